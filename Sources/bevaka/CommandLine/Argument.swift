/// A declared positional argument.
struct Argument: Hashable, Sendable {
  enum Arity: Hashable, Sendable {
    case one
    case optional
    case oneOrMore
    case any
  }

  /// As help texts show it, in capitals: `FILE`.
  let name: String
  let type: ValueType
  let arity: Arity
  /// One clause without a full stop.
  let help: String

  init(_ name: String, _ type: ValueType = .text, _ arity: Arity = .one, help: String) {
    self.name = name
    self.type = type
    self.arity = arity
    self.help = help
  }

  /// As the usage line shows it: `FILE…`, `[WORDS]`.
  var synopsis: String {
    switch arity {
    case .one: name
    case .optional: "[\(name)]"
    case .oneOrMore: "\(name)…"
    case .any: "[\(name)…]"
    }
  }

  var isRequired: Bool { arity == .one || arity == .oneOrMore }
  var isVariadic: Bool { arity == .oneOrMore || arity == .any }
}
