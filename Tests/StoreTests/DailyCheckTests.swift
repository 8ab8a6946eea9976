import ActionItems
import CSQLite
import CivilCalendar
import Testing

@testable import Store

struct DailyCheckTests {
  let place = StoreFolder()

  @Test func `what may concern a digest is found, and nothing else`() throws {
    let store = try place.open()
    for due in ["2017-11-01", "2017-12-11", "2017-12-18", "2017-12-19"] {
      _ = try store.addItem("daterad", due: .on(due))
    }
    _ = try store.addItem("odaterad")
    _ = try store.addItem("nästa möte", due: .undatedNextMeeting)
    _ = try store.addItem("klar", due: .on("2017-12-11"))
    try store.make(.done(note: nil), to: 7)
    _ = try store.take(.sample([.sample("tveksam", due: .on("2017-12-11"), state: .proposed)]))

    func due(_ includeUndated: Bool) throws -> [Int] {
      try store.dueItems(through: day("2017-12-18"), includeUndated: includeUndated).map(\.id)
    }
    let dated = try due(false)
    let undated = try due(true)
    let proposed = try store.proposedItems().map(\.id)
    #expect(dated == [1, 2, 3])
    #expect(undated == [1, 2, 3, 5, 6])
    #expect(proposed == [8])
  }

  @Test(arguments: [false, true])
  func `the check searches indexes and scans no table`(undated: Bool) throws {
    let store = try place.open()
    let plan = try store.connection.rows(
      "EXPLAIN QUERY PLAN " + Store.selectItems + " WHERE "
        + Store.isDue(includeUndated: undated),
      day("2017-12-18")
    ) { $0.text(3) }
    #expect(plan.contains("SEARCH i USING INTEGER PRIMARY KEY (rowid=?)"), "\(plan)")
    #expect(plan.contains { $0.contains("item_open_due (due_last<?)") }, "\(plan)")
    #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
  }

  @Test func `proposed items have an index of their own`() throws {
    let store = try place.open()
    let plan = try store.connection.rows(
      "EXPLAIN QUERY PLAN " + Store.selectItems + " WHERE " + Store.isProposed
    ) { $0.text(3) }
    #expect(plan.contains { $0.contains("INDEX item_proposed") }, "\(plan)")
  }

  @Test func `closed items cost nothing`() throws {
    let store = try place.open()
    for number in 1...20 { _ = try store.addItem("öppen \(number)", due: .on("2017-12-11")) }
    func steps() throws -> Int {
      _ = store.connection.takeStepCount()
      _ = try store.dueItems(
        through: day("2017-12-18"),
        includeUndated: true
      )
      return store.connection.takeStepCount()
    }
    let before = try steps()
    try store.connection.runScript(
      """
      INSERT INTO item (text, state, due_mention, due_relation, due_first, due_last, is_conditional, confidence,
        created, is_edited)
      SELECT 'klar', 'done', 'x', 'by', '2017-12-11', '2017-12-11', 0, 1, '2017-12-01', 1
      FROM (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT i FROM n);
      INSERT INTO assignment (item_id, position, owner_name, owner_kind)
      SELECT item_id, 0, 'Aisha', 'person' FROM item WHERE state = 'done';
      """
    )
    let after = try steps()
    #expect(after == before)
  }
}

extension Connection {
  /// The steps of SQLite's virtual machine since the last call: a cost without a clock.
  fileprivate func takeStepCount() -> Int {
    var count = 0
    var statement = sqlite3_next_stmt(handle, nil)
    while let current = statement {
      count += Int(sqlite3_stmt_status(current, SQLITE_STMTSTATUS_VM_STEP, 1))
      statement = sqlite3_next_stmt(handle, current)
    }
    return count
  }
}
