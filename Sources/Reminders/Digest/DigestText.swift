/// A digest as plain text: most urgent first, wrapped at 72 columns.
enum DigestText {
  static let columns = 72

  static func string(of content: DigestContent) -> String {
    var lines = [content.greeting, "", content.day]
    for notice in content.notices { lines += [""] + wrapped(notice) }
    for section in content.sections {
      let title = section.title.uppercased()
      lines += ["", title, String(repeating: "-", count: title.count)]
      if let instruction = section.instruction { lines += wrapped(instruction) }
      for line in section.lines {
        let isFirst = line == section.lines.first
        if isFirst ? section.instruction != nil : section.kind != .folded { lines.append("") }
        lines += item(line)
      }
    }
    if !content.footer.isEmpty {
      lines += ["", "-- "] + content.footer.flatMap { wrapped($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func item(_ line: DigestLine) -> [String] {
    let when = [line.distance, line.day].compactMap { $0 }.joined(separator: ", ")
    let mark = line.number ?? "–"
    let margin = String(repeating: " ", count: mark.count + 2)
    let rest = ([when] + line.remarks + [line.quote ?? "", line.source ?? ""])
      .filter { !$0.isEmpty }
    return wrapped(line.text, first: "\(mark)  ", rest: margin)
      + rest.flatMap { wrapped($0, first: margin, rest: margin) }
  }

  /// The text in lines of at most 72 columns, not broken at a no-break space; a word that is longer is broken, but an address on the web is not.
  static func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > columns {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      var word = word
      while !word.contains("://"), line.count + word.count > columns, isEmpty {
        let room = max(1, columns - line.count)
        lines.append(line + word.prefix(room))
        line = rest
        word = word.dropFirst(room)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
    return lines.map { $0.replacing("\u{A0}", with: " ") }
  }
}
