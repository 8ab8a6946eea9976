extension TemporalCorpus {
  static let impossibleDates = TemporalSentence.sentences(
    in: """
      Svar senast 30 februari. | senast 30 februari | - | by | - | warns
      Svar den 31/4. | den 31/4 | - | on | - | warns
      Svar 31/4. | 31/4 | - | on | - | warns
      Svar fredag 31/4. | fredag 31/4 | - | on | - | warns
      Svar senast 29/2 2027. | senast 29/2 2027 | - | by | - | warns
      Svar den 29 februari 2027. | den 29 februari 2027 | - | on | - | warns
      Svar senast 13/13. | senast 13/13 | - | by | - | warns
      Svar den 5/13. | den 5/13 | - | on | - | warns
      Svar den 32 mars. | den 32 mars | - | on | - | warns
      Svar 2026-02-30. | 2026-02-30 | - | on | - | warns
      Svar 2026-13-01. | 2026-13-01 | - | on | - | warns
      Svar 31.4.2026. | 31.4.2026 | - | on | - | warns
      Svar senast den 31.6. | senast den 31.6 | - | by | - | warns
      Svar v 54. | v 54 | - | on | - | warns
      Svar senast vecka 60. | senast vecka 60 | - | by | - | warns
      Svar v. 0. | v. 0 | - | on | - | warns
      Svar tisdag v 54. | tisdag v 54 | - | on | - | warns
      Svar v 53 2027. | v 53 2027 | - | on | - | warns
      Svar 2027-W53. | 2027-W53 | - | on | - | warns
      Möte 30–31 april. | 30–31 april | - | on | - | warns
      Möte 28–30 februari. | 28–30 februari | - | on | - | warns
      Möte 5 maj–31 juni. | 5 maj–31 juni | - | on | - | warns
      Möte den 29, 30 och 31 april. | den 29 | 2026-04-29 | on | 2026-04-29 | -
       | 30 | 2026-04-30 | on | 2026-04-30 | -
       | 31 april | - | on | - | warns
      Svar måndag 3 mars. | måndag 3 mars | 2026-03-03 | on | 2026-03-03 | warns
      Svar fredag den 20:e april. | fredag den 20:e april | 2026-04-20 | on | 2026-04-20 | warns
      Svar kl 25 den 5 maj. | den 5 maj | 2026-05-05 | on | 2026-05-05 | -
      """
  )

  static let otherFigures = TemporalSentence.sentences(
    in: """
      § 12 Övriga frågor
      Enligt 5 kap. 3 § miljöbalken.
      Enligt §§ 3–7 i stadgarna.
      Se SFS 2017:725.
      Enligt lagen (2003:778) om skydd mot olyckor.
      Enligt lag (1994:1009) och prop. 2017/18:249.
      Se bet. 2017/18:CU12.
      KS 2017/123 Detaljplan
      Dnr 2018-0045
      Diarienr KS/2018:12
      TRV 2017/12345
      SoN 17-18/12
      Ärende BUN 2026/04/0012 bordläggs.
      Ring 08-123 45 67.
      Ring 070-1234567.
      Ring +46 8 123 45 67.
      Ring 0123-12 34 56.
      Tel: 021-12 03 26
      Mobil 0706-05 04 26.
      Fax 08-05 06 26.
      Det kostar 12 000 kr.
      Det kostar 5–7 mkr.
      Det kostar 1/2 miljon.
      Det kostar 3/4 miljoner kronor.
      Räntan är 3,5 %.
      Räntan är 3.5 procent.
      Vi bor på Storgatan 12/3.
      Vi bor på Ringvägen 5/6.
      Vi ses på Majvägen 3.
      Vi bor på Kungstorget 5-7/9.
      Lokalen ligger 5 tr upp.
      Postadress: 111 22 Stockholm
      Box 12, 123 45 Staden
      Lgh 12/3 har vattenskada.
      Rum 3/4 ska målas.
      Beslut kräver 2/3 av medlemmarna.
      Beslut kräver 3/4-majoritet.
      Beslut kräver 2/3 majoritet.
      Hen arbetar 1/2 tid.
      Hen arbetar 3/4 tjänst.
      Hen arbetar 1/1-dels tjänst.
      Det tar 1/2 dag.
      Det tar 1/2 timme.
      Det tar 1/2 år.
      Ta 1/2 liter färg.
      Sid 3/12
      Sida 3/12
      Sida 3 av 12
      Se s. 4–5.
      Se sid. 4/5.
      Se version 1.2.2017.
      Se v 2.1 av mallen.
      Se v1.0 av mallen.
      Se v. 2.1 av mallen.
      Bilaga 3/4 bifogas.
      Bilaga 3 bifogas.
      Personnr 19800101-1234
      Personnr 800101-1234
      Personnr 800101+1234
      Orgnr 802001-1234
      Orgnr: 260101-1234
      Servern har 10.1.2.26 som adress.
      Mötet börjar kl 10.
      Öppet 10.30–12.
      Öppet 9–17.
      Vi samlas halv tre.
      Laget vann 3–2.
      Matchen slutade 2-1.
      Förslaget antogs med 12–3.
      Vi röstade 7 mot 5.
      Röstsiffror: 7/5 till förmån för bifall.
      Stöd finns 24/7.
      Filmen handlar om 9/11-attackerna.
      Fördelningen är 50/50.
      Fördelningen är 60/40.
      Skala 1/100.
      Skala 1:50.
      Maj Andersson justerar.
      Juli Ek justerar.
      April Svensson justerar.
      Planeten Mars är röd.
      Vi bjuder på en Mars.
      Jan Maj och Maj Ek justerar.
      Barn 5-6 år.
      Barn 5/6 år.
      Vi väntar 3–4 deltagare.
      Åk 7–9 deltar.
      Grupp 2/3 börjar.
      Punkt 3/4 utgår.
      Punkt 5.6 utgår.
      Fas 2 följer.
      Etapp 1/2 är dyr.
      Steg 1/3 är klart.
      Hus 3/4 får ny dörr.
      Se www.exempel.se/2026/03/05/nytt för mer.
      Se https://exempel.se/2026-03-05.
      Skriv till kalas2026-03-05@exempel.se.
      Bifogas: Protokoll_2026-03-05.docx
      Bifogas: protokoll-260305.pdf
      Skriv ut på A4.
      Agenda 2030 styr arbetet.
      Vision 2040 antas.
      Budget 2027 antas.
      Bokslut 2025 visades.
      Säsongen 11/12 var bra.
      I 2017/18 års riksmöte.
      Motion 3/4 avslås.
      Förslag 1/2 avslås.
      Beslut 12/26 upphävs.
      Protokoll nr 3/26 läggs till handlingarna.
      Protokoll 3/2026 läggs till handlingarna.
      Faktura 260512 är obetald.
      Kundnr 20260512 gäller.
      Däck 5/6 tum.
      Skruv 3/8 tum.
      Avdelning 3/4 flyttar.
      Lag 4/5 spelar.
      Vi är 3/4 klara.
      Den 3 personen avstod.
      Den 20 sidor långa rapporten.
      Mall 3.4 används.
      Tas upp i punkt 3. Maj Ek deltog.
      """
  )
}
