import ActionItems
import CivilCalendar

extension ActionItem {
  /// What a change made different, as the history shows it: "2017-12-13 → 2017-12-20"; nil for a mere change of state.
  func summary(ofChangeFrom earlier: ActionItem) -> String? {
    let pairs = [
      (earlier.text, text),
      (Self.names(earlier.assignments), Self.names(assignments)),
      (Self.words(earlier.deadline), Self.words(deadline)),
      (earlier.committee?.name ?? Self.nothing, committee?.name ?? Self.nothing),
    ]
    let parts = pairs.filter { $0 != $1 }.map { "\($0) → \($1)" }
    if !parts.isEmpty { return parts.joined(separator: "; ") }
    if let place, let former = earlier.place, place != former { return "\(former) → \(place)" }
    return nil
  }

  /// Where it stands: "protokoll.txt rad 32".
  var place: String? {
    source.map { "\($0.document) rad \($0.provenance.line)" }
  }

  private static let nothing = "–"

  private static func names(_ assignments: [Assignment]) -> String {
    assignments.isEmpty ? nothing : assignments.map(\.owner.name).joined(separator: ", ")
  }

  /// The words of the deadline with the day they come to: "senast fredag (2017-12-15)".
  private static func words(_ deadline: Deadline?) -> String {
    guard let deadline else { return nothing }
    guard let day = deadline.lastDay?.description, deadline.mention != day else {
      return deadline.mention
    }
    return "\(deadline.mention) (\(day))"
  }
}
