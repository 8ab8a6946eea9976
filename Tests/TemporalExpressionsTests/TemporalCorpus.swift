import CivilCalendar
import Testing

/// Sentences with one temporal expression and what it resolves to, all held on Monday 2 March 2026.
enum TemporalCorpus {
  /// One row: sentence | mention | value | relation | deadline | warns | extent.
  ///
  /// A sentence may begin with another day of the meeting, as `@2026-03-06`; the extent is left out where it is the
  /// value or unknown.
  struct Row: CustomTestStringConvertible, Sendable {
    let held: CalendarDate?
    let text: String
    let mention: String
    let value: String
    let relation: String
    let deadline: String
    let warns: Bool
    let extent: String?

    var testDescription: String { text }

    init?(_ line: Substring) {
      let columns = line.split(separator: "|").map(trimmed)
      guard columns.count == 6 || columns.count == 7 else { return nil }
      let isDated = columns[0].hasPrefix("@")
      held = isDated ? CalendarDate(String(columns[0].dropFirst().prefix(10))) : Tagging.held
      text = isDated ? String(columns[0].dropFirst(12)) : columns[0]
      mention = columns[1]
      value = columns[2]
      relation = columns[3]
      deadline = columns[4]
      warns = columns[5] == "warns"
      extent = columns.count == 7 ? columns[6] : nil
    }
  }

  static let rows: [Row] = [
    table, days, lengths, periods, feasts, meetings, relations, everyday, otherDays, direction,
  ]
  .flatMap { $0.split(separator: "\n").compactMap(Row.init) }

  /// Sentences without any.
  static let timeless: [String] = [
    timelessTable, daysTimeless, lengthsTimeless, periodsTimeless, feastsTimeless,
    meetingsTimeless, relationsTimeless, everydayTimeless, otherDaysTimeless, directionTimeless,
  ].flatMap { $0.split(separator: "\n").map(trimmed) }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static let table = """
    Rapporten lämnas senast 15/3. | senast 15/3 | 2026-03-15 | by | 2026-03-15 | -
    Lådorna fylls på senast 15/3. | senast 15/3 | 2026-03-15 | by | 2026-03-15 | -
    Vi ses tisdag 7. april 2026. | tisdag 7. april 2026 | 2026-04-07 | on | 2026-04-07 | -
    Rapporten lämnas senast den 15/3. | senast den 15/3 | 2026-03-15 | by | 2026-03-15 | -
    Rapporten lämnas senast 15/3 2027. | senast 15/3 2027 | 2027-03-15 | by | 2027-03-15 | -
    Rapporten lämnas senast 15/3-27. | senast 15/3-27 | 2027-03-15 | by | 2027-03-15 | -
    Rapporten lämnas senast 15/3 -27. | senast 15/3 -27 | 2027-03-15 | by | 2027-03-15 | -
    Rapporten lämnas senast 1/2. | senast 1/2 | 2027-02-01 | by | 2027-02-01 | -
    Rapporten lämnas senast sön 15/3. | senast sön 15/3 | 2026-03-15 | by | 2026-03-15 | -
    Rapporten lämnas senast söndagen den 15 mars. | senast söndagen den 15 mars | 2026-03-15 | by | 2026-03-15 | -
    Rapporten lämnas senast söndag 15 mars 2026. | senast söndag 15 mars 2026 | 2026-03-15 | by | 2026-03-15 | -
    Rapporten lämnas 15 mars. | 15 mars | 2026-03-15 | on | 2026-03-15 | -
    Rapporten lämnas den 15:e mars. | den 15:e mars | 2026-03-15 | on | 2026-03-15 | -
    Rapporten lämnas den femtonde mars. | den femtonde mars | 2026-03-15 | on | 2026-03-15 | -
    Rapporten lämnas 15 mars, 2026. | 15 mars, 2026 | 2026-03-15 | on | 2026-03-15 | -
    Rapporten lämnas 15:e i månaden. | 15:e i månaden | 2026-03-15 | on | 2026-03-15 | -
    Rapporten lämnas den 15:e. | den 15:e | 2026-03-15 | on | 2026-03-15 | -
    Rapporten lämnas den 1:a april. | den 1:a april | 2026-04-01 | on | 2026-04-01 | -
    Rapporten lämnas den första april. | den första april | 2026-04-01 | on | 2026-04-01 | -
    Rapporten lämnas första maj. | första maj | 2026-05-01 | on | 2026-05-01 | -
    Rapporten lämnas 2026-05-20. | 2026-05-20 | 2026-05-20 | on | 2026-05-20 | -
    Rapporten lämnas 20260520. | 20260520 | 2026-05-20 | on | 2026-05-20 | -
    Rapporten lämnas 260520. | 260520 | 2026-05-20 | on | 2026-05-20 | -
    Rapporten lämnas 26-05-20. | 26-05-20 | 2026-05-20 | on | 2026-05-20 | -
    Rapporten lämnas 20.5.2026. | 20.5.2026 | 2026-05-20 | on | 2026-05-20 | -
    Rapporten lämnas 20/5/2026. | 20/5/2026 | 2026-05-20 | on | 2026-05-20 | -
    Rapporten lämnas 20/5/26. | 20/5/26 | 2026-05-20 | on | 2026-05-20 | -
    Rapporten lämnas 2026-05-20 kl. 14. | 2026-05-20 kl. 14 | 2026-05-20T14:00 | on | 2026-05-20 | -
    Rapporten lämnas 2026-05-20 14:30. | 2026-05-20 14:30 | 2026-05-20T14:30 | on | 2026-05-20 | -
    Rapporten lämnas den 20 maj kl 14:30. | den 20 maj kl 14:30 | 2026-05-20T14:30 | on | 2026-05-20 | -
    Rapporten lämnas den 20 maj klockan 14.30. | den 20 maj klockan 14.30 | 2026-05-20T14:30 | on | 2026-05-20 | -
    Rapporten lämnas den 20 maj, kl. 18.00–20.00. | den 20 maj, kl. 18.00–20.00 | 2026-05-20T18:00 | on | 2026-05-20 | -
    Rapporten lämnas 20/5 kl 9-11. | 20/5 kl 9-11 | 2026-05-20T09:00 | on | 2026-05-20 | -
    Rapporten lämnas kl. 9 den 20 maj. | kl. 9 den 20 maj | 2026-05-20T09:00 | on | 2026-05-20 | -
    Möte torsdag 21/5 13.00-15.30. | torsdag 21/5 13.00-15.30 | 2026-05-21T13:00 | on | 2026-05-21 | -
    Möte 21–22 maj. | 21–22 maj | 2026-05-21/2026-05-22 | on | 2026-05-22 | -
    Möte den 21–22 maj 2027. | den 21–22 maj 2027 | 2027-05-21/2027-05-22 | on | 2027-05-22 | -
    Möte 21/5–23/5. | 21/5–23/5 | 2026-05-21/2026-05-23 | on | 2026-05-23 | -
    Möte 21-23/5. | 21-23/5 | 2026-05-21/2026-05-23 | on | 2026-05-23 | -
    Möte 30 april–2 maj. | 30 april–2 maj | 2026-04-30/2026-05-02 | on | 2026-05-02 | -
    Möte från den 30 april till den 2 maj. | från den 30 april till den 2 maj | 2026-04-30/2026-05-02 | on | 2026-05-02 | -
    Möte från och med den 30 april till och med den 2 maj. | från och med den 30 april till och med den 2 maj | 2026-04-30/2026-05-02 | on | 2026-05-02 | -
    Möte mellan den 4 och 8 maj. | mellan den 4 och 8 maj | 2026-05-04/2026-05-08 | on | 2026-05-08 | -
    Möte mellan 4/5 och 8/5. | mellan 4/5 och 8/5 | 2026-05-04/2026-05-08 | on | 2026-05-08 | -
    Möte mellan den 4 maj och den 8 juni. | mellan den 4 maj och den 8 juni | 2026-05-04/2026-06-08 | on | 2026-06-08 | -
    Möte 20 december–7 januari. | 20 december–7 januari | 2026-12-20/2027-01-07 | on | 2027-01-07 | -
    Möte måndag–onsdag. | måndag–onsdag | 2026-03-09/2026-03-11 | on | 2026-03-11 | -
    Möte 2026-05-20–2026-05-22. | 2026-05-20–2026-05-22 | 2026-05-20/2026-05-22 | on | 2026-05-22 | -
    Svar vecka 20. | vecka 20 | 2026-W20 | on | 2026-05-17 | -
    Svar v. 20. | v. 20 | 2026-W20 | on | 2026-05-17 | -
    Svar under vecka 20. | under vecka 20 | 2026-W20 | during | 2026-05-17 | -
    Svar senast v 20. | senast v 20 | 2026-W20 | by | 2026-05-17 | -
    Svar i början av vecka 20. | i början av vecka 20 | 2026-W20 | on | 2026-05-12 | -
    Svar i mitten av v. 20. | i mitten av v. 20 | 2026-W20 | on | 2026-05-14 | -
    Svar vecka 2. | vecka 2 | 2027-W02 | on | 2027-01-17 | -
    Svar vecka 20–22. | vecka 20–22 | 2026-W20/2026-W22 | on | 2026-05-31 | -
    Svar v. 51-2. | v. 51-2 | 2026-W51/2027-W02 | on | 2027-01-17 | -
    Svar veckorna 20–21. | veckorna 20–21 | 2026-W20/2026-W21 | on | 2026-05-24 | -
    Svar tisdag vecka 20. | tisdag vecka 20 | 2026-05-12 | on | 2026-05-12 | -
    Svar tisdagen v. 20. | tisdagen v. 20 | 2026-05-12 | on | 2026-05-12 | -
    Svar ons v 20. | ons v 20 | 2026-05-13 | on | 2026-05-13 | -
    Svar vecka 53. | vecka 53 | 2026-W53 | on | 2027-01-03 | -
    Svar vecka 54. | vecka 54 | - | on | - | warns
    Svar vecka 20 2027. | vecka 20 2027 | 2027-W20 | on | 2027-05-23 | -
    Svar nästa vecka. | nästa vecka | 2026-W11 | on | 2026-03-15 | -
    Svar under nästa vecka. | under nästa vecka | 2026-W11 | during | 2026-03-15 | -
    Svar den här veckan. | den här veckan | 2026-W10 | on | 2026-03-08 | -
    Svar i veckan. | i veckan | 2026-W10 | on | 2026-03-08 | -
    Svar under veckan. | under veckan | 2026-W10 | during | 2026-03-08 | -
    Svar veckan efter påsk. | veckan efter påsk | 2026-W15 | on | 2026-04-12 | -
    Svar veckan före midsommar. | veckan före midsommar | 2026-W24 | on | 2026-06-14 | -
    Svar tisdag nästa vecka. | tisdag nästa vecka | 2026-03-10 | on | 2026-03-10 | -
    Svar på tisdag. | på tisdag | 2026-03-03 | on | 2026-03-03 | -
    Svar senast på tisdag. | senast på tisdag | 2026-03-03 | by | 2026-03-03 | -
    Svar till tisdag. | till tisdag | 2026-03-03 | by | 2026-03-03 | -
    Svar på måndag. | på måndag | 2026-03-09 | on | 2026-03-09 | -
    Svar nu på torsdag. | nu på torsdag | 2026-03-05 | on | 2026-03-05 | -
    Svar redan på onsdag. | redan på onsdag | 2026-03-04 | on | 2026-03-04 | -
    Svar nästa torsdag. | nästa torsdag | 2026-03-12 | on | 2026-03-12 | warns
    Svar kommande torsdag. | kommande torsdag | 2026-03-05 | on | 2026-03-05 | -
    Svar fredag om två veckor. | fredag om två veckor | 2026-03-20 | on | 2026-03-20 | -
    Svar till helgen. | till helgen | 2026-03-07/2026-03-08 | by | 2026-03-08 | -
    Svar i helgen. | i helgen | 2026-03-07/2026-03-08 | on | 2026-03-08 | -
    Det togs upp i torsdags. | i torsdags | 2026-02-26 | past | - | -
    Det togs upp förra torsdagen. | förra torsdagen | 2026-02-26 | past | - | -
    Det togs upp förra veckan. | förra veckan | 2026-W09 | past | - | -
    Det togs upp i går. | i går | 2026-03-01 | past | - | -
    Det togs upp i förrgår. | i förrgår | 2026-02-28 | past | - | -
    Det togs upp för tre veckor sedan. | för tre veckor sedan | 2026-02-09 | past | - | -
    Det togs upp i höstas. | i höstas | 2025-FA | past | - | -
    Det togs upp i somras. | i somras | 2025-SU | past | - | -
    Det togs upp i fjol. | i fjol | 2025 | past | - | -
    Det togs upp förra året. | förra året | 2025 | past | - | -
    Det togs upp förra månaden. | förra månaden | 2026-02 | past | - | -
    Det togs upp den 3 februari. | den 3 februari | 2026-02-03 | past | - | -
    Det togs upp i januari. | i januari | 2026-01 | past | - | -
    Det togs upp i maj. | i maj | 2025-05 | past | - | -
    Styrelsen har gått igenom listan under februari. | under februari | 2026-02 | past | - | -
    Gruppen träffades den 12 februari. | den 12 februari | 2026-02-12 | past | - | -
    Mötet har flyttats till den 12 april. | till den 12 april | 2026-04-12 | by | 2026-04-12 | -
    Bladet delas ut i dag. | i dag | 2026-03-02 | on | 2026-03-02 | -
    Bladet delas ut idag. | idag | 2026-03-02 | on | 2026-03-02 | -
    Bladet delas ut i kväll. | i kväll | 2026-03-02 | on | 2026-03-02 | -
    Bladet delas ut i morgon. | i morgon | 2026-03-03 | on | 2026-03-03 | -
    Bladet delas ut imorgon bitti. | imorgon bitti | 2026-03-03 | on | 2026-03-03 | -
    Bladet delas ut i övermorgon. | i övermorgon | 2026-03-04 | on | 2026-03-04 | -
    Bladet delas ut före lunch i morgon. | före lunch i morgon | 2026-03-03 | before | 2026-03-03 | -
    Bladet delas ut på fredag före lunch. | på fredag före lunch | 2026-03-06 | on | 2026-03-06 | -
    Bladet delas ut på fredag eftermiddag. | på fredag eftermiddag | 2026-03-06 | on | 2026-03-06 | -
    Yttra er inom 10 dagar. | inom 10 dagar | 2026-03-12 | by | 2026-03-12 | -
    Yttra er inom tre veckor. | inom tre veckor | 2026-03-23 | by | 2026-03-23 | -
    Yttra er inom ett år. | inom ett år | 2027-03-02 | by | 2027-03-02 | -
    Yttra er inom ett halvår. | inom ett halvår | 2026-09-02 | by | 2026-09-02 | -
    Yttra er inom 20 arbetsdagar. | inom 20 arbetsdagar | 2026-03-30 | by | 2026-03-30 | -
    Yttra er inom ett par dagar. | inom ett par dagar | 2026-03-04 | by | 2026-03-04 | warns
    Yttra er inom 2–3 veckor. | inom 2–3 veckor | 2026-03-23 | by | 2026-03-23 | warns
    Följs upp om fyra veckor. | om fyra veckor | 2026-03-30 | on | 2026-03-30 | -
    Följs upp om en månad. | om en månad | 2026-04-02 | on | 2026-04-02 | -
    Följs upp om två år. | om två år | 2028-03-02 | on | 2028-03-02 | -
    Följs upp om ett kvartal. | om ett kvartal | 2026-06-02 | on | 2026-06-02 | -
    Bladet delas ut två veckor före årsmötet. | två veckor före årsmötet | - | on | - | -
    Bladet delas ut två veckor före den 20 maj. | två veckor före den 20 maj | 2026-05-06 | on | 2026-05-06 | -
    Bladet delas ut senast tre veckor före mötet den 20 maj. | senast tre veckor före mötet den 20 maj | 2026-04-29 | by | 2026-04-29 | -
    Bladet delas ut en vecka efter påsk. | en vecka efter påsk | 2026-04-12 | on | 2026-04-12 | -
    Bladet delas ut 14 dagar innan stämman. | 14 dagar innan stämman | - | on | - | -
    Bladet delas ut tio dagar efter den 20 maj. | tio dagar efter den 20 maj | 2026-05-30 | on | 2026-05-30 | -
    Planen är klar i mars. | i mars | 2026-03 | on | 2026-03-31 | -
    Planen är klar i januari. | i januari | 2027-01 | on | 2027-01-31 | -
    Planen är klar under april. | under april | 2026-04 | during | 2026-04-30 | -
    Planen är klar senast i april. | senast i april | 2026-04 | by | 2026-04-30 | -
    Planen är klar före april. | före april | 2026-04 | before | 2026-03-31 | -
    Planen är klar i april 2027. | i april 2027 | 2027-04 | on | 2027-04-30 | -
    Planen är klar i april nästa år. | i april nästa år | 2027-04 | on | 2027-04-30 | -
    Planen är klar april månad. | april månad | 2026-04 | on | 2026-04-30 | -
    Planen är klar mars–april. | mars–april | 2026-03/2026-04 | on | 2026-04-30 | -
    Planen är klar mars/april. | mars/april | 2026-03/2026-04 | on | 2026-04-30 | -
    Planen är klar i början av juni. | i början av juni | 2026-06 | on | 2026-06-10 | -
    Planen är klar i mitten på juni. | i mitten på juni | 2026-06 | on | 2026-06-20 | -
    Planen är klar i slutet av juni. | i slutet av juni | 2026-06 | on | 2026-06-30 | -
    Planen är klar i slutet av juni 2027. | i slutet av juni 2027 | 2027-06 | on | 2027-06-30 | -
    Planen är klar i början av sommaren. | i början av sommaren | 2026-SU | on | 2026-06-30 | -
    Planen är klar i slutet av året. | i slutet av året | 2026 | on | 2026-12-31 | -
    Planen är klar i början av nästa år. | i början av nästa år | 2027 | on | 2027-04-30 | -
    Planen är klar före utgången av maj. | före utgången av maj | 2026-05-31 | before | 2026-05-31 | -
    Planen är klar senast månadens slut. | senast månadens slut | 2026-03-31 | by | 2026-03-31 | -
    Planen är klar före årets slut. | före årets slut | 2026-12-31 | before | 2026-12-31 | -
    Planen är klar vid årets slut. | vid årets slut | 2026-12-31 | on | 2026-12-31 | -
    Planen är klar senast i slutet av mars. | senast i slutet av mars | 2026-03 | by | 2026-03-31 | -
    Planen är klar vid årsskiftet. | vid årsskiftet | 2026-12-31/2027-01-01 | on | 2027-01-01 | -
    Planen är klar till årsskiftet. | till årsskiftet | 2026-12-31/2027-01-01 | by | 2027-01-01 | -
    Planen är klar före årsskiftet 2027/2028. | före årsskiftet 2027/2028 | 2027-12-31/2028-01-01 | before | 2027-12-31 | -
    Planen är klar vid månadsskiftet maj/juni. | vid månadsskiftet maj/juni | 2026-05-31/2026-06-01 | on | 2026-06-01 | -
    Planen är klar före månadsskiftet. | före månadsskiftet | 2026-03-31/2026-04-01 | before | 2026-03-31 | -
    Planen är klar vid halvårsskiftet. | vid halvårsskiftet | 2026-06-30/2026-07-01 | on | 2026-07-01 | -
    Planen är klar första kvartalet. | första kvartalet | 2026-Q1 | on | 2026-03-31 | -
    Planen är klar under andra kvartalet 2027. | under andra kvartalet 2027 | 2027-Q2 | during | 2027-06-30 | -
    Planen är klar Q4. | Q4 | 2026-Q4 | on | 2026-12-31 | -
    Planen är klar Q3 2026. | Q3 2026 | 2026-Q3 | on | 2026-09-30 | -
    Planen är klar kvartal 2. | kvartal 2 | 2026-Q2 | on | 2026-06-30 | -
    Planen är klar sista kvartalet. | sista kvartalet | 2026-Q4 | on | 2026-12-31 | -
    Planen är klar nästa kvartal. | nästa kvartal | 2026-Q2 | on | 2026-06-30 | -
    Planen är klar andra halvåret 2026. | andra halvåret 2026 | 2026-H2 | on | 2026-12-31 | -
    Planen är klar H1 2027. | H1 2027 | 2027-H1 | on | 2027-06-30 | -
    Planen är klar tertial 3. | tertial 3 | 2026-09/2026-12 | on | 2026-12-31 | -
    Planen är klar i vår. | i vår | 2026-SP | on | 2026-05-31 | -
    Planen är klar i sommar. | i sommar | 2026-SU | on | 2026-08-31 | -
    Planen är klar i höst. | i höst | 2026-FA | on | 2026-11-30 | -
    Planen är klar i vinter. | i vinter | 2026-WI | on | 2027-02-28 | -
    Planen är klar till hösten. | till hösten | 2026-FA | by | 2026-11-30 | -
    Planen är klar under hösten. | under hösten | 2026-FA | during | 2026-11-30 | -
    Planen är klar före sommaren. | före sommaren | 2026-SU | before | 2026-05-31 | -
    Planen är klar efter sommaren. | efter sommaren | 2026-SU | after | - | -
    Planen är klar hösten 2026. | hösten 2026 | 2026-FA | on | 2026-11-30 | -
    Planen är klar våren 2027. | våren 2027 | 2027-SP | on | 2027-05-31 | -
    Planen är klar till våren nästa år. | till våren nästa år | 2027-SP | by | 2027-05-31 | -
    Planen är klar nästa sommar. | nästa sommar | 2027-SU | on | 2027-08-31 | warns
    Planen är klar under vårterminen. | under vårterminen | 2026-VT | during | 2026-06-30 | -
    Planen är klar höstterminen 2026. | höstterminen 2026 | 2026-HT | on | 2026-12-31 | -
    Planen är klar HT26. | HT26 | 2026-HT | on | 2026-12-31 | -
    Planen är klar ht-26. | ht-26 | 2026-HT | on | 2026-12-31 | -
    Planen är klar vt 2027. | vt 2027 | 2027-VT | on | 2027-06-30 | -
    Planen är klar i år. | i år | 2026 | on | 2026-12-31 | -
    Planen är klar nästa år. | nästa år | 2027 | on | 2027-12-31 | -
    Planen är klar under året. | under året | 2026 | during | 2026-12-31 | -
    Planen är klar under 2027. | under 2027 | 2027 | during | 2027-12-31 | -
    Planen är klar senast 2028. | senast 2028 | 2028 | by | 2028-12-31 | -
    Planen är klar under år 2027. | under år 2027 | 2027 | during | 2027-12-31 | -
    Det ingår i 2027 års budget. | i 2027 års | 2027 | on | 2027-12-31 | -
    Planen är klar 2027–2028. | 2027–2028 | 2027/2028 | on | 2028-12-31 | -
    Planen är klar före jul. | före jul | 2026-12-24 | before | 2026-12-23 | -
    Planen är klar till jul. | till jul | 2026-12-24 | by | 2026-12-26 | -
    Planen är klar efter jul. | efter jul | 2026-12-24 | after | - | -
    Planen är klar senast julafton. | senast julafton | 2026-12-24 | by | 2026-12-24 | -
    Planen är klar mellan jul och nyår. | mellan jul och nyår | 2026-12-27/2026-12-30 | on | 2026-12-30 | -
    Planen är klar efter nyår. | efter nyår | 2026-12-31 | after | - | -
    Planen är klar efter trettonhelgen. | efter trettonhelgen | 2027-01-06 | after | - | -
    Planen är klar före påsk. | före påsk | 2026-04-05 | before | 2026-04-02 | -
    Planen är klar efter påskhelgen. | efter påskhelgen | 2026-04-05 | after | - | -
    Planen är klar senast skärtorsdagen. | senast skärtorsdagen | 2026-04-02 | by | 2026-04-02 | -
    Planen är klar senast långfredagen. | senast långfredagen | 2026-04-03 | by | 2026-04-03 | -
    Planen är klar senast annandag påsk. | senast annandag påsk | 2026-04-06 | by | 2026-04-06 | -
    Planen är klar till valborg. | till valborg | 2026-04-30 | by | 2026-04-30 | -
    Planen är klar före Kristi himmelsfärd. | före Kristi himmelsfärd | 2026-05-14 | before | 2026-05-13 | -
    Planen är klar senast pingstafton. | senast pingstafton | 2026-05-23 | by | 2026-05-23 | -
    Planen är klar till nationaldagen. | till nationaldagen | 2026-06-06 | by | 2026-06-06 | -
    Planen är klar före midsommar. | före midsommar | 2026-06-19 | before | 2026-06-18 | -
    Planen är klar senast alla helgons dag. | senast alla helgons dag | 2026-10-31 | by | 2026-10-31 | -
    Planen är klar till första advent. | till första advent | 2026-11-29 | by | 2026-11-29 | -
    Planen är klar till lucia. | till lucia | 2026-12-13 | by | 2026-12-13 | -
    Planen är klar före jul 2027. | före jul 2027 | 2027-12-24 | before | 2027-12-23 | -
    Planen är klar före sportlovet. | före sportlovet | - | before | - | -
    Planen är klar efter semestern. | efter semestern | - | after | - | -
    Planen är klar under höstlovet. | under höstlovet | 2026-W44 | during | 2026-11-01 | -
    Planen är klar till nästa möte. | till nästa möte | next-meeting | by | - | -
    Planen är klar inför nästa möte. | inför nästa möte | next-meeting | by | - | -
    Planen är klar innan nästa styrelsemöte. | innan nästa styrelsemöte | next-meeting | before | - | -
    Planen är klar till nästa möte den 14 april. | till nästa möte den 14 april | 2026-04-14 | by | 2026-04-14 | -
    Planen är klar till nästa möte, den 14 april. | till nästa möte, den 14 april | 2026-04-14 | by | 2026-04-14 | -
    Planen är klar till nästa möte (14/4). | till nästa möte (14/4) | 2026-04-14 | by | 2026-04-14 | -
    Planen är klar till mötet den 14 april. | till mötet den 14 april | 2026-04-14 | by | 2026-04-14 | -
    Planen är klar före mötet den 14 april. | före mötet den 14 april | 2026-04-14 | before | 2026-04-14 | -
    Planen är klar efter mötet den 14 april. | efter mötet den 14 april | 2026-04-14 | after | - | -
    Planen är klar till styrelsemötet 14/4. | till styrelsemötet 14/4 | 2026-04-14 | by | 2026-04-14 | -
    Tas upp vid nästa stämma. | vid nästa stämma | next-meeting | on | - | -
    Tas upp på nästa möte. | på nästa möte | next-meeting | on | - | -
    Tas upp nästa gång. | nästa gång | next-meeting | on | - | -
    Planen är klar till nästa gång. | till nästa gång | next-meeting | by | - | -
    Planen är klar inför nästa ordinarie styrelsemöte. | inför nästa ordinarie styrelsemöte | next-meeting | by | - | -
    Karin ringer efter mötet. | efter mötet | 2026-03-02 | after | - | -
    Karin ringer direkt efter mötet. | direkt efter mötet | 2026-03-02 | on | 2026-03-02 | -
    Nästa möte hålls den 14 april kl. 18. | den 14 april kl. 18 | 2026-04-14T18:00 | on | 2026-04-14 | -
    Nästa möte är 14 april. | 14 april | 2026-04-14 | on | 2026-04-14 | -
    Yttra er snarast. | snarast | - | by | - | -
    Yttra er omgående. | omgående | - | by | - | -
    Yttra er så snart som möjligt. | så snart som möjligt | - | by | - | -
    Arbetet sker löpande. | löpande | - | on | - | -
    Gäller från och med 1 juli. | från och med 1 juli | 2026-07-01 | from | - | -
    Gäller fr.o.m. 1 juli. | fr.o.m. 1 juli | 2026-07-01 | from | - | -
    Gäller t.o.m. 30 juni. | t.o.m. 30 juni | 2026-06-30 | by | 2026-06-30 | -
    Gäller till och med den 30 juni. | till och med den 30 juni | 2026-06-30 | by | 2026-06-30 | -
    Gäller fram till den 30 juni. | fram till den 30 juni | 2026-06-30 | by | 2026-06-30 | -
    Gäller tills den 30 juni. | tills den 30 juni | 2026-06-30 | by | 2026-06-30 | -
    Gäller från 1 juli. | från 1 juli | 2026-07-01 | from | - | -
    Gäller efter den 1 juli. | efter den 1 juli | 2026-07-01 | after | - | -
    Gäller sedan den 1 januari. | sedan den 1 januari | 2026-01-01 | from | - | -
    Omkring den 15 maj. | Omkring den 15 maj | 2026-05-15 | on | 2026-05-15 | warns
    Mötet är första tisdagen i maj. | första tisdagen i maj | 2026-05-05 | on | 2026-05-05 | -
    Mötet är sista torsdagen i månaden. | sista torsdagen i månaden | 2026-03-26 | on | 2026-03-26 | -
    Mötet är andra onsdagen i april. | andra onsdagen i april | 2026-04-08 | on | 2026-04-08 | -
    Planen är klar sista dagen i maj. | sista dagen i maj | 2026-05-31 | on | 2026-05-31 | -
    Deadline: fredag | fredag | 2026-03-06 | on | 2026-03-06 | -
    Klart: 15/3 | 15/3 | 2026-03-15 | on | 2026-03-15 | -
    När: v. 20 | v. 20 | 2026-W20 | on | 2026-05-17 | -
    Senast: 15 mars | Senast: 15 mars | 2026-03-15 | by | 2026-03-15 | -
    Mötet den 29 februari ställs in. | den 29 februari | 2028-02-29 | on | 2028-02-29 | warns
    Svar senast 31 april. | senast 31 april | - | by | - | warns
    Svar senast 30/2. | senast 30/2 | - | by | - | warns
    Torsdagen den 15 mars. | Torsdagen den 15 mars | 2026-03-15 | on | 2026-03-15 | warns
    Ansökan sänds senast den 6/4 2027. | senast den 6/4 2027 | 2027-04-06 | by | 2027-04-06 | -
    Svar den 9-10/4. | den 9-10/4 | 2026-04-09/2026-04-10 | on | 2026-04-10 | -
    Svar torsdagen den 9/4 kl. 10. | torsdagen den 9/4 kl. 10 | 2026-04-09T10:00 | on | 2026-04-09 | -
    Betalas den 25:e nästa månad. | den 25:e nästa månad | 2026-04-25 | on | 2026-04-25 | -
    Utskicket sker sept–okt. | sept–okt | 2026-09/2026-10 | on | 2026-10-31 | -
    Utskicket sker i maj–juni 2027. | i maj–juni 2027 | 2027-05/2027-06 | on | 2027-06-30 | -
    Utskicket sker så fort som möjligt. | så fort som möjligt | - | by | - | -
    Möte den 4 juni kl. 9 till 12. | den 4 juni kl. 9 till 12 | 2026-06-04T09:00 | on | 2026-06-04 | -
    Möte tors 4/6 kl 1830. | tors 4/6 kl 1830 | 2026-06-04T18:30 | on | 2026-06-04 | -
    Möte 4 juni (kl. 18). | 4 juni (kl. 18) | 2026-06-04T18:00 | on | 2026-06-04 | -
    Gäller till 2027-01-31. | till 2027-01-31 | 2027-01-31 | by | 2027-01-31 | -
    Gäller 1 jan–30 juni. | 1 jan–30 juni | 2026-01-01/2026-06-30 | on | 2026-06-30 | -
    Gäller t o m 30/6. | t o m 30/6 | 2026-06-30 | by | 2026-06-30 | -
    Gäller fr o m 1/7. | fr o m 1/7 | 2026-07-01 | from | - | -
    Planen är klar till fars dag. | till fars dag | 2026-11-08 | by | 2026-11-08 | -
    Planen är klar till mors dag. | till mors dag | 2026-05-31 | by | 2026-05-31 | -
    Planen är klar senast fettisdagen. | senast fettisdagen | 2027-02-09 | by | 2027-02-09 | -
    Planen är klar i veckan före jul. | i veckan före jul | 2026-W51 | on | 2026-12-20 | -
    Planen är klar veckan innan jul. | veckan innan jul | 2026-W51 | on | 2026-12-20 | -
    Han började i mars 2024. | i mars 2024 | 2024-03 | past | - | -
    Beslut fattades 2025-11-03. | 2025-11-03 | 2025-11-03 | past | - | -
    Fakturan betalades den 28 januari. | den 28 januari | 2026-01-28 | past | - | -
    Årsmötet hölls i lördags. | i lördags | 2026-02-28 | past | - | -
    Karin har lovat att svara den 20 maj. | den 20 maj | 2026-05-20 | on | 2026-05-20 | -
    Det bestämdes att fikat köps in den 20 maj. | den 20 maj | 2026-05-20 | on | 2026-05-20 | -
    Listan ska vara klar till den 20 maj. | till den 20 maj | 2026-05-20 | by | 2026-05-20 | -
    Städdag 25/4 (lördag). | 25/4 (lördag) | 2026-04-25 | on | 2026-04-25 | -
    Städdag nästa vecka på tisdag. | nästa vecka på tisdag | 2026-03-10 | on | 2026-03-10 | -
    Städdag vecka 15, fredag. | vecka 15, fredag | 2026-04-10 | on | 2026-04-10 | -
    Svar senast sista april. | senast sista april | 2026-04-30 | by | 2026-04-30 | -
    Öppet från 14 till 15 juli. | från 14 till 15 juli | 2026-07-14/2026-07-15 | on | 2026-07-15 | -
    Planen är klar tidigast 1 maj. | tidigast 1 maj | 2026-05-01 | from | - | -
    Mellan klockan 9 och 11 på torsdag. | Mellan klockan 9 och 11 på torsdag | 2026-03-05T09:00 | on | 2026-03-05 | -
    Svar före kl. 12 på fredag. | före kl. 12 på fredag | 2026-03-06T12:00 | before | 2026-03-06 | -
    Ses 4e maj. | 4e maj | 2026-05-04 | on | 2026-05-04 | -
    Under våren 2025 togs listan fram. | Under våren 2025 | 2025-SP | past | - | -
    I mars hölls mötet. | I mars | 2026-03 | past | - | -
    """

  private static let timelessTable = """
    Lägenheten på Storgatan 12/14 hyrs ut.
    Telefon 08-123 45 67.
    Org.nr 556677-8899.
    Kostnaden blir 12 500 kr.
    Budgeten är 2026 kronor.
    Enligt 7 kap. 3 § lagen.
    Se sidan 3/4.
    Vi behöver 2/3 majoritet.
    Hälften, dvs 1/2 av gruppen.
    Resultatet blev 3-1.
    Beslut nr 12/2026.
    Det är vår tur.
    Sen gick alla hem.
    Per Maj tar hand om det.
    Tvätt på måndagar.
    Rum 12.
    Kl. 14 blir det fika.
    Protokoll nr 3.
    God jul!
    Vi träffas 18.30 i lokalen.
    Det gäller § 5-7.
    IP 192.168.1.1.
    Det tar två veckor.
    Han är 12 år.
    Avtalet löper på tre år.
    Mötet hålls varje måndag.
    Mötet avslutades kl. 19.30.
    Mars Lind och April Berg.
    """
}
