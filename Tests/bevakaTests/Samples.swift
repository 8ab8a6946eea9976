/// Minutes and members that several tests use.
enum Samples {
  static let minutes = """
    Protokoll fört vid styrelsemöte 2017-12-11

    Närvarande: Aisha Amin (ordförande), Per Ek, Mona Lind

    § 1 Konferens
    Aisha går ut med inbjudan senast 13/12.

    § 2 Lokal
    Per bokar lokalen senast fredag 15/12.

    § 3 Nästa möte
    Nästa möte är den 18 januari 2018.
    """

  static let members = """
    name,email,aliases,committee,role
    Aisha Amin,aisha@example.org,,Styrelsen,ordförande
    Mona Lind,,,Styrelsen,
    Per Ek,per@example.org,PE,Styrelsen,kassör

    """
}
