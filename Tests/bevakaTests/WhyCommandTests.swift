import TestSupport
import Testing

@testable import bevaka

/// `bevaka why PERSON`.
struct WhyCommandTests {
  private func prepared() -> Session {
    let session = Session()
    session.folder.write("members.csv", Samples.members)
    session.run("people", "import", session.folder.path("members.csv"))
    session.run("add", "Boka lokalen", "--owner", "Per Ek", "--due", "2026-11-18")
    session.run("add", "Måla bryggan", "--owner", "Mona Lind", "--due", "2026-11-18")
    return session
  }

  @Test func `why is told in plain words, in both languages`() {
    let session = prepared()
    var told = session.run("why", "Per").output
    told += session.run("why", "Mona Lind").output
    session.run("remind", "--deliver", "files:" + session.folder.path("out"))
    told += session.run("why", "PE").output
    told += session.run("why", "Per Ek", "--lang", "en").output
    told += session.run("why", "Aisha Amin", "--lang", "en").output
    told +=
      session.runBare(["why", "Per", "--store", session.storePath, "--today", "2026-11-21"])
      .output
    let difference = Golden.difference(of: told, from: "why.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `a command that is shown does no harm where pasted, whatever the name`() {
    let session = prepared()
    session.run("people", "add", "Eva'; touch x; '")
    let told = session.run("why", "Eva'; touch x; '").output
    #expect(told.contains(#"people change 'Eva'\''; touch x; '\''' --email"#), "\(told)")
  }

  @Test func `it is told to programs too`() {
    let session = prepared()
    let json = session.run("why", "Mona", "--format", "json").output
    #expect(json.contains("\"verdict\": \"no-address\""))
    #expect(json.contains("\"email\": null"))
    #expect(session.run("why", "Nobody").code == .noInput)
  }
}
