package import CivilCalendar

/// The `Message-ID` of a mail (RFC 5322 §3.6.4), the same however often the mail is made.
///
/// It is fixed per store, person, day and kind, so that a mail sent again after a doubtful hand-over can be told from
/// a new one. It says nothing about the person but a number.
package struct MessageID: Hashable, Sendable {
  /// Without angle brackets: `digest.20171213.17.6f1c…@example.org`.
  package let value: String

  /// - Parameters:
  ///   - store: `store.identity()`.
  ///   - recipient: the person's number in the register.
  ///   - day: the day that the mail is for.
  ///   - kind: what kind of mail it is: `daily`.
  ///   - domain: the right-hand side.
  package init(
    store: String,
    recipient: Int,
    day: CalendarDate,
    kind: String,
    domain: String
  ) {
    let digits = day.description.filter { $0 != "-" }
    let left = [kind, digits, String(recipient), store]
      .map { String(decoding: $0.utf8.filter(MailSyntax.isAlphanumeric), as: UTF8.self) }
      .joined(separator: ".")
    value = "\(left)@\(domain)"
  }
}

extension MessageID: CustomStringConvertible {
  /// With its angle brackets, as a header carries it.
  package var description: String { "<\(value)>" }
}
