extension TemporalCorpus {
  static let directions = TemporalSentence.sentences(
    in: """
      Utställningen startade 1 februari. | 1 februari | 2026-02-01 | past | - | -
      Utställningen startade den 1 april. | den 1 april | 2025-04-01 | past | - | -
      Utställningen startar den 1 februari. | den 1 februari | 2027-02-01 | on | 2027-02-01 | -
      Inbjudan skickades ut 12/1. | 12/1 | 2026-01-12 | past | - | -
      Inbjudan har skickats ut 12/1. | 12/1 | 2026-01-12 | past | - | -
      Inbjudan skickas ut 12/1. | 12/1 | 2027-01-12 | on | 2027-01-12 | -
      Karin skickade inbjudan 12/1. | 12/1 | 2026-01-12 | past | - | -
      Träffen har planerats till 12/5. | till 12/5 | 2026-05-12 | by | 2026-05-12 | -
      Träffen har planerats in den 12/5. | den 12/5 | 2026-05-12 | on | 2026-05-12 | -
      Träffen är bokad den 12/5. | den 12/5 | 2026-05-12 | on | 2026-05-12 | -
      Träffen är inplanerad den 12/5. | den 12/5 | 2026-05-12 | on | 2026-05-12 | -
      Träffen är inbokad den 12/2. | den 12/2 | 2027-02-12 | on | 2027-02-12 | -
      Rapporten ska vara klar 1/2. | 1/2 | 2027-02-01 | on | 2027-02-01 | -
      Rapporten ska vara utskickad 1/2. | 1/2 | 2027-02-01 | on | 2027-02-01 | -
      Styrelsen beslutade att rapporten ska lämnas 1/9. | 1/9 | 2026-09-01 | on | 2026-09-01 | -
      Styrelsen beslutade att hålla stängt 1/9. | 1/9 | 2026-09-01 | on | 2026-09-01 | -
      Den planerade träffen 5/5 ställs in. | 5/5 | 2026-05-05 | on | 2026-05-05 | -
      Den aviserade höjningen 1/5 gäller alla. | 1/5 | 2026-05-01 | on | 2026-05-01 | -
      Hissen är ur funktion sedan 1/2. | sedan 1/2 | 2026-02-01 | from | - | -
      Hissen har stått still sedan den 1 april. | sedan den 1 april | 2025-04-01 | from | - | -
      Den 3 februari gick larmet. | Den 3 februari | 2026-02-03 | past | - | -
      Senast träffades vi 3/2. | 3/2 | 2026-02-03 | past | - | -
      Frågan togs upp nu senast den 3/2. | nu senast den 3/2 | 2026-02-03 | past | - | -
      Vid förra mötet 3/2 valdes Kim. | Vid förra mötet 3/2 | 2026-02-03 | past | - | -
      Protokollet från 3/2 lades till handlingarna. | från 3/2 | 2026-02-03 | from | - | -
      Vi har haft två träffar, 5/2 och 19/2. | 5/2 | 2026-02-05 | past | - | -
       | 19/2 | 2026-02-19 | past | - | -
      Det var 5/2 som kranen gick sönder. | 5/2 | 2026-02-05 | past | - | -
      Föreningen bildades den 5 maj 1987. | den 5 maj 1987 | 1987-05-05 | past | - | -
      Sista anmälningsdag var 15 februari. | 15 februari | 2026-02-15 | past | - | -
      Anmälan skulle ha varit inne 15 februari. | 15 februari | 2026-02-15 | past | - | -
      Anmälan stänger 15 februari. | 15 februari | 2027-02-15 | on | 2027-02-15 | -
      Kursen hölls 5–6 februari. | 5–6 februari | 2026-02-05/2026-02-06 | past | - | -
      Kursen pågick 28/12–3/1. | 28/12–3/1 | 2025-12-28/2026-01-03 | past | - | -
      Kursen hålls 5–6 februari. | 5–6 februari | 2027-02-05/2027-02-06 | on | 2027-02-06 | -
      Enkäten har varit öppen sedan 15 januari och stänger 15 mars. | sedan 15 januari | 2026-01-15 | from | - | -
       | 15 mars | 2026-03-15 | on | 2026-03-15 | -
      Mötet beslutade att skjuta upp frågan till 5/5. | till 5/5 | 2026-05-05 | by | 2026-05-05 | -
      Mattias berättade om mässan som hålls 5–6 maj. | 5–6 maj | 2026-05-05/2026-05-06 | on | 2026-05-06 | -
      Mattias berättade om mässan som hölls 5–6 februari. | 5–6 februari | 2026-02-05/2026-02-06 | past | - | -
      Arbetet påbörjades v. 5 och avslutas v. 15. | v. 5 | 2026-W05 | past | - | -
       | v. 15 | 2026-W15 | on | 2026-04-12 | -
      Arbetet avslutades v. 48. | v. 48 | 2025-W48 | past | - | -
      Vi fick svar den 20 februari och återkommer den 20 mars. | den 20 februari | 2026-02-20 | past | - | -
       | den 20 mars | 2026-03-20 | on | 2026-03-20 | -
      Budgeten fastställdes 3/2. | 3/2 | 2026-02-03 | past | - | -
      Nästa möte fastställdes till 12/5. | till 12/5 | 2026-05-12 | by | 2026-05-12 | -
      Träffen flyttades från 3/2 till 12/5. | från 3/2 | 2026-02-03 | from | - | -
       | till 12/5 | 2026-05-12 | by | 2026-05-12 | -
      Mötet öppnades den 2 mars kl. 18. | den 2 mars kl. 18 | 2026-03-02T18:00 | past | - | -
      Hon har semester 5–9 maj. | 5–9 maj | 2026-05-05/2026-05-09 | on | 2026-05-09 | -
      De har möte 12/5. | 12/5 | 2026-05-12 | on | 2026-05-12 | -
      Kommunen har ännu inte svarat på skrivelsen från 12/1. | från 12/1 | 2026-01-12 | from | - | -
      Fakturan som förföll 31/1 är betald. | 31/1 | 2026-01-31 | past | - | -
      Larmet löste ut den 14/2 och dörren ska bytas senast 14/3. | den 14/2 | 2026-02-14 | past | - | -
       | senast 14/3 | 2026-03-14 | by | 2026-03-14 | -
      Avtalet löper ut 30/6. | 30/6 | 2026-06-30 | on | 2026-06-30 | -
      Avtalet löpte ut 30/6. | 30/6 | 2025-06-30 | past | - | -
      Avtalet sades upp den 30/6 2025. | den 30/6 2025 | 2025-06-30 | past | - | -
      Karin lovade att svara 15/3. | 15/3 | 2026-03-15 | on | 2026-03-15 | -
      Karin lovade svara den 15/3. | den 15/3 | 2026-03-15 | on | 2026-03-15 | -
      Taket skadades vid stormen den 5/1. | den 5/1 | 2026-01-05 | past | - | -
      Renoveringen beräknas vara klar 15/6. | 15/6 | 2026-06-15 | on | 2026-06-15 | -
      Renoveringen blev klar 15/1. | 15/1 | 2026-01-15 | past | - | -
      Renoveringen, som påbörjades 12/1, är klar 30/4. | 12/1 | 2026-01-12 | past | - | -
       | 30/4 | 2026-04-30 | on | 2026-04-30 | -
      Trivselkvällen 14/2 blev lyckad. | 14/2 | 2026-02-14 | past | - | -
      Tack till alla som kom på städdagen 14/2! | 14/2 | 2026-02-14 | past | - | -
      Motioner ska lämnas senast 31/1. | senast 31/1 | 2027-01-31 | by | 2027-01-31 | -
      Brandsynen genomfördes torsdagen den 12 februari. | torsdagen den 12 februari | 2026-02-12 | past | - | -
      Hon slutade 1/2. | 1/2 | 2026-02-01 | past | - | -
      Hon började den 1:a. | den 1:a | 2026-03-01 | past | - | -
      Leveransen kom i vecka 8. | i vecka 8 | 2026-W08 | past | - | -
      Protokollet justeras 9/3. | 9/3 | 2026-03-09 | on | 2026-03-09 | -
      Protokollet justerades 27/2. | 27/2 | 2026-02-27 | past | - | -
      Listan uppdaterades den 20:e. | den 20:e | 2026-02-20 | past | - | -
      Arbetet pågår sedan v. 5. | sedan v. 5 | 2026-W05 | from | - | -
      Nycklarna lämnades ut 3–5 februari. | 3–5 februari | 2026-02-03/2026-02-05 | past | - | -
      Det uppdaterade schemat skickas 12/3. | 12/3 | 2026-03-12 | on | 2026-03-12 | -
      Lokalen är uthyrd t.o.m. 31/5. | t.o.m. 31/5 | 2026-05-31 | by | 2026-05-31 | -
      """
  )
}
