/// A report that a mail did not arrive (RFC 3464), as a mail system sends it to the sender's address.
///
/// Anybody can send one: it is read for what it says of single addresses, and what it says is words to show, nothing to
/// act on by itself.
package struct DeliveryReport: Hashable, Sendable {
  /// What the report says of one recipient (§2.3).
  package struct Recipient: Hashable, Sendable {
    /// The addresses that it gives, the final one first: they differ where mail is forwarded.
    package var addresses: [MailAddress]
    /// In lower case: failed, delayed, delivered, relayed, expanded.
    package var action: String
    /// The diagnostic of the mail system, else the status code; on one line, and short.
    package var reason: String
  }

  package var recipients: [Recipient]
  /// The `Message-ID` of the mail that it is about, where it came along.
  package var messageID: String?

  /// Longer ones are read up to here: a report is short, and what follows is the mail itself.
  static let longest = 1 << 20
  static let longestReason = 200

  /// Nil where the bytes are no such report.
  package init?(_ bytes: [UInt8]) {
    let lines = bytes.prefix(Self.longest).split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { line in
        String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      }[...]
    let head = Fields(lines)
    guard let type = head["content-type"], type.lowercased().hasPrefix("multipart/report"),
      let boundary = Self.boundary(in: type)
    else { return nil }
    var status: ArraySlice<String>?
    for part in Self.parts(of: head.rest, boundary) {
      let fields = Fields(part)
      let type = fields["content-type"]?.lowercased() ?? ""
      if type.hasPrefix("message/delivery-status")
        || type.hasPrefix("message/global-delivery-status")
      {
        status = status ?? fields.rest
      } else if type.hasPrefix("message/") || type.hasPrefix("text/rfc822-headers") {
        messageID = messageID ?? Fields(fields.rest)["message-id"].map(MailSyntax.singleLine)
      }
    }
    guard var rest = status else { return nil }
    recipients = []
    // Groups of fields: the first is about the message, each further one about a recipient.
    while !rest.isEmpty {
      let fields = Fields(rest.drop(while: \.isEmpty))
      if let recipient = Self.recipient(fields) { recipients.append(recipient) }
      rest = fields.rest
    }
  }

  private static func recipient(_ fields: Fields) -> Recipient? {
    let addresses = ["final-recipient", "original-recipient"]
      .compactMap { fields[$0].flatMap(address) }
    guard !addresses.isEmpty, let action = fields["action"] else { return nil }
    let words = fields["diagnostic-code"].map(afterType) ?? fields["status"] ?? ""
    return Recipient(
      addresses: addresses,
      action: MailSyntax.singleLine(action).lowercased(),
      reason: String(MailSyntax.singleLine(words).prefix(longestReason))
    )
  }

  /// The address of `rfc822; name@example.org`, with angle brackets or without.
  private static func address(_ value: String) -> MailAddress? {
    let text = afterType(value).filter { $0 != "<" && $0 != ">" }
    return MailAddress(String(text))
  }

  /// What follows the type of an address or diagnostic and its semicolon.
  private static func afterType(_ value: String) -> String {
    let text = value.firstIndex(of: ";").map { value[value.index(after: $0)...] } ?? value[...]
    return String(text.drop { $0 == " " || $0 == "\t" })
  }

  private static func boundary(in type: String) -> String? {
    guard let start = type.lowercased().ranges(of: "boundary=").first else { return nil }
    let offset = type.lowercased().distance(from: type.startIndex, to: start.upperBound)
    let value = type.dropFirst(offset)
    let end: (Character) -> Bool =
      value.first == "\"" ? { $0 != "\"" } : { $0 != ";" && $0 != " " }
    let boundary = value.drop { $0 == "\"" }.prefix(while: end)
    return boundary.isEmpty ? nil : String(boundary)
  }

  /// The parts between the boundary's lines (RFC 2046 §5.1.1).
  private static func parts(
    of lines: ArraySlice<String>,
    _ boundary: String
  ) -> [ArraySlice<String>] {
    var parts: [ArraySlice<String>] = []
    var start: Int?
    for index in lines.indices where lines[index].hasPrefix("--\(boundary)") {
      if let start { parts.append(lines[start..<index]) }
      start = index + 1
      if lines[index].hasPrefix("--\(boundary)--") { return parts }
    }
    // One that breaks off is read as far as it goes.
    if let start, start <= lines.endIndex { parts.append(lines[start...]) }
    return parts
  }

  /// A header, or a group of fields of that form, and what follows the empty line after it.
  private struct Fields {
    private var values: [String: String] = [:]
    let rest: ArraySlice<String>

    init(_ lines: ArraySlice<String>) {
      var name: String?
      var rest = lines
      while let line = rest.first, !line.isEmpty {
        rest = rest.dropFirst()
        if line.first == " " || line.first == "\t" {
          if let name { values[name, default: ""] += line }
        } else if let colon = line.firstIndex(of: ":") {
          let field = line[..<colon].lowercased()
          // Of fields that come twice the first counts.
          name = values[field] == nil ? field : nil
          if name != nil {
            values[field] = String(line[line.index(after: colon)...].drop { $0 == " " })
          }
        } else {
          name = nil
        }
      }
      self.rest = rest.dropFirst()
    }

    subscript(name: String) -> String? { values[name] }
  }
}
