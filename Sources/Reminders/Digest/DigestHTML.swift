/// A digest as HTML for mail readers: one column, inline styles, nothing fetched from anywhere.
///
/// Text has the reader's own colour and no background, so that it stays legible on light and dark; colours that we set
/// carry white text or are a mere stroke, and say nothing that the words do not say.
enum DigestHTML {
  static func string(of content: DigestContent) -> String {
    let body =
      content.notices.map { paragraph($0, "margin:12px 0 0;font-size:15px") }.joined()
      + content.sections.map(section).joined()
    let footer = content.footer.map { paragraph($0, "margin:0;\(small)") }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(content.language.rawValue)" style="color-scheme:light dark">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
      <title>\(escaped(content.subject))</title>
      </head>
      <body style="margin:0;padding:0">
      <div style="\(page)">
      <p style="margin:0;\(small)">\(escaped(content.day))</p>
      <h1 style="\(headline)">\(escaped(content.summary))</h1>
      \(body)\(footer)</div>
      </body>
      </html>

      """
  }

  private static let page =
    "max-width:36em;margin:0 auto;padding:20px 16px 28px;font-size:16px;line-height:1.45;"
    // A long address on the web breaks rather than making a phone scroll sideways.
    + "overflow-wrap:anywhere;"
    + "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"
  private static let headline = "margin:2px 0 0;font-size:22px;line-height:1.25;font-weight:700"
  private static let small = "font-size:13px;opacity:.75"

  private static func section(_ section: DigestSection) -> String {
    let color = color(of: section.kind)
    var html = """
      <h2 style="margin:28px 0 10px;font-size:15px;line-height:1.3;font-weight:700">\
      <span style="display:inline-block;padding:2px 10px;border-radius:10px;background:\(color);\
      color:#ffffff">\(escaped(section.title))</span></h2>

      """
    if let instruction = section.instruction {
      html += paragraph(instruction, "margin:0 0 12px;font-size:14px")
    }
    return html + section.lines.map { item($0, color) }.joined()
  }

  private static func item(_ line: DigestLine, _ color: String) -> String {
    let when = [
      line.distance.map { "<strong>\(escaped($0))</strong>" }, line.day.map(unbroken),
    ].compactMap { $0 }.joined(separator: " · ")
    var html = """
      <div style="margin:0 0 20px;padding:0 0 0 12px;border-left:4px solid \(color)">
      <p style="margin:0;font-size:17px;font-weight:600;line-height:1.35">\(escaped(line.text))</p>

      """
    if !when.isEmpty { html += "<p style=\"margin:2px 0 0;font-size:15px\">\(when)</p>\n" }
    for remark in line.remarks { html += paragraph(remark, "margin:2px 0 0;font-size:15px") }
    if let quote = line.quote {
      html += paragraph(quote, "margin:6px 0 0;font-size:15px;font-style:italic")
    }
    let place = [line.number, line.source].compactMap { $0 }.joined(separator: " · ")
    if !place.isEmpty { html += paragraph(place, "margin:4px 0 0;\(small)") }
    return html + "</div>\n"
  }

  /// A day on one line, its week not torn apart on a phone; a longer text may break.
  private static func unbroken(_ text: String) -> String {
    guard text.count <= 45 else { return escaped(text) }
    return "<span style=\"white-space:nowrap\">\(escaped(text))</span>"
  }

  private static func paragraph(_ text: String, _ style: String) -> String {
    "<p style=\"\(style)\">\(escaped(text))</p>\n"
  }

  /// Each has a contrast of 5:1 or more with white (WCAG 2.1, 1.4.3).
  private static func color(of kind: DigestSection.Kind) -> String {
    switch kind {
    case .own(.overdue), .folded: "#c62828"
    case .own(.dueToday): "#a84300"
    case .own(.upcoming): "#1766a6"
    case .own(.new): "#2b7330"
    case .own(.undated), .own(.later): "#5f6368"
    case .unreached, .escalated: "#8e2470"
    case .proposed: "#5b4bb0"
    case .troubles: "#5f6368"
    }
  }

  /// The text with the five characters that mean something in HTML as entities.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
