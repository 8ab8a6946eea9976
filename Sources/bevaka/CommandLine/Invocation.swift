import CivilCalendar
import Reminders

/// A command with the values the user gave it, checked against its declarations.
struct Invocation {
  let command: Command
  /// As the user names the command: `people import`.
  let path: String
  let context: Context
  /// By option name; a flag has one empty value.
  let options: [String: [String]]
  /// By argument name.
  let arguments: [String: [String]]

  func has(_ option: Option) -> Bool { options[option.name] != nil }

  /// The last value given, as with other programs.
  func value(of option: Option) -> String? { options[option.name]?.last }

  func values(of option: Option) -> [String] { options[option.name] ?? [] }

  func date(_ option: Option) -> CalendarDate? {
    value(of: option).flatMap { try? ValueType.day($0) }
  }

  func count(_ option: Option) -> Int? { value(of: option).flatMap(ValueType.count) }

  func values(of argument: Argument) -> [String] { arguments[argument.name] ?? [] }

  func value(of argument: Argument) -> String? { arguments[argument.name]?.first }

  /// The item numbers of an argument, each once, in the order given.
  func items(_ argument: Argument) -> [Int] {
    var seen: Set<Int> = []
    return values(of: argument).compactMap(ValueType.item).filter { seen.insert($0).inserted }
  }
}

extension Invocation {
  var output: Output { context.output }

  var format: OutputFormat { value(of: .format).flatMap(OutputFormat.init) ?? .table }

  var language: Language { value(of: .language).flatMap(Language.init) ?? .swedish }

  var isQuiet: Bool { has(.quiet) }
  var isVerbose: Bool { has(.verbose) }

  /// The day to act as on.
  var today: CalendarDate { date(.today) ?? context.clock.today }

  /// The present moment; with `--today`, the clock's time of that day, so that nothing depends on the real date.
  var now: Instant {
    let now = context.clock.now
    guard let day = date(.today) else { return now }
    return now.adding(seconds: 86_400 * StockholmTime.date(now).distance(to: day))
  }

  var style: Style {
    let wanted = !has(.noColor) && (context.environment["NO_COLOR"] ?? "").isEmpty
    return Style(isEnabled: wanted && output.isTerminal && context.environment["TERM"] != "dumb")
  }

  /// Who makes the changes, for the history.
  var actor: String {
    if let name = context.environment["BEVAKA_USER"], !name.isEmpty { return name }
    return context.loginName
  }

  /// Talk, on standard error; nothing with `--quiet`.
  func say(_ message: String) {
    guard !isQuiet else { return }
    context.error.line(TerminalText.oneLine(message))
  }

  /// Reports an error and goes on: for a command that still has other work to do.
  func report(_ failure: Failure) {
    failure.write(to: context.error)
  }

  /// The answer to a change, one line of data; nothing with `--quiet`.
  func answer(_ line: String) {
    guard !isQuiet else { return }
    output.line(TerminalText.oneLine(line))
  }
}
