extension TemporalCorpus {
  /// Stretches of time, counted from the meeting or from another day.
  static let lengths = """
    Återkoppling ges inom fjorton dagar. | inom fjorton dagar | 2026-03-16 | by | 2026-03-16 | - | 2026-03-02–2026-03-16
    Återkoppling ges inom tio arbetsdagar. | inom tio arbetsdagar | 2026-03-16 | by | 2026-03-16 | - | 2026-03-02–2026-03-16
    Återkoppling ges inom en vecka. | inom en vecka | 2026-03-09 | by | 2026-03-09 | - | 2026-03-02–2026-03-09
    Återkoppling ges inom loppet av en vecka. | inom loppet av en vecka | 2026-03-09 | by | 2026-03-09 | - | 2026-03-02–2026-03-09
    Återkoppling ges inom högst två veckor. | inom högst två veckor | 2026-03-16 | by | 2026-03-16 | - | 2026-03-02–2026-03-16
    Återkoppling ges inom max 10 dagar. | inom max 10 dagar | 2026-03-12 | by | 2026-03-12 | - | 2026-03-02–2026-03-12
    Återkoppling ges inom ca två veckor. | inom ca två veckor | 2026-03-16 | by | 2026-03-16 | warns | 2026-03-02–2026-03-16
    Återkoppling ges inom två till tre veckor. | inom två till tre veckor | 2026-03-23 | by | 2026-03-23 | warns | 2026-03-02–2026-03-23
    Återkoppling ges inom en till två månader. | inom en till två månader | 2026-05-02 | by | 2026-05-02 | warns | 2026-03-02–2026-05-02
    Återkoppling ges inom några veckor. | inom några veckor | 2026-03-23 | by | 2026-03-23 | warns | 2026-03-02–2026-03-23
    Återkoppling ges inom någon vecka. | inom någon vecka | 2026-03-09 | by | 2026-03-09 | warns | 2026-03-02–2026-03-09
    Återkoppling ges inom sex månader från i dag. | inom sex månader från i dag | 2026-09-02 | by | 2026-09-02 | - | 2026-03-02–2026-09-02
    Återkoppling ges inom tre veckor från mötet. | inom tre veckor från mötet | 2026-03-23 | by | 2026-03-23 | - | 2026-03-02–2026-03-23
    Återkoppling ges inom en vecka efter mötet. | inom en vecka efter mötet | 2026-03-09 | by | 2026-03-09 | - | 2026-03-02–2026-03-09
    Återkoppling ges inom två veckor efter mötet den 14 april. | inom två veckor efter mötet den 14 april | 2026-04-28 | by | 2026-04-28 | - | 2026-04-14–2026-04-28
    Återkoppling ges inom 14 dagar från den 10 mars. | inom 14 dagar från den 10 mars | 2026-03-24 | by | 2026-03-24 | - | 2026-03-10–2026-03-24
    Beslutet kan överklagas inom tre veckor från att det har delgetts. | inom tre veckor | - | by | - | -
    Protokollet ska vara justerat inom 14 dagar efter sammankomsten. | inom 14 dagar | - | by | - | -
    Återkoppling ges inom kort. | inom kort | - | by | - | -
    Återkoppling ges inom den närmaste tiden. | inom den närmaste tiden | - | by | - | -
    Återkoppling ges inom en snar framtid. | inom en snar framtid | - | by | - | -
    Återkoppling ges inom ett dygn. | inom ett dygn | 2026-03-03 | by | 2026-03-03 | - | 2026-03-02–2026-03-03
    Återkoppling ges inom de närmaste två veckorna. | inom de närmaste två veckorna | 2026-03-16 | by | 2026-03-16 | - | 2026-03-02–2026-03-16
    Återkoppling ges inom den närmaste månaden. | inom den närmaste månaden | 2026-04-02 | by | 2026-04-02 | - | 2026-03-02–2026-04-02
    Återkoppling ges inom en och en halv månad. | inom en och en halv månad | 2026-04-17 | by | 2026-04-17 | warns | 2026-03-02–2026-04-17
    Ärendet tas upp om tre veckor. | om tre veckor | 2026-03-23 | on | 2026-03-23 | -
    Ärendet tas upp om fjorton dagar. | om fjorton dagar | 2026-03-16 | on | 2026-03-16 | -
    Ärendet tas upp om en och en halv månad. | om en och en halv månad | 2026-04-17 | on | 2026-04-17 | warns
    Ärendet tas upp om ett och ett halvt år. | om ett och ett halvt år | 2027-09-02 | on | 2027-09-02 | -
    Ärendet tas upp om två och ett halvt år. | om två och ett halvt år | 2028-09-02 | on | 2028-09-02 | -
    Ärendet tas upp om ett halvt år. | om ett halvt år | 2026-09-02 | on | 2026-09-02 | -
    Ärendet tas upp om ett halvår. | om ett halvår | 2026-09-02 | on | 2026-09-02 | -
    Ärendet tas upp om 1,5 år. | om 1,5 år | 2027-09-02 | on | 2027-09-02 | -
    Ärendet tas upp om ett kvartal. | om ett kvartal | 2026-06-02 | on | 2026-06-02 | -
    Ärendet tas upp om ett par veckor. | om ett par veckor | 2026-03-16 | on | 2026-03-16 | warns
    Ärendet tas upp om några dagar. | om några dagar | 2026-03-05 | on | 2026-03-05 | warns
    Ärendet tas upp om någon månad. | om någon månad | 2026-04-02 | on | 2026-04-02 | warns
    Ärendet tas upp om 1–2 veckor. | om 1–2 veckor | 2026-03-16 | on | 2026-03-16 | warns
    Ärendet tas upp om 1-2 månader. | om 1-2 månader | 2026-05-02 | on | 2026-05-02 | warns
    Ärendet tas upp om två, tre veckor. | om två, tre veckor | 2026-03-23 | on | 2026-03-23 | warns
    Ärendet tas upp om två-tre veckor. | om två-tre veckor | 2026-03-23 | on | 2026-03-23 | warns
    Ärendet tas upp om två eller tre veckor. | om två eller tre veckor | 2026-03-23 | on | 2026-03-23 | warns
    Ärendet tas upp om en vecka eller två. | om en vecka eller två | 2026-03-16 | on | 2026-03-16 | warns
    Ärendet tas upp om ungefär en månad. | om ungefär en månad | 2026-04-02 | on | 2026-04-02 | warns
    Ärendet tas upp om drygt en vecka. | om drygt en vecka | 2026-03-09 | on | 2026-03-09 | warns
    Ärendet tas upp om knappt två månader. | om knappt två månader | 2026-05-02 | on | 2026-05-02 | warns
    Ärendet tas upp om tjugo arbetsdagar. | om tjugo arbetsdagar | 2026-03-30 | on | 2026-03-30 | -
    Ärendet tas upp senast om två veckor. | senast om två veckor | 2026-03-16 | by | 2026-03-16 | -
    Ärendet tas upp senast inom en månad. | senast inom en månad | 2026-04-02 | by | 2026-04-02 | - | 2026-03-02–2026-04-02
    Ärendet tas upp sex månader från i dag. | sex månader från i dag | 2026-09-02 | on | 2026-09-02 | -
    Ärendet tas upp två veckor från nu. | två veckor från nu | 2026-03-16 | on | 2026-03-16 | -
    Ärendet tas upp tre dagar efter mötet. | tre dagar efter mötet | 2026-03-05 | on | 2026-03-05 | -
    Ärendet tas upp senast tre dagar efter mötet. | senast tre dagar efter mötet | 2026-03-05 | by | 2026-03-05 | -
    Handlingar lämnas senast två veckor före mötet den 12 maj. | senast två veckor före mötet den 12 maj | 2026-04-28 | by | 2026-04-28 | -
    Handlingar lämnas senast en vecka innan den 12 maj. | senast en vecka innan den 12 maj | 2026-05-05 | by | 2026-05-05 | -
    Handlingar lämnas fem arbetsdagar före den 12 maj. | fem arbetsdagar före den 12 maj | 2026-05-05 | on | 2026-05-05 | -
    Handlingar lämnas en månad efter midsommarafton. | en månad efter midsommarafton | 2026-07-19 | on | 2026-07-19 | -
    Handlingar lämnas en vecka före nästa möte. | en vecka före nästa möte | - | on | - | -
    Handlingar lämnas senast en vecka före nästa styrelsemöte. | senast en vecka före nästa styrelsemöte | - | by | - | -
    Handlingar lämnas senast fem dagar före styrelsemötet. | senast fem dagar före styrelsemötet | - | by | - | -
    Handlingar lämnas veckan före nästa möte. | veckan före nästa möte | - | on | - | -
    Handlingar lämnas veckan före mötet den 12 maj. | veckan före mötet den 12 maj | 2026-W19 | on | 2026-05-10 | - | 2026-05-04–2026-05-10
    Handlingar lämnas två veckor innan sammanträdet i maj. | två veckor innan sammanträdet i maj | - | on | - | -
    Handlingar lämnas två dagar före midsommarafton. | två dagar före midsommarafton | 2026-06-17 | on | 2026-06-17 | -
    Sängen levererades för tre veckor sedan. | för tre veckor sedan | 2026-02-09 | past | - | -
    Sängen levererades för ett halvår sedan. | för ett halvår sedan | 2025-09-02 | past | - | -
    Sängen levererades för ett år sen. | för ett år sen | 2025-03-02 | past | - | -
    Sängen levererades för några veckor sedan. | för några veckor sedan | 2026-02-09 | past | - | warns
    Sängen levererades för 14 dagar sedan. | för 14 dagar sedan | 2026-02-16 | past | - | -
    Sängen levererades två veckor före jul. | två veckor före jul | 2025-12-10 | past | - | -
    Arbetet görs de närmaste två veckorna. | de närmaste två veckorna | 2026-03-02/2026-03-16 | on | 2026-03-16 | - | 2026-03-02–2026-03-16
    Arbetet görs under de närmaste två veckorna. | under de närmaste två veckorna | 2026-03-02/2026-03-16 | during | 2026-03-16 | - | 2026-03-02–2026-03-16
    Arbetet görs de kommande tre månaderna. | de kommande tre månaderna | 2026-03-02/2026-06-02 | on | 2026-06-02 | - | 2026-03-02–2026-06-02
    Arbetet görs under de två kommande månaderna. | under de två kommande månaderna | 2026-03-02/2026-05-02 | during | 2026-05-02 | - | 2026-03-02–2026-05-02
    Arbetet görs under den närmaste månaden. | under den närmaste månaden | 2026-03-02/2026-04-02 | during | 2026-04-02 | - | 2026-03-02–2026-04-02
    Arbetet görs den närmaste veckan. | den närmaste veckan | 2026-03-02/2026-03-09 | on | 2026-03-09 | - | 2026-03-02–2026-03-09
    Arbetet görs under det närmaste halvåret. | under det närmaste halvåret | 2026-03-02/2026-09-02 | during | 2026-09-02 | - | 2026-03-02–2026-09-02
    Arbetet görs under de följande fyra veckorna. | under de följande fyra veckorna | 2026-03-02/2026-03-30 | during | 2026-03-30 | - | 2026-03-02–2026-03-30
    Arbetet gjordes de senaste två veckorna. | de senaste två veckorna | 2026-02-16/2026-03-02 | past | - | - | 2026-02-16–2026-03-02
    Arbetet gjordes under de senaste tre månaderna. | under de senaste tre månaderna | 2025-12-02/2026-03-02 | past | - | - | 2025-12-02–2026-03-02
    Arbetet gjordes under det senaste året. | under det senaste året | 2025-03-02/2026-03-02 | past | - | - | 2025-03-02–2026-03-02
    Arbetet gjordes under den senaste månaden. | under den senaste månaden | 2026-02-02/2026-03-02 | past | - | - | 2026-02-02–2026-03-02
    """

  static let lengthsTimeless = """
    Lokalen är stängd i två veckor.
    Avtalet tecknas på tre år.
    Anmälan görs 14 dagar i förväg.
    Svarstiden är tio arbetsdagar.
    Enkäten var öppen under två veckor.
    Arbetet tar 1–2 veckor.
    Hon började två veckor tidigare.
    Tre dagar senare var saken klar.
    Det hände för länge sedan.
    Vi möts om en timme.
    Uppsägningstiden är tre månader.
    Lånet löper över ett par år.
    Kallelse sker minst två veckor i förväg.
    Kommande veckor blir det mycket att göra.
    Det tar en och en halv månad att bygga.
    Den senaste tiden har varit lugn.
    """
}
