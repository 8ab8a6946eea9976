import ActionItems
import CivilCalendar
import Lexicon

extension ItemExtractor {
  /// The item with what the sentence after it adds; nil where it has that already, or nothing is added.
  func candidate(_ item: Candidate, followedBy view: SentenceView, from before: SentenceView)
    -> Candidate?
  {
    guard let added = FollowUp(view) else { return nil }
    var item = item
    if let owner = added.owner {
      guard item.owners.isEmpty else { return nil }
      item.owners = owner.owners
      if owner.alternatives.isEmpty {
        item.findings.removeAll { $0.category == .unclearCommitment }
        if item.findings.isEmpty { item.state = .open }
        item.confidence = max(item.confidence, 0.85)
      }
    }
    if let timex = added.timex {
      guard item.deadline == nil || added.owner != nil else { return nil }
      item.deadline = item.deadline ?? deadline(timex, view)
    }
    // The words of both, where they stand side by side.
    let start = item.provenance.range.lowerBound
    if before.range.upperBound == view.range.lowerBound,
      let first = before.range.first(where: { Int(view.stream[$0].start) == start })
    {
      item.provenance = structure.provenance(
        first..<view.range.upperBound,
        in: view.block
      )
    }
    return item
  }

  /// The matter in one sentence, who and when in the next: "… en ny projektor. Karin, senast fredag."
  func candidate(of view: SentenceView, after before: SentenceView) -> Candidate? {
    let isTask = before.features[before.range.lowerBound].verbForms.contains(.infinitive)
    guard before.range.upperBound == view.range.lowerBound, isTask || !view.timexes.isEmpty,
      let added = FollowUp(view), let owner = added.owner,
      added.isLabelled && isTask
        || added.timex != nil && owner.range.upperBound < view.range.upperBound
          && view.stream[owner.range.upperBound].isSymbol(",")
    else { return nil }
    return Candidate(
      text: structure.string(before.range),
      provenance: structure.provenance(
        before.range.lowerBound..<view.range.upperBound,
        in: view.block
      ),
      owners: owner.owners,
      deadline: added.timex.map { deadline($0, view) },
      state: owner.alternatives.isEmpty ? .open : .proposed,
      confidence: 0.85,
      rule: "name-and-day"
    )
  }
}
