/// What the minutes of a later meeting say of the committee's earlier items.
///
/// Clear words close, keep, move or drop an item. Words that may mean it, or that fit two, change nothing: they are told
/// to the chair. Words that fit none do nothing.
package enum CarryOver {
  /// An item of earlier minutes, or one added by hand.
  package struct Known: Hashable, Sendable {
    package var item: ActionItem
    /// Whether later words than the meeting's, or a person since then, have settled what it says.
    package var isSettledLater: Bool

    package init(_ item: ActionItem, isSettledLater: Bool = false) {
      self.item = item
      self.isSettledLater = isSettledLater
    }
  }

  /// What becomes of an item.
  package enum Effect: Hashable, Sendable {
    case done
    case dropped
    /// It is said to remain as it is.
    case kept
    case moved(Deadline)
    /// Perhaps something: one plain Swedish sentence for the chair.
    case doubt(String)
    /// A later meeting's item, which these earlier words only tell of.
    case mentioned
    /// The words that changed it no longer stand in the corrected document.
    case takenBack
  }

  /// One item, what becomes of it, and by which words.
  package struct Step: Hashable, Sendable {
    package let item: ActionItem.ID
    package let effect: Effect
    package let provenance: Provenance

    package init(item: ActionItem.ID, effect: Effect, provenance: Provenance) {
      self.item = item
      self.effect = effect
      self.provenance = provenance
    }
  }

  package struct Outcome: Hashable, Sendable {
    /// One a known item at most, in the order of the document.
    package var steps: [Step]
    /// What no known item says already.
    package var added: [Candidate]
  }

  /// What the reports and candidates of a meeting mean for the items known before it.
  ///
  /// Without `isDated`, when the meeting was held is not known: nothing is then clear enough to change an item.
  package static func outcome(
    of known: [Known],
    reports: [Report],
    candidates: [Candidate],
    isDated: Bool = true,
    memory: MatterMemory = MatterMemory()
  ) -> Outcome {
    var reading = Reading(known, isDated: isDated, memory)
    for report in reports { reading.take(report) }
    // "Per bokar lokal. Klart.": nothing is left to do.
    let settled = Set(
      reports.filter { $0.status != .ongoing }.map { FoldedWords($0.matter) }
    )
    var added: [Candidate] = []
    for candidate in candidates where !settled.contains(FoldedWords(candidate.provenance.quote)) {
      if !reading.takes(candidate) { added.append(candidate) }
    }
    return Outcome(
      steps: reading.steps.values.sorted {
        ($0.provenance.range.lowerBound, $0.item) < ($1.provenance.range.lowerBound, $1.item)
      },
      added: added
    )
  }
}

extension CarryOver {
  /// The steps so far, while the document is gone through.
  private struct Reading {
    private let known: [Known]
    private let isDated: Bool
    private let comparison: MatterComparison
    private(set) var steps: [ActionItem.ID: Step] = [:]

    /// By so much the best must be better than the second for no doubt to be left.
    private static let margin = 0.15
    /// Words that may mean more items than this tell the chair nothing.
    private static let mostDoubts = 3
    /// From this share of common words on, two wordings are one task.
    private static let sameTaskFrom = 0.75

    init(_ known: [Known], isDated: Bool, _ memory: MatterMemory) {
      self.known = known
      self.isDated = isDated
      comparison = MatterComparison(known.map(\.item), memory)
    }

    // MARK: Reports

    mutating func take(_ report: Report) {
      let matter = Matter(report.matter, for: nil, without: report.owners)
      let fits = fits(matter, owners: report.owners, section: report.provenance.section)
        .filter { !known[$0.index].isSettledLater && known[$0.index].item.isLive }
      guard let best = fits.first else { return }
      let rivals = fits.dropFirst().filter {
        $0.fit.isClear == best.fit.isClear && $0.fit.score > best.fit.score - Reading.margin
      }
      guard best.fit.isClear, rivals.isEmpty, isDated else {
        let doubtful = [best] + rivals
        guard doubtful.count <= Reading.mostDoubts else { return }
        for entry in doubtful { doubt(entry, besides: doubtful, report.status, report.provenance) }
        return
      }
      let effect: Effect =
        switch report.status {
        case .done: .done
        case .dropped: .dropped
        case .ongoing: moved(known[best.index].item, report.deadline) ?? .kept
        }
      set(effect, best.index, report.provenance)
    }

    private mutating func set(_ effect: Effect, _ index: Int, _ provenance: Provenance) {
      let item = known[index].item
      var effect = effect
      var provenance = provenance
      if let earlier = steps[item.id] {
        switch (earlier.effect, effect) {
        case (.kept, _), (.doubt, _): break
        case (_, .kept), (_, .doubt): return
        case (.done, .done), (.dropped, .dropped): return
        case (.moved, .moved): break
        default:
          // The document says both.
          let words = "”\(earlier.provenance.quote)” och ”\(provenance.quote)”"
          effect = .doubt(ActionItem.reportDoubt + "Protokollet säger både \(words).")
          provenance = earlier.provenance
        }
      }
      steps[item.id] = Step(item: item.id, effect: effect, provenance: provenance)
    }

    private mutating func doubt(
      _ entry: (index: Int, fit: MatterComparison.Fit),
      besides others: [(index: Int, fit: MatterComparison.Fit)],
      _ status: Report.Status,
      _ provenance: Provenance
    ) {
      // That something unclear goes on changes nothing.
      guard status != .ongoing else { return }
      let item = known[entry.index].item
      let what = status == .done ? "klar" : "struken"
      var why =
        !isDated
        ? "mötets dag är inte känd"
        : entry.fit.isOfOthers ? "någon annan nämns" : "orden stämmer bara delvis"
      if others.count > 1 {
        let numbers = others.map { known[$0.index].item.id }.filter { $0 != item.id }
        why = "orden passar också " + numbers.map { "#\($0)" }.joined(separator: ", ")
      }
      set(
        .doubt(ActionItem.reportDoubt + "Kanske \(what): ”\(provenance.quote)” (\(why))."),
        entry.index,
        provenance
      )
    }

    // MARK: Candidates

    /// Whether the candidate is a known item told again, which then is kept or moved.
    mutating func takes(_ candidate: Candidate) -> Bool {
      let fits = fits(
        Matter(candidate.text, for: candidate.deadline, without: candidate.owners),
        owners: candidate.owners,
        section: candidate.provenance.section
      )
      let same = fits.filter { isSameTask(known[$0.index].item, candidate, $0.fit) }
      guard let best = same.first else {
        proposeTakeover(of: fits, by: candidate)
        return false
      }
      let rivals = same.dropFirst().filter { $0.fit.score > best.fit.score - Reading.margin }
      let item = known[best.index].item
      if known[best.index].isSettledLater {
        guard isDated, rivals.isEmpty else { return false }
        set(.mentioned, best.index, candidate.provenance)
        return true
      }
      guard isDated, rivals.isEmpty, item.isLive else {
        let names = rivals.isEmpty ? "mötets dag är inte känd" : "orden passar flera"
        for entry in [best] + rivals.prefix(Reading.mostDoubts) where known[entry.index].item.isLive
        {
          proposeMove(entry.index, candidate, why: names)
        }
        return false
      }
      switch steps[item.id]?.effect {
      // Done, and to be done once more: a new task.
      case .done, .dropped: return false
      default: break
      }
      set(moved(item, candidate.deadline) ?? .kept, best.index, candidate.provenance)
      return true
    }

    private func isSameTask(
      _ item: ActionItem,
      _ candidate: Candidate,
      _ fit: MatterComparison.Fit
    ) -> Bool {
      guard
        fit.owners == .same || item.assignments.isEmpty && candidate.owners.isEmpty
          || isSameGroup(item, candidate)
      else { return false }
      if FoldedWords(item.text) == FoldedWords(candidate.text) { return true }
      return fit.isClear && fit.isSameDeed
        && fit.score >= Reading.sameTaskFrom + (fit.owners == .same ? 0.2 : 0)
    }

    private func isSameGroup(_ item: ActionItem, _ candidate: Candidate) -> Bool {
      let names = item.assignments.map { FoldedWords($0.owner.name) }
      return !names.isEmpty && names == candidate.owners.map { FoldedWords($0.name) }
    }

    /// The same task with another owner: it may have changed hands.
    private mutating func proposeTakeover(
      of fits: [(index: Int, fit: MatterComparison.Fit)],
      by candidate: Candidate
    ) {
      guard let best = fits.first, best.fit.isSameDeed, best.fit.score >= Reading.sameTaskFrom,
        !known[best.index].isSettledLater, known[best.index].item.isLive,
        best.fit.owners != .same
      else { return }
      let why = best.fit.owners == .other ? "någon annan nämns" : "det sägs inte av vem"
      proposeMove(best.index, candidate, why: why)
    }

    private mutating func proposeMove(_ index: Int, _ candidate: Candidate, why: String) {
      let words = "Kanske upprepad: ”\(candidate.provenance.quote)” (\(why))."
      set(.doubt(ActionItem.reportDoubt + words), index, candidate.provenance)
    }

    // MARK: Both

    /// The items that the words fit, the best first.
    private func fits(
      _ matter: Matter,
      owners: [Owner],
      section: AgendaSection?
    ) -> [(index: Int, fit: MatterComparison.Fit)] {
      let words = MatterComparison.Words(matter, owners: owners, section: section)
      return comparison.fits(words).sorted {
        if $0.fit.isClear != $1.fit.isClear { return $0.fit.isClear }
        return ($1.fit.score, known[$0.index].item.id) < ($0.fit.score, known[$1.index].item.id)
      }
    }

    /// The move that the deadline makes; nil where it sets no other day than the item has.
    private func moved(_ item: ActionItem, _ deadline: Deadline?) -> Effect? {
      guard let deadline else { return nil }
      if let known = item.deadline {
        if let day = deadline.lastDay, day == known.lastDay { return nil }
        // "snarast", or a meeting that nobody has dated yet, takes no day away.
        if deadline.lastDay == nil, deadline.value == known.value || deadline.value == nil {
          return deadline.value == Deadline.nextMeeting ? .moved(deadline) : nil
        }
      }
      return .moved(deadline)
    }
  }
}

extension ActionItem {
  /// Whether something is still to be done about it.
  package var isLive: Bool { state == .open || state == .proposed }

  /// Begins the reason that an unclear report gives an item.
  package static let reportDoubt = "Oklar rapport: "
}
