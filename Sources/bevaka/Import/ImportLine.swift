import ActionItems
import Store

/// What an import says of one file: `protokoll.txt: 5 items, 2 to confirm; committee Styrelsen (new, from the title)`.
struct ImportLine {
  let path: String
  let outcome: ImportOutcome
  let proposed: Int
  let choice: CommitteeChoice
  let isNewCommittee: Bool

  var text: String {
    if outcome.isUnchanged { return "\(path): nothing new" }
    var parts = [count(outcome.added.count, "item")]
    if proposed > 0 { parts[0] += ", \(proposed) to confirm" }
    if !outcome.updated.isEmpty { parts.append("\(outcome.updated.count) updated") }
    if !outcome.vanished.isEmpty {
      parts.append("\(outcome.vanished.count) no longer in the file (kept, to be looked at)")
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

  private func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
