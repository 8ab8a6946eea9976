package import ActionItems
package import CivilCalendar

/// A message ready to be reserved in the outbox.
package struct OutboxDraft: Hashable, Sendable {
  /// The kind of the daily digest; other mails have kinds of their own.
  package static let daily = "daily"

  package var person: Person.ID
  /// The day the message belongs to: a person gets one message of a kind and day.
  package var day: CalendarDate
  package var kind: String
  /// The address it goes to.
  package var recipient: String
  /// RFC 5322 Message-ID, fixed per store, person, day and kind.
  package var messageID: String
  package var subject: String
  /// The whole message as it is handed over: RFC 5322 bytes.
  package var message: [UInt8]

  package init(
    person: Person.ID,
    day: CalendarDate,
    kind: String = OutboxDraft.daily,
    recipient: String,
    messageID: String,
    subject: String,
    message: [UInt8]
  ) {
    self.person = person
    self.day = day
    self.kind = kind
    self.recipient = recipient
    self.messageID = messageID
    self.subject = subject
    self.message = message
  }
}
