extension Policy {
  /// The settings' keys that concern reminders.
  package enum Key: String, CaseIterable, Sendable {
    case administrator
    case bridgeDays = "bridge-days"
    case daysAhead = "days-ahead"
    case digestDays = "digest-days"
    case escalateAfter = "escalate-after"
    case foldAfter = "fold-after"
    case footer
    case heartbeat
    case language
    case meetingListDays = "meeting-list-days"
    case messageIDDomain = "message-id-domain"
    case quietDays = "quiet-days"
    case replyTo = "reply-to"
    case sendHour = "send-hour"
    case sender
    case sendmail
    case undatedDays = "undated-days"

    /// What `bevaka config` says of it, with what holds where it is not set.
    package var summary: String {
      switch self {
      case .administrator: "address that gets what no chair can get"
      case .bridgeDays: "klämdagar: working, or quiet, without digests (working)"
      case .daysAhead: "days before the due day that an item shows up (7)"
      case .digestDays:
        "who has not said it gets digests daily, mondays or never (daily); "
          + "see `bevaka people change`"
      case .escalateAfter:
        "working days overdue after which the chair hears of an item, or never (5)"
      case .foldAfter: "days overdue after which an item is told in one line (30)"
      case .footer: "a line at the end of every digest"
      case .heartbeat:
        "how often the chair hears that all works: daily, mondays or never (never)"
      case .language: "language of the digests: sv or en (sv)"
      case .meetingListDays: "working days before the next meeting that the chair's list comes (3)"
      case .messageIDDomain: "right-hand side of every Message-ID (the sender's domain)"
      case .quietDays:
        "days without digests, parted by commas: 2026-07-06/2026-08-02, 12-27/12-30, friday"
      case .replyTo: "address that answers to a digest go to"
      case .sendHour: "hour at which the daemon makes the day's check (7)"
      case .sender: "address, or Name <address>, that digests come from (bevaka@localhost)"
      case .sendmail: "path of the sendmail program (found by itself)"
      case .undatedDays:
        "how often items without a date are told: daily, mondays or never (mondays)"
      }
    }
  }
}
