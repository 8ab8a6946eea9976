/// The text of a statement, made of literals of this source alone.
///
/// Values are always bound; there is no way from a string of the outside world to SQL.
struct SQL: Hashable, Sendable, ExpressibleByStringLiteral {
  let text: String

  init(stringLiteral literal: StaticString) {
    text = literal.description
  }

  private init(text: String) {
    self.text = text
  }

  static func + (first: SQL, second: SQL) -> SQL {
    SQL(text: first.text + second.text)
  }
}

extension [SQL] {
  func joined(by separator: SQL) -> SQL {
    dropFirst().reduce(first ?? "") { $0 + separator + $1 }
  }
}
