extension TemporalCorpus {
  /// Times as notices and decisions give them, with a weekday, a place and the hours.
  static let announcements = TemporalSentence.sentences(
    in: """
      Nästa möte torsdag 5 mars kl. 18.00–20.00 i biblioteket. | torsdag 5 mars kl. 18.00–20.00 | 2026-03-05T18:00 | on | 2026-03-05 | - | 2026-03-05T20:00
      Nästa möte: mån 9/3 kl. 8–9.30, Teams. | mån 9/3 kl. 8–9.30 | 2026-03-09T08:00 | on | 2026-03-09 | - | 2026-03-09T09:30
      Nästa möte mån 9 mars 08:30. | mån 9 mars 08:30 | 2026-03-09T08:30 | on | 2026-03-09 | - | 2026-03-09T08:30
      Nästa möte den 5 maj 2026, klockan 18.00–20.00. | den 5 maj 2026, klockan 18.00–20.00 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T20:00
      Nästa möte 5/5 2026 kl 18.00 hos Eva. | 5/5 2026 kl 18.00 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Nästa möte 5/5-26 kl 18. | 5/5-26 kl 18 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Nästa möte tis 5/5 -26, kl 18. | tis 5/5 -26, kl 18 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Nästa möte 20260505 kl 1800. | 20260505 kl 1800 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Nästa möte 260505 kl 18.00. | 260505 kl 18.00 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Nästa möte: 2026-05-05, kl. 18.00 – 20.00. | 2026-05-05, kl. 18.00 – 20.00 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T20:00
      Nästa möte den 5/5 klockan 18 på expeditionen. | den 5/5 klockan 18 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Kl. 18 den 5/5 ses vi igen. | Kl. 18 den 5/5 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Klockan 18.30, tisdag 5 maj. | Klockan 18.30, tisdag 5 maj | 2026-05-05T18:30 | on | 2026-05-05 | - | 2026-05-05T18:30
      Tisdag 5/5, kl 17:30-19:00. | Tisdag 5/5, kl 17:30-19:00 | 2026-05-05T17:30 | on | 2026-05-05 | - | 2026-05-05T19:00
      Tisdag 5 maj från klockan 17. | Tisdag 5 maj från klockan 17 | 2026-05-05T17:00 | on | 2026-05-05 | - | 2026-05-05T17:00
      Tisdag 5 maj mellan klockan 17 och 19. | Tisdag 5 maj mellan klockan 17 och 19 | 2026-05-05T17:00 | on | 2026-05-05 | - | 2026-05-05T19:00
      Tisdag 5 maj kl. 17-ca 19. | Tisdag 5 maj kl. 17 | 2026-05-05T17:00 | on | 2026-05-05 | - | 2026-05-05T17:00
      TISDAG 5 MAJ KL 18 | TISDAG 5 MAJ KL 18 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Kvällen den 5 maj visas en film. | den 5 maj | 2026-05-05 | on | 2026-05-05 | -
      Anmäl dig senast kl 12.00 torsdag 5/3. | senast kl 12.00 torsdag 5/3 | 2026-03-05T12:00 | by | 2026-03-05 | - | 2026-03-05T12:00
      Anmäl dig före kl. 12 den 5/3. | före kl. 12 den 5/3 | 2026-03-05T12:00 | before | 2026-03-05 | - | 2026-03-05T12:00
      Anmälan är öppen till och med söndag 15/3 kl 23.59. | till och med söndag 15/3 kl 23.59 | 2026-03-15T23:59 | by | 2026-03-15 | - | 2026-03-15T23:59
      Anmälan är öppen fram till och med den 15 mars. | fram till och med den 15 mars | 2026-03-15 | by | 2026-03-15 | -
      Anmälan är öppen fram t.o.m. 15/3. | fram t.o.m. 15/3 | 2026-03-15 | by | 2026-03-15 | -
      Anmälan är öppen tom 15/3. | tom 15/3 | 2026-03-15 | by | 2026-03-15 | -
      Anmälan är öppen fom 10/3 tom 15/3. | fom 10/3 tom 15/3 | 2026-03-10/2026-03-15 | on | 2026-03-15 | -
      Anmälan öppnar fom den 10/3. | fom den 10/3 | 2026-03-10 | from | - | -
      Sista dag för anmälan är den 15 mars. | den 15 mars | 2026-03-15 | on | 2026-03-15 | -
      Sista anmälningsdag: 15/3 | 15/3 | 2026-03-15 | on | 2026-03-15 | -
      Deadline 15/3. | 15/3 | 2026-03-15 | on | 2026-03-15 | -
      Deadline den 15:e mars klockan 12. | den 15:e mars klockan 12 | 2026-03-15T12:00 | on | 2026-03-15 | - | 2026-03-15T12:00
      Klart senast: 2026-03-15 | senast: 2026-03-15 | 2026-03-15 | by | 2026-03-15 | -
      Helgen 9–10 maj städar vi. | Helgen 9–10 maj | 2026-05-09/2026-05-10 | on | 2026-05-10 | -
      Lör–sön 9–10 maj städar vi. | Lör–sön 9–10 maj | 2026-05-09/2026-05-10 | on | 2026-05-10 | -
      Lördag den 9 maj och söndag den 10 maj städar vi. | Lördag den 9 maj | 2026-05-09 | on | 2026-05-09 | -
       | söndag den 10 maj | 2026-05-10 | on | 2026-05-10 | -
      Städdagar: 9/5 och 10/5 kl. 10–14. | 9/5 | 2026-05-09T10:00 | on | 2026-05-09 | - | 2026-05-09T14:00
       | 10/5 kl. 10–14 | 2026-05-10T10:00 | on | 2026-05-10 | - | 2026-05-10T14:00
      Städdagar 1:a och 2:a maj. | 1:a | 2026-05-01 | on | 2026-05-01 | -
       | 2:a maj | 2026-05-02 | on | 2026-05-02 | -
      Styrelsemöten: 12 mars, 16 april, 21 maj och 11 juni. | 12 mars | 2026-03-12 | on | 2026-03-12 | -
       | 16 april | 2026-04-16 | on | 2026-04-16 | -
       | 21 maj | 2026-05-21 | on | 2026-05-21 | -
       | 11 juni | 2026-06-11 | on | 2026-06-11 | -
      Styrelsemöten: 12/3, 16/4, 21/5, 11/6. | 12/3 | 2026-03-12 | on | 2026-03-12 | -
       | 16/4 | 2026-04-16 | on | 2026-04-16 | -
       | 21/5 | 2026-05-21 | on | 2026-05-21 | -
       | 11/6 | 2026-06-11 | on | 2026-06-11 | -
      Styrelsemöten: tors 12/3, tors 16/4 samt ons 20/5, alla kl 18. | tors 12/3 | 2026-03-12 | on | 2026-03-12 | -
       | tors 16/4 | 2026-04-16 | on | 2026-04-16 | -
       | ons 20/5 | 2026-05-20 | on | 2026-05-20 | -
      Styrelsemöten 2026: 12/3 och 16/4. | 12/3 | 2026-03-12 | on | 2026-03-12 | -
       | 16/4 | 2026-04-16 | on | 2026-04-16 | -
      Fredag 8/5–söndag 10/5 är det läger. | Fredag 8/5–söndag 10/5 | 2026-05-08/2026-05-10 | on | 2026-05-10 | -
      Fredag 8 till söndag 10 maj är det läger. | Fredag 8 till söndag 10 maj | 2026-05-08/2026-05-10 | on | 2026-05-10 | -
      Fredagen den 8:e maj–söndagen den 10:e maj är det läger. | Fredagen den 8:e maj–söndagen den 10:e maj | 2026-05-08/2026-05-10 | on | 2026-05-10 | -
      Läger fr 8/5–sö 10/5. | fr 8/5–sö 10/5 | 2026-05-08/2026-05-10 | on | 2026-05-10 | -
      Läger den 8–10 maj (fredag–söndag). | den 8–10 maj | 2026-05-08/2026-05-10 | on | 2026-05-10 | -
       | fredag–söndag | 2026-03-06/2026-03-08 | on | 2026-03-08 | -
      Läger under tiden 8–10 maj. | under tiden 8–10 maj | 2026-05-08/2026-05-10 | during | 2026-05-10 | -
      Läger under perioden 1/7–15/8. | under perioden 1/7–15/8 | 2026-07-01/2026-08-15 | during | 2026-08-15 | -
      Kansliet är stängt 29/6–31/7. | 29/6–31/7 | 2026-06-29/2026-07-31 | on | 2026-07-31 | -
      Kansliet är stängt v. 28–31. | v. 28–31 | 2026-W28/2026-W31 | on | 2026-08-02 | -
      Kansliet är stängt v. 28, 29 och 30. | v. 28 | 2026-W28 | on | 2026-07-12 | -
       | 29 | 2026-W29 | on | 2026-07-19 | -
       | 30 | 2026-W30 | on | 2026-07-26 | -
      Kansliet är stängt vecka 28 t o m 31. | vecka 28 t o m 31 | 2026-W28/2026-W31 | on | 2026-08-02 | -
      Kansliet är stängt v 28-v 31. | v 28-v 31 | 2026-W28/2026-W31 | on | 2026-08-02 | -
      Kansliet är stängt fredag v 28 – måndag v 29. | fredag v 28 – måndag v 29 | 2026-07-10/2026-07-13 | on | 2026-07-13 | -
      Byggstart v. 20 (11–15 maj). | v. 20 (11–15 maj) | 2026-W20 | on | 2026-05-17 | -
      Byggstart i v 20, klart v 24. | i v 20 | 2026-W20 | on | 2026-05-17 | -
       | v 24 | 2026-W24 | on | 2026-06-14 | -
      Byggstart den 11 maj (v 20). | den 11 maj (v 20) | 2026-05-11 | on | 2026-05-11 | -
      Byggstart 11/5, v. 20. | 11/5 | 2026-05-11 | on | 2026-05-11 | -
       | v. 20 | 2026-W20 | on | 2026-05-17 | -
      Ordinarie stämma: torsdagen den 28 maj kl. 19.00 | torsdagen den 28 maj kl. 19.00 | 2026-05-28T19:00 | on | 2026-05-28 | - | 2026-05-28T19:00
      Avier skickas den 1:a i månaden. | den 1:a i månaden | 2026-04-01 | on | 2026-04-01 | -
      Kallelse skickas 5/5 och handlingar 12/5. | 5/5 | 2026-05-05 | on | 2026-05-05 | -
       | 12/5 | 2026-05-12 | on | 2026-05-12 | -
      Kallelse skickas 5/5, handlingar senast 12/5. | 5/5 | 2026-05-05 | on | 2026-05-05 | -
       | senast 12/5 | 2026-05-12 | by | 2026-05-12 | -
      Kallelse skickas den 5 maj, handlingar den 12. | den 5 maj | 2026-05-05 | on | 2026-05-05 | -
       | den 12 | 2026-03-12 | on | 2026-03-12 | -
      Avtalet gäller 1/1 2027–31/12 2028. | 1/1 2027–31/12 2028 | 2027-01-01/2028-12-31 | on | 2028-12-31 | -
      Avtalet gäller från den 1 januari 2027 till den 31 december 2028. | från den 1 januari 2027 till den 31 december 2028 | 2027-01-01/2028-12-31 | on | 2028-12-31 | -
      Avtalet gäller 2027-01-01 till 2028-12-31. | 2027-01-01 till 2028-12-31 | 2027-01-01/2028-12-31 | on | 2028-12-31 | -
      Avtalet gäller 2027-01-01 t.o.m. 2028-12-31. | 2027-01-01 t.o.m. 2028-12-31 | 2027-01-01/2028-12-31 | on | 2028-12-31 | -
      Avtalet sägs upp senast 2026-09-30. | senast 2026-09-30 | 2026-09-30 | by | 2026-09-30 | -
      Avtalet sägs upp före den 30 september i år. | före den 30 september i år | 2026-09-30 | before | 2026-09-29 | -
      Hyran höjs med 3 % från 1/4. | från 1/4 | 2026-04-01 | from | - | -
      Hyran höjs 1 april med 250 kr. | 1 april | 2026-04-01 | on | 2026-04-01 | -
      Hyran höjs från och med april. | från och med april | 2026-04 | from | - | -
      Ring 08-650 12 34 före 15/3. | före 15/3 | 2026-03-15 | before | 2026-03-14 | -
      Eva (070-123 45 67) svarar 15/3. | 15/3 | 2026-03-15 | on | 2026-03-15 | -
      Beslut § 45/26 verkställs 15/3. | 15/3 | 2026-03-15 | on | 2026-03-15 | -
      Enligt 7 kap. 14 § ska kallelse ske senast 15/3. | senast 15/3 | 2026-03-15 | by | 2026-03-15 | -
      Punkt 5: Lokal bokas 15/3. | 15/3 | 2026-03-15 | on | 2026-03-15 | -
      5. Lokal bokas 15/3. | 15/3 | 2026-03-15 | on | 2026-03-15 | -
      12 personer anmälde sig till 15/3. | till 15/3 | 2026-03-15 | by | 2026-03-15 | -
      Per ringer Eva 15/3 om bygglovet 2025/123. | 15/3 | 2026-03-15 | on | 2026-03-15 | -
      15 mars: Per ringer Eva. | 15 mars | 2026-03-15 | on | 2026-03-15 | -
      15/3 Per ringer Eva | 15/3 | 2026-03-15 | on | 2026-03-15 | -
      15/3-18/3 Per ringer Eva | 15/3-18/3 | 2026-03-15/2026-03-18 | on | 2026-03-18 | -
      Per ringer Eva ca 15/3. | ca 15/3 | 2026-03-15 | on | 2026-03-15 | warns
      Per ringer Eva runt den 15 mars. | runt den 15 mars | 2026-03-15 | on | 2026-03-15 | warns
      Per ringer Eva den 15 (söndag). | den 15 (söndag) | 2026-03-15 | on | 2026-03-15 | -
      Per ringer Eva den 15/3 eller 16/3. | den 15/3 | 2026-03-15 | on | 2026-03-15 | -
       | 16/3 | 2026-03-16 | on | 2026-03-16 | -
      Per ringer Eva antingen den 15 eller den 16 mars. | den 15 | 2026-03-15 | on | 2026-03-15 | -
       | den 16 mars | 2026-03-16 | on | 2026-03-16 | -
      """
  )

  /// What has been and what is to come, in one sentence and with verbs of all kinds.
  static let reports = TemporalSentence.sentences(
    in: """
      Per har varit i kontakt med leverantören den 20/2. | den 20/2 | 2026-02-20 | past | - | -
      Per talade med leverantören 20/2. | 20/2 | 2026-02-20 | past | - | -
      Per hade ett möte med leverantören 20/2. | 20/2 | 2026-02-20 | past | - | -
      Per har ett möte med leverantören 20/3. | 20/3 | 2026-03-20 | on | 2026-03-20 | -
      Per har bokat ett möte med leverantören 20/3. | 20/3 | 2026-03-20 | on | 2026-03-20 | -
      Per ska ha ett möte med leverantören 20/2. | 20/2 | 2027-02-20 | on | 2027-02-20 | -
      Per var på kurs 5–6/2. | 5–6/2 | 2026-02-05/2026-02-06 | past | - | -
      Per är på kurs 5–6/2. | 5–6/2 | 2027-02-05/2027-02-06 | on | 2027-02-06 | -
      Per gick kursen v. 6–8. | v. 6–8 | 2026-W06/2026-W08 | past | - | -
      Per fick nycklarna den 20:e. | den 20:e | 2026-02-20 | past | - | -
      Per tog emot nycklarna i fredags den 27/2. | i fredags den 27/2 | 2026-02-27 | past | - | -
      Föregående möte hölls 2 februari. | 2 februari | 2026-02-02 | past | - | -
      Protokoll från den 2 februari lästes upp. | från den 2 februari | 2026-02-02 | from | - | -
      Sedan 2 februari har vi ny städfirma. | Sedan 2 februari | 2026-02-02 | from | - | -
      Vi har haft ny städfirma sedan den 2 februari 2024. | sedan den 2 februari 2024 | 2024-02-02 | from | - | -
      Ny städfirma började den 2 februari och utvärderas 30 april. | den 2 februari | 2026-02-02 | past | - | -
       | 30 april | 2026-04-30 | on | 2026-04-30 | -
      Ny städfirma börjar den 2 februari. | den 2 februari | 2027-02-02 | on | 2027-02-02 | -
      Vattnet stängdes av 20/2 kl. 9–12. | 20/2 kl. 9–12 | 2026-02-20T09:00 | past | - | - | 2026-02-20T12:00
      Vattnet stängs av 20/3 kl. 9–12. | 20/3 kl. 9–12 | 2026-03-20T09:00 | on | 2026-03-20 | - | 2026-03-20T12:00
      Vattnet kommer att stängas av 20/2. | 20/2 | 2027-02-20 | on | 2027-02-20 | -
      Vattnet har stängts av och kommer tillbaka 5/3. | 5/3 | 2026-03-05 | on | 2026-03-05 | -
      Den 20/2 stängdes vattnet av, men den 20/3 görs ett nytt försök. | Den 20/2 | 2026-02-20 | past | - | -
       | den 20/3 | 2026-03-20 | on | 2026-03-20 | -
      Beslut togs 12/1 om att byta låset före 12/4. | 12/1 | 2026-01-12 | past | - | -
       | före 12/4 | 2026-04-12 | before | 2026-04-11 | -
      Offerten, daterad 12/1, gäller till 12/4. | 12/1 | 2026-01-12 | past | - | -
       | till 12/4 | 2026-04-12 | by | 2026-04-12 | -
      Offerten kom in 12/1. | 12/1 | 2026-01-12 | past | - | -
      Offerten inkom den 12 januari. | den 12 januari | 2026-01-12 | past | - | -
      Offerten är inlämnad 12/1. | 12/1 | 2026-01-12 | past | - | -
      Brevet skickat 12/1. | 12/1 | 2026-01-12 | past | - | -
      Klart 12/1, enligt Per. | 12/1 | 2027-01-12 | on | 2027-01-12 | -
      Inspektionen den 12/1 gick bra. | den 12/1 | 2026-01-12 | past | - | -
      Vid inspektionen 12/1 hittades fukt. | 12/1 | 2026-01-12 | past | - | -
      Under v. 5 hittades fukt. | Under v. 5 | 2026-W05 | past | - | -
      Fukten ska åtgärdas, vilket beslutades 12/1. | 12/1 | 2026-01-12 | past | - | -
      Vi beslutade 12/1 att åtgärda fukten. | 12/1 | 2026-01-12 | past | - | -
      Fukten anmäldes 12/1 och åtgärdas v. 11. | 12/1 | 2026-01-12 | past | - | -
       | v. 11 | 2026-W11 | on | 2026-03-15 | -
      Skulle ha skett 12/1. | 12/1 | 2026-01-12 | past | - | -
      Skulden betalades av den 30 juni. | den 30 juni | 2025-06-30 | past | - | -
      Räkningen förfaller 31/3. | 31/3 | 2026-03-31 | on | 2026-03-31 | -
      Räkningen förföll 31/1. | 31/1 | 2026-01-31 | past | - | -
      Mötet ajournerades till den 9 mars. | till den 9 mars | 2026-03-09 | by | 2026-03-09 | -
      Mötet har senarelagts till den 9 mars. | till den 9 mars | 2026-03-09 | by | 2026-03-09 | -
      Mötet sköts upp till den 9 mars. | till den 9 mars | 2026-03-09 | by | 2026-03-09 | -
      Mötet ställdes in den 9 februari. | den 9 februari | 2026-02-09 | past | - | -
      Nästa möte bestämdes till tisdagen den 5 maj kl. 18. | till tisdagen den 5 maj kl. 18 | 2026-05-05T18:00 | by | 2026-05-05 | - | 2026-05-05T18:00
      Vi bestämde att ses 5/5. | 5/5 | 2026-05-05 | on | 2026-05-05 | -
      Vi enades om att Per ringer 5/5. | 5/5 | 2026-05-05 | on | 2026-05-05 | -
      Per föreslog att vi ses 5/5. | 5/5 | 2026-05-05 | on | 2026-05-05 | -
      Styrelsen uppdrog åt Per att ordna lokal senast 5/5. | senast 5/5 | 2026-05-05 | by | 2026-05-05 | -
      Per fick i uppdrag att ordna lokal till 5/5. | till 5/5 | 2026-05-05 | by | 2026-05-05 | -
      """
  )

  /// More figures that are none of a date.
  static let plainFigures = TemporalSentence.sentences(
    in: """
      Protokoll 3/2026
      § 45/26 Budget
      §§ 12-15 utgår.
      Styrelsen beslutade enligt § 5.
      Se stadgarna § 7 mom. 3.
      Motion 12 bifalls.
      Lgh 1203 säljs.
      Lägenhet 12/1203 säljs.
      Plan 3, rum 312.
      Bredgatan 4 B, 3 tr.
      Kyrkogatan 7/9 får ny port.
      Box 1234, 101 23 Stockholm
      Momsen är 25 %.
      Räntan sänks 0,25 procentenheter.
      Lånet löper med 4,12 % ränta.
      Vi har 1 234 567 kr på kontot.
      Kontonummer 1234-5, 123 456 7
      Bankgiro 123-4567
      Plusgiro 12 34 56-7
      Ring 0771-12 34 56.
      Ring 08-12 34 56 78.
      Ring 010-123 45 67, knappval 3.
      Växel: 018-12 03 26
      Pinkod 1234.
      Resultat: 3–1 till hemmalaget.
      Halvtid 1-0.
      Vi fick 15 ja och 3 nej.
      Röstetal 12-3-1.
      Närvarande: 7 av 9.
      Kvot 3:1.
      Blanda 1:10.
      Temperaturen var 21–23 grader.
      Måtten är 120x60.
      Gäller barn 7–12 år.
      Elever i åk 4-6.
      Utbildning i 2 dagar.
      Vi behöver 10-12 stolar.
      Det finns 5 eller 6 platser kvar.
      Vi köpte 12 och sålde 5.
      Bord 5 och 12 är bokade.
      Medlemsnr 2026-14
      Ärendenr 2026:45
      Dnr 2026/45-3
      Dnr: 12.5.1-2026
      Version 1.2 antogs.
      Rapport 2026:3
      Kapitel 5.3 utgår.
      Se fig. 3.4.
      Bilaga 2.1 bifogas.
      Filen heter lista_20260505.xlsx.
      Ruta 5–7 fylls i.
      Pris: 45:-
      Pris: 45,50/st
      Det kostar 12.50 kr styck.
      Hastigheten är 30 km/h.
      Kostnaden är 1/3 av budgeten.
      Hälften (1/2 tjänst) är tillsatt.
      Vi går 50/50.
      Mars är en planet.
      Augusti Berg valdes.
      Majs och ärtor köps in.
      Decembergruppen träffas.
      Juni Lind och Per valdes.
      """
  )
}
