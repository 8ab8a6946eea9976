extension TemporalCorpus {
  static let ranges = TemporalSentence.sentences(
    in: """
      Mässan är 5–7 maj. | 5–7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är 5-7 maj. | 5-7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är 5 - 7 maj. | 5 - 7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är den 5–7 maj 2027. | den 5–7 maj 2027 | 2027-05-05/2027-05-07 | on | 2027-05-07 | -
      Mässan är den 5:e–7:e maj. | den 5:e–7:e maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är 5 till 7 maj. | 5 till 7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är den 5 till den 7 maj. | den 5 till den 7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är från 5 till 7 maj. | från 5 till 7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är från den 5 till och med den 7 maj. | från den 5 till och med den 7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Gäller från och med den 5 till och med den 7 maj. | från och med den 5 till och med den 7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Gäller fr.o.m. den 5 t.o.m. den 7 maj. | fr.o.m. den 5 t.o.m. den 7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Gäller fr.o.m. 5/5 t.o.m. 7/6. | fr.o.m. 5/5 t.o.m. 7/6 | 2026-05-05/2026-06-07 | on | 2026-06-07 | -
      Gäller fr o m 5/5 t o m 7/6. | fr o m 5/5 t o m 7/6 | 2026-05-05/2026-06-07 | on | 2026-06-07 | -
      Gäller 5/5 t.o.m. 7/6. | 5/5 t.o.m. 7/6 | 2026-05-05/2026-06-07 | on | 2026-06-07 | -
      Gäller från 5/5 fram till 7/6. | från 5/5 fram till 7/6 | 2026-05-05/2026-06-07 | on | 2026-06-07 | -
      Mässan är mellan den 5 och 7 maj. | mellan den 5 och 7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är mellan den 5 och den 7 maj. | mellan den 5 och den 7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är mellan 5 och 7/5. | mellan 5 och 7/5 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är mellan 5 maj och 2 juni. | mellan 5 maj och 2 juni | 2026-05-05/2026-06-02 | on | 2026-06-02 | -
      Mässan är 5–7/5. | 5–7/5 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är 5-7/5 2027. | 5-7/5 2027 | 2027-05-05/2027-05-07 | on | 2027-05-07 | -
      Mässan är 5-7/5-27. | 5-7/5-27 | 2027-05-05/2027-05-07 | on | 2027-05-07 | -
      Mässan är 5/5–7/5. | 5/5–7/5 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är 5/5 - 7/5. | 5/5 - 7/5 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är 5/5–7/5 2027. | 5/5–7/5 2027 | 2027-05-05/2027-05-07 | on | 2027-05-07 | -
      Mässan är 5/5 till 7/5. | 5/5 till 7/5 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är tis 5/5–tors 7/5. | tis 5/5–tors 7/5 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är tisdag 5 – torsdag 7 maj. | tisdag 5 – torsdag 7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är tisdag–torsdag 5–7 maj. | tisdag–torsdag 5–7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är tisdagen den 5 till torsdagen den 7 maj. | tisdagen den 5 till torsdagen den 7 maj | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Mässan är 28 maj–2 juni. | 28 maj–2 juni | 2026-05-28/2026-06-02 | on | 2026-06-02 | -
      Mässan är 28 maj - 2 juni 2027. | 28 maj - 2 juni 2027 | 2027-05-28/2027-06-02 | on | 2027-06-02 | -
      Mässan är den 28 maj till den 2 juni. | den 28 maj till den 2 juni | 2026-05-28/2026-06-02 | on | 2026-06-02 | -
      Stängt 23 dec–6 jan. | 23 dec–6 jan | 2026-12-23/2027-01-06 | on | 2027-01-06 | -
      Stängt 23/12-6/1. | 23/12-6/1 | 2026-12-23/2027-01-06 | on | 2027-01-06 | -
      Stängt 23 december 2026–6 januari 2027. | 23 december 2026–6 januari 2027 | 2026-12-23/2027-01-06 | on | 2027-01-06 | -
      Stängt 2026-12-23–2027-01-06. | 2026-12-23–2027-01-06 | 2026-12-23/2027-01-06 | on | 2027-01-06 | -
      Stängt 2026-12-23 - 2027-01-06. | 2026-12-23 - 2027-01-06 | 2026-12-23/2027-01-06 | on | 2027-01-06 | -
      Stängt 2026-05-05--07. | 2026-05-05--07 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Stängt 2026-05-05/2026-05-07. | 2026-05-05/2026-05-07 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Stängt 260505–260507. | 260505–260507 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Stängt 20260505-20260507. | 20260505-20260507 | 2026-05-05/2026-05-07 | on | 2026-05-07 | -
      Enkäten är öppen 15 februari–15 mars. | 15 februari–15 mars | 2026-02-15/2026-03-15 | on | 2026-03-15 | -
      Enkäten är öppen från 15/2 till 15/3. | från 15/2 till 15/3 | 2026-02-15/2026-03-15 | on | 2026-03-15 | -
      Jouren gäller måndag–onsdag. | måndag–onsdag | 2026-03-09/2026-03-11 | on | 2026-03-11 | -
      Jouren gäller torsdag till lördag. | torsdag till lördag | 2026-03-05/2026-03-07 | on | 2026-03-07 | -
      Jouren gäller från torsdag till lördag. | från torsdag till lördag | 2026-03-05/2026-03-07 | on | 2026-03-07 | -
      Jouren gäller tors–lör. | tors–lör | 2026-03-05/2026-03-07 | on | 2026-03-07 | -
      Jouren gäller måndag–onsdag v. 15. | måndag–onsdag v. 15 | 2026-04-06/2026-04-08 | on | 2026-04-08 | -
      Jouren gäller måndag–onsdag nästa vecka. | måndag–onsdag nästa vecka | 2026-03-09/2026-03-11 | on | 2026-03-11 | -
      Jouren gäller 1 maj–30 september. | 1 maj–30 september | 2026-05-01/2026-09-30 | on | 2026-09-30 | -
      Jouren gäller från 1 maj till sista september. | från 1 maj till sista september | 2026-05-01/2026-09-30 | on | 2026-09-30 | -
      Jouren gäller från maj till september. | från maj till september | 2026-05/2026-09 | on | 2026-09-30 | -
      Jouren gäller från v. 20 till midsommar. | från v. 20 till midsommar | 2026-W20/2026-06-20 | on | 2026-06-20 | -
      Senast 5–7 maj. | Senast 5–7 maj | 2026-05-05/2026-05-07 | by | 2026-05-07 | -
      Under 5–7 maj är det stängt. | Under 5–7 maj | 2026-05-05/2026-05-07 | during | 2026-05-07 | -
      """
  )
}
