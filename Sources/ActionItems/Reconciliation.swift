/// What a corrected document changes among the items that its earlier version brought.
///
/// Items are matched with the new version's candidates by their words. An item that a person has changed or closed is
/// never overwritten, and none is ever deleted.
package enum Reconciliation {
  /// An item of the document's earlier versions.
  package struct Known: Hashable, Sendable {
    package var item: ActionItem
    /// Whether a person has settled or changed it by hand.
    package var isEdited: Bool

    package init(_ item: ActionItem, isEdited: Bool = false) {
      self.item = item
      self.isEdited = isEdited
    }
  }

  /// One thing to do; what stays as it is needs no step.
  package enum Step: Hashable, Sendable {
    case add(Candidate)
    case restate(ActionItem.ID, Candidate)
    case vanish(ActionItem.ID)
    case reappear(ActionItem.ID)
  }

  /// The steps that bring the known items to the new version, new items in the order of the document.
  package static func steps(from known: [Known], to candidates: [Candidate]) -> [Step] {
    let partners = Matching(known: known.map(\.item), candidates: candidates).partners
    var steps: [Step] = []
    var isMatched = Array(repeating: false, count: known.count)
    for (candidate, partner) in zip(candidates, partners) {
      guard let partner else {
        steps.append(.add(candidate))
        continue
      }
      isMatched[partner] = true
      let item = known[partner].item
      if known[partner].isFollowingDocument {
        if !item.isWorded(as: candidate) { steps.append(.restate(item.id, candidate)) }
      } else if item.reasons.contains(ActionItem.vanishedReason) {
        steps.append(.reappear(item.id))
      }
    }
    for (entry, isMatched) in zip(known, isMatched) where !isMatched {
      let item = entry.item
      guard item.state == .open || item.state == .proposed,
        !item.reasons.contains(ActionItem.vanishedReason)
      else { continue }
      steps.append(.vanish(item.id))
    }
    return steps
  }

  /// The share of the items whose very words stand among the candidates, 0...1; nil without any item.
  ///
  /// It tells a corrected version from other minutes that happen to have the same name or day.
  package static func share(of items: [ActionItem], in candidates: [Candidate]) -> Double? {
    guard !items.isEmpty else { return nil }
    let quotes = Set(candidates.map { FoldedWords($0.provenance.quote) })
    let found = items.count { item in
      item.source.map { quotes.contains(FoldedWords($0.provenance.quote)) } ?? false
    }
    return Double(found) / Double(items.count)
  }
}

extension Reconciliation.Known {
  /// Whether the document still decides what the item says.
  fileprivate var isFollowingDocument: Bool {
    !isEdited && (item.state == .open || item.state == .proposed)
  }
}

extension ActionItem {
  /// Whether the item says what the candidate says, place in the document included.
  package func isWorded(as candidate: Candidate) -> Bool {
    saysTheSame(as: candidate) && source?.provenance == candidate.provenance
  }

  /// Whether the item says what the candidate says, wherever in the document.
  package func saysTheSame(as candidate: Candidate) -> Bool {
    text == candidate.text && state == candidate.state && deadline == candidate.deadline
      && assignments.map(\.owner) == candidate.owners
      && isConditional == candidate.isConditional && confidence == candidate.confidence
      && rule == candidate.rule
      && reasons.filter { !$0.hasPrefix(Self.reportDoubt) } == candidate.findings.map(\.message)
  }
}
