package import CivilCalendar
package import Store

import ActionItems

/// Tells that a file of minutes could not be read: to the administrator, or where there is none to all chairs.
///
/// Through the outbox, as a kind of its own a file: once a person and day.
package struct FileNotice: Hashable, Sendable {
  package var name: String
  package var reason: String
  /// The folder where it lies now.
  package var place: String

  package init(name: String, reason: String, place: String) {
    self.name = name
    self.reason = reason
    self.place = place
  }

  /// Puts the messages in the outbox, for the next check to hand over.
  ///
  /// - Returns: how many people are told.
  @discardableResult
  package func reserve(
    in store: borrowing Store,
    policy: Policy,
    day: CalendarDate,
    now: Instant
  ) throws(StoreError) -> Int {
    try store.write { () throws(StoreError) in
      if let administrator = try store.register().missingAdministrator(policy) {
        _ = try store.addPerson(
          name: administrator.name ?? "\(administrator.address)",
          email: "\(administrator.address)"
        )
      }
      let identity = try store.identity()
      var count = 0
      for recipient in recipients(try store.register(), policy, day) {
        let draft = draft(for: recipient, identity: identity, policy: policy, day: day, now: now)
        if try store.reserve(draft, now: now) != nil { count += 1 }
      }
      return count
    }
  }

  private func recipients(
    _ register: Register,
    _ policy: Policy,
    _ day: CalendarDate
  ) -> [Recipient] {
    let addressing = Addressing(register: register, today: day, policy: policy)
    let administrator = addressing.overseers(of: nil)
    guard administrator.isEmpty else { return administrator }
    var chairs: [Recipient] = []
    for chair in register.committees.flatMap({ addressing.overseers(of: $0) })
    where !chairs.contains(chair) {
      chairs.append(chair)
    }
    return chairs
  }

  private static let kindPrefix = "unreadable-"

  /// Has what an earlier day has left unsent go out with the day's check: a file is told of late rather than not.
  package static func bringForward(
    in store: borrowing Store,
    to day: CalendarDate
  ) throws(StoreError) {
    try store.bringForward(kind: kindPrefix, to: day)
  }

  /// The kind of the message: one of its own for every name of a file (FNV-1a).
  var kind: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Self.kindPrefix + String(hash, radix: 16)
  }

  private func draft(
    for recipient: Recipient,
    identity: String,
    policy: Policy,
    day: CalendarDate,
    now: Instant
  ) -> OutboxDraft {
    let id = MessageID(
      store: identity,
      recipient: recipient.person,
      day: day,
      kind: kind,
      domain: policy.messageIDDomain ?? policy.sender.address.domain
    )
    let subject = subject(policy.language)
    let paragraphs = paragraphs(policy.language)
    let message = MailMessage(
      from: policy.sender,
      to: Mailbox(name: recipient.name, address: recipient.address),
      replyTo: policy.replyTo,
      subject: subject,
      date: now,
      id: id,
      unsubscribe: policy.replyTo ?? policy.administrator?.address ?? policy.sender.address,
      language: policy.language,
      text: paragraphs.joined(separator: "\n\n") + "\n",
      html: paragraphs.map { "<p>\(Self.escaped($0))</p>\n" }.joined()
    )
    return OutboxDraft(
      person: recipient.person,
      day: day,
      kind: kind,
      recipient: "\(recipient.address)",
      messageID: "\(id)",
      subject: subject,
      message: Array(message.encoded.utf8)
    )
  }

  private func subject(_ language: Language) -> String {
    let name = MailSyntax.singleLine(name)
    return language == .swedish
      ? "Protokollet \(name) gick inte att läsa" : "The minutes \(name) could not be read"
  }

  private func paragraphs(_ language: Language) -> [String] {
    let (reason, place) = (MailSyntax.singleLine(reason), MailSyntax.singleLine(place))
    return language == .swedish
      ? [
        subject(language) + ".", "Orsak: \(reason).",
        "Filen ligger nu i \(place). Rätta den och lägg den på nytt bland protokollen.",
      ]
      : [
        subject(language) + ".", "Why: \(reason).",
        "The file lies in \(place) now. Put it right, and put it back among the minutes.",
      ]
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
