extension TemporalCorpus {
  static let numericDates = TemporalSentence.sentences(
    in: """
      Anmälan görs senast 14/6. | senast 14/6 | 2026-06-14 | by | 2026-06-14 | -
      Anmälan görs senast 14/06. | senast 14/06 | 2026-06-14 | by | 2026-06-14 | -
      Anmälan görs senast 04/06. | senast 04/06 | 2026-06-04 | by | 2026-06-04 | -
      Anmälan görs senast 14/6-26. | senast 14/6-26 | 2026-06-14 | by | 2026-06-14 | -
      Anmälan görs senast 14/6 -26. | senast 14/6 -26 | 2026-06-14 | by | 2026-06-14 | -
      Anmälan görs senast 14/6–26. | senast 14/6–26 | 2026-06-14 | by | 2026-06-14 | -
      Anmälan görs senast 14/6 '26. | senast 14/6 '26 | 2026-06-14 | by | 2026-06-14 | -
      Anmälan görs senast 14/6 ’27. | senast 14/6 ’27 | 2027-06-14 | by | 2027-06-14 | -
      Anmälan görs senast 14/6-2026. | senast 14/6-2026 | 2026-06-14 | by | 2026-06-14 | -
      Anmälan görs senast 14/6, 2026. | senast 14/6, 2026 | 2026-06-14 | by | 2026-06-14 | -
      Anmälan görs senast 14/6 i år. | senast 14/6 i år | 2026-06-14 | by | 2026-06-14 | -
      Anmälan görs senast 14/6 nästa år. | senast 14/6 nästa år | 2027-06-14 | by | 2027-06-14 | -
      Anmälan görs senast den 14.6. | senast den 14.6 | 2026-06-14 | by | 2026-06-14 | -
      Anmälan görs senast 24.12. | senast 24.12 | 2026-12-24 | by | 2026-12-24 | -
      Anmälan görs senast 13.12. | senast 13.12 | 2026-12-13 | by | 2026-12-13 | warns
      Vi ses torsdag 4.6. | torsdag 4.6 | 2026-06-04 | on | 2026-06-04 | -
      Vi ses torsdagen den 4.6.2026. | torsdagen den 4.6.2026 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning: 4.6.2026 | 4.6.2026 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning: 04.06.2026 kl. 10 | 04.06.2026 kl. 10 | 2026-06-04T10:00 | on | 2026-06-04 | - | 2026-06-04T10:00
      Nästa besiktning den 4.6.26. | den 4.6.26 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning 2026-06-04 | 2026-06-04 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning 2026-6-4 | 2026-6-4 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning 2026/06/04 | 2026/06/04 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning 2026.06.04 | 2026.06.04 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning (2026-06-04) görs av Kim. | 2026-06-04 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning 26-06-04. | 26-06-04 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning 260604. | 260604 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning 20260604. | 20260604 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning torsdag 260604. | torsdag 260604 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning torsdag 2026-06-04. | torsdag 2026-06-04 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning 2026-06-04 (torsdag). | 2026-06-04 (torsdag) | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning 04-06-2026. | 04-06-2026 | 2026-06-04 | on | 2026-06-04 | warns
      Nästa besiktning 24-06-2026. | 24-06-2026 | 2026-06-24 | on | 2026-06-24 | -
      Nästa besiktning 4/6/2026. | 4/6/2026 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning 4/6/26. | 4/6/26 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning 4/6 (tors). | 4/6 (tors) | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning to 4/6. | to 4/6 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning tors. 4/6. | tors. 4/6 | 2026-06-04 | on | 2026-06-04 | -
      Nästa besiktning Tor 4/6. | Tor 4/6 | 2026-06-04 | on | 2026-06-04 | -
      Städdag lö 9/5. | lö 9/5 | 2026-05-09 | on | 2026-05-09 | -
      Städdag sö 10/5. | sö 10/5 | 2026-05-10 | on | 2026-05-10 | -
      Städdag fr 8/5. | fr 8/5 | 2026-05-08 | on | 2026-05-08 | -
      Städdag on 6/5. | on 6/5 | 2026-05-06 | on | 2026-05-06 | -
      Städdag Lördag, 9/5. | Lördag, 9/5 | 2026-05-09 | on | 2026-05-09 | -
      Städdag (9/5). | 9/5 | 2026-05-09 | on | 2026-05-09 | -
      9/5: städdag | 9/5 | 2026-05-09 | on | 2026-05-09 | -
      9/5 – städdag | 9/5 | 2026-05-09 | on | 2026-05-09 | -
      Klart:9/5 | 9/5 | 2026-05-09 | on | 2026-05-09 | -
      Arbetsmöte 9/11 i lokalen. | 9/11 | 2026-11-09 | on | 2026-11-09 | -
      Återkoppling på 9/5-mötet. | på 9/5 | 2026-05-09 | on | 2026-05-09 | -
      Det kostar 1 200 kr och betalas 1/6. | 1/6 | 2026-06-01 | on | 2026-06-01 | -
      § 7 tas upp igen 1/6. | 1/6 | 2026-06-01 | on | 2026-06-01 | -
      Svar före 2026-07-01. | före 2026-07-01 | 2026-07-01 | before | 2026-06-30 | -
      Svar efter 1/7. | efter 1/7 | 2026-07-01 | after | - | -
      Utskick den 24/7. | den 24/7 | 2026-07-24 | on | 2026-07-24 | -
      Utskick senast fre 24/7. | senast fre 24/7 | 2026-07-24 | by | 2026-07-24 | -
      Ring Eva på 08-123 45 67 senast 12/3. | senast 12/3 | 2026-03-12 | by | 2026-03-12 | -
      Dnr KS 2026/45, svar senast 12/3. | senast 12/3 | 2026-03-12 | by | 2026-03-12 | -
      Hyran på 4 500 kr ska vara inne 31/3. | 31/3 | 2026-03-31 | on | 2026-03-31 | -
      """
  )
}
