package import ActionItems

/// What a committee has decided about its reminders, read from the settings in the store.
package struct Policy: Hashable, Sendable {
  /// The hour in Sweden, 0 to 23, at which the daemon makes the day's check.
  package var sendHour = 7
  /// An item shows up this many days before it is due, and earlier where no later digest could tell of it in time.
  package var daysAhead = 7
  /// Days without digests, apart from Saturdays, Sundays and holidays; what fell there comes on the next day with.
  package var quietDays = QuietDays()
  /// Whether klämdagar are quiet too.
  package var areBridgeDaysQuiet = false
  /// How often somebody gets digests who has not said it.
  package var digestDays = Rhythm.daily
  /// An item that has been overdue for more days is told in one line.
  package var foldAfter = 30
  /// How often known items without a date are told.
  package var undatedDays = Rhythm.mondays
  /// The chair hears of an item on this working day after its last day in time; nil: never.
  package var escalateAfter: Int? = 5
  /// The chair's list comes so many working days before the next meeting.
  package var meetingListDays = 3
  /// How often the chair hears that the reminders work, though there may be nothing else to say.
  package var heartbeat = Rhythm.never
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
    func number(_ range: ClosedRange<Int>, _ unit: String) throws(PolicyError) -> Int {
      try parsed(
        Int(value).flatMap { range.contains($0) ? $0 : nil },
        "a number of \(unit) from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    func rhythm() throws(PolicyError) -> Rhythm {
      try parsed(Rhythm(rawValue: value), "daily, mondays or never")
    }
    switch key {
    case .administrator: administrator = try parsed(Mailbox(value), "an e-mail address")
    case .bridgeDays:
      areBridgeDaysQuiet =
        try parsed(["working": false, "quiet": true][value], "working or quiet")
    case .daysAhead: daysAhead = try number(0...90, "days")
    case .digestDays: digestDays = try rhythm()
    case .escalateAfter:
      escalateAfter = value == "never" ? nil : try number(0...90, "working days (or never)")
    case .foldAfter: foldAfter = try number(0...3650, "days")
    case .footer: footer = MailSyntax.singleLine(value)
    case .heartbeat: heartbeat = try rhythm()
    case .language: language = try parsed(Language(rawValue: value), "sv or en")
    case .meetingListDays: meetingListDays = try number(0...30, "working days")
    case .messageIDDomain:
      messageIDDomain = try parsed(MailAddress("id@\(value)"), "a domain name").domain
    case .quietDays: quietDays = try parsed(QuietDays(value), QuietDays.form)
    case .replyTo: replyTo = try parsed(MailAddress(value), "an e-mail address")
    case .sendHour: sendHour = try number(0...23, "hours")
    case .sender:
      sender = try parsed(Mailbox(value), "an e-mail address, or Name <address>")
    case .sendmail: sendmail = try parsed(value.hasPrefix("/") ? value : nil, "an absolute path")
    case .undatedDays: undatedDays = try rhythm()
    }
  }
}

extension MailAddress {
  /// The sender where no setting names one.
  fileprivate static let localSender = MailAddress(local: "bevaka", domain: "localhost")
}
