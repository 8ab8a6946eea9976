extension TemporalCorpus {
  static let writtenDates = TemporalSentence.sentences(
    in: """
      Kursen börjar 4 maj. | 4 maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar den 4 maj. | den 4 maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar den 4:e maj. | den 4:e maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar den 4e maj. | den 4e maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar den fjärde maj. | den fjärde maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar 4 maj 2027. | 4 maj 2027 | 2027-05-04 | on | 2027-05-04 | -
      Kursen börjar 4 maj -26. | 4 maj -26 | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar 4 maj –27. | 4 maj –27 | 2027-05-04 | on | 2027-05-04 | -
      Kursen börjar 4 maj '26. | 4 maj '26 | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar 4 maj ’27. | 4 maj ’27 | 2027-05-04 | on | 2027-05-04 | -
      Kursen börjar 4 maj-27. | 4 maj-27 | 2027-05-04 | on | 2027-05-04 | -
      Kursen börjar 4 maj, år 2027. | 4 maj, år 2027 | 2027-05-04 | on | 2027-05-04 | -
      Kursen börjar 4 maj i år. | 4 maj i år | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar 04 maj. | 04 maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar 4maj. | 4maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar 4 MAJ. | 4 MAJ | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar måndag 4 maj. | måndag 4 maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar måndagen 4 maj. | måndagen 4 maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar måndag den 4:e maj 2026. | måndag den 4:e maj 2026 | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar mån. 4 maj. | mån. 4 maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar Mån 4 maj. | Mån 4 maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar må 4 maj. | må 4 maj | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar 4 maj (måndag). | 4 maj (måndag) | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar 4 maj (mån). | 4 maj (mån) | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar 4 maj, måndag. | 4 maj, måndag | 2026-05-04 | on | 2026-05-04 | -
      Kursen börjar den 1:a juni. | den 1:a juni | 2026-06-01 | on | 2026-06-01 | -
      Kursen börjar den 1:e juni. | den 1:e juni | 2026-06-01 | on | 2026-06-01 | -
      Kursen börjar den 1:sta juni. | den 1:sta juni | 2026-06-01 | on | 2026-06-01 | -
      Kursen börjar den 1sta juni. | den 1sta juni | 2026-06-01 | on | 2026-06-01 | -
      Kursen börjar den 1 ste juni. | den 1 ste juni | 2026-06-01 | on | 2026-06-01 | -
      Kursen börjar 1a juni. | 1a juni | 2026-06-01 | on | 2026-06-01 | -
      Kursen börjar den 2:a juni. | den 2:a juni | 2026-06-02 | on | 2026-06-02 | -
      Kursen börjar den 2:dra juni. | den 2:dra juni | 2026-06-02 | on | 2026-06-02 | -
      Kursen börjar den 3:dje juni. | den 3:dje juni | 2026-06-03 | on | 2026-06-03 | -
      Kursen börjar den 31:sta augusti. | den 31:sta augusti | 2026-08-31 | on | 2026-08-31 | -
      Kursen börjar den 22:a augusti. | den 22:a augusti | 2026-08-22 | on | 2026-08-22 | -
      Kursen börjar den förste juni. | den förste juni | 2026-06-01 | on | 2026-06-01 | -
      Kursen börjar den tjugoförsta mars. | den tjugoförsta mars | 2026-03-21 | on | 2026-03-21 | -
      Kursen börjar den trettioförsta augusti. | den trettioförsta augusti | 2026-08-31 | on | 2026-08-31 | -
      Kursen börjar fredagen den tolfte juni. | fredagen den tolfte juni | 2026-06-12 | on | 2026-06-12 | -
      Kursen börjar första juni. | första juni | 2026-06-01 | on | 2026-06-01 | -
      Kursen börjar 7 jan. | 7 jan | 2027-01-07 | on | 2027-01-07 | -
      Kursen börjar 7 jan. 2027. | 7 jan. 2027 | 2027-01-07 | on | 2027-01-07 | -
      Kursen börjar 7 febr. kl. 9. | 7 febr. kl. 9 | 2027-02-07T09:00 | on | 2027-02-07 | -
      Kursen börjar 7 mar. | 7 mar | 2026-03-07 | on | 2026-03-07 | -
      Kursen börjar 7 apr i lokalen. | 7 apr | 2026-04-07 | on | 2026-04-07 | -
      Kursen börjar 7 jun. | 7 jun | 2026-06-07 | on | 2026-06-07 | -
      Kursen börjar 7 jul. | 7 jul | 2026-07-07 | on | 2026-07-07 | -
      Kursen börjar 7 aug. | 7 aug | 2026-08-07 | on | 2026-08-07 | -
      Kursen börjar 7 sept. i lokalen. | 7 sept | 2026-09-07 | on | 2026-09-07 | -
      Kursen börjar 7 okt -26. | 7 okt -26 | 2026-10-07 | on | 2026-10-07 | -
      Kursen börjar 7 nov. | 7 nov | 2026-11-07 | on | 2026-11-07 | -
      Kursen börjar 7 dec. | 7 dec | 2026-12-07 | on | 2026-12-07 | -
      Kursen börjar 7. september. | 7. september | 2026-09-07 | on | 2026-09-07 | -
      Kursen börjar den 7 Oktober. | den 7 Oktober | 2026-10-07 | on | 2026-10-07 | -
      Kursen börjar 7-sep-26. | 7-sep-26 | 2026-09-07 | on | 2026-09-07 | -
      Listan skickas den 20. | den 20 | 2026-03-20 | on | 2026-03-20 | -
      Listan skickas den 20 till alla. | den 20 | 2026-03-20 | on | 2026-03-20 | -
      Listan skickas den 1. | den 1 | 2026-04-01 | on | 2026-04-01 | -
      Listan skickas senast den 20. | senast den 20 | 2026-03-20 | by | 2026-03-20 | -
      Listan skickas senast den 20:e. | senast den 20:e | 2026-03-20 | by | 2026-03-20 | -
      Listan skickas före den 20:e. | före den 20:e | 2026-03-20 | before | 2026-03-19 | -
      Listan skickas fredagen den 20. | fredagen den 20 | 2026-03-20 | on | 2026-03-20 | -
      Listan skickas på fredag den 20:e. | på fredag den 20:e | 2026-03-20 | on | 2026-03-20 | -
      Listan skickas den 20 i månaden. | den 20 i månaden | 2026-03-20 | on | 2026-03-20 | -
      Listan skickas den 20:e denna månad. | den 20:e denna månad | 2026-03-20 | on | 2026-03-20 | -
      Listan skickas den 20 nästa månad. | den 20 nästa månad | 2026-04-20 | on | 2026-04-20 | -
      Listan skickas den tjugonde. | den tjugonde | 2026-03-20 | on | 2026-03-20 | -
      I dag, den 2 mars, enades vi. | I dag, den 2 mars | 2026-03-02 | past | - | -
      I dag den 2 mars går kallelsen ut. | I dag den 2 mars | 2026-03-02 | on | 2026-03-02 | -
      I morgon, tisdag 3/3, kommer Eva. | I morgon, tisdag 3/3 | 2026-03-03 | on | 2026-03-03 | -
      I morgon den 4 mars kommer Eva. | I morgon den 4 mars | 2026-03-04 | on | 2026-03-04 | warns
      Vi ses på fredag den 6 mars. | på fredag den 6 mars | 2026-03-06 | on | 2026-03-06 | -
      Vi ses på fredag, den 6 mars. | på fredag, den 6 mars | 2026-03-06 | on | 2026-03-06 | -
      Vi ses på fredag (6/3). | på fredag (6/3) | 2026-03-06 | on | 2026-03-06 | -
      Vi ses nästa fredag den 13/3. | nästa fredag den 13/3 | 2026-03-13 | on | 2026-03-13 | -
      Vi ses nästa fredag, 6/3. | nästa fredag, 6/3 | 2026-03-06 | on | 2026-03-06 | -
      Vi ses nu på torsdag 5/3. | nu på torsdag 5/3 | 2026-03-05 | on | 2026-03-05 | -
      Vi ses fredag 13 mars (v. 11). | fredag 13 mars (v. 11) | 2026-03-13 | on | 2026-03-13 | -
      Vi ses fredag 13 mars (v. 12). | fredag 13 mars (v. 12) | 2026-03-13 | on | 2026-03-13 | warns
      """
  )
}
