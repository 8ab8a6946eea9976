import ActionItems
import CivilCalendar

/// What is due to whom on a day, apart from the items themselves.
///
/// All is decided from what the store knows was done, never from what day it is alone: what did not come about on its
/// own day comes on the next.
struct DigestRhythms {
  private let today: CalendarDate
  private let policy: Policy
  private let past: MailPast
  private let firstOfWeek: CalendarDate?
  private let horizons: (daily: CalendarDate, weekly: CalendarDate)
  private let escalationLimit: CalendarDate?
  /// Days since the last check on which digests would have gone out.
  private let missed: [CalendarDate]

  init(today: CalendarDate, policy: Policy, past: MailPast) {
    self.today = today
    self.policy = policy
    self.past = past
    firstOfWeek = policy.firstSendingDay(ofWeekContaining: today)
    horizons = (policy.horizon(on: today, .daily), policy.horizon(on: today, .mondays))
    escalationLimit = policy.escalationLimit(on: today)
    missed =
      past.lastCheck.map { last in
        // A store that has slept for years has a beginning of that to tell, not all of its days.
        let first = max(last.adding(days: 1), today.adding(days: -366))
        return first < today
          ? (first...today.adding(days: -1)).filter { policy.isSendingDay($0) } : []
      } ?? []
  }

  /// Whether the reader gets a digest today if there is something to say.
  func isDigestDay(for reader: Recipient) -> Bool {
    switch reader.digestDays {
    case .daily: return true
    case .never: return false
    case .mondays:
      guard let firstOfWeek else { return false }
      return firstOfWeek == today || past.unserved.contains(reader.person)
        || past.lastCheck.map { $0 < firstOfWeek } ?? false
    }
  }

  /// Whether what comes in this rhythm is due to the reader today: on the first day of the week, or on a later one where
  /// that day's digest did not come about.
  func isDue(_ rhythm: Rhythm, for reader: Recipient) -> Bool {
    switch rhythm {
    case .daily: return true
    case .never: return false
    case .mondays:
      guard let firstOfWeek else { return false }
      return past.lastDigests[reader.person].map { $0 < firstOfWeek } ?? (firstOfWeek == today)
    }
  }

  /// The last due day that the reader is told of today.
  func horizon(for reader: Recipient) -> CalendarDate {
    reader.digestDays == .mondays ? horizons.weekly : horizons.daily
  }

  /// Whether a digest that reached the reader cannot have told what became known on the day.
  func isUntold(since day: CalendarDate, to reader: Recipient) -> Bool {
    past.lastDigests[reader.person].map { $0 <= day } ?? true
  }

  func isEscalated(_ item: ActionItem) -> Bool {
    guard let due = item.due, let escalationLimit else { return false }
    return due < escalationLimit
  }

  /// Whether the reader's last digest came before the item was overdue for so long.
  func isNewlyEscalated(_ item: ActionItem, to reader: Recipient) -> Bool {
    guard let due = item.due, let last = past.lastDigests[reader.person] else { return true }
    return policy.escalationLimit(on: last).map { due >= $0 } ?? true
  }

  /// The days on which the reader's digest did not come about, as nobody made the check; nil where there are none.
  func missedDays(of reader: Recipient) -> DatePeriod? {
    let days = missed.filter { day in
      reader.digestDays == .daily || policy.firstSendingDay(ofWeekContaining: day) == day
    }
    guard let first = days.first, let last = days.last else { return nil }
    return DatePeriod(first: first, last: last)
  }
}
