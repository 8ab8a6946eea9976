/// What a committee has decided about its reminders, read from the settings in the store.
package struct Policy: Hashable, Sendable {
  /// An item shows up this many days before it is due.
  package var daysAhead = 7
  package var language = Language.swedish
  /// Who gets what no chair can: the committees without a chair who can be reached.
  package var administrator: Mailbox?
  package var sender = Mailbox(name: "Bevaka", address: .localSender)
  package var replyTo: MailAddress?
  /// A line at the end of every digest.
  package var footer: String?
  /// The right-hand side of every `Message-ID`; nil takes the sender's domain.
  package var messageIDDomain: String?

  /// Path of the program that takes mail; nil where it is found by itself.
  package var sendmail: String?

  package init() {}

  /// The settings' keys that concern reminders.
  package enum Key: String, CaseIterable, Sendable {
    case administrator
    case daysAhead = "days-ahead"
    case footer
    case language
    case messageIDDomain = "message-id-domain"
    case replyTo = "reply-to"
    case sender
    case sendmail

    /// What `bevaka config` says of it.
    package var summary: String {
      switch self {
      case .administrator: "address that gets what no chair can get"
      case .daysAhead: "days before the due day that an item shows up (7)"
      case .footer: "a line at the end of every digest"
      case .language: "language of the digests: sv or en (sv)"
      case .messageIDDomain: "right-hand side of every Message-ID (the sender's domain)"
      case .replyTo: "address that answers to a digest go to"
      case .sender: "address, or Name <address>, that digests come from (bevaka@localhost)"
      case .sendmail: "path of the sendmail program (found by itself)"
      }
    }
  }

  /// The policy that the settings describe; keys of other subjects are passed over.
  ///
  /// - Throws: `PolicyError` naming the first setting that cannot be used.
  package init(settings: some Sequence<(key: String, value: String)>) throws(PolicyError) {
    for setting in settings {
      guard let key = Key(rawValue: setting.key) else { continue }
      try set(key, to: setting.value)
    }
  }

  /// Sets one value as `bevaka config KEY VALUE` gives it.
  package mutating func set(_ key: Key, to value: String) throws(PolicyError) {
    func parsed<Value>(_ result: Value?, _ expected: String) throws(PolicyError) -> Value {
      guard let result else { throw PolicyError(key: key, value: value, expected: expected) }
      return result
    }
    switch key {
    case .administrator: administrator = try parsed(Mailbox(value), "an e-mail address")
    case .daysAhead:
      daysAhead = try parsed(
        Int(value).flatMap { (0...90).contains($0) ? $0 : nil },
        "a number of days from 0 to 90"
      )
    case .footer: footer = MailSyntax.singleLine(value)
    case .language: language = try parsed(Language(rawValue: value), "sv or en")
    case .messageIDDomain:
      messageIDDomain = try parsed(MailAddress("id@\(value)"), "a domain name").domain
    case .replyTo: replyTo = try parsed(MailAddress(value), "an e-mail address")
    case .sender:
      sender = try parsed(Mailbox(value), "an e-mail address, or Name <address>")
    case .sendmail: sendmail = try parsed(value.hasPrefix("/") ? value : nil, "an absolute path")
    }
  }
}

extension MailAddress {
  /// The sender where no setting names one.
  fileprivate static let localSender = MailAddress(local: "bevaka", domain: "localhost")
}
