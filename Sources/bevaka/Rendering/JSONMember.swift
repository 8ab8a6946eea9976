/// A member of a JSON object that is written piece by piece.
struct JSONMember {
  enum Content {
    case value(JSONValue)
    /// A list whose entries are made when they are written.
    case list(count: Int, (Int) -> JSONValue)
  }

  let name: String
  let content: Content

  init(_ name: String, _ value: JSONValue) {
    self.name = name
    content = .value(value)
  }

  /// A list with an entry for each of the elements.
  init<Element>(_ name: String, _ elements: [Element], _ entry: @escaping (Element) -> JSONValue) {
    self.name = name
    content = .list(count: elements.count) { entry(elements[$0]) }
  }

  /// The whole value at once.
  var value: JSONValue {
    switch content {
    case .value(let value): value
    case .list(let count, let entry): .array((0..<count).map(entry))
    }
  }
}
