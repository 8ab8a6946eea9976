import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// Reads what stands in a field of its own: a table's cell, a column, the words after "Ansvarig:".
struct FieldReader {
  let structure: Structure
  let held: CalendarDate?
  let gatherings: GatheringCalendar
  let finder: OwnerFinder
  let tagger: TemporalTagger

  /// What the field says of a task's status: nil where it says none.
  ///
  /// "ej klart" and "delvis klart" are not done.
  func status(_ field: Range<Int>) -> Report.Status? {
    guard
      let index = field.first(where: { StatusWords.status(structure.stream[$0]) != nil }),
      let status = StatusWords.status(structure.stream[index])
    else { return nil }
    let isPartial = (field.lowerBound..<index).contains {
      structure.features[$0].function == .negation
        || Word(structure.stream[$0]).isOne(of: ["delvis", "nästan", "snart", "ännu"])
    }
    return status == .done && isPartial ? .ongoing : status
  }

  /// Whether the field says that nothing is left to do.
  func isDone(_ field: Range<Int>) -> Bool {
    status(field).map { $0 != .ongoing } ?? false
  }

  /// Who the field names; any words, where no table knows them.
  func owners(in field: Range<Int>) -> (owners: [Owner], alternatives: [String]) {
    guard let first = field.first(where: { structure.stream[$0].kind == .word }) else {
      return ([], [])
    }
    guard var mention = finder.mentions(from: first, limit: field.upperBound) else {
      // The field says who: the words stand even where no table knows them.
      let words = structure.string(first..<field.upperBound)
      return ([Owner(name: words, mention: words, kind: .body)], [])
    }
    // A name on each line of the cell.
    while mention.range.upperBound < field.upperBound,
      structure.stream[mention.range.upperBound].startsLine,
      let next = finder.mentions(from: mention.range.upperBound, limit: field.upperBound),
      next.owners.allSatisfy({ $0.kind == .person })
    {
      mention.owners += next.owners
      mention.alternatives += next.alternatives
      mention.range = mention.range.lowerBound..<next.range.upperBound
    }
    return (mention.owners, mention.alternatives)
  }

  /// Whether the field names people of the minutes, and nothing else.
  func isPerson(_ field: Range<Int>) -> Bool {
    guard let mention = finder.mentions(from: field.lowerBound, limit: field.upperBound) else {
      return false
    }
    return mention.range.upperBound == field.upperBound && !mention.isGuess
      && mention.owners.allSatisfy { $0.kind == .person }
  }

  /// Whether the field names a time, and nothing else.
  func isDay(_ field: Range<Int>) -> Bool {
    let found = tagger.expressions(in: field, of: structure, held: held)
    return found.count == 1 && found[0].tokens == field
  }

  /// A deadline that a field sets, and what is doubtful about it.
  struct FieldDeadline {
    let deadline: Deadline
    var warnings: [TemporalWarning] = []
  }

  /// The field says that the day is a deadline, also one already past.
  func deadline(in field: Range<Int>, onlyBound: Bool = false) -> FieldDeadline? {
    guard !field.isEmpty else { return nil }
    let found = tagger.expressions(in: field, of: structure, held: held)
    guard
      let timex = found.first(where: { !onlyBound || $0.relation == .by || $0.relation == .before })
    else { return onlyBound ? nil : nextMeeting(in: field).map { FieldDeadline(deadline: $0) } }
    let mention = structure.string(timex.tokens)
    if timex.value == .nextMeeting {
      return FieldDeadline(
        deadline: Deadline(
          value: Deadline.nextMeeting,
          relation: timex.relation,
          mention: mention,
          period: gatherings.nextMeeting(timex.tokens, of: structure)
            .map { DatePeriod($0) }
        )
      )
    }
    let last = timex.deadline ?? timex.end?.date
    let period = last.map { DatePeriod(first: min(timex.start?.date ?? $0, $0), last: $0) }
    return FieldDeadline(
      deadline: Deadline(
        value: timex.value?.description,
        relation: timex.relation == .before ? .before : .by,
        mention: mention,
        period: period
      ),
      warnings: timex.warnings
    )
  }

  /// The candidate that fields make, with their doubts: it is open unless somebody or something is unclear.
  ///
  /// The words of the task may stand on several lines, with other columns between them.
  func candidate(
    _ words: [Range<Int>],
    in provenance: Provenance,
    owner: (owners: [Owner], alternatives: [String]),
    deadline: FieldDeadline?,
    confidence: Double,
    rule: String,
    doubt: String? = nil
  ) -> Candidate {
    var findings: [Finding] = []
    func add(_ category: Finding.Category, _ message: String) {
      findings.append(
        Finding(category, message, line: provenance.line, range: provenance.range)
      )
    }
    if !owner.alternatives.isEmpty {
      let names = owner.alternatives.joined(separator: " eller ")
      add(.ambiguousOwner, "Flera kan avses: \(names).")
    }
    if let doubt { add(.unclearCommitment, doubt) }
    // A day in doubt is shown with the item and takes nothing from the task.
    let state: ItemState = findings.isEmpty ? .open : .proposed
    for warning in deadline?.warnings ?? [] {
      add(Finding.Category(warning.category), warning.message)
    }
    return Candidate(
      text: words.map(structure.string).joined(separator: " "),
      provenance: provenance,
      owners: owner.owners,
      deadline: deadline?.deadline,
      state: state,
      confidence: confidence,
      rule: rule,
      findings: findings
    )
  }

  /// "Nästa möte", "nästa APT": the field needs no preposition.
  private func nextMeeting(in field: Range<Int>) -> Deadline? {
    guard let first = field.first(where: { structure.stream[$0].kind == .word }),
      Word(structure.stream[first]).isOne(of: ["nästa", "nästkommande"]),
      field.upperBound - first <= 3
    else { return nil }
    let mention = structure.string(first..<field.upperBound)
    return Deadline(
      value: Deadline.nextMeeting,
      relation: .by,
      mention: mention,
      period: gatherings.nextMeeting(first..<field.upperBound, of: structure)
        .map { DatePeriod($0) }
    )
  }
}
