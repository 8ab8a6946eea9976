import ActionItems
import CivilCalendar
import Store

/// How many items a second go into a store, one transaction a document, as an archive is taken in.
struct ImportBenchmark {
  private static let documents = 200
  private let made: MadeUpMinutes

  init(today: CalendarDate) {
    made = MadeUpMinutes(first: today.adding(days: -Self.documents))
  }

  func run() throws {
    var fresh = Rounds()
    var again = Rounds()
    for _ in 0..<5 {
      let folder = try TemporaryFolder()
      let store = try Store(path: folder.storePath)
      let committee = try store.addCommittee("Styrelsen")
      for name in MadeUpMinutes.names {
        let person = try store.addPerson(name: name, email: nil)
        try store.setMembership(Membership(person: person.id, committee: committee.id))
      }
      let documents = (0..<Self.documents).map { (made.minutes($0), made.text($0)) }
      for isFresh in [true, false] {
        let clock = ContinuousClock()
        let start = clock.now
        for (number, document) in documents.enumerated() {
          let day = made.first.adding(days: number)
          _ = try store.importMinutes(
            document.0,
            text: document.1,
            committee: committee.id,
            actor: "bench",
            today: day,
            now: Instant(seconds: day.dayNumber * 86_400)
          )
        }
        if isFresh {
          fresh.add(clock.now - start)
        } else {
          again.add(clock.now - start)
        }
      }
    }
    let items = Self.documents * MadeUpMinutes.itemsEach
    print("store, \(Self.documents) documents, \(items) items")
    Report.line("import", fresh.rate(of: items), "items/s")
    Report.line("import of the same again", again.rate(of: items), "items/s")
  }
}
