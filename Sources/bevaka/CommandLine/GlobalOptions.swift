/// The options that every command knows, before or after its name.
extension Option {
  static let store = Option(
    "store",
    "FILE",
    .file,
    help: "the store to use",
    standard: "$BEVAKA_STORE, else bevaka/store.sqlite in the XDG state folder"
  )
  static let today = Option(
    "today",
    "YYYY-MM-DD",
    .date,
    help: "act as on that day",
    standard: "today in Stockholm"
  )
  static let language = Option(
    "lang",
    "sv|en",
    .choice(["sv", "en"]),
    help: "language of labels and digests",
    standard: "sv"
  )
  static let format = Option(
    "format",
    "FORMAT",
    .choice(OutputFormat.allCases.map(\.rawValue)),
    help: "how data is printed: table, json or csv",
    standard: "table"
  )
  static let quiet = Option("quiet", short: "q", help: "say nothing but data and errors")
  static let verbose = Option("verbose", short: "v", help: "say more, names and addresses included")
  static let noColor = Option(
    "no-color",
    help: "no colour, as when NO_COLOR is set or the output is no terminal"
  )
  static let help = Option("help", short: "h", help: "show this help")
  static let version = Option("version", help: "show the version")

  static let global: [Option] = [
    .store, .today, .language, .format, .quiet, .verbose, .noColor, .help, .version,
  ]
}
