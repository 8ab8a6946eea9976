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
    if outcome.isUnchanged { return "\(path): nothing new" }
    let isCorrection = !outcome.updated.isEmpty || !outcome.vanished.isEmpty
    var parts: [String] = []
    if !isCorrection || !outcome.added.isEmpty {
      let confirm = proposed > 0 ? ", \(proposed) to confirm" : ""
      let noun = outcome.added.count == 1 ? "item" : "items"
      parts.append("\(outcome.added.count) \(isCorrection ? "new " : "")\(noun)\(confirm)")
    }
    if !outcome.updated.isEmpty { parts.append("\(outcome.updated.count) updated") }
    if !outcome.vanished.isEmpty {
      let numbers = outcome.vanished.prefix(Self.mostNumbers).map { "#\($0)" }
      let rest = outcome.vanished.count > numbers.count ? " …" : ""
      parts.append(
        "\(outcome.vanished.count) no longer in the file, kept to be looked at: "
          + numbers.joined(separator: " ") + rest
      )
    }
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
}
