extension CarryOverSentence {
  /// Sentences of all kinds, written to see how far the rules carry.
  static let further: [CarryOverSentence] = [
    CarryOverSentence("Kansliet bjuder in talare.", "Kansliet har bjudit in talare.", "1 done"),
    CarryOverSentence("Per mailar ut listan.", "Listan har mejlats ut.", "1 done"),
    CarryOverSentence(
      "Per lägger upp protokollet på hemsidan.",
      "Protokollet är upplagt.",
      "1 done"
    ),
    CarryOverSentence("Per lägger upp filerna.", "Filerna ligger nu på hemsidan.", ""),
    CarryOverSentence("Olga anmäler laget till serien.", "Laget är anmält.", "1 done"),
    CarryOverSentence("Olga anmäler laget till serien.", "Anmälan är inskickad.", ""),
    CarryOverSentence("Lisa betalar hyran.", "Hyran är betald.", "1 done"),
    CarryOverSentence("Lisa betalar hyran.", "Hyran betalades i fredags.", "1 done"),
    CarryOverSentence("Lisa betalar hyran.", "Hyran höjdes i fjol.", "1 doubt"),
    CarryOverSentence("Per byter lås i källaren.", "Låset i källaren är bytt.", "1 done"),
    CarryOverSentence("Per byter lås i källaren.", "Lås i källaren: klart", "1 done"),
    CarryOverSentence("Per byter lås i källaren.", "Byte av lås pågår.", "1 kept"),
    CarryOverSentence(
      "Per byter lås i källaren.",
      "Byte av lås kvarstår till nästa möte.",
      "1 moved"
    ),
    CarryOverSentence("Karin ska ringa Trafikverket.", "Karin har ringt Trafikverket.", "1 done"),
    CarryOverSentence(
      "Karin ska ringa Trafikverket.",
      "Karin har inte fått tag på Trafikverket ännu.",
      ""
    ),
    CarryOverSentence(
      "Styrelsen uppdrar åt Lisa att ta fram en städplan.",
      "Lisa har tagit fram en städplan.",
      "1 done"
    ),
    CarryOverSentence(
      "Styrelsen uppdrar åt Lisa att ta fram en städplan.",
      "Städplanen är framtagen.",
      "1 done"
    ),
    CarryOverSentence(
      "Lisa får i uppdrag att se över avtalet.",
      "Avtalet har gåtts igenom av Lisa.",
      "1 done"
    ),
    CarryOverSentence("Per köper nya stolar.", "Stolarna är inköpta.", "1 done"),
    CarryOverSentence("Per köper nya stolar.", "Inköp av stolar avskrivs.", "1 dropped"),
    CarryOverSentence("Per köper nya stolar.", "Stolarna är slitna.", ""),
    CarryOverSentence("Per köper nya stolar.", "Stolar finns i förrådet.", ""),
    CarryOverSentence("Olga gör en enkät.", "Enkäten är gjord.", "1 done"),
    CarryOverSentence("Olga gör en enkät.", "Enkäten är utskickad.", "1 done"),
    CarryOverSentence("Olga gör en enkät senast 1/3.", "Olga gör enkäten senast 1/4.", "1 moved"),
    CarryOverSentence("Olga gör en enkät.", "Ej klart: enkäten.", ""),
    CarryOverSentence("Per sätter upp affischer.", "Affischerna är uppsatta.", "1 done"),
    CarryOverSentence("Per sätter upp affischer.", "Affischerna har satts upp av Per.", "1 done"),
    CarryOverSentence("Per sätter upp affischer.", "Affischerna har satts upp av Lisa.", "1 doubt"),
    CarryOverSentence("Per sätter upp affischer.", "Affischerna ska sättas upp.", "1 doubt, new"),
    CarryOverSentence("Karin skickar fakturan till klubben.", "Fakturan är betald.", "1 doubt"),
    CarryOverSentence("Karin skickar fakturan till klubben.", "Klubben har fått fakturan.", ""),
    CarryOverSentence("Per Holm beställer mat.", "Maten är beställd av Per.", "1 done"),
    CarryOverSentence("Per Holm beställer mat.", "Mat beställdes.", "1 done"),
    CarryOverSentence("Lisa hämtar nycklarna.", "Lisa hämtade nyckeln i måndags.", "1 done"),
    CarryOverSentence("Lisa hämtar nycklarna.", "Så snart nycklarna är hämtade städar vi.", ""),
    CarryOverSentence(
      "Lisa hämtar nycklarna.",
      "Nycklarna är hämtade, men låset kärvar.",
      "1 done"
    ),
    CarryOverSentence("Lisa hämtar nycklarna.", "Ingen har hämtat nycklarna.", "1 kept"),
    CarryOverSentence("Per och Lisa städar garaget.", "Garaget är städat.", "1 done"),
    CarryOverSentence("Per och Lisa städar garaget.", "Lisa har städat garaget.", "1 done"),
    CarryOverSentence("Per och Lisa städar garaget.", "Garaget städades aldrig.", "1 kept"),
  ]
}
