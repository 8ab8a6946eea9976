import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Working days counted from another day, and klämdagar.
  static let workingDays: [TemporalRule] = [
    TemporalRule(
      "next-working-day",
      starts: [.which],
      examples: [
        ("Svara senast nästa arbetsdag.", "2026-03-03"),
        ("Lånet lämnas nästkommande vardag.", "2026-03-03"),
      ],
      counterExamples: ["Schemat för denna arbetsdag ändras."]
    ) { terms, index in
      guard terms.value(index) > 0, isWorkingDayWord(terms, index + 1) else { return nil }
      return Match(.shifted(1, .workingDay, from: nil), index + 2)
    },
    TemporalRule(
      "nth-working-day-beside",
      starts: [.ordinal, .number],
      then: .afterOrdinal,
      figures: 1...2,
      examples: [
        ("Svara senast första vardagen efter påsk.", "2026-04-07"),
        ("Nycklarna lämnas sista arbetsdagen före jul.", "2026-12-23"),
        ("Svara andra arbetsdagen efter den 1 maj.", "2026-05-05"),
        ("Svara första arbetsdagen efter semestern.", "-"),
      ],
      isCompound: true
    ) { terms, index in
      guard let (number, next) = ordinal(terms, index), (-1...31).contains(number), number != 0,
        isWorkingDayWord(terms, next)
      else { return nil }
      // "sista före" and "första efter" count away from the day; "första före" says nothing.
      switch terms.kind(next + 1) {
      case .before where number < 0: break
      case .after where number > 0: break
      default: return nil
      }
      return anchored(terms, next + 2) { .shifted(number, .workingDay, from: $0) }
    },
    TemporalRule(
      "bridge-day",
      starts: [.bridgeDay],
      examples: [
        ("Kansliet håller stängt på klämdagen.", "2026-05-15"),
        ("Svara senast klämdagen i maj.", "2026-05-15"),
        ("Vi städar klämdagen efter Kristi himmelsfärdsdag.", "2026-05-15"),
        ("Vi städar klämdagen den 15 maj.", "2026-05-15"),
        ("Svara senast klämdagen i augusti.", "-"),
      ],
      counterExamples: ["Klämdagen är betald.", "Hon tog ut en klämdag."],
      isCompound: true
    ) { terms, index in
      switch terms.kind(index + 1) {
      case .before:
        if let match = anchored(terms, index + 2, { .bridgeDay(.before($0)) }) { return match }
      case .after:
        if let match = anchored(terms, index + 2, { .bridgeDay(.after($0)) }) { return match }
      case .in, .during:
        if let inner = simpleMatch(terms, index + 2) {
          switch inner.reading {
          case .month, .relative, .year, .season:
            return Match(.bridgeDay(.within(inner.reading)), inner.end)
          default: break
          }
        }
      default:
        if let inner = simpleMatch(terms, index + 1), case .day = inner.reading { return inner }
      }
      return Match(.bridgeDay(.nearest), index + 1, needsLead: true)
    },
  ]

  /// "arbetsdag", "vardagen".
  private static func isWorkingDayWord(_ terms: TermSequence, _ index: Int) -> Bool {
    (terms.kind(index) == .unit || terms.kind(index) == .definite)
      && terms.unit(index) == .workingDay
  }
}
