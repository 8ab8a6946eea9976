import CivilCalendar
import MinutesReading
import Reminders
import TemporalExpressions

/// The sentences of `explain`, in one language.
struct ExplanationWords {
  let language: Language

  func choose(_ swedish: String, _ english: String) -> String {
    language == .swedish ? swedish : english
  }

  var words: String { choose("Ord", "Words") }
  var rule: String { choose("Regel", "Rule") }
  var relation: String { choose("Relation", "Relation") }
  var direction: String { choose("Riktning", "Direction") }
  var extent: String { choose("Omfång", "Extent") }
  var lastDay: String { choose("Sista dag", "Last day") }
  var refused: String { choose("Ser ut som tid men är ingen", "Looks like a time and is none") }
  var tasks: String { choose("Regler för uppgifter", "Rules for action items") }
  var verb: String { choose("Ord", "Word") }
  var weight: String { choose("Vikt", "Weight") }
  var outcome: String { choose("Utfall", "Outcome") }
  var noTime: String { choose("Inget tidsuttryck.", "No temporal expression.") }
  var noRule: String {
    choose("Ingen regel för uppgifter slår till.", "No rule for action items applies.")
  }
  var result: String { choose("Blir", "Becomes") }
  var nothing: String { choose("ingenting på följdlistan", "nothing to follow up") }

  func omitted(_ count: Int) -> String {
    choose("… och \(count) meningar till på raden.", "… and \(count) more sentences on the line.")
  }

  func kind(_ kind: LineTrace.Kind) -> String {
    switch kind {
    case .blank: choose("tom rad", "blank line")
    case .layout:
      choose("sidhuvud eller sidnummer, läses inte", "running head or page number, not read")
    case .attendance: choose("närvarolista", "list of those present")
    case .tableRow: choose("tabellrad", "row of a table")
    case .heading: choose("rubrik", "heading")
    case .listItem: choose("listpunkt", "list entry")
    case .paragraph: choose("löpande text", "running text")
    }
  }

  func held(_ day: CalendarDate?) -> String {
    day.map { choose("mötet hölls \($0)", "held \($0)") }
      ?? choose("mötesdagen okänd: år förblir öppna", "day unknown: years stay open")
  }

  // MARK: Times

  /// The rule and what else matched: "next-weekday (8 asked); shorter: weekday ”fredag”".
  func rule(_ reading: TemporalTrace.Reading, _ mention: (Range<Int>) -> String) -> String {
    func listed(_ title: String, _ attempts: [TemporalTrace.Attempt]) -> String? {
      if attempts.isEmpty { return nil }
      return title + attempts.map { "\($0.rule) ”\(mention($0.range))”" }.joined(separator: ", ")
    }
    let asked = choose("\(reading.rulesAsked) prövade", "\(reading.rulesAsked) asked")
    let name = "\(reading.expression.rule) (\(asked))"
    let others = reading.attempts.filter { !$0.isChosen }
    guard let chosen = reading.attempts.first(where: \.isChosen) else {
      return [name, listed(choose("även: ", "also: "), others)].compactMap(\.self)
        .joined(separator: "; ")
    }
    let rivals = others.filter { $0.range.lowerBound == chosen.range.lowerBound }
    return [
      name, listed(choose("kortare: ", "shorter: "), rivals.filter { $0.range != chosen.range }),
      listed(
        choose("lika lång, senare: ", "as long, later: "),
        rivals.filter { $0.range == chosen.range }
      ),
      listed(
        choose("inuti: ", "inside: "),
        others.filter { $0.range.lowerBound != chosen.range.lowerBound }
      ),
    ].compactMap(\.self).joined(separator: "; ")
  }

  func relation(_ reading: TemporalTrace.Reading, _ mention: (Range<Int>) -> String) -> String {
    let name = reading.expression.relation.rawValue
    guard let words = reading.relationWords else {
      return "\(name), " + choose("inget relationsord", "no word of relation")
    }
    return "\(name), " + choose("av", "from") + " ”\(mention(words))”"
  }

  func direction(
    _ reading: TemporalTrace.Reading,
    from held: CalendarDate?,
    _ mention: (Range<Int>) -> String
  ) -> String {
    let from = held.map { choose(" från \($0)", " from \($0)") } ?? ""
    let way = (reading.isPast ? choose("bakåt", "back") : choose("framåt", "ahead")) + from
    switch reading.direction {
    case .relation: return way + ", " + choose("en gräns ligger framför", "a limit lies ahead")
    case .words: return way + ", " + choose("orden själva säger det", "the words themselves say so")
    case .verb(let range):
      return way + ", " + choose("av", "from") + " ”\(mention(range))”"
    case .surroundings:
      return choose("bakåt", "back") + from + ", "
        + choose("av det som står omkring", "from what stands around it")
    case .standard:
      return way + ", " + choose("inget ord talar för det förflutna", "no word tells of the past")
    }
  }

  func withoutDeadline(_ reason: TemporalTrace.WithoutDeadline) -> String {
    let none = choose("ingen: ", "none: ")
    switch reason {
    case .noDay: return none + choose("orden nämner ingen dag", "the words name no day")
    case .unknownYear: return none + choose("året är inte känt", "the year is not known")
    case .relation:
      return none + choose("relationen sätter ingen gräns", "the relation sets no limit")
    case .attribute:
      return none
        + choose("orden säger vilken sak, inte när", "the words tell which thing, not when")
    case .passed: return none + choose("den har passerat", "it has gone by")
    }
  }

  func reason(_ refusal: TemporalRefusal, _ mention: (Range<Int>) -> String) -> String {
    switch refusal.reason {
    case .neighbours(let before, let behind):
      let sides = [
        before.map { choose("efter ”\(mention($0))”", "after ”\(mention($0))”") },
        behind.map { choose("före ”\(mention($0))”", "before ”\(mention($0))”") },
      ].compactMap(\.self)
      let place =
        sides.isEmpty
        ? choose("i den här meningen", "in this sentence")
        : sides.joined(separator: choose(" och ", " and "))
      let value = refusal.otherwise.map { choose("; annars \($0)", "; else \($0)") } ?? ""
      return choose("ingen tid \(place)", "no time \(place)") + value
    case .needsRelation(let word):
      let value = refusal.otherwise.map { " \($0)" } ?? choose(" en tid", " a time")
      return choose(
        "säger för lite ensamt; efter ”\(word)” vore det\(value)",
        "says too little alone; after ”\(word)” it would be\(value)"
      )
    case .needsDay: return choose("klockslag utan dag", "a time of day without a day")
    case .lengthOfTime:
      return choose(
        "en längd, räknad från ingen dag; ”inom” eller ”om” skulle göra den till en tid",
        "a length, counted from no day; ”inom” or ”om” would make it a time"
      )
    }
  }

  // MARK: Items

  func outcome(_ outcome: LineTrace.Attempt.Outcome) -> String {
    switch outcome {
    case .item: choose("blir en uppgift", "becomes an item")
    case .claimed(let rule): choose("redan taget av \(rule)", "already claimed by \(rule)")
    case .joined: choose("slås ihop med grannen i meningen", "joined with its neighbour")
    case .tooDoubtful: choose("för osäkert även för ett förslag", "too doubtful even to propose")
    case .formality:
      choose("står bland underskrifter eller bilagor", "stands among signatures or appendices")
    case .reportedDone: choose("anges som gjort", "is told to be done")
    }
  }
}
