extension TemporalCorpus {
  static let numberedWeeks = TemporalSentence.sentences(
    in: """
      Gallring v 15. | v 15 | 2026-W15 | on | 2026-04-12 | -
      Gallring v15. | v15 | 2026-W15 | on | 2026-04-12 | -
      Gallring v.15. | v.15 | 2026-W15 | on | 2026-04-12 | -
      Gallring V. 15. | V. 15 | 2026-W15 | on | 2026-04-12 | -
      Gallring V15. | V15 | 2026-W15 | on | 2026-04-12 | -
      Vecka 15 sker gallring. | Vecka 15 | 2026-W15 | on | 2026-04-12 | -
      Gallring (v.15). | v.15 | 2026-W15 | on | 2026-04-12 | -
      Gallring i vecka 15. | i vecka 15 | 2026-W15 | on | 2026-04-12 | -
      Gallring under v. 15. | under v. 15 | 2026-W15 | during | 2026-04-12 | -
      Gallring före v 15. | före v 15 | 2026-W15 | before | 2026-04-05 | -
      Gallring efter v. 15. | efter v. 15 | 2026-W15 | after | - | -
      Gallring fr.o.m. v 15. | fr.o.m. v 15 | 2026-W15 | from | - | -
      Gallring t.o.m. v 15. | t.o.m. v 15 | 2026-W15 | by | 2026-04-12 | -
      Gallring senast v 10. | senast v 10 | 2026-W10 | by | 2026-03-08 | -
      Gallring v 10. | v 10 | 2026-W10 | on | 2026-03-08 | -
      Gallring v 9. | v 9 | 2027-W09 | on | 2027-03-07 | -
      Gallring v 3 2027. | v 3 2027 | 2027-W03 | on | 2027-01-24 | -
      Gallring v. 3, 2027. | v. 3, 2027 | 2027-W03 | on | 2027-01-24 | -
      Gallring v 10 år 2027. | v 10 år 2027 | 2027-W10 | on | 2027-03-14 | -
      Gallring v 10 nästa år. | v 10 nästa år | 2027-W10 | on | 2027-03-14 | -
      Gallring v. 2715. | v. 2715 | 2027-W15 | on | 2027-04-18 | -
      Gallring v2615. | v2615 | 2026-W15 | on | 2026-04-12 | -
      Gallring vecka 2615. | vecka 2615 | 2026-W15 | on | 2026-04-12 | -
      Gallring 2026-W15. | 2026-W15 | 2026-W15 | on | 2026-04-12 | -
      Gallring 2026W15. | 2026W15 | 2026-W15 | on | 2026-04-12 | -
      Gallring 2026-W15-2. | 2026-W15-2 | 2026-04-07 | on | 2026-04-07 | -
      Gallring 2026-v15. | 2026-v15 | 2026-W15 | on | 2026-04-12 | -
      Gallring 2026 v 15. | 2026 v 15 | 2026-W15 | on | 2026-04-12 | -
      Gallring W15. | W15 | 2026-W15 | on | 2026-04-12 | -
      Gallring vecka nr 15. | vecka nr 15 | 2026-W15 | on | 2026-04-12 | -
      Gallring v 53. | v 53 | 2026-W53 | on | 2027-01-03 | -
      Gallring v 1. | v 1 | 2027-W01 | on | 2027-01-10 | -
      Gallring v.15-17. | v.15-17 | 2026-W15/2026-W17 | on | 2026-04-26 | -
      Gallring v 15 - 17. | v 15 - 17 | 2026-W15/2026-W17 | on | 2026-04-26 | -
      Gallring vecka 15–17. | vecka 15–17 | 2026-W15/2026-W17 | on | 2026-04-26 | -
      Gallring veckorna 15–17. | veckorna 15–17 | 2026-W15/2026-W17 | on | 2026-04-26 | -
      Gallring v 15–v 17. | v 15–v 17 | 2026-W15/2026-W17 | on | 2026-04-26 | -
      Gallring v 15 till 17. | v 15 till 17 | 2026-W15/2026-W17 | on | 2026-04-26 | -
      Gallring vecka 15 t.o.m. 17. | vecka 15 t.o.m. 17 | 2026-W15/2026-W17 | on | 2026-04-26 | -
      Gallring vecka 15 till och med vecka 17. | vecka 15 till och med vecka 17 | 2026-W15/2026-W17 | on | 2026-04-26 | -
      Gallring från vecka 15 till vecka 17. | från vecka 15 till vecka 17 | 2026-W15/2026-W17 | on | 2026-04-26 | -
      Gallring mellan vecka 15 och 17. | mellan vecka 15 och 17 | 2026-W15/2026-W17 | on | 2026-04-26 | -
      Gallring v 15–17 2027. | v 15–17 2027 | 2027-W15/2027-W17 | on | 2027-05-02 | -
      Gallring v 51–v 2. | v 51–v 2 | 2026-W51/2027-W02 | on | 2027-01-17 | -
      Gallring måndag v 15. | måndag v 15 | 2026-04-06 | on | 2026-04-06 | -
      Gallring måndagen i vecka 15. | måndagen i vecka 15 | 2026-04-06 | on | 2026-04-06 | -
      Gallring på måndag i v. 15. | på måndag i v. 15 | 2026-04-06 | on | 2026-04-06 | -
      Gallring tisdag (v 15). | tisdag (v 15) | 2026-04-07 | on | 2026-04-07 | -
      Gallring ti v. 15. | ti v. 15 | 2026-04-07 | on | 2026-04-07 | -
      Gallring tisdag v 15 kl 18. | tisdag v 15 kl 18 | 2026-04-07T18:00 | on | 2026-04-07 | - | 2026-04-07T18:00
      Gallring v 15 på tisdag. | v 15 på tisdag | 2026-04-07 | on | 2026-04-07 | -
      Gallring senast fredagen vecka 15. | senast fredagen vecka 15 | 2026-04-10 | by | 2026-04-10 | -
      Gallring i mitten av vecka 15. | i mitten av vecka 15 | 2026-W15 | on | 2026-04-09 | -
      Gallring v 15 (6–12 april). | v 15 (6–12 april) | 2026-W15 | on | 2026-04-12 | -
      """
  )

  static let clockTimes = TemporalSentence.sentences(
    in: """
      Samling 5 maj kl 9. | 5 maj kl 9 | 2026-05-05T09:00 | on | 2026-05-05 | - | 2026-05-05T09:00
      Samling 5 maj kl. 09.30–11. | 5 maj kl. 09.30–11 | 2026-05-05T09:30 | on | 2026-05-05 | - | 2026-05-05T11:00
      Samling 5 maj klockan 18:00. | 5 maj klockan 18:00 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Samling 5 maj 9.00-12.00. | 5 maj 9.00-12.00 | 2026-05-05T09:00 | on | 2026-05-05 | - | 2026-05-05T12:00
      Samling 5 maj, 18:30. | 5 maj, 18:30 | 2026-05-05T18:30 | on | 2026-05-05 | - | 2026-05-05T18:30
      Samling 5/5 18.00–20.30. | 5/5 18.00–20.30 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T20:30
      Samling kl 13-15 den 5 maj. | kl 13-15 den 5 maj | 2026-05-05T13:00 | on | 2026-05-05 | - | 2026-05-05T15:00
      Samling kl. 18.00 tisdagen den 5 maj. | kl. 18.00 tisdagen den 5 maj | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Samling klockan 18 på torsdag. | klockan 18 på torsdag | 2026-03-05T18:00 | on | 2026-03-05 | - | 2026-03-05T18:00
      Samling kl. 10 i morgon. | kl. 10 i morgon | 2026-03-03T10:00 | on | 2026-03-03 | - | 2026-03-03T10:00
      Samling i morgon kl. 10. | i morgon kl. 10 | 2026-03-03T10:00 | on | 2026-03-03 | - | 2026-03-03T10:00
      Samling 18.30 den 5 maj. | 18.30 den 5 maj | 2026-05-05T18:30 | on | 2026-05-05 | - | 2026-05-05T18:30
      Samling 5 maj från kl. 9 till 12. | 5 maj från kl. 9 till 12 | 2026-05-05T09:00 | on | 2026-05-05 | - | 2026-05-05T12:00
      Samling 5 maj mellan 9 och 12. | 5 maj mellan 9 och 12 | 2026-05-05T09:00 | on | 2026-05-05 | - | 2026-05-05T12:00
      Samling 5 maj mellan kl. 9 och 12. | 5 maj mellan kl. 9 och 12 | 2026-05-05T09:00 | on | 2026-05-05 | - | 2026-05-05T12:00
      Samling 5 maj (18–20). | 5 maj (18–20) | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T20:00
      Samling 5 maj kl 18 - 20. | 5 maj kl 18 - 20 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T20:00
      Samling 5 maj kl 1800–2000. | 5 maj kl 1800–2000 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T20:00
      Samling 2026-05-05T18:00. | 2026-05-05T18:00 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Samling 2026-05-05T18:00:00Z. | 2026-05-05T18:00:00Z | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Samling 2026-05-05 kl. 18. | 2026-05-05 kl. 18 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Samling 2026-05-05 18:00-20:00. | 2026-05-05 18:00-20:00 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T20:00
      Samling 2026-05-05, 18:00. | 2026-05-05, 18:00 | 2026-05-05T18:00 | on | 2026-05-05 | - | 2026-05-05T18:00
      Lämnas senast 5 maj kl. 23.59. | senast 5 maj kl. 23.59 | 2026-05-05T23:59 | by | 2026-05-05 | - | 2026-05-05T23:59
      Lämnas senast kl. 12 den 5 maj. | senast kl. 12 den 5 maj | 2026-05-05T12:00 | by | 2026-05-05 | - | 2026-05-05T12:00
      Lämnas senast kl 12 på fredag. | senast kl 12 på fredag | 2026-03-06T12:00 | by | 2026-03-06 | - | 2026-03-06T12:00
      Lämnas senast fredag kl 12. | senast fredag kl 12 | 2026-03-06T12:00 | by | 2026-03-06 | - | 2026-03-06T12:00
      Lämnas den 5 maj före kl. 12. | den 5 maj före kl. 12 | 2026-05-05T12:00 | on | 2026-05-05 | - | 2026-05-05T12:00
      Lämnas den 5 maj senast kl. 12. | den 5 maj senast kl. 12 | 2026-05-05T12:00 | on | 2026-05-05 | - | 2026-05-05T12:00
      Samling den 5 maj klockan halv tre. | den 5 maj klockan halv tre | 2026-05-05T14:30 | on | 2026-05-05 | warns
      Samling den 5 maj kl. kvart över två. | den 5 maj kl. kvart över två | 2026-05-05T14:15 | on | 2026-05-05 | warns
      Samling den 5 maj halv nio. | den 5 maj halv nio | 2026-05-05T08:30 | on | 2026-05-05 | warns
      Samling den 5 maj halv nio på morgonen. | den 5 maj halv nio på morgonen | 2026-05-05T08:30 | on | 2026-05-05 | -
      Samling den 5 maj kl. sju på kvällen. | den 5 maj kl. sju på kvällen | 2026-05-05T19:00 | on | 2026-05-05 | -
      Samling den 5 maj kl. 7 på kvällen. | den 5 maj kl. 7 på kvällen | 2026-05-05T19:00 | on | 2026-05-05 | -
      Samling fredag kväll kl. 19. | fredag kväll kl. 19 | 2026-03-06T19:00 | on | 2026-03-06 | - | 2026-03-06T19:00
      Samling 5 maj på eftermiddagen. | 5 maj på eftermiddagen | 2026-05-05 | on | 2026-05-05 | -
      Samling 5 maj, fika kl. 18. | 5 maj | 2026-05-05 | on | 2026-05-05 | -
      """
  )
}
