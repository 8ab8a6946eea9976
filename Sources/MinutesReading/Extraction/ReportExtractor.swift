import ActionItems
import Lexicon

/// Finds what the minutes report of earlier tasks: done, still going on, given up.
struct ReportExtractor {
  let structure: Structure

  func report(in view: SentenceView) -> Report? {
    guard !view.isQuestion, view.context.isDisjoint(with: [.formalities, .heading]) else {
      return nil
    }
    for verb in view.range where view.text(verb) == "har" && !view.isTemporal(verb) {
      guard let subject = view.subject(of: verb), !subject.mention.owners.isEmpty,
        subject.subordinator == nil,
        let supine = supine(after: verb, view)
      else { continue }
      let isOpen =
        view.isNegated(verb) || view.contains([.negation], in: verb..<supine)
        || hasNotYet(verb, supine, view)
      return Report(
        provenance: structure.provenance(view.range, section: view.block.section),
        owners: subject.mention.owners,
        status: isOpen ? .ongoing : .done
      )
    }
    return nil
  }

  private func supine(after verb: Int, _ view: SentenceView) -> Int? {
    (verb + 1..<max(verb + 1, min(verb + 5, view.range.upperBound))).first { index in
      let features = view.features[index]
      guard features.verbForms.contains(.supine) else { return false }
      // "har fått i uppdrag", "har diskuterat": no task of theirs was done.
      return features.verbClass == .task && view.text(index) != "fått"
    }
  }

  private func hasNotYet(_ verb: Int, _ supine: Int, _ view: SentenceView) -> Bool {
    (verb..<supine).contains { view.text($0) == "ännu" }
  }
}
