/// Names and values under each other, the values lined up and wrapped.
struct FieldList {
  let style: Style
  let width: Int
  private var fields: [(name: String, value: String)] = []

  init(style: Style, width: Int) {
    self.style = style
    self.width = width
  }

  /// A field without a value is left out.
  mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    fields.append((name, TerminalText.oneLine(value)))
  }

  var isEmpty: Bool { fields.isEmpty }

  var text: String {
    let column = (fields.map(\.name.count).max() ?? 0) + 2
    let indent = String(repeating: " ", count: column)
    return fields.map { field in
      let padding = String(repeating: " ", count: column - field.name.count)
      let lines = TextLayout.wrap(field.value, width: max(24, width - column))
      return style.faint(field.name) + padding + lines.joined(separator: "\n" + indent) + "\n"
    }.joined()
  }
}
