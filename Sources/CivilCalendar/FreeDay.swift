/// A day on which nobody in Sweden is expected to work, Sundays apart.
package struct FreeDay: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A public holiday by law: lag (1989:253) om allmänna helgdagar.
    case publicHoliday
    /// Free by custom, and as a Sunday in semesterlag (1977:480) 7 §: midsommarafton, julafton and nyårsafton.
    case customary
  }

  package let date: CalendarDate
  /// The Swedish name: "långfredagen".
  package let name: String
  package let kind: Kind

  package init(date: CalendarDate, name: String, kind: Kind) {
    self.date = date
    self.name = name
    self.kind = kind
  }
}
