import CivilCalendar
import Glibc
import Reminders
import Store

/// Reads files that have come into the folder; what cannot be read is put aside with a note, and told to the chair.
struct MinutesIntake {
  let invocation: Invocation
  let folder: String
  /// Whether the daemon is to end: a reading that this cut short says nothing about the file.
  let isEnding: () -> Bool

  /// The folder within the folder, which nobody looks into for minutes.
  static let aside = "unreadable"

  private enum Outcome: Hashable, Sendable {
    case read
    /// It lies elsewhere now.
    case putAside
    /// Something else than the file is at fault: another time.
    case tryLater
    case interrupted
  }

  /// Reads all of them in the order of their meetings, then looks at each that could not be read.
  ///
  /// - Returns: those that are done with, and whether all are.
  func take(
    _ paths: [String],
    into store: borrowing Store
  ) throws -> (done: [String], areAllDone: Bool) {
    guard try read(paths, into: store).code != .success else { return (paths, true) }
    var done: [String] = []
    var areAllDone = true
    for path in paths {
      if isEnding() { return (done, false) }
      let outcome = try take(path, into: store)
      if outcome == .interrupted { return (done, false) }
      // What somebody else has to mend is tried again with the next pass.
      if outcome == .tryLater { areAllDone = false } else { done.append(path) }
    }
    return (done, areAllDone)
  }

  private func read(
    _ paths: [String],
    into store: borrowing Store
  ) throws -> (code: ExitCode, errors: String) {
    let errors = Output()
    let quiet = Invocation(
      command: invocation.command,
      path: invocation.path,
      context: invocation.context.with(error: errors),
      options: invocation.options,
      arguments: invocation.arguments
    )
    let source = MinutesSource(paths: paths, isFolder: true)
    let code = try MinutesImport(invocation: quiet, saysUnchanged: false).run([source], into: store)
    return (code, String(decoding: errors.recorded, as: UTF8.self))
  }

  private func take(_ path: String, into store: borrowing Store) throws -> Outcome {
    let (code, said) = try read([path], into: store)
    guard code != .success else { return .read }
    if isEnding() { return .interrupted }
    let reason = TerminalText.oneLine(
      String(said.split(separator: "\n").first ?? "").replacing("bevaka: ", with: "")
    )
    // A missing converter or a full disk is not the file's fault.
    guard [.data, .usage].contains(code) else {
      invocation.report(Failure(code, reason))
      return .tryLater
    }
    return try putAside(path, reason, code, store)
  }

  private func putAside(
    _ path: String,
    _ reason: String,
    _ code: ExitCode,
    _ store: borrowing Store
  ) throws -> Outcome {
    let name = String(path.split(separator: "/").last ?? "")
    let place = "\(folder)/\(Self.aside)"
    mkdir(place, 0o770)
    var target = "\(place)/\(name)"
    // One of the same name may lie there already.
    var number = 2
    while access(target, F_OK) == 0 {
      target = "\(place)/\(number)-\(name)"
      number += 1
    }
    guard rename(path, target) == 0 else {
      let cause = String(cString: strerror(errno))
      invocation.report(Failure(code, "\(reason); it cannot be put aside: \(cause)"))
      return .tryLater
    }
    write("\(StockholmTime.local(invocation.now)): \(reason)\n", to: target + ".why")
    invocation.report(Failure(code, "\(reason); it lies in \(place) now"))
    let notice = FileNotice(name: name, reason: reason, place: place)
    try notice.reserve(
      in: store,
      policy: invocation.policy(of: store),
      day: invocation.today,
      now: invocation.now
    )
    return .putAside
  }

  private func write(_ text: String, to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o660)
    guard file >= 0 else { return }
    defer { close(file) }
    let bytes = Array(text.utf8)
    _ = Glibc.write(file, bytes, bytes.count)
  }
}

extension Context {
  /// The same with another place for errors.
  func with(error: Output) -> Context {
    Context(
      arguments: arguments,
      input: input,
      output: output,
      error: error,
      environment: environment,
      loginName: loginName,
      clock: clock
    )
  }
}
