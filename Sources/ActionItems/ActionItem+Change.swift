extension ActionItem {
  /// The item as the change leaves it.
  ///
  /// A change that the item already shows (done twice) gives the item itself, so that a repeated command does no harm.
  ///
  /// - Throws: `ChangeError.notAllowed` where the state does not allow it: only a proposed item can be dismissed, only
  ///   a closed one reopened.
  package func applying(_ change: Change) throws(ChangeError) -> ActionItem {
    var item = self
    func allow(_ states: ItemState...) throws(ChangeError) {
      guard states.contains(state) else {
        throw .notAllowed(action: change.action, item: id, state: state)
      }
    }
    switch change {
    case .confirm:
      try allow(.proposed, .open)
      item.state = .open
      item.reasons.removeAll(where: Self.isReportDoubt)
    case .dismiss:
      try allow(.proposed, .dismissed)
      item.state = .dismissed
    case .done:
      try allow(.open, .proposed, .done)
      item.state = .done
      item.reasons.removeAll(where: Self.isReportDoubt)
    case .reopen:
      try allow(.done, .dropped, .dismissed, .open)
      item.state = .open
    case .drop:
      try allow(.open, .proposed, .dropped)
      item.state = .dropped
      item.reasons.removeAll(where: Self.isReportDoubt)
    case .assign(let assignments):
      item.assignments = assignments
    case .due(let deadline):
      item.deadline = deadline
    case .note:
      break
    case .restate(let candidate, let assignments):
      item.text = candidate.text
      item.state = candidate.state
      item.assignments = assignments
      item.deadline = candidate.deadline
      item.isConditional = candidate.isConditional
      item.confidence = candidate.confidence
      item.rule = candidate.rule
      item.reasons = candidate.findings.map(\.message) + reasons.filter(Self.isReportDoubt)
      item.source?.provenance = candidate.provenance
    case .vanish:
      if !item.reasons.contains(Self.vanishedReason) {
        item.reasons.append(Self.vanishedReason)
      }
    case .reappear:
      item.reasons.removeAll { $0 == Self.vanishedReason }
    case .carry(let effect, _):
      switch effect {
      case .done: return try applying(.done(note: nil))
      case .dropped: return try applying(.drop(reason: nil))
      case .moved(let deadline):
        item.deadline = deadline
        item.reasons.removeAll(where: Self.isReportDoubt)
      case .kept:
        item.reasons.removeAll(where: Self.isReportDoubt)
      case .doubt(let reason):
        item.reasons.removeAll(where: Self.isReportDoubt)
        item.reasons.append(reason)
      case .mentioned, .takenBack: break
      }
    }
    return item
  }

  private static func isReportDoubt(_ reason: String) -> Bool { reason.hasPrefix(reportDoubt) }

  /// Stands among an item's reasons once a corrected document no longer has its words.
  package static let vanishedReason = "Orden finns inte kvar i den rättade filen."
}
