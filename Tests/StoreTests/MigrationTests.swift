import ActionItems
import CivilCalendar
import TestSupport
import Testing

@testable import Store

/// A store of an older version is taken along with all that it holds.
struct MigrationTests {
  let place = StoreFolder()

  /// A store as the program of that version left it, with these rows.
  private func make(version: Int, _ rows: SQL) throws {
    place.folder.write("bevaka.sqlite", [])
    let connection = try Connection(
      path: place.path,
      isReadOnly: false,
      busyTimeoutMilliseconds: 0
    )
    for migration in Migration.all.prefix(version) { try connection.runScript(migration.sql) }
    try connection.runScript(rows)
  }

  @Test
  func `version 1: outbox, people and their numbers stay, and nothing is known of transports`()
    throws
  {
    try make(
      version: 1,
      """
      INSERT INTO committee (name) VALUES ('Styrelsen');
      INSERT INTO person (name, email) VALUES ('Aisha Amin', 'aisha@example.org'), ('Bo', NULL), ('Cia', NULL);
      DELETE FROM person WHERE person_id = 3;
      INSERT INTO membership VALUES (1, 1, 'ordförande');
      INSERT INTO setting VALUES ('days-ahead', '9');
      INSERT INTO outbox (person_id, day, kind, recipient, message_id, subject, message, state, attempts, next_try,
        reason, reserved_at, changed_at)
      VALUES
        (1, '2017-12-11', 'daily', 'aisha@example.org', '<1@x>', 'åäö', x'460d0a00ff', 'sent', 1, NULL, NULL,
          '2017-12-11T06:00:00Z', '2017-12-11T06:00:01Z'),
        (1, '2017-12-12', 'daily', 'aisha@example.org', '<2@x>', 's', x'', 'waiting', 3, '2017-12-12T07:00:00Z', 'down',
          '2017-12-12T06:00:00Z', '2017-12-12T06:00:01Z'),
        (9, '2017-12-12', 'daily', 'x@example.org', '<3@x>', 's', x'', 'claimed', 1, NULL, NULL,
          '2017-12-12T06:00:00Z', '2017-12-12T06:00:01Z');
      """
    )
    let store = try place.open()
    let entries = try store.outbox()
    #expect(entries.map(\.id) == [1, 2, 3])
    #expect(entries.map(\.state) == [.sent, .waiting, .claimed])
    #expect(entries.first?.draft.message == [0x46, 0x0d, 0x0a, 0x00, 0xff])
    #expect(entries.first?.draft.subject == "åäö")
    #expect(entries.map(\.nextTry) == [nil, instant("2017-12-12T07:00:00Z"), nil])
    #expect(entries.map(\.reason) == [nil, "down", nil] && entries.map(\.attempts) == [1, 3, 1])
    #expect(entries.allSatisfy { $0.transport == nil && $0.failingSince == nil })
    // What claimed the third nobody knows, so no transport takes it up.
    let pending = try store.pendingOutbox(
      on: day("2017-12-12"),
      now: instant("2017-12-12T08:00:00Z"),
      redoing: "files:/srv"
    )
    #expect(pending.map(\.id) == [2])
    let people = try store.register().people
    #expect(people.map(\.name) == ["Aisha Amin", "Bo"])
    #expect(people.allSatisfy { $0.mail == PersonMail() })
    let next = try store.addPerson(name: "Dag", email: nil)
    #expect(next.id == 4)
    let setting = try store.setting("days-ahead")
    #expect(setting == "9")
    let check = try store.connection.row("PRAGMA integrity_check") { $0.text(0) }
    #expect(check == "ok")
  }
}
