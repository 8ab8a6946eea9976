import ActionItems
import CivilCalendar
import Glibc
import Reminders
import Store

/// The part of the self-test that looks at the store: the file, what it holds, and how the mail stands.
struct StoreCheckup {
  let path: String
  let today: CalendarDate
  let now: Instant
  /// Whether people may be named.
  let isVerbose: Bool

  func diagnoses(_ store: borrowing Store) throws(StoreError) -> [Diagnosis] {
    var found = file() + [space()]
    if let complaint = try store.firstComplaint() {
      let advice = "stop what uses it, move it away, and `bevaka restore` the latest backup"
      return found + [.error("integrity", "the store is damaged: \(complaint)", advice, .data)]
    }
    found.append(.ok("integrity", "\(ItemCount(try store.itemCount())), all in order"))
    found.append(try clock(store))
    found += settings(store)
    found += try addresses(store)
    found += try mail(store)
    return found
  }

  private func file() -> [Diagnosis] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    let mode = String(status.st_mode & 0o777, radix: 8)
    guard status.st_mode & 0o077 == 0 else {
      return [
        .warning("mode", "\(path) has mode \(mode): others may read it", "chmod 600 \(path)")
      ]
    }
    guard status.st_uid == geteuid() else {
      return [
        .warning("mode", "\(path) belongs to another account", "run bevaka as that account")
      ]
    }
    return [.ok("mode", "\(path) has mode \(mode), for this account alone")]
  }

  /// What a day's mail and a backup need, and what nobody can do without.
  private static let plenty = 100 << 20
  private static let least = 5 << 20

  private func space() -> Diagnosis {
    var disk = statvfs()
    guard statvfs(path, &disk) == 0 else {
      return .warning("space", "the space beside the store is not known", "look with `df`")
    }
    let free = Int(clamping: disk.f_bavail) * Int(clamping: disk.f_frsize)
    let words = "\(free >> 20) MB are free beside the store"
    if free < Self.least { return .error("space", words, "make room there", .inputOutput) }
    return free < Self.plenty
      ? .warning("space", words, "make room there") : .ok("space", words)
  }

  /// Against what the store has seen: a clock that stands before that goes wrong.
  private func clock(_ store: borrowing Store) throws(StoreError) -> Diagnosis {
    let local = "\(StockholmTime.local(now)) in Sweden"
    guard let last = try store.lastChange(), last > now.adding(seconds: 120) else {
      return .ok("clock", local)
    }
    return .error(
      "clock",
      "it is \(local), they say, but the store was changed at \(StockholmTime.local(last))",
      "set the clock, as with NTP",
      .configuration
    )
  }

  private func settings(_ store: borrowing Store) -> [Diagnosis] {
    do throws(PolicyError) {
      let policy = try Policy(settings: settingsOrEmpty(store))
      guard policy.sender.address.domain != "localhost" else {
        return [
          .warning(
            "sender",
            "digests come from \(policy.sender.address), which other machines refuse",
            "bevaka config sender 'Name <address>'"
          )
        ]
      }
      return [.ok("settings", "all can be used")]
    } catch {
      let advice = "`bevaka config set` changes it"
      return [.error("settings", "\(error)", advice, .configuration)]
    }
  }

  private func settingsOrEmpty(_ store: borrowing Store) -> [(key: String, value: String)] {
    // That the store can be read has been seen.
    (try? store.settings()) ?? []
  }

  private func addresses(_ store: borrowing Store) throws(StoreError) -> [Diagnosis] {
    let register = try store.register()
    let missing = register.people.filter { $0.email == nil }
    let unusable = register.people.filter { $0.email.map { MailAddress($0) == nil } ?? false }
    var found: [Diagnosis] = []
    if !missing.isEmpty {
      let advice = "`bevaka people change NAME --email …`; until then the chair gets their items"
      found.append(.warning("addresses", "\(people(missing)) without an address", advice))
    }
    if !unusable.isEmpty {
      let advice = "`bevaka people change NAME --email …`"
      found.append(
        .warning("addresses", "\(people(unusable)) with an address no mail can go to", advice)
      )
    }
    let doubtful = register.people.filter { $0.mail.doubt != nil }
    if !doubtful.isEmpty {
      let advice = "ask them; `bevaka people change NAME --email …`"
      found.append(.warning("addresses", "mail to \(people(doubtful)) came back", advice))
    }
    if found.isEmpty { found.append(.ok("addresses", "\(people(register.people)), all with one")) }
    let policy = (try? Policy(settings: settingsOrEmpty(store))) ?? Policy()
    let addressing = Addressing(register: register, today: today, policy: policy)
    let headless = register.committees.filter { addressing.overseers(of: $0).isEmpty }
    if !headless.isEmpty {
      found.append(
        .error(
          "chairs",
          "\(headless.map(\.name).joined(separator: ", ")): no chair with an address, and no "
            + "administrator: what reaches nobody is told to nobody",
          "bevaka config administrator ADDRESS",
          .configuration
        )
      )
    }
    return found
  }

  /// "3 people", and with `--verbose` who they are.
  private func people(_ people: [Person]) -> String {
    let count = people.count == 1 ? "1 person" : "\(people.count) people"
    let names = people.map(\.name).joined(separator: ", ")
    return isVerbose && people.count < 100 && !people.isEmpty ? "\(count) (\(names))" : count
  }

  private func mail(_ store: borrowing Store) throws(StoreError) -> [Diagnosis] {
    var found: [Diagnosis] = []
    let claimed = try store.outbox(matching: OutboxFilter(states: [.claimed]))
    if !claimed.isEmpty {
      let ids = claimed.map { String($0.id) }.joined(separator: ", ")
      found.append(
        .error(
          "outbox",
          "perhaps sent, and nobody has looked yet: message \(ids)",
          "ask whether it came; `bevaka outbox show`, then `cancel` or `retry --yes`",
          .tryLater
        )
      )
    }
    let counts = try store.outboxCounts(of: today..<today.adding(days: 1))
    let waiting = (counts[.waiting] ?? 0) + (counts[.reserved] ?? 0)
    if waiting > 0 {
      found.append(
        .warning("outbox", "\(waiting) of today's digests wait", "`bevaka outbox` tells why")
      )
    }
    if let failed = counts[.failed], failed > 0 {
      found.append(
        .warning("outbox", "\(failed) of today's digests failed", "`bevaka outbox` tells why")
      )
    }
    if found.isEmpty { found.append(.ok("outbox", "nothing waits, and nothing is in doubt")) }
    found.append(try lastCheck(store))
    return found
  }

  private func lastCheck(_ store: borrowing Store) throws(StoreError) -> Diagnosis {
    guard let last = try store.lastCheck(before: today.adding(days: 1)) else {
      return .warning("last run", "no check has been made yet", "see cron/README.md")
    }
    let policy = (try? Policy(settings: settingsOrEmpty(store))) ?? Policy()
    guard policy.previousSendingDay(before: today).map({ last >= $0 }) ?? true else {
      return .warning(
        "last run",
        "the last check was that of \(last)",
        "see why cron, timer or daemon does not run: cron/README.md"
      )
    }
    return .ok("last run", "the check of \(last)")
  }
}
