import ActionItems
import Store

/// What an import says of one file: `protokoll.txt: 5 items, 2 to confirm; committee Styrelsen (new, from the title)`.
struct ImportLine {
  let path: String
  let outcome: ImportOutcome
  let proposed: Int
  let choice: CommitteeChoice
  let isNewCommittee: Bool

  /// So many items are named by their numbers.
  private static let mostNumbers = 10

  var text: String {
    if outcome.isUnchanged { return Self.unchanged(path) }
    let isCorrection =
      !outcome.updated.isEmpty || !outcome.vanished.isEmpty || !carried.isEmpty
    var parts: [String] = []
    if !isCorrection || !outcome.added.isEmpty {
      let confirm = proposed > 0 ? ", \(proposed) to confirm" : ""
      let noun = outcome.added.count == 1 ? "item" : "items"
      parts.append("\(outcome.added.count) \(isCorrection ? "new " : "")\(noun)\(confirm)")
    }
    if !outcome.updated.isEmpty { parts.append("\(outcome.updated.count) updated") }
    parts += carried
    parts += told(outcome.vanished, "no longer in the file, kept to be looked at")
    let ground =
      switch choice.ground {
      case .given, .named, .earlier: ""
      case .only: ", the only one"
      case .title: ", from the title"
      case .folder: ", from the folder"
      }
    let new = isNewCommittee ? "new committee" : "committee"
    parts.append("\(new) \(choice.name)\(ground)")
    return "\(path): " + parts.joined(separator: "; ")
  }

  static func unchanged(_ path: String) -> String { "\(path): nothing new" }

  /// What became of the committee's earlier items: `1 done: #3`, `2 moved: #4 #7`.
  private var carried: [String] {
    told(outcome.done, "done") + told(outcome.moved, "moved") + told(outcome.kept, "still open")
      + told(outcome.dropped, "dropped") + told(outcome.unclear, "perhaps meant, to be looked at")
      + told(outcome.takenBack, "no longer reported, as they were before")
  }

  private func told(_ items: [ActionItem.ID], _ what: String) -> [String] {
    guard !items.isEmpty else { return [] }
    let numbers = items.prefix(Self.mostNumbers).map { "#\($0)" }.joined(separator: " ")
    return ["\(items.count) \(what): \(numbers)" + (items.count > Self.mostNumbers ? " …" : "")]
  }
}
