import ActionItems
import CivilCalendar
import TestSupport
import Testing

@testable import Store

struct HistoryTests {
  let place = StoreFolder()

  @Test(arguments: 0..<5)
  func `the history walked backwards gives the item as it was after every change`(seed: Int) throws
  {
    var random = SeededGenerator(seed: UInt64(seed))
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let people = [Owner(name: "Aisha Amin"), Owner(name: "Lena \"L\" Alksten", kind: .role)]
    _ = try store.take(
      .sample([.sample("går ut med inbjudan", by: people, due: .undatedNextMeeting)]),
      into: board
    )

    // What the item was, by the last line of the history then.
    var snapshots: [Int: [String: String]] = [:]
    for step in 0..<30 {
      let changes: [Change] = [
        .done(note: nil), .reopen, .drop(reason: "x"), .note("y"), .due(nil),
        .due(.on("2018-01-\(10 + step % 20)")),
        .assign(people.shuffled(using: &random).map { Assignment(owner: $0) }),
      ]
      if let change = changes.randomElement(using: &random) {
        // A change that the state does not allow leaves no line.
        _ = error { () throws(StoreError) in try store.make(change, to: 1) }
      }
      if step == 20 {
        _ = try store.take(.sample([], held: "2018-02-08", source: "feb.txt"), into: board)
      }
      let last = try store.history(of: 1).last?.id ?? 0
      snapshots[last] = try store.members(of: store.itemRecord(1).json.description)
    }

    let entries = try store.connection.rows(
      "SELECT history_id, before FROM history WHERE item_id = 1 ORDER BY history_id DESC"
    ) { ($0.integer(0), $0.optionalText(1)) }
    var item = try store.members(of: store.itemRecord(1).json.description)
    for (id, before) in entries {
      if let snapshot = snapshots[id] { #expect(item == snapshot, "after line \(id)") }
      if let before { try item.merge(store.members(of: before)) { _, earlier in earlier } }
    }
    let first = try store.connection.row(
      "SELECT after FROM history WHERE item_id = 1 ORDER BY history_id"
    ) {
      $0.text(0)
    }
    let imported = try store.members(of: first ?? "")
    #expect(item == imported)
  }
}

extension Store {
  /// The members of a JSON object, each with its type and value as text.
  fileprivate func members(of json: String) throws(StoreError) -> [String: String] {
    let members = try connection.rows(
      "SELECT key, type || ' ' || ifnull(value, '') FROM json_each(?)",
      json
    ) { ($0.text(0), $0.text(1)) }
    return Dictionary(members) { first, _ in first }
  }
}
