import ActionItems
import CivilCalendar
import Store
import TestSupport
import Testing

@testable import bevaka

/// `people away`, and how often somebody wants digests.
struct AwayCommandTests {
  let session: Session

  init() {
    session = Session()
    session.run("people", "add", "Aisha Amin", "--email", "aisha@example.org")
    session.run("people", "add", "Bo Bok", "--email", "bo@example.org")
  }

  private func mail() throws -> PersonMail? { try Store(path: session.storePath).person(1)?.mail }

  @Test func `away until a day, paused, and back`() throws {
    let away = session.run("people", "away", "Aisha", "--until", "2026-12-01")
    #expect(away.code == .success)
    #expect(away.output == "Aisha Amin: away until 2026-12-01, back the day after\n")
    #expect(session.run("people").output.contains("borta t.o.m. 2026-12-01"))
    #expect(session.run("digest", "Aisha").error.contains("Aisha Amin is away through 1 December"))
    #expect(
      session.run("people", "away", "Aisha").output == "Aisha Amin: gets no mail until --back\n"
    )
    #expect(try mail() == PersonMail(isPaused: true))
    let list = session.run("people", "--format", "json").output
    #expect(list.contains("\"paused\": true") && list.contains("\"awayUntil\": null"))
    #expect(session.run("people", "away", "Aisha", "--back").output == "Aisha Amin: back\n")
    #expect(try mail()?.isPaused == false)
    #expect(session.run("people", "away", "Aisha", "--back").output == "Aisha Amin: not away\n")
    #expect(!session.run("people").output.contains("Brev"))
  }

  @Test func `a day that is over, or both options, are refused`() throws {
    for arguments in [["--until", "2026-11-17"], ["--until", "2026-12-01", "--back"]] {
      let outcome = session.run(["people", "away", "Aisha"] + arguments)
      #expect(outcome.code == .usage && outcome.output.isEmpty)
    }
    #expect(session.run("people", "away", "Nobody").code == .noInput)
    #expect(try mail() == PersonMail())
  }

  @Test func `digest days are a person's own until they are the default again`() throws {
    #expect(session.run("people", "change", "Aisha", "--digest-days", "mondays").code == .success)
    #expect(try mail()?.digestDays == .mondays)
    #expect(session.run("people").output.contains("måndagar"))
    #expect(session.run("people", "change", "Aisha", "--digest-days", "default").code == .success)
    #expect(try mail() == PersonMail())
    #expect(session.run("people", "change", "Aisha", "--digest-days", "weekly").code == .usage)
  }

  @Test func `an address that is given is right, also the one that is there`() throws {
    let store = try Store(path: session.storePath)
    for email in ["aisha@example.org", "amin@example.org"] {
      let doubt = PersonMail.Doubt(day: try #require(CalendarDate("2026-11-17")), reason: "550")
      try store.setDoubt(1, doubt)
      #expect(session.run("people").output.contains("osäker adress: 550"))
      session.run("people", "change", "Aisha", "--email", email)
      #expect(try mail() == PersonMail())
    }
  }

  @Test func `a member list leaves absence as it is`() throws {
    session.run("people", "away", "Aisha")
    let list = session.folder.write(
      "members.csv",
      "name,email,aliases,committee,role\nAisha Amin,amin@example.org,AA,Styrelsen,\n"
    )
    #expect(session.run("people", "import", list).code == .success)
    #expect(try mail() == PersonMail(isPaused: true))
  }
}
