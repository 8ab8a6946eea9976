import CivilCalendar
import Documents
import Glibc
import Reminders
import Store

/// `run` at the set hour and when minutes arrive, until SIGTERM.
///
/// Whether digests are due is decided by the store and the clock, never by being awake at a moment: after a night
/// without power, a suspended machine or a clock set anew, the day's digests come once.
struct Daemon {
  let invocation: Invocation
  let delivery: Delivery
  let daily: DailyTime
  let folder: String?
  let members: String?
  /// Seconds that a file must stay as it is before it is read.
  let rest: Double

  /// Seconds after which what could not be done is tried again.
  private static let patience = 900
  /// The wall clock may be set, and the folder may be on a file system that tells of nothing.
  private static let longestSleep = 30.0

  private let signals = DaemonSignals()
  private var notifier: ServiceNotifier
  private let watch: FolderWatch?
  private var state: FolderState
  /// When the next whole pass is due.
  private var next: Instant

  init(
    _ invocation: Invocation,
    delivery: Delivery,
    daily: DailyTime,
    folder: String?,
    members: String?,
    rest: Double
  ) {
    self.invocation = invocation
    self.delivery = delivery
    self.daily = daily
    self.folder = folder
    self.members = members
    self.rest = rest
    notifier = ServiceNotifier(environment: invocation.context.environment)
    watch = folder.map(FolderWatch.init)
    state = FolderState(rest: rest)
    next = invocation.now
  }

  mutating func run() throws -> ExitCode {
    // What keeps every pass from working is told at once, not tried for ever.
    _ = try invocation.openStore()
    if let folder, watch?.isWatching == false {
      let reason = "cannot be watched yet: is it there?"
      invocation.report(Failure(.noInput, "\(folder): \(reason)"))
    }
    notifier.ready("starts")
    while !signals.look() {
      if signals.takeHangUp() {
        notifier.reloading()
        watch?.renew()
        state.forget()
        next = invocation.now
        notifier.ready("reads everything again")
      }
      if invocation.now >= next { state.takeUpPostponed() }
      let arrived = arrivals()
      if !arrived.isEmpty || invocation.now >= next { pass(arrived) }
      if signals.isEnding { break }
      notifier.alive()
      sleep()
    }
    notifier.stopping()
    log("ends")
    return .success
  }

  private mutating func arrivals() -> [String] {
    guard let folder else { return [] }
    watch?.drain()
    guard let files = try? FolderState.files(at: folder) else { return [] }
    return state.look(at: files, monotonic: Self.monotonic())
  }

  /// One pass: members, what has arrived, and from the set hour on the day's digests.
  private mutating func pass(_ arrived: [String]) {
    let now = invocation.now
    next = daily.nextRun(after: now)
    do {
      let store = try invocation.openStore()
      var isDone = readMembers(into: store)
      if !arrived.isEmpty, let folder {
        notifier.status("reads \(arrived.count) of the folder's files")
        let intake = MinutesIntake(
          invocation: invocation,
          folder: folder,
          isEnding: { [signals, notifier] in
            notifier.alive()
            return signals.look()
          }
        )
        let (done, areAllDone) = try intake.take(arrived, into: store)
        for path in arrived where !done.contains(path) { state.postpone(path) }
        for path in done { state.finish(path) }
        if !areAllDone { isDone = false }
      }
      if !signals.look(), daily.isOver(at: now) {
        if try !remind(store) { isDone = false }
      }
      if !isDone { next = min(next, now.adding(seconds: Self.patience)) }
    } catch {
      invocation.report(Failure(error))
      for path in arrived { state.postpone(path) }
      next = min(next, now.adding(seconds: Self.patience))
    }
    invocation.output.flush()
    notifier.status("waits until \(StockholmTime.local(next))")
  }

  private func readMembers(into store: borrowing Store) -> Bool {
    guard let members else { return true }
    do {
      let list = try MemberList(DocumentReader.read(path: members))
      let outcome = try MemberImport(list: list).apply(to: store)
      if !outcome.isUnchanged { invocation.answer("\(members): \(outcome.text)") }
      return true
    } catch {
      invocation.report(Failure(error))
      return false
    }
  }

  /// Makes the check; whether all of it is done.
  private func remind(_ store: borrowing Store) throws -> Bool {
    notifier.status("sends the day's digests")
    try FileNotice.bringForward(in: store, to: invocation.today)
    let run = ReminderRun(
      invocation: invocation,
      delivery: delivery,
      mayGoOn: { [signals, notifier] in
        notifier.alive()
        return !signals.look()
      }
    )
    let report = try run.check(store)
    DaemonLog(invocation: invocation).tell(report, isEnding: signals.isEnding)
    return report.exitStatus == 0
  }

  /// Sleeps until something happens or is due.
  private func sleep() {
    var seconds = min(Self.longestSleep, Double(max(0, next.seconds - invocation.now.seconds)))
    if state.isRestless { seconds = min(seconds, max(0.2, rest / 2)) }
    // The folder may come back at any moment.
    if watch?.isWatching == false { seconds = min(seconds, 2) }
    if let watchdog = notifier.watchdogSeconds { seconds = min(seconds, watchdog) }
    var polled = [
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watch?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    poll(&polled, nfds_t(polled.count), Int32(seconds * 1000) + 1)
  }

  private func log(_ text: String) {
    invocation.say(text)
  }

  /// Seconds on a clock that nobody sets.
  private static func monotonic() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
