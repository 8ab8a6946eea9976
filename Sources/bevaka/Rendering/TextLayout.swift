/// Breaks running text into lines.
enum TextLayout {
  /// The text in lines of at most `width` characters, broken at spaces.
  ///
  /// A word is broken only where it is longer than a line. An empty text is one empty line.
  static func wrap(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    var line = ""
    var length = 0
    for part in text.split(separator: " ") {
      var word = part
      var count = word.count
      if length > 0, length + 1 + count > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      while count > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
        count -= width
      }
      line += length > 0 ? " " + word : String(word)
      length += length > 0 ? 1 + count : count
    }
    if length > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
