import CivilCalendar

/// The fixed words of a digest in one language.
struct Phrases {
  let language: Language

  var isSwedish: Bool { language == .swedish }

  /// A section's heading: "Försenat".
  ///
  /// `daysAhead` is nil where it tells of later days too.
  func title(_ kind: DigestSection.Kind, daysAhead: Int?) -> String {
    switch kind {
    case .own(.overdue): isSwedish ? "Försenat" : "Overdue"
    case .own(.dueToday): isSwedish ? "I dag" : "Today"
    case .own(.upcoming):
      if let daysAhead, daysAhead > 1 {
        isSwedish ? "De närmaste \(daysAhead) dagarna" : "The next \(daysAhead) days"
      } else {
        isSwedish ? "Den närmaste tiden" : "Coming up"
      }
    case .own(.new): isSwedish ? "Nytt" : "New"
    case .own(.undated), .own(.later): isSwedish ? "Utan datum" : "Without a date"
    case .folded: isSwedish ? "Försenat sedan länge" : "Long overdue"
    case .unreached: isSwedish ? "Når inte fram" : "Reaches nobody"
    case .escalated: isSwedish ? "Försenat hos andra" : "Overdue with others"
    case .proposed: isSwedish ? "Att bekräfta" : "To confirm"
    case .troubles: isSwedish ? "Brev att följa upp" : "Mail to look into"
    }
  }

  /// What the reader is to do with a section; nil where its items speak for themselves.
  func instruction(_ kind: DigestSection.Kind, policy: Policy) -> String? {
    switch kind {
    case .own, .troubles: nil
    case .folded:
      isSwedish
        ? "Säg till om något är gjort eller inte längre aktuellt."
        : "Say so if any of it is done, or not needed any more."
    case .escalated:
      isSwedish
        ? "Har dröjt \(workingDays(policy)) eller mer. Hör hur det går, ge mer tid eller stryk."
        : "Late by \(workingDays(policy)) or more. Ask how it goes, give more time, or drop it."
    case .unreached:
      isSwedish
        ? "Någon ansvarig saknas eller går inte att nå. Utse någon, eller ta hand om saken själv."
        : "Somebody to do this is missing or cannot be reached. Find somebody, or see to it yourself."
    case .proposed:
      isSwedish
        ? "Är det här uppgifter? ”bevaka confirm NR” bekräftar, ”bevaka dismiss NR” avfärdar."
        : "Perhaps tasks, perhaps not: “bevaka confirm NO” or “bevaka dismiss NO”."
    }
  }

  /// The section's part of the subject: "2 försenade".
  func count(_ kind: DigestSection.Kind, _ count: Int) -> String {
    let word: String =
      switch kind {
      case .own(.overdue):
        isSwedish ? (count == 1 ? "försenad" : "försenade") : "overdue"
      case .own(.dueToday): isSwedish ? "i dag" : "today"
      case .own(.upcoming): isSwedish ? "kommande" : "coming up"
      case .own(.new): isSwedish ? (count == 1 ? "ny" : "nya") : "new"
      case .own(.undated), .own(.later): isSwedish ? "utan datum" : "undated"
      case .folded:
        isSwedish ? "\(count == 1 ? "försenad" : "försenade") sedan länge" : "long overdue"
      case .unreached: isSwedish ? "når inte fram" : "unreached"
      case .escalated:
        isSwedish ? "\(count == 1 ? "försenad" : "försenade") hos andra" : "overdue with others"
      case .troubles: isSwedish ? "brev att följa upp" : "mail to look into"
      case .proposed: isSwedish ? "att bekräfta" : "to confirm"
      }
    return "\(count) \(word)"
  }

  func greeting(_ name: String) -> String {
    // An administrator may have an address for a name.
    let first = name.contains("@") ? "" : name.split(separator: " ").first.map { " \($0)" } ?? ""
    return isSwedish ? "Hej\(first)!" : "Hello\(first)!"
  }

  func coOwners(_ names: [String]) -> String {
    (isSwedish ? "tillsammans med " : "together with ") + list(names)
  }

  func owners(_ names: [String]) -> String {
    (isSwedish ? "ansvarig: " : "owner: ") + list(names)
  }

  /// Points to the quotation for the condition, where the digest shows one.
  func conditional(quoted: Bool) -> String {
    if isSwedish { return "gäller bara under ett villkor" + (quoted ? ", se citatet" : "") }
    return "conditional" + (quoted ? ", see the quotation" : "")
  }

  /// A deadline in words whose day is not known: "till nästa möte".
  func unknownDay(_ mention: String) -> String {
    quoted(mention) + (isSwedish ? ", dagen är inte känd" : ", the day is not known")
  }

  var byHand: String { isSwedish ? "inlagd för hand" : "added by hand" }

  func quoted(_ text: String) -> String { isSwedish ? "”\(text)”" : "“\(text)”" }

  func obstacle(_ obstacle: Unreachable, dates: DayFormat, today: CalendarDate) -> String {
    switch obstacle {
    case .noOwner:
      isSwedish ? "ingen ansvarig nämns" : "no owner is named"
    case .unknownOwner(let name):
      isSwedish
        ? "\(quoted(name)) finns inte i registret" : "\(quoted(name)) is not in the register"
    case .severalOwners(let name):
      isSwedish
        ? "flera i registret kallas \(quoted(name))" : "several people go by \(quoted(name))"
    case .noAddress(let name):
      isSwedish ? "\(name) saknar e-postadress" : "\(name) has no e-mail address"
    case .away(let name, let until):
      isSwedish
        ? "\(name) är borta till och med \(dates.brief(until, near: today))"
        : "\(name) is away through \(dates.brief(until, near: today))"
    case .paused(let name):
      isSwedish ? "\(name) får inga brev tills vidare" : "\(name) gets no mail for now"
    case .declining(let name):
      isSwedish ? "\(name) har valt bort påminnelser" : "\(name) wants no reminders"
    case .undelivered(let name):
      isSwedish
        ? "senaste brevet till \(name) kunde inte lämnas"
        : "the last mail to \(name) could not be delivered"
    case .unusableAddress(let name):
      isSwedish
        ? "e-postadressen till \(name) går inte att använda"
        : "the e-mail address of \(name) cannot be used"
    }
  }

  var noReason: String {
    isSwedish ? "oklart om det är en uppgift" : "unclear whether it is a task"
  }

  var replyHint: String {
    isSwedish
      ? "Klart, eller fel? Svara på brevet och nämn numret."
      : "Done, or wrong? Reply and name the number."
  }

  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (isSwedish ? " och " : " and ") + last
  }
}
