/// Exit codes, those of sysexits(3) where one is meant.
enum ExitCode: Int32, Hashable, Sendable, CaseIterable {
  case success = 0
  case usage = 64
  case data = 65
  case noInput = 66
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
  case tryLater = 75
  case configuration = 78
  /// The reader of the output went away: what a shell shows for a program that died of SIGPIPE.
  case brokenPipe = 141

  /// For help texts.
  var meaning: String {
    switch self {
    case .success: "all was done"
    case .usage: "the command line is wrong"
    case .data: "what was read is no text, no store or not in the expected form"
    case .noInput: "a file, item or person does not exist or cannot be read"
    case .unavailable: "a program or service that is needed is missing"
    case .cannotCreate: "a file or folder cannot be written"
    case .inputOutput: "reading or writing failed, as on a full disk"
    case .tryLater: "somebody else uses the store, or mail waits for a new try"
    case .configuration: "a setting is missing or the store is of a newer version"
    case .brokenPipe: "the reader of the output went away"
    }
  }

  /// Those worth a line in help texts.
  static let documented = allCases.filter { $0 != .brokenPipe }
}
