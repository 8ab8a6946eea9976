extension TemporalCorpus {
  /// Without the day of the meeting nothing is added that the words don't say.
  static let openYears = TemporalSentence.sentences(
    in: """
      Träff 5/5. | 5/5 | XXXX-05-05 | on | - | -
      Träff senast 5 maj. | senast 5 maj | XXXX-05-05 | by | - | -
      Träff tisdag 5 maj kl. 18. | tisdag 5 maj kl. 18 | XXXX-05-05T18:00 | on | - | -
      Träff 5 maj -26. | 5 maj -26 | 2026-05-05 | on | 2026-05-05 | -
      Träff 5–7 maj. | 5–7 maj | XXXX-05-05/XXXX-05-07 | on | - | -
      Träff 5–7 maj 2026. | 5–7 maj 2026 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Träff 28/12–3/1. | 28/12–3/1 | XXXX-12-28/XXXX-01-03 | on | - | -
      Träff 5, 12 och 19 maj. | 5 | XXXX-05-05 | on | - | -
       | 12 | XXXX-05-12 | on | - | -
       | 19 maj | XXXX-05-19 | on | - | -
      Träff 5 och 19 maj 2026. | 5 | 2026-05-05 | on | 2026-05-05 | -
       | 19 maj 2026 | 2026-05-19 | on | 2026-05-19 | -
      Träff den 20. | den 20 | XXXX-XX-20 | on | - | -
      Träff v 15. | v 15 | XXXX-W15 | on | - | -
      Träff tisdag v 15. | tisdag v 15 | XXXX-W15-2 | on | - | -
      Träff v 15–17. | v 15–17 | XXXX-W15/XXXX-W17 | on | - | -
      Träff v 15 och 17. | v 15 | XXXX-W15 | on | - | -
       | 17 | XXXX-W17 | on | - | -
      Träff v 15 2026. | v 15 2026 | 2026-W15 | on | 2026-04-12 | -
      Träff v. 2615. | v. 2615 | 2026-W15 | on | 2026-04-12 | -
      Träff i dag, den 2 mars. | i dag, den 2 mars | XXXX-03-02 | on | - | -
      Träff på fredag. | på fredag | XXXX-WXX-5 | on | - | -
      Träffen var 5/5. | 5/5 | XXXX-05-05 | past | - | -
      Träff 31/4. | 31/4 | - | on | - | warns
      Träff 29/2. | 29/2 | XXXX-02-29 | on | - | -
      Träff v 53. | v 53 | XXXX-W53 | on | - | -
      """
  )

  static let furtherFigures = TemporalSentence.sentences(
    in: """
      Onsdag kl. 18 den 6 maj ses vi. | Onsdag kl. 18 den 6 maj | 2026-05-06T18:00 | on | 2026-05-06 | -
      Vi tar det 5 maj, 2027 års budget väntar. | 5 maj | 2026-05-05 | on | 2026-05-05 | -
       | 2027 års | 2027 | on | 2027-12-31 | -
      Kravet är 2/3 eller 3/4 av rösterna.
      Datum: 5/5 Tid: 18.00 | 5/5 | 2026-05-05 | on | 2026-05-05 | -
      Kl. 15 och 16 maj. | 16 maj | 2026-05-16 | on | 2026-05-16 | -
      Paragraf 12 och 13 april. | 13 april | 2026-04-13 | on | 2026-04-13 | -
      Huset byggdes i mars -94. | i mars -94 | 1994-03 | past | - | -
      Huset byggdes 94-03-05. | 94-03-05 | 1994-03-05 | past | - | -
      Lämnas den 13:e och 27:e. | den 13:e | 2026-03-13 | on | 2026-03-13 | -
       | 27:e | 2026-03-27 | on | 2026-03-27 | -
      Onsdag 18.30, 6/5. | Onsdag 18.30, 6/5 | 2026-05-06T18:30 | on | 2026-05-06 | -
      Torsdag kl. 18 den 6 maj ses vi. | Torsdag kl. 18 den 6 maj | 2026-05-06T18:00 | on | 2026-05-06 | warns
      6/5: 18.30 Medlemsmöte | 6/5: 18.30 | 2026-05-06T18:30 | on | 2026-05-06 | -
      Både den 5 och den 12 maj går bra. | den 5 | 2026-05-05 | on | 2026-05-05 | -
       | den 12 maj | 2026-05-12 | on | 2026-05-12 | -
      Den 5/5, den 12/5 och den 19/5 går bra. | Den 5/5 | 2026-05-05 | on | 2026-05-05 | -
       | den 12/5 | 2026-05-12 | on | 2026-05-12 | -
       | den 19/5 | 2026-05-19 | on | 2026-05-19 | -
      Tisdag 5/5 eller onsdag 6/5 kl 18 går bra. | Tisdag 5/5 | 2026-05-05T18:00 | on | 2026-05-05 | -
       | onsdag 6/5 kl 18 | 2026-05-06T18:00 | on | 2026-05-06 | -
      Tisdag v 15 och torsdag v 16 går bra. | Tisdag v 15 | 2026-04-07 | on | 2026-04-07 | -
       | torsdag v 16 | 2026-04-16 | on | 2026-04-16 | -
      Vecka 15 eller 16 går bra. | Vecka 15 | 2026-W15 | on | 2026-04-12 | -
       | 16 | 2026-W16 | on | 2026-04-19 | -
      Vecka 15 eller vecka 16 går bra. | Vecka 15 | 2026-W15 | on | 2026-04-12 | -
       | vecka 16 | 2026-W16 | on | 2026-04-19 | -
      V 15/16 går bra. | V 15/16 | 2026-W15/2026-W16 | on | 2026-04-19 | -
      5 maj–7 juni 2027 går bra. | 5 maj–7 juni 2027 | 2027-05-05/2027-06-07 | on | 2027-06-07 | -
      5.5.–7.5.2026 går bra. | 5.5.–7.5.2026 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Den 5.5.2026 och 7.5.2026 går bra. | Den 5.5.2026 | 2026-05-05 | on | 2026-05-05 | -
       | 7.5.2026 | 2026-05-07 | on | 2026-05-07 | -
      Senast den 5 maj respektive den 12 maj. | Senast den 5 maj | 2026-05-05 | by | 2026-05-05 | -
       | den 12 maj | 2026-05-12 | by | 2026-05-12 | -
      Före 5/5 eller 12/5. | Före 5/5 | 2026-05-05 | before | 2026-05-04 | -
       | 12/5 | 2026-05-12 | before | 2026-05-11 | -
      I januari, 5 maj och 7 maj. | I januari | 2027-01 | on | 2027-01-31 | -
       | 5 maj | 2026-05-05 | on | 2026-05-05 | -
       | 7 maj | 2026-05-07 | on | 2026-05-07 | -
      Per tar 5 maj, Eva 12 maj och Kim 19 maj. | 5 maj | 2026-05-05 | on | 2026-05-05 | -
       | 12 maj | 2026-05-12 | on | 2026-05-12 | -
       | 19 maj | 2026-05-19 | on | 2026-05-19 | -
      Per (5/5) och Eva (12/5) städar. | 5/5 | 2026-05-05 | on | 2026-05-05 | -
       | 12/5 | 2026-05-12 | on | 2026-05-12 | -
      5–6 stolar köps till 7 maj. | till 7 maj | 2026-05-07 | by | 2026-05-07 | -
      3 av 5 kom den 7 maj. | den 7 maj | 2025-05-07 | past | - | -
      Kl. 9 och 13 den 5 maj. | den 5 maj | 2026-05-05 | on | 2026-05-05 | -
      Den 5 maj kl. 9 och 13. | Den 5 maj kl. 9 | 2026-05-05T09:00 | on | 2026-05-05 | -
      Lämnas 5 arbetsdagar före den 15 maj. | 5 arbetsdagar före den 15 maj | 2026-05-07 | on | 2026-05-07 | -
      Lämnas den 5:te maj. | den 5:te maj | 2026-05-05 | on | 2026-05-05 | -
      Lämnas den 5 :e maj. | den 5 :e maj | 2026-05-05 | on | 2026-05-05 | -
      Lämnas natten till den 5 maj. | till den 5 maj | 2026-05-05 | by | 2026-05-05 | -
      Lämnas senast den 5 maj (OBS!). | senast den 5 maj | 2026-05-05 | by | 2026-05-05 | -
      Lämnas senast den 5 maj; sena bidrag avslås. | senast den 5 maj | 2026-05-05 | by | 2026-05-05 | -
      Lämnas senast 5/5! | senast 5/5 | 2026-05-05 | by | 2026-05-05 | -
      Lämnas senast 5/5? | senast 5/5 | 2026-05-05 | by | 2026-05-05 | -
      Lämnas ”senast 5/5”. | senast 5/5 | 2026-05-05 | by | 2026-05-05 | -
      Lämnas senast *5/5*. | 5/5 | 2026-05-05 | on | 2026-05-05 | -
      Lämnas senast 5/5/2026 kl 12. | senast 5/5/2026 kl 12 | 2026-05-05T12:00 | by | 2026-05-05 | -
      """
  )
}
