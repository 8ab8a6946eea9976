import CivilCalendar
import TestSupport

/// Sentences that set a deadline: a word of relation and a time, from lists and from numbers drawn.
struct DeadlineGrammar {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  static let relations = [
    "", "senast", "till", "tills", "fram till", "t.o.m.", "före", "innan", "inför", "under", "på",
    "i", "vid", "från", "fr.o.m.", "omkring", "senast till", "senast före", "inom", "klart till",
  ]

  /// A time of each kind, its numbers drawn.
  mutating func times() -> [String] {
    let (day, month, week) = (number(1...31), number(1...12), number(1...53))
    let year = number(2024...2032)
    let weekday = pick(Self.weekdays)
    let name = pick(Self.months)
    let other = pick(Self.months)
    let feast = pick(Self.feasts)
    let (count, unit) = (number(1...20), pick(Self.units))
    let season = pick(["våren", "sommaren", "hösten", "vintern"])
    return [
      "\(day)/\(month)", "den \(day)/\(month)", "\(day)/\(month)-\(year % 100)",
      "\(day).\(month).\(year)", "\(weekday) \(day)/\(month)", "\(day) \(name)",
      "den \(day) \(name)", "den \(day) \(name) \(year)", "\(weekday) den \(day) \(name)",
      "den \(day):e", "den \(day):e \(name)", "\(name)", "mitten av \(name)", "början av \(name)",
      "slutet av \(name)", "slutet på \(name) \(year)", "\(name)-\(other)",
      "första halvan av \(name)",
      "första \(weekday)en i \(name)", "sista \(weekday)en i \(name)", "\(weekday)", "\(weekday)en",
      "nu på \(weekday)", "nästa \(weekday)", "kommande \(weekday)", "\(weekday) nästa vecka",
      "\(weekday) om två veckor", "\(weekday) i vecka \(week)", "\(weekday) v \(week)",
      "v. \(week)", "v\(week)", "vecka \(week)", "vecka \(week) \(year)",
      "vecka \(week)-\(min(53, week + 2))", "slutet av vecka \(week)", "veckan före \(feast)",
      "i dag", "i morgon", "i övermorgon", "denna vecka", "nästa vecka", "veckan därpå",
      "nästa månad", "månadens slut", "denna månad", "månadsskiftet",
      "månadsskiftet \(name)/\(Self.months[((Self.months.firstIndex(of: name) ?? 0) + 1) % 12])",
      "årsskiftet", "halvårsskiftet", "kvartalsskiftet", "årets slut", "slutet av året", "nästa år",
      "i år", "\(year)", "första kvartalet", "Q\(number(1...4))", "Q\(number(1...4)) \(year)",
      "kvartal \(number(1...4))", "första halvåret", "andra halvåret \(year)", "nästa halvår",
      "nästa kvartal", "tertial \(number(1...3))", "\(season)", "\(season) \(year)", "nästa höst",
      "nästa vinter", "nästa sommar", "nästa vår", "denna vinter", "i höst", "i vinter", "i sommar",
      "slutet av sommaren", "början av \(season)", "vårterminen", "höstterminen \(year)",
      "HT\(year % 100)",
      "terminens slut", "terminsstart", "nästa termin", "\(feast)", "\(feast) \(year)", "helgen",
      "nästa helg", "om \(count) \(unit)", "\(count) \(unit)", "\(count) arbetsdagar",
      "om \(count) arbetsdagar", "om ett år", "om en månad", "om ett halvår",
      "\(count) dagar före \(feast)", "\(count) dagar efter den \(day) \(name)",
      "en vecka efter \(feast)",
      "två veckor före den \(day)/\(month)", "\(min(day, 27))–\(min(day, 27) + 1) \(name)",
      "\(min(day, 28)) \(name)–\(number(1...28)) \(other)",
      "\(number(1...28))/\(month)–\(number(1...28))/\(number(1...12))",
      "mellan jul och nyår", "mellandagarna", "\(weekday)–söndag", "den \(day) \(name) kl. 12",
      "kl. 9 på \(weekday)", "mötet den \(day) \(name)", "nästa möte", "månadens sista \(weekday)",
      "klämdagen", "klämdagen efter \(feast)", "klämdagen före \(feast)", "klämdagen i maj",
      "klämdagen i år", "nästa arbetsdag", "dagen före \(feast)", "dagen efter \(feast)",
      "första vardagen efter \(feast)", "sista arbetsdagen före \(feast)",
      "sista arbetsdagen i \(name)", "första arbetsdagen i nästa månad",
    ]
  }

  /// A day on or just before a turn of week, month or year, where deadlines change; or any day.
  mutating func day() -> CalendarDate {
    let any = CalendarDate(dayNumber: number(-6000...47_000))
    switch number(0...3) {
    case 0: return any.onOrAfter(.sunday)
    case 1:
      let first = any.adding(months: 1).adding(days: 1 - any.day)
      return first.adding(days: number(-2...1))
    case 2: return any.adding(months: 13 - any.month).adding(days: 1 - any.day + number(-3...6))
    default: return any
    }
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func pick(_ words: [String]) -> String { words[number(0...words.count - 1)] }

  /// Whether the words hold one of the years that `times` writes, 2024 to 2032, in full or in two figures.
  static func namesYear(_ words: String) -> Bool {
    (24...32).contains {
      words.contains("20\($0)") || words.hasSuffix("-\($0)") || words.hasSuffix("T\($0)")
    }
  }

  private static let weekdays = [
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
  ]
  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]
  private static let feasts = [
    "jul", "nyår", "trettondedag jul", "påsk", "långfredagen", "första maj", "pingst",
    "Kristi himmelsfärdsdag", "midsommar", "nationaldagen", "alla helgons dag", "första advent",
    "lucia", "höstlovet", "valborg", "mors dag",
  ]
  private static let units = ["dagar", "veckor", "månader", "år", "kvartal"]
}
