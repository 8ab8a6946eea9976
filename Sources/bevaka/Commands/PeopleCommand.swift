import Reminders

/// The register of people: `bevaka people`.
enum PeopleCommand {
  static let name = Argument("NAME", help: "a name, alias or address; quote it where it has spaces")
  static let email = Option("email", "ADDRESS", help: "the e-mail address")
  static let committee = Option("committee", "NAME", help: "the committee to belong to")
  static let role = Option(
    "role",
    "ROLE",
    .name,
    help: "the role in that committee: ordförande, kassör …",
    standard: "a plain member"
  )

  static let command = Command(
    "people",
    summary: "the register: names, addresses, aliases and who belongs where",
    discussion: """
      Items reach the people whom the register knows: by full name, alias, or a first name that only one member of \
      the committee has. Whoever has no address, is away or wants no mail gets none; the chair gets those items.
      """,
    first: PeopleListCommand.command,
    PeopleAddCommand.command,
    PeopleChangeCommand.command,
    PeopleAliasCommand.command,
    PeopleAwayCommand.command,
    PeopleRemoveCommand.command,
    PeopleImportCommand.command
  )

  static func check(email address: String?) throws(Failure) {
    guard let address, MailAddress(address) == nil else { return }
    throw .usage("--email: '\(address)' is no e-mail address; write it as name@example.org")
  }
}
