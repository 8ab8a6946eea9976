extension TemporalCorpus {
  /// What has been or how things stood on a day, and limits that were.
  static let accounts = """
    Antal hushåll per 31/1: 118 | 31/1 | 2026-01-31 | past | - | -
    Kontraktet sägs upp per 31/3. | 31/3 | 2026-03-31 | on | 2026-03-31 | -
    Saldo 28/2: 61 300 kr | 28/2 | 2026-02-28 | past | - | -
    Utfall november–januari | november–januari | 2025-11/2026-01 | past | - | - | 2026-01-31
    Resultatrapport t.o.m. 31/1 bifogas. | t.o.m. 31/1 | 2026-01-31 | past | - | -
    Genomgång av protokoll 9/2. | 9/2 | 2026-02-09 | past | - | -
    Protokoll 2026-02-09 lades till handlingarna. | 2026-02-09 | 2026-02-09 | past | - | -
    Brev av den 17 februari från kommunen. | den 17 februari | 2026-02-17 | past | - | -
    Vattenskadan 8/2 är anmäld. | 8/2 | 2026-02-08 | past | - | -
    Bygglov beviljat 20/2. | 20/2 | 2026-02-20 | past | - | -
    Budgeten godkändes den 9/2. | den 9/2 | 2026-02-09 | past | - | -
    Taxan gäller retroaktivt från 1 februari. | från 1 februari | 2026-02-01 | from | - | -
    Kassören slutade strax före jul. | strax före jul | 2025-12-24 | past | - | - | 2025-12-26
    Hon skulle ha svarat senast den 20 februari. | senast den 20 februari | 2026-02-20 | past | - | -
    Vi bad om offerter till den 20 mars. | till den 20 mars | 2026-03-20 | by | 2026-03-20 | -
    Insamlingen på trettondagen (6 januari) gav 900 kr. | på trettondagen | 2026-01-06 | past | - | -
      | 6 januari | 2026-01-06 | past | - | -
    Sälj- och bytesdag 18 april | 18 april | 2026-04-18 | on | 2026-04-18 | -
    Bad- och lekdag 6 juni | 6 juni | 2026-06-06 | on | 2026-06-06 | -
    Sekreteraren deltog i SKR:s träff den 10/2. | den 10/2 | 2026-02-10 | past | - | -
    Årsmötet ägde rum 15/2. | 15/2 | 2026-02-15 | past | - | -
    Läsårstider: ht 18/8–18/12 | 18/8–18/12 | 2026-08-18/2026-12-18 | on | 2026-12-18 | - | 2026-12-18
    Datum 14.4 kl 18 | 14.4 kl 18 | 2026-04-14T18:00 | on | 2026-04-14 | - | 2026-04-14T18:00
    Träff 14.4. klockan 18.30 | 14.4. klockan 18.30 | 2026-04-14T18:30 | on | 2026-04-14 | - | 2026-04-14T18:30
    Inom en vecka från dagens möte ska listan vara klar. | Inom en vecka från dagens möte | 2026-03-09 | by | 2026-03-09 | - | 2026-03-09
    Kursen gavs hösten 2025 och ges igen ht 2026. | hösten 2025 | 2025-FA | past | - | - | 2025-11-30
      | ht 2026 | 2026-HT | on | 2026-12-31 | - | 2026-12-31
    Planen antogs i januari och läggs ut den 9 mars. | i januari | 2026-01 | past | - | - | 2026-01-31
      | den 9 mars | 2026-03-09 | on | 2026-03-09 | -
    """

  /// Figures of things: nothing here is a day.
  static let accountsTimeless = """
    Snittet blev 3,2/5.
    Plattor 30-10-15 cm köps in.
    Art.nr 11-12-25 är slut.
    Lösenord: 260312
    Vi kom på plats 3/12.
    Tröja storlek 10/12 saknas.
    Linje 3/4 läggs om.
    Svar kom från 9/11 föreningar.
    Kursen ger 4/6 hp.
    Släpet hämtas fredagen innan.
    Vi dukar lördagen före, och Bo bakar.
    """
}
