import ActionItems
import CivilCalendar
import TestSupport
import Testing

struct ReconciliationTests {
  private static func candidate(
    _ text: String,
    by owner: String? = nil,
    line: Int = 1,
    state: ItemState = .open
  ) -> Candidate {
    Candidate(
      text: text,
      provenance: Provenance(
        quote: owner.map { "\($0) \(text)." } ?? "\(text).",
        line: line,
        range: line..<line + 1
      ),
      owners: owner.map { [Owner(name: $0)] } ?? [],
      state: state,
      rule: "rule"
    )
  }

  private static func known(
    _ id: Int,
    _ candidate: Candidate,
    isEdited: Bool = false,
    state: ItemState? = nil,
    reasons: [String] = []
  ) -> Reconciliation.Known {
    Reconciliation.Known(
      ActionItem(
        id: id,
        text: candidate.text,
        state: state ?? candidate.state,
        assignments: candidate.owners.map { Assignment(owner: $0, person: 7) },
        deadline: candidate.deadline,
        confidence: candidate.confidence,
        rule: candidate.rule,
        reasons: reasons,
        source: ItemSource(
          document: "a.txt",
          meetingTitle: nil,
          held: nil,
          provenance: candidate.provenance
        ),
        created: CalendarDate(dayNumber: 0)
      ),
      isEdited: isEdited
    )
  }

  private static let first = candidate("går ut med inbjudan", by: "Aisha", line: 3)
  private static let second = candidate("bokar lokal", by: "Lena", line: 5)

  @Test func `the same words need no step`() {
    let known = [Self.known(1, Self.first), Self.known(2, Self.second)]
    #expect(Reconciliation.steps(from: known, to: [Self.first, Self.second]).isEmpty)
  }

  @Test func `new words are added in the order of the document`() {
    let steps = Reconciliation.steps(from: [], to: [Self.second, Self.first])
    #expect(steps == [.add(Self.second), .add(Self.first)])
  }

  @Test func `changed words are the same item`() {
    let reworded = Self.candidate("går ut med en inbjudan", by: "Aisha", line: 4)
    let steps = Reconciliation.steps(
      from: [Self.known(1, Self.first), Self.known(2, Self.second)],
      to: [reworded, Self.second]
    )
    #expect(steps == [.restate(1, reworded)])
  }

  @Test func `the same task of somebody else is another item`() {
    let other = Self.candidate("bokar lokal", by: "Karin", line: 5)
    let steps = Reconciliation.steps(
      from: [Self.known(2, Self.second)],
      to: [Self.second, other]
    )
    #expect(steps == [.add(other)])
  }

  @Test func `equal items are told apart by their order`() {
    let twins = [3, 9].map { Self.candidate("återkommer", by: "Aisha", line: $0) }
    let known = [Self.known(1, twins[0]), Self.known(2, twins[1])]
    #expect(Reconciliation.steps(from: known, to: twins).isEmpty)
    let moved = Self.candidate("återkommer", by: "Aisha", line: 4)
    #expect(Reconciliation.steps(from: known, to: [moved, twins[1]]) == [.restate(1, moved)])
  }

  @Test func `what is gone is flagged once`() {
    #expect(Reconciliation.steps(from: [Self.known(1, Self.first)], to: []) == [.vanish(1)])
    let flagged = Self.known(1, Self.first, reasons: [ActionItem.vanishedReason])
    #expect(Reconciliation.steps(from: [flagged], to: []).isEmpty)
  }

  @Test(arguments: [ItemState.done, .dropped, .dismissed])
  func `a closed item stays as it is`(state: ItemState) {
    let known = [Self.known(1, Self.first, state: state)]
    let reworded = Self.candidate("går ut med en inbjudan", by: "Aisha")
    #expect(Reconciliation.steps(from: known, to: [reworded]).isEmpty)
    #expect(Reconciliation.steps(from: known, to: []).isEmpty)
  }

  @Test func `an item changed by hand is not restated, but loses the flag when it is back`() {
    let reworded = Self.candidate("går ut med en inbjudan", by: "Aisha")
    let edited = Self.known(1, Self.first, isEdited: true)
    #expect(Reconciliation.steps(from: [edited], to: [reworded]).isEmpty)
    #expect(Reconciliation.steps(from: [edited], to: []) == [.vanish(1)])
    let flagged = Self.known(
      1,
      Self.first,
      isEdited: true,
      reasons: [ActionItem.vanishedReason]
    )
    #expect(Reconciliation.steps(from: [flagged], to: [reworded]) == [.reappear(1)])
  }

  @Test func `the share of known words tells a correction from other minutes`() {
    let items = [Self.known(1, Self.first).item, Self.known(2, Self.second).item]
    #expect(Reconciliation.share(of: items, in: [Self.first, Self.second]) == 1)
    #expect(Reconciliation.share(of: items, in: [Self.second]) == 0.5)
    #expect(Reconciliation.share(of: items, in: []) == 0)
    #expect(Reconciliation.share(of: [], in: [Self.first]) == nil)
  }

  @Test(arguments: 0..<50)
  func `every candidate and every known item is accounted for once`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    func candidates() -> [Candidate] {
      (0..<Int.random(in: 0...15, using: &random)).map { line in
        let words = ["bokar", "lokal", "inbjudan", "skickar", "till", "alla", "skolor"]
        let text = words.filter { _ in Bool.random(using: &random) }.joined(separator: " ")
        return Self.candidate(
          text,
          by: ["Aisha", "Lena", nil].randomElement(using: &random) ?? nil,
          line: line
        )
      }
    }
    let known = candidates().enumerated().map { offset, candidate in
      Self.known(
        offset,
        candidate,
        isEdited: Bool.random(using: &random),
        state: Bool.random(using: &random) ? .open : .done
      )
    }
    let next = candidates()
    let steps = Reconciliation.steps(from: known, to: next)
    var touched: [Int] = []
    var added = 0
    for step in steps {
      switch step {
      case .add: added += 1
      case .restate(let id, _), .vanish(let id), .reappear(let id): touched.append(id)
      }
    }
    #expect(Set(touched).count == touched.count)
    #expect(added <= next.count)
    #expect(added >= next.count - known.count)
    for id in touched where known[id].item.state == .done {
      Issue.record("touched the closed item \(id)")
    }
    #expect(Reconciliation.steps(from: known, to: next) == steps, "the same every time")
  }

  @Test func `a thousand items of the same words take no quadratic time`() {
    let many = (0..<3000).map { Self.candidate("återkommer om \($0 % 7)", by: "Aisha", line: $0) }
    let other = (0..<3000).map { Self.candidate("svarar om \($0 % 5)", by: "Aisha", line: $0) }
    let known = many.enumerated().map { Self.known($0, $1) }
    let steps = Reconciliation.steps(from: known, to: other)
    #expect(steps.count == 6000)
  }
}
