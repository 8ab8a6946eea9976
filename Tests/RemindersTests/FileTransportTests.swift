import CivilCalendar
import Glibc
import Store
import TestSupport
import Testing

@testable import Reminders

struct FileTransportTests {
  static func draft(
    _ recipient: String = "aisha.amin@example.org",
    person: Int = 17,
    kind: String = OutboxDraft.daily,
    message: String = "Subject: x\r\n\r\ny\r\n"
  ) -> OutboxDraft {
    OutboxDraft(
      person: person,
      day: SampleDigest.today,
      kind: kind,
      recipient: recipient,
      messageID: "<x@y>",
      subject: "x",
      message: Array(message.utf8)
    )
  }

  @Test func `a message is one file with its bytes, for its owner's eyes alone`() throws {
    let folder = TemporaryFolder()
    let transport = try FileTransport(directory: folder.path)
    #expect(transport.deliver(Self.draft()) == .handedOver)
    #expect(folder.names(hidden: true) == ["2017-12-13_aisha.amin@example.org_17.eml"])
    let name = try #require(folder.names().first)
    #expect(folder.text(name) == "Subject: x\r\n\r\ny\r\n")
    var status = stat()
    #expect(stat("\(folder.path)/\(name)", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `delivering again replaces the file, also one left half written`() throws {
    let folder = TemporaryFolder()
    let transport = try FileTransport(directory: folder.path)
    #expect(transport.deliver(Self.draft(message: "old")) == .handedOver)
    let left = ".2017-12-13_aisha.amin@example.org_17.eml.part"
    _ = folder.script(left, "half")
    #expect(transport.deliver(Self.draft(message: "new")) == .handedOver)
    #expect(folder.names(hidden: true).map(folder.text) == ["new"])
  }

  @Test(arguments: [
    "../../etc/passwd", "/etc/passwd@x", "a/b@example.org", "..", ".", "a\0b", "a\nb", "",
    String(repeating: "å", count: 500), "a|b;`c`$(d)@example.org",
  ])
  func `no address leads out of the folder`(_ recipient: String) throws {
    let folder = TemporaryFolder()
    let transport = try FileTransport(directory: folder.path)
    #expect(transport.deliver(Self.draft(recipient)) == .handedOver)
    let name = try #require(folder.names().first)
    #expect(folder.names(hidden: true).count == 1)
    #expect(name.hasPrefix("2017-12-13_") && name.hasSuffix("_17.eml"))
    #expect(name.utf8.count < 200 && !name.contains("/"))
  }

  @Test func `two people with one address, or two kinds of mail, have two files`() {
    let names = [
      FileTransport.fileName(of: Self.draft(person: 1)),
      FileTransport.fileName(of: Self.draft(person: 2)),
      FileTransport.fileName(of: Self.draft(person: 2, kind: "review/../x")),
    ]
    #expect(Set(names).count == 3)
    #expect(names[2] == "2017-12-13_aisha.amin@example.org_2_review_.._x.eml")
  }

  @Test func `a missing folder is made, one that cannot be made is an error`() throws {
    let folder = TemporaryFolder()
    _ = try FileTransport(directory: "\(folder.path)/new")
    #expect(rmdir("\(folder.path)/new") == 0)
    let file = folder.script("file", "")
    for path in ["\(folder.path)/no/such", file, "\(file)/below"] {
      #expect(throws: TransportError.self) { try FileTransport(directory: path) }
    }
  }

  @Test func `a folder that is gone is a broken set-up, and nothing is left behind`() throws {
    let folder = TemporaryFolder()
    let transport = try FileTransport(directory: "\(folder.path)/new")
    rmdir("\(folder.path)/new")
    #expect(
      transport.deliver(Self.draft())
        == .unusable(
          reason: "cannot write to \(folder.path)/new: No such file or directory",
          status: 73
        )
    )
  }
}
