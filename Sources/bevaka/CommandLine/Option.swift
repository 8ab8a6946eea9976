/// A declared option: parsing, help, completions and the manual page all come from this value.
struct Option: Hashable, Sendable {
  /// The long name without its dashes: `held`.
  let name: String
  /// The letter of the short form, where there is one.
  let short: Character?
  /// Nil for a flag.
  let type: ValueType?
  /// What stands for the value in help texts: `DATE`.
  let placeholder: String
  /// One clause without a full stop.
  let help: String
  /// What holds when the option is not given, as a reader understands it.
  let standard: String?
  let isRepeatable: Bool

  /// A flag.
  init(_ name: String, short: Character? = nil, help: String) {
    self.name = name
    self.short = short
    self.type = nil
    self.placeholder = ""
    self.help = help
    self.standard = nil
    self.isRepeatable = false
  }

  /// An option with a value.
  init(
    _ name: String,
    short: Character? = nil,
    _ placeholder: String,
    _ type: ValueType = .text,
    help: String,
    standard: String? = nil,
    isRepeatable: Bool = false
  ) {
    self.name = name
    self.short = short
    self.type = type
    self.placeholder = placeholder
    self.help = help
    self.standard = standard
    self.isRepeatable = isRepeatable
  }
}

extension Option {
  /// As help texts show it: `--held DATE`, `-q, --quiet`.
  var synopsis: String {
    let long = type == nil ? "--\(name)" : "--\(name) \(placeholder)"
    return short.map { "-\($0), \(long)" } ?? long
  }
}
