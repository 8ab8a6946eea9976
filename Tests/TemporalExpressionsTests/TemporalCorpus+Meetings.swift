extension TemporalCorpus {
  /// Meetings as times.
  static let meetings = """
    Offerterna jämförs till nästa möte. | till nästa möte | next-meeting | by | - | -
    Offerterna jämförs senast till nästa möte. | senast till nästa möte | next-meeting | by | - | -
    Offerterna jämförs senast nästa möte. | senast nästa möte | next-meeting | by | - | -
    Offerterna jämförs innan nästa möte. | innan nästa möte | next-meeting | before | - | -
    Offerterna jämförs inför nästa sammanträde. | inför nästa sammanträde | next-meeting | by | - | -
    Offerterna jämförs vid nästa styrelsemöte. | vid nästa styrelsemöte | next-meeting | on | - | -
    Offerterna jämförs vid nästa ordinarie styrelsemöte. | vid nästa ordinarie styrelsemöte | next-meeting | on | - | -
    Offerterna jämförs vid kommande sammanträde. | vid kommande sammanträde | next-meeting | on | - | -
    Offerterna jämförs vid nästkommande möte. | vid nästkommande möte | next-meeting | on | - | -
    Offerterna jämförs till kommande styrelsemöte. | till kommande styrelsemöte | next-meeting | by | - | -
    Offerterna jämförs till det kommande mötet. | till det kommande mötet | next-meeting | by | - | -
    Offerterna jämförs på nästa träff. | på nästa träff | next-meeting | on | - | -
    Offerterna jämförs på nästkommande träff. | på nästkommande träff | next-meeting | on | - | -
    Offerterna jämförs till nästa gång. | till nästa gång | next-meeting | by | - | -
    Offerterna jämförs till nästa gång vi ses. | till nästa gång | next-meeting | by | - | -
    Offerterna jämförs till nästa råd. | till nästa råd | next-meeting | by | - | -
    Offerterna jämförs till nästa klassråd. | till nästa klassråd | next-meeting | by | - | -
    Offerterna jämförs till nästa nämnd. | till nästa nämnd | next-meeting | by | - | -
    Offerterna jämförs till nästa fullmäktige. | till nästa fullmäktige | next-meeting | by | - | -
    Offerterna jämförs vid nästa mötestillfälle. | vid nästa mötestillfälle | next-meeting | on | - | -
    Offerterna jämförs vid nästa avstämning. | vid nästa avstämning | next-meeting | on | - | -
    Offerterna jämförs under nästa möte. | under nästa möte | next-meeting | during | - | -
    Offerterna jämförs efter nästa möte. | efter nästa möte | next-meeting | after | - | -
    Offerterna jämförs till näst-nästa möte. | till näst-nästa möte | - | by | - | -
    Offerterna jämförs till näst nästa möte. | till näst nästa möte | - | by | - | -
    Offerterna jämförs på nästnästa möte. | på nästnästa möte | - | on | - | -
    Offerterna jämförs till mötet den 13 april. | till mötet den 13 april | 2026-04-13 | by | 2026-04-13 | -
    Offerterna jämförs till mötet 13/4. | till mötet 13/4 | 2026-04-13 | by | 2026-04-13 | -
    Offerterna jämförs inför mötet måndagen den 13 april. | inför mötet måndagen den 13 april | 2026-04-13 | by | 2026-04-13 | -
    Offerterna jämförs inför stämman den 26 maj. | inför stämman den 26 maj | 2026-05-26 | by | 2026-05-26 | -
    Offerterna jämförs före årsmötet den 26 maj. | före årsmötet den 26 maj | 2026-05-26 | before | 2026-05-26 | -
    Offerterna jämförs till nästa möte den 13 april kl. 18. | till nästa möte den 13 april kl. 18 | 2026-04-13T18:00 | by | 2026-04-13 | -
    Offerterna jämförs till nästa möte på torsdag. | till nästa möte på torsdag | 2026-03-05 | by | 2026-03-05 | -
    Offerterna jämförs till nästa styrelsemöte, vecka 15. | till nästa styrelsemöte, vecka 15 | 2026-W15 | by | 2026-04-12 | - | 2026-04-06–2026-04-12
    Offerterna jämförs vid styrelsemötet den 13 april. | vid styrelsemötet den 13 april | 2026-04-13 | on | 2026-04-13 | -
    Offerterna jämförs till januarimötet. | till januarimötet | 2027-01 | by | - | warns | 2027-01-01–2027-01-31
    Offerterna jämförs vid aprilmötet. | vid aprilmötet | 2026-04 | on | - | warns | 2026-04-01–2026-04-30
    Offerterna jämförs inför majstämman. | inför majstämman | 2026-05 | by | - | warns | 2026-05-01–2026-05-31
    Offerterna jämförs före sammanträdet i maj. | före sammanträdet i maj | 2026-05 | before | - | warns | 2026-05-01–2026-05-31
    Offerterna jämförs till mötet i april. | till mötet i april | 2026-04 | by | - | warns | 2026-04-01–2026-04-30
    Offerterna jämförs vid nästa möte i april. | vid nästa möte i april | next-meeting | on | - | -
    Offerterna jämförs inför stämman. | inför stämman | - | by | - | -
    Offerterna jämförs till årsmötet. | till årsmötet | - | by | - | -
    Offerterna jämförs före årsstämman. | före årsstämman | - | before | - | -
    Offerterna jämförs senast till föreningsstämman. | senast till föreningsstämman | - | by | - | -
    Tomas mejlar alla efter mötet. | efter mötet | 2026-03-02 | after | - | -
    Tomas mejlar alla efter dagens möte. | efter dagens möte | 2026-03-02 | after | - | -
    Tomas mejlar alla direkt efter dagens möte. | direkt efter dagens möte | 2026-03-02 | on | 2026-03-02 | -
    Tomas mejlar alla direkt efter mötet. | direkt efter mötet | 2026-03-02 | on | 2026-03-02 | -
    Stadgarna lades fram vid dagens möte. | vid dagens möte | 2026-03-02 | past | - | -
    Stadgarna lades fram på dagens stämma. | på dagens stämma | 2026-03-02 | past | - | -
    Nästa möte blir torsdagen den 16 april kl. 18.30. | torsdagen den 16 april kl. 18.30 | 2026-04-16T18:30 | on | 2026-04-16 | -
    """

  static let meetingsTimeless = """
    Nästa möte är ännu inte bokat.
    Protokollet från förra mötet godkändes.
    Vid föregående möte saknades kassören.
    Mötet öppnades av ordföranden.
    Anna valdes att leda mötet.
    Styrelsen tackar för ett bra möte.
    Nästa punkt på listan är ekonomin.
    Nästa steg är att välja färg.
    """
}
