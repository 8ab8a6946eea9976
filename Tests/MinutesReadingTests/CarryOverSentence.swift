import Testing

/// What earlier minutes set out, what the next ones say, and what becomes of it.
struct CarryOverSentence: CustomTestStringConvertible, Sendable {
  /// One task a line, of a meeting on Monday 2 February 2026.
  let earlier: String
  /// The words of the meeting on Monday 2 March 2026.
  let later: String
  /// "1 done", "2 doubt, new"; empty where nothing comes of it.
  let expected: String

  init(_ earlier: String, _ later: String, _ expected: String) {
    self.earlier = earlier
    self.later = later
    self.expected = expected
  }

  var testDescription: String { "\(earlier) ↔ \(later)" }
}

extension CarryOverSentence {
  private static func each(
    _ expected: String,
    _ pairs: [(earlier: String, later: String)]
  ) -> [CarryOverSentence] {
    pairs.map { CarryOverSentence($0.earlier, $0.later, expected) }
  }

  static let closing = each(
    "1 done",
    [
      ("Karin skickar inbjudan senast 15/2.", "Inbjudan har skickats."),
      ("Karin skickar inbjudan senast 15/2.", "Inbjudan är skickad."),
      ("Karin skickar inbjudan senast 15/2.", "Inbjudan skickades förra veckan."),
      ("Karin skickar inbjudan senast 15/2.", "Karin har skickat inbjudan."),
      ("Karin skickar inbjudan senast 15/2.", "Karin skickade inbjudan den 10 februari."),
      ("Karin går ut med inbjudan.", "Inbjudningarna har skickats ut."),
      ("Karin mejlar ut kallelsen.", "Kallelsen är utskickad."),
      ("Karin går ut med inbjudan.", "Karin har gått ut med inbjudan."),
      ("Per bokar lokal.", "Per har bokat lokalen."),
      ("Per bokar lokal.", "Lokal är bokad."),
      ("Per bokar lokal.", "Lokal bokad."),
      ("Per bokar lokal.", "Lokalen bokades i januari."),
      ("Per bokar lokal i Folkets hus till årsmötet.", "Lokalen är bokad."),
      ("Per bokar lokal.", "Per har nu bokat lokal i Folkets hus."),
      ("Per bokar möteslokal.", "Lokalen har bokats."),
      ("Per reserverar bord på restaurangen.", "Bordet är bokat."),
      ("Lisa tar in offerter på taket.", "Offerter på taket har tagits in."),
      ("Lisa tar in offerter på taket.", "Lisa har tagit in offerter."),
      ("Lisa begär offert från två målare.", "Offert är begärd."),
      ("Karin tar fram ett förslag till budget.", "Budgetförslaget är framtaget."),
      ("Karin tar fram ett förslag till budget.", "Karin har tagit fram förslag till budget."),
      ("Per beställer nycklar till förrådet.", "Nycklarna är beställda."),
      ("Per beställer nycklar till förrådet.", "Per rapporterar att nycklarna är beställda."),
      ("Olga uppdaterar hemsidan.", "Hemsidan är uppdaterad."),
      ("Olga uppdaterar hemsidan.", "Hemsidan är klar."),
      ("Olga uppdaterar hemsidan.", "Olga uppdaterar hemsidan. Klart."),
      ("Olga uppdaterar hemsidan.", "Uppdatera hemsidan – klart"),
      ("Olga lämnar in ansökan om bidrag.", "Ansökan är inlämnad."),
      ("Olga lämnar in ansökan om bidrag.", "Ansökan om bidrag har lämnats in."),
      ("Per kontaktar revisorn.", "Per har ringt revisorn."),
      ("Per kontaktar revisorn.", "Revisorn är kontaktad."),
      ("Per köper kaffe och bröd.", "Kaffe och bröd är inköpt."),
      ("Lisa ser över stadgarna.", "Stadgarna har setts över."),
      ("Lisa ser över stadgarna.", "Lisa har sett över stadgarna."),
      ("Karin skriver ett brev till kommunen.", "Brevet till kommunen är skrivet."),
      ("Karin skriver ett brev till kommunen.", "Karin har skrivit brevet."),
      ("Per fixar belysningen i trapphuset.", "Belysningen i trapphuset är åtgärdad."),
      ("Per lagar grinden.", "Grinden är lagad."),
      ("Per återkommer.", "Per har återkommit."),
      (
        "Per bokar lokal.",
        "| Vad | Vem | När | Status |\n|---|---|---|---|\n| Boka lokal | Per | 1/3 | Klart |"
      ),
    ]
  )

  static let keeping = each(
    "1 kept",
    [
      ("Per bokar lokal senast 15/3.", "Per har inte hunnit boka lokal."),
      ("Per bokar lokal senast 15/3.", "Per har inte bokat lokalen."),
      ("Per bokar lokal senast 15/3.", "Lokal är ännu inte bokad."),
      ("Per bokar lokal senast 15/3.", "Lokalen har ännu inte bokats."),
      ("Per bokar lokal senast 15/3.", "Lokalbokningen pågår. Lokal: ej klart."),
      ("Per bokar lokal senast 15/3.", "Per bokar lokal senast 15/3."),
      ("Per bokar lokal senast 15/3.", "Per bokar lokal."),
      ("Olga uppdaterar hemsidan.", "Uppdatering av hemsidan pågår."),
      ("Olga uppdaterar hemsidan.", "Hemsidan är delvis klar."),
      ("Olga uppdaterar hemsidan.", "Hemsidan kvarstår."),
      ("Lisa ser över stadgarna.", "Översynen av stadgarna pågår."),
      ("Lisa ser över stadgarna.", "Lisa har ännu inte sett över stadgarna."),
    ]
  )

  static let moving = each(
    "1 moved",
    [
      ("Per bokar lokal senast 1/3.", "Per bokar lokal senast 15/4."),
      ("Per bokar lokal senast 1/3.", "Per bokar lokalen senast den 15 april."),
      ("Per bokar lokal.", "Per bokar lokal senast 15/4."),
      ("Per bokar lokal senast 1/3.", "Lokalen kvarstår till den 15 april."),
      ("Olga uppdaterar hemsidan senast 1/3.", "Hemsidan kvarstår till nästa möte."),
      (
        "Per bokar lokal senast 1/3.",
        "Per har inte hunnit boka lokal. Per bokar lokal senast 15/4."
      ),
      ("Karin går ut med inbjudan senast 15/2.", "Karin skickar inbjudan senast 20/3."),
      ("Lisa ser över stadgarna till 1 mars.", "Lisa ser över stadgarna till den 1 maj."),
      (
        "Per bokar lokal senast 1/3.",
        "| Vad | Vem | När | Status |\n|---|---|---|---|\n| Boka lokal | Per | 15/4 | Pågår |"
      ),
    ]
  )

  static let dropping = each(
    "1 dropped",
    [
      ("Olga uppdaterar hemsidan.", "Hemsidan utgår."),
      ("Olga uppdaterar hemsidan.", "Uppdatering av hemsidan stryks."),
      ("Per köper lampor till scenen.", "Lamporna till scenen avskrivs."),
      ("Per köper lampor till scenen.", "Köpa lampor – utgår"),
      (
        "Per köper lampor.",
        "| Vad | Vem | När | Status |\n|---|---|---|---|\n| Köpa lampor | Per | 1/3 | Utgår |"
      ),
    ]
  )

  static let unclear = [
    // Two items fit.
    CarryOverSentence(
      "Per bokar lokal till årsmötet.\nPer bokar lokal till höstfesten.",
      "Lokalen är bokad.",
      "1 doubt, 2 doubt"
    ),
    CarryOverSentence(
      "Karin skriver till kommunen.\nPer skriver till kommunen.",
      "Kommunen är tillskriven.",
      "1 doubt, 2 doubt"
    ),
    // Somebody else is said to have done it.
    CarryOverSentence("Per bokar lokal.", "Lisa har bokat lokalen.", "1 doubt"),
    CarryOverSentence("Per bokar lokal.", "Lisa bokar lokal senast 15/4.", "1 doubt, new"),
    // The words fit in part.
    CarryOverSentence(
      "Per bokar lokal till årsmötet.",
      "Per har bokat lokal till festen.",
      "1 doubt"
    ),
    CarryOverSentence("Per bokar lokal.", "Per har städat lokalen.", "1 doubt"),
    CarryOverSentence("Karin skickar inbjudan.", "Inbjudan är skriven.", "1 doubt"),
    // The document says both.
    CarryOverSentence(
      "Olga uppdaterar hemsidan.",
      "Hemsidan är uppdaterad. Hemsidan utgår.",
      "1 doubt"
    ),
  ]

  /// The words tell which of two items is meant.
  static let choosing = [
    CarryOverSentence(
      "Per bokar lokal till årsmötet.\nPer bokar lokal till höstfesten.",
      "Per har bokat lokal till höstfesten.",
      "2 done"
    ),
    CarryOverSentence(
      "Per bokar lokal.\nLisa bokar buss.",
      "Bussen är bokad.",
      "2 done"
    ),
    CarryOverSentence(
      "Per ringer kommunen.\nLisa ringer kommunen.",
      "Lisa har ringt kommunen.",
      "2 done"
    ),
    CarryOverSentence(
      "Karin skickar inbjudan.\nPer bokar lokal.",
      "Inbjudan har skickats och lokalen är bokad.",
      "1 done"
    ),
    CarryOverSentence(
      "Per bokar lokal.\nLisa bokar buss senast 1/3.",
      "Lokalen är bokad. Lisa bokar buss senast 20/3.",
      "1 done, 2 moved"
    ),
    CarryOverSentence(
      "Per bokar lokal.",
      "Lokalen är bokad. Per bokar lokal senast 1/5.",
      "1 done, new"
    ),
  ]

  static let nothing =
    each(
      "",
      [
        ("Per bokar lokal.", "Inbjudan har skickats."),
        ("Per bokar lokal.", "Per har bokat buss."),
        ("Per bokar lokal.", "När lokalen är bokad meddelas medlemmarna."),
        ("Per bokar lokal.", "Om lokalen är bokad går det bra."),
        ("Per bokar lokal.", "Är lokalen bokad?"),
        ("Per bokar lokal.", "Karin hoppas att lokalen är bokad."),
        ("Per bokar lokal.", "Dagordningen godkändes."),
        ("Per bokar lokal.", "Lokalen kostar 500 kronor."),
        ("Per bokar lokal.", "Lokalen beräknas vara klar i oktober."),
        ("Per bokar lokal.", "Klart."),
        ("Karin skickar inbjudan.", "Karin har fått en inbjudan till invigningen."),
        ("Olga uppdaterar hemsidan.", "Hemsidan hade 500 besök i januari."),
        ("Lisa ser över stadgarna.", "Kassören redovisade ekonomin."),
        ("Per lagar grinden.", "Gräset är klippt."),
      ]
    )
    + each(
      "new",
      [
        ("Per bokar lokal.", "Per bokar buss senast 15/4."),
        ("Per bokar lokal till årsmötet.", "Per bokar lokal till höstfesten senast 1/5."),
        ("Per bokar lokal.", "Per städar lokalen senast 1/5."),
        ("Karin skriver till kommunen.", "Karin skriver till Trafikverket senast 1/5."),
        ("Karin skickar inbjudan.", "Per bokar lokal."),
      ]
    )

  static let all = closing + keeping + moving + dropping + unclear + choosing + nothing + further
}
