import TestSupport
import Testing

@testable import bevaka

/// The commands of the register and the settings.
struct RegisterCommandTests {
  private func prepared() -> Session {
    let session = Session()
    session.folder.write("members.csv", Samples.members)
    session.run("people", "import", session.folder.path("members.csv"))
    return session
  }

  @Test func `a member list is taken once`() {
    let session = prepared()
    let again = session.run("people", "import", session.folder.path("members.csv"))
    #expect(again.output.hasSuffix("members.csv: nothing new\n"))
  }

  @Test func `the register comes out as it went in`() {
    let session = prepared()
    let csv = session.run("people", "list", "--format", "csv").output
    #expect(csv.replacing("\r\n", with: "\n") == Samples.members)
  }

  @Test func `the table of people`() {
    let output = prepared().run("people").output
    let difference = Golden.difference(of: output, from: "people.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `a changed list changes people and removes nobody`() {
    let session = prepared()
    session.folder.write(
      "members.csv",
      """
      name,email,aliases,committee,role
      Per Ek,per.ek@example.org,Pelle,Styrelsen,
      Anna Ny,anna@example.org,,Valberedningen,sammankallande
      """
    )
    let outcome = session.run("people", "import", session.folder.path("members.csv"))
    #expect(
      outcome.output.contains(
        "1 person added, 1 person changed, 1 committee made, 2 memberships set"
      )
    )
    let people = session.run("people").output
    #expect(people.contains("per.ek@example.org"))
    #expect(people.contains("PE; Pelle"))
    #expect(people.contains("Aisha Amin"))
    #expect(people.contains("Valberedningen (sammankallande)"))
  }

  @Test func `two people of one name are two people`() {
    let session = Session()
    let list = """
      name,email,aliases,committee,role
      Anna Ek,anna1@example.org,,Styrelsen,
      Anna Ek,anna2@example.org,,Styrelsen,
      """
    let path = session.folder.write("members.csv", list)
    #expect(session.run("people", "import", path).output.contains("2 people added"))
    #expect(session.run("people", "import", path).output.contains("nothing new"))
    #expect(session.run("digest", "Anna Ek").code == .data)
    session.folder.write("members.csv", "name,email,aliases,committee,role\nAnna Ek,,,Rådet,\n")
    let vague = session.run("people", "import", path)
    #expect(vague.code == .data)
    #expect(vague.error.contains("line 2: several people are called Anna Ek"))
  }

  @Test func `people are added, changed and removed`() {
    let session = prepared()
    let add = session.run(
      "people",
      "add",
      "Ada Ny",
      "--email",
      "ada@example.org",
      "--committee",
      "styrelsen",
      "--alias",
      "AN"
    )
    #expect(add.output == "Ada Ny: added to Styrelsen\n")
    #expect(session.run("people", "add", "ada ny").code == .data)
    #expect(session.run("people", "change", "AN", "--name", "Ada Nyman").code == .success)
    #expect(
      session.run("people", "alias", "Ada Nyman", "Ady").output == "Ada Nyman: AN; Ada Ny; Ady\n"
    )
    #expect(session.run("people", "alias", "Ady", "AN", "--remove").code == .success)
    #expect(session.run("people", "remove", "ada@example.org").output == "Ada Nyman: removed\n")
    #expect(session.run("people", "remove", "Ada Nyman").code == .noInput)
    #expect(session.run("people", "add", "X", "--email", "x y@z").code == .usage)
    #expect(session.run("people", "add", "X", "--role", "kassör").code == .usage)
    #expect(session.run("people", "change", "Per Ek").code == .usage)
  }

  @Test(arguments: [" ", "\t\n", "Eva\r\nBcc: x@example.org", "Eva \u{1B}[31m", "Eva\u{202E}"])
  func `a blank name or one with control characters is refused`(name: String) {
    let session = prepared()
    let before = session.run("people", "--format", "csv").output
    for command in [
      ["people", "add", name], ["people", "alias", "Per Ek", name],
      ["people", "change", "Per Ek", "--name", name],
      ["people", "add", "Ada Ny", "--committee", "Styrelsen", "--role", name],
      ["committees", "add", name], ["committees", "rename", "Styrelsen", name],
    ] {
      let outcome = session.run(command)
      #expect(outcome.code == .usage, "\(command)")
      #expect(outcome.error.split(separator: "\n").count == 1)
    }
    #expect(session.run("people", "--format", "csv").output == before)
    #expect(session.run("add", " ").code == .usage)
  }

  @Test func `who gets the items of somebody without an address is told`() {
    let session = prepared()
    let member = session.run("people", "add", "Ada Ny", "--committee", "Styrelsen").error
    #expect(member == "Ada Ny has no address: the chair will get the items.\n")
    session.run("committees", "add", "Rådet")
    let chair = session.run(
      ["people", "add", "Bo Alm", "--committee", "Rådet", "--role", "ordförande"]
    )
    #expect(chair.error == "Bo Alm has no address: the administrator will get the items.\n")
  }

  @Test func `a misspelt name is met with the nearest one`() {
    let outcome = prepared().run("digest", "aisa amni")
    #expect(outcome.code == .noInput)
    #expect(outcome.error.contains("did you mean 'Aisha Amin'?"))
  }

  @Test func `committees are listed, added and renamed`() {
    let session = prepared()
    session.run("add", "Boka lokal")
    #expect(session.run("committees", "add", "Valberedningen").output == "Valberedningen: added\n")
    #expect(session.run("committees", "add", "Valberedningen").code == .data)
    let rename = session.run("committees", "rename", "valberedningen", "Nomineringen")
    #expect(rename.output == "Valberedningen: is Nomineringen now\n")
    let output = session.run("committees").output
    let difference = Golden.difference(of: output, from: "committees.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `settings are kept and checked`() {
    let session = Session()
    #expect(session.run("config", "set", "days-ahead", "10").output == "days-ahead: 10\n")
    #expect(session.run("config", "get", "days-ahead").output == "10\n")
    #expect(session.run("config", "days-ahead").output == "10\n")
    #expect(session.run("config", "days-ahead", "11").output == "days-ahead: 11\n")
    #expect(session.run("config", "set", "days-ahead", "many").code == .usage)
    #expect(session.run("config", "set", "administrator", "nobody").code == .usage)
    #expect(session.run("config", "set", "colour", "red").code == .usage)
    #expect(session.run("config", "get", "days-ahead").output == "11\n")
    #expect(session.run("config", "unset", "days-ahead").output == "days-ahead: not set\n")
    #expect(session.run("config", "get", "days-ahead").output.isEmpty)
    #expect(session.run("config").output.contains("administrator"))
  }
}
