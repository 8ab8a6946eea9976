package import CivilCalendar

/// A mail as bytes: RFC 5322 header, `multipart/alternative` of plain text and HTML (RFC 2046 §5.1.4).
///
/// Made from the same values it is the same bytes, boundary and `Message-ID` included.
package struct MailMessage: Hashable, Sendable {
  package var from: Mailbox
  package var to: Mailbox
  package var replyTo: MailAddress?
  package var subject: String
  package var date: Instant
  package var id: MessageID
  /// Where a reader asks not to get such mail (RFC 2369 §3.2).
  package var unsubscribe: MailAddress
  package var language: Language
  package var text: String
  package var html: String

  package init(
    from: Mailbox,
    to: Mailbox,
    replyTo: MailAddress? = nil,
    subject: String,
    date: Instant,
    id: MessageID,
    unsubscribe: MailAddress,
    language: Language,
    text: String,
    html: String
  ) {
    self.from = from
    self.to = to
    self.replyTo = replyTo
    self.subject = subject
    self.date = date
    self.id = id
    self.unsubscribe = unsubscribe
    self.language = language
    self.text = text
    self.html = html
  }

  /// The whole message, every line ended by CRLF, in ASCII.
  package var encoded: String {
    header.map(\.encoded).joined() + "\r\n"
      + part("text/plain", text)
      + part("text/html", html)
      + "--\(Self.boundary)--\r\n"
  }

  /// Nothing encoded as quoted-printable can hold it: there `=` stands before two hexadecimal digits only.
  private static let boundary = "=_bevaka"

  private var header: [HeaderField] {
    var fields = [
      HeaderField("Date", tokens: [MessageDate.string(of: date)]),
      HeaderField("From", mailbox: from.address, displayName: from.name),
      HeaderField("To", mailbox: to.address, displayName: to.name),
    ]
    if let replyTo {
      fields.append(HeaderField("Reply-To", mailbox: replyTo, displayName: nil))
    }
    fields += [
      HeaderField("Subject", text: subject),
      HeaderField("Message-ID", tokens: ["\(id)"]),
      HeaderField("Auto-Submitted", tokens: ["auto-generated"]),
      HeaderField("List-Id", tokens: ["Bevaka", "<bevaka.\(from.address.domain)>"]),
      HeaderField("List-Unsubscribe", tokens: ["<\(unsubscribeURI)>"]),
      HeaderField("Content-Language", tokens: [language.rawValue]),
      HeaderField("MIME-Version", tokens: ["1.0"]),
      HeaderField(
        "Content-Type",
        tokens: ["multipart/alternative;", "boundary=\"\(Self.boundary)\""]
      ),
    ]
    return fields
  }

  /// A `mailto` URI (RFC 6068); what is not unreserved in the local part is percent-encoded.
  private var unsubscribeURI: String {
    let local = unsubscribe.local.utf8.map { byte in
      MailSyntax.isAlphanumeric(byte) || "-._~+".utf8.contains(byte)
        ? String(Unicode.Scalar(byte)) : "%" + QuotedPrintable.hexadecimal(byte)
    }
    return "mailto:\(local.joined())@\(unsubscribe.domain)?subject=Bevaka:%20unsubscribe"
  }

  /// A part with its header; the empty line after it belongs to the boundary that follows (RFC 2046 §5.1.1).
  private func part(_ type: String, _ content: String) -> String {
    """
    --\(Self.boundary)\r
    Content-Type: \(type); charset=utf-8\r
    Content-Transfer-Encoding: quoted-printable\r
    \r

    """ + QuotedPrintable.encoded(content) + "\r\n"
  }
}
