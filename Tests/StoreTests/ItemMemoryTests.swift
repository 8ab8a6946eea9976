import ActionItems
import CivilCalendar
import TestSupport
import Testing

@testable import Store

/// What one run keeps of items from document to document is what the store has.
struct ItemMemoryTests {
  let place = StoreFolder()

  private static let room = Candidate.sample(
    "bokar lokal",
    by: [Owner(name: "Per Holm", mention: "Per")],
    due: .on("2018-03-01")
  )

  private static func minutes(_ held: String, _ items: [Candidate] = []) -> Minutes {
    .sample(items, held: held, source: "\(held).txt")
  }

  private static func report(_ held: String) -> Minutes {
    var minutes = minutes(held)
    let place = Provenance(quote: "Lokalen är bokad.", line: 5, range: 500..<510)
    minutes.reports = [Report(provenance: place, owners: [], status: .done, deadline: nil)]
    return minutes
  }

  /// A store that has compared a document with item 1, and remembers it.
  private func open() throws -> Store {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-10-02", [Self.room]), into: board)
    _ = try store.take(Self.minutes("2017-10-09"), into: board)
    #expect(store.itemMemory[1] != nil)
    return store
  }

  @Test func `what another process has changed is not written over`() throws {
    let store = try open()
    let board = try store.committee(named: "Styrelsen")
    let other = try place.open()
    try other.make(.assign([Assignment(owner: Owner(name: "Eva Lind"))]), to: 1)
    let outcome = try store.take(
      Self.report("2018-02-05"),
      into: board,
      on: day("2018-02-06")
    )
    let item = try store.item(1)
    #expect(outcome.done == [1])
    #expect(item.assignments.map(\.owner.name) == ["Eva Lind"])
  }

  @Test func `what another process has closed is not closed anew`() throws {
    let store = try open()
    let board = try store.committee(named: "Styrelsen")
    try place.open().make(.done(note: nil), to: 1)
    let outcome = try store.take(Self.report("2018-02-05"), into: board)
    #expect(outcome.done.isEmpty)
  }

  @Test func `what a transaction has undone is not remembered`() throws {
    let store = try open()
    let board = try store.committee(named: "Styrelsen")
    let failure = error { () throws(StoreError) in
      try store.write { () throws(StoreError) in
        let outcome = try store.take(Self.report("2018-02-05"), into: board)
        #expect(outcome.done == [1])
        _ = try store.take(Self.minutes("2018-02-12"), into: board)
        throw .unknownItem(7)
      }
    }
    #expect(failure == .unknownItem(7))
    let outcome = try store.take(Self.report("2018-02-05"), into: board)
    #expect(outcome.done == [1])
  }

  @Test func `a person who comes into the register, or leaves, is seen`() throws {
    let store = try open()
    let board = try store.committee(named: "Styrelsen")
    let per = try store.addPerson(name: "Per Holm", email: nil)
    _ = try store.take(Self.minutes("2017-10-16"), into: board)
    #expect(store.itemMemory[1]?.record.item.assignments.map(\.person) == [per.id])
    try store.removePerson(per.id)
    _ = try store.take(Self.minutes("2017-10-23"), into: board)
    #expect(store.itemMemory[1]?.record.item.assignments.map(\.person) == [nil])
    try store.renameCommittee(#require(board).id, to: "Rådet")
    _ = try store.take(Self.minutes("2017-10-30"), into: board)
    #expect(store.itemMemory[1]?.record.item.committee?.name == "Rådet")
  }
}
