extension TemporalCorpus {
  /// Each member of a list is a time of its own, with the month, year or week that the list shares.
  static let lists = TemporalSentence.sentences(
    in: """
      Träffarna är 5, 12 och 19 maj. | 5 | 2026-05-05 | on | 2026-05-05 | -
       | 12 | 2026-05-12 | on | 2026-05-12 | -
       | 19 maj | 2026-05-19 | on | 2026-05-19 | -
      Träffarna är den 5 och 19 maj. | den 5 | 2026-05-05 | on | 2026-05-05 | -
       | 19 maj | 2026-05-19 | on | 2026-05-19 | -
      Träffarna är den 5 och den 19 maj. | den 5 | 2026-05-05 | on | 2026-05-05 | -
       | den 19 maj | 2026-05-19 | on | 2026-05-19 | -
      Träffarna är den 5:e och 6:e maj. | den 5:e | 2026-05-05 | on | 2026-05-05 | -
       | 6:e maj | 2026-05-06 | on | 2026-05-06 | -
      Träffarna är den 5 samt den 19 maj 2027. | den 5 | 2027-05-05 | on | 2027-05-05 | -
       | den 19 maj 2027 | 2027-05-19 | on | 2027-05-19 | -
      Träffen blir den 5 eller 6 maj. | den 5 | 2026-05-05 | on | 2026-05-05 | -
       | 6 maj | 2026-05-06 | on | 2026-05-06 | -
      Träffarna är 5 resp. 19 maj. | 5 | 2026-05-05 | on | 2026-05-05 | -
       | 19 maj | 2026-05-19 | on | 2026-05-19 | -
      Träffarna är den femte och den nittonde maj. | den femte | 2026-05-05 | on | 2026-05-05 | -
       | den nittonde maj | 2026-05-19 | on | 2026-05-19 | -
      Träffarna är 5 maj, 2 juni och 1 september. | 5 maj | 2026-05-05 | on | 2026-05-05 | -
       | 2 juni | 2026-06-02 | on | 2026-06-02 | -
       | 1 september | 2026-09-01 | on | 2026-09-01 | -
      Träffarna är 5 maj och 2 juni 2027. | 5 maj | 2027-05-05 | on | 2027-05-05 | -
       | 2 juni 2027 | 2027-06-02 | on | 2027-06-02 | -
      Träffarna är 5 och 19 maj samt 2 juni. | 5 | 2026-05-05 | on | 2026-05-05 | -
       | 19 maj | 2026-05-19 | on | 2026-05-19 | -
       | 2 juni | 2026-06-02 | on | 2026-06-02 | -
      Träffarna är 5/3, 12/3 och 19/3. | 5/3 | 2026-03-05 | on | 2026-03-05 | -
       | 12/3 | 2026-03-12 | on | 2026-03-12 | -
       | 19/3 | 2026-03-19 | on | 2026-03-19 | -
      Träffarna är 5, 12 och 19/3. | 5 | 2026-03-05 | on | 2026-03-05 | -
       | 12 | 2026-03-12 | on | 2026-03-12 | -
       | 19/3 | 2026-03-19 | on | 2026-03-19 | -
      Träffarna är 5/3 & 12/3 2027. | 5/3 | 2027-03-05 | on | 2027-03-05 | -
       | 12/3 2027 | 2027-03-12 | on | 2027-03-12 | -
      Träffarna är tors 5/3 och tis 10/3. | tors 5/3 | 2026-03-05 | on | 2026-03-05 | -
       | tis 10/3 | 2026-03-10 | on | 2026-03-10 | -
      Rapporterna lämnas senast 5/3 och 12/3. | senast 5/3 | 2026-03-05 | by | 2026-03-05 | -
       | 12/3 | 2026-03-12 | by | 2026-03-12 | -
      Rapporterna lämnas senast den 5 och 12 maj. | senast den 5 | 2026-05-05 | by | 2026-05-05 | -
       | 12 maj | 2026-05-12 | by | 2026-05-12 | -
      Rapporterna lämnas 2026-04-01 och 2026-05-01. | 2026-04-01 | 2026-04-01 | on | 2026-04-01 | -
       | 2026-05-01 | 2026-05-01 | on | 2026-05-01 | -
      Träffarna är 5–7 och 12–14 maj. | 5–7 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
       | 12–14 maj | 2026-05-12/2026-05-14 | on | 2026-05-14 | -
      Kurs 15 och 16 april kl. 9–12. | 15 | 2026-04-15T09:00 | on | 2026-04-15 | - | 2026-04-15T12:00
       | 16 april kl. 9–12 | 2026-04-16T09:00 | on | 2026-04-16 | - | 2026-04-16T12:00
      Kurs 15/4 och 22/4 kl. 18. | 15/4 | 2026-04-15T18:00 | on | 2026-04-15 | - | 2026-04-15T18:00
       | 22/4 kl. 18 | 2026-04-22T18:00 | on | 2026-04-22 | - | 2026-04-22T18:00
      Kurs 15/4 kl. 9 och 22/4 kl. 18. | 15/4 kl. 9 | 2026-04-15T09:00 | on | 2026-04-15 | - | 2026-04-15T09:00
       | 22/4 kl. 18 | 2026-04-22T18:00 | on | 2026-04-22 | - | 2026-04-22T18:00
      Tisdagarna 5, 12 och 19 maj städar vi. | Tisdagarna 5 | 2026-05-05 | on | 2026-05-05 | -
       | 12 | 2026-05-12 | on | 2026-05-12 | -
       | 19 maj | 2026-05-19 | on | 2026-05-19 | -
      Tisdagarna den 5 och 13 maj städar vi. | Tisdagarna den 5 | 2026-05-05 | on | 2026-05-05 | -
       | 13 maj | 2026-05-13 | on | 2026-05-13 | warns
      Lördag och söndag 9–10 maj städar vi. | Lördag och söndag 9–10 maj | 2026-05-09/2026-05-10 | on | 2026-05-10 | -
      Lördag 9 och söndag 10 maj städar vi. | Lördag 9 | 2026-05-09 | on | 2026-05-09 | -
       | söndag 10 maj | 2026-05-10 | on | 2026-05-10 | -
      Städning måndag och tisdag nästa vecka. | måndag | 2026-03-09 | on | 2026-03-09 | -
       | tisdag nästa vecka | 2026-03-10 | on | 2026-03-10 | -
      Städning måndag, tisdag och fredag v. 15. | måndag | 2026-04-06 | on | 2026-04-06 | -
       | tisdag | 2026-04-07 | on | 2026-04-07 | -
       | fredag v. 15 | 2026-04-10 | on | 2026-04-10 | -
      Städning på tisdag och torsdag. | på tisdag | 2026-03-03 | on | 2026-03-03 | -
       | torsdag | 2026-03-05 | on | 2026-03-05 | -
      Städning v 15 och 17. | v 15 | 2026-W15 | on | 2026-04-12 | -
       | 17 | 2026-W17 | on | 2026-04-26 | -
      Städning vecka 15, 17 och 19. | vecka 15 | 2026-W15 | on | 2026-04-12 | -
       | 17 | 2026-W17 | on | 2026-04-26 | -
       | 19 | 2026-W19 | on | 2026-05-10 | -
      Städning veckorna 15 och 16. | veckorna 15 | 2026-W15 | on | 2026-04-12 | -
       | 16 | 2026-W16 | on | 2026-04-19 | -
      Städning v. 15 och v. 17. | v. 15 | 2026-W15 | on | 2026-04-12 | -
       | v. 17 | 2026-W17 | on | 2026-04-26 | -
      Städning under v. 15 samt 17. | under v. 15 | 2026-W15 | during | 2026-04-12 | -
       | 17 | 2026-W17 | during | 2026-04-26 | -
      Städning v 15 och 17 2027. | v 15 | 2027-W15 | on | 2027-04-18 | -
       | 17 2027 | 2027-W17 | on | 2027-05-02 | -
      Städning v 15–16 och 19. | v 15–16 | 2026-W15/2026-W16 | on | 2026-04-19 | -
       | 19 | 2026-W19 | on | 2026-05-10 | -
      Städning v 15 och 3 personer behövs. | v 15 | 2026-W15 | on | 2026-04-12 | -
      Städning 12/5, 3 personer behövs. | 12/5 | 2026-05-12 | on | 2026-05-12 | -
      Träffen är 12/5 och nästa 19/5. | 12/5 | 2026-05-12 | on | 2026-05-12 | -
       | 19/5 | 2026-05-19 | on | 2026-05-19 | -
      Vi köper 5 stolar och 2 bord till 19 maj. | till 19 maj | 2026-05-19 | by | 2026-05-19 | -
      """
  )
}
