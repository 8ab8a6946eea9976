import CivilCalendar
import Glibc
import Reminders
import Store

/// Reads one file that has come into the folder; what cannot be read is put aside with a note, and told to the chair.
struct MinutesIntake {
  let invocation: Invocation
  let folder: String

  /// The folder within the folder, which nobody looks into for minutes.
  static let aside = "unreadable"

  enum Outcome: Hashable, Sendable {
    case read
    /// It lies elsewhere now.
    case putAside(reason: String)
    /// Something else than the file is at fault: another time.
    case tryLater(ExitCode)
  }

  func take(_ path: String, into store: borrowing Store) throws -> Outcome {
    let errors = Output()
    let quiet = Invocation(
      command: invocation.command,
      path: invocation.path,
      context: invocation.context.with(error: errors),
      options: invocation.options,
      arguments: invocation.arguments
    )
    let code = try MinutesImport(invocation: quiet, saysUnchanged: false).run([path], into: store)
    guard code != .success else { return .read }
    let said = String(decoding: errors.recorded, as: UTF8.self)
    let reason = TerminalText.oneLine(
      String(said.split(separator: "\n").first ?? "").replacing("bevaka: ", with: "")
    )
    // A missing converter or a full disk is not the file's fault.
    guard [.data, .usage].contains(code) else {
      invocation.report(Failure(code, reason))
      return .tryLater(code)
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
      return .tryLater(code)
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
    return .putAside(reason: reason)
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
