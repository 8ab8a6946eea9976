/// What a person (or an import) does to a stored item.
package enum Change: Hashable, Sendable {
  case confirm
  case dismiss(reason: String?)
  case done(note: String?)
  case reopen
  case drop(reason: String?)
  /// Replaces all owners.
  case assign([Assignment])
  /// Replaces the deadline; nil takes it away.
  case due(Deadline?)
  case note(String)
  /// A corrected document words the item anew.
  case restate(Candidate, assignments: [Assignment])
  /// The words no longer stand in the corrected document; the item stays and shows it.
  case vanish
  /// The words stand in the document again.
  case reappear
  /// Later minutes say something of the item; the words are for the history.
  case carry(CarryOver.Effect, words: String)

  /// The word for it in the history.
  package var action: String {
    switch self {
    case .confirm: "confirm"
    case .dismiss: "dismiss"
    case .done: "done"
    case .reopen: "reopen"
    case .drop: "drop"
    case .assign: "assign"
    case .due: "due"
    case .note: "note"
    case .restate: "restate"
    case .vanish: "vanish"
    case .reappear: "reappear"
    case .carry(let effect, _): effect.action
    }
  }
}

extension CarryOver.Effect {
  /// The word for it in the history.
  package var action: String {
    switch self {
    case .done: "report-done"
    case .dropped: "report-dropped"
    case .kept: "report-kept"
    case .moved: Postponements.action
    case .doubt: "report-doubt"
    case .mentioned: "report-mentioned"
    case .takenBack: "report-taken-back"
    }
  }
}
