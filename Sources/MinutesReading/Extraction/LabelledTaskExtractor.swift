import ActionItems
import Lexicon

/// Reads tasks whose owner and day stand after labels: "Åtgärd: …", "Ansvarig: Karin", "Klart senast: 27 mars".
///
/// The lines follow one another; without "Åtgärd:" the sentence before "Ansvarig:" is the task.
struct LabelledTaskExtractor {
  let structure: Structure
  let vocabulary: Vocabulary
  let fields: FieldReader

  private struct Task {
    /// The words of the task.
    var words: Range<Int>
    /// All that belongs to it, labels included.
    var whole: Range<Int>
    let block: Block
    /// A label, an infinitive or a day says that it is a task.
    var isClear: Bool
    var isLabelled: Bool
    var owner: Range<Int>?
    var when: Range<Int>?
    var isDone = false

    /// What stands up to here belongs to it.
    mutating func take(in field: Range<Int>) { whole = whole.lowerBound..<field.upperBound }
  }

  /// The labelled tasks of the document; the given lines, those of the attendance list, hold none.
  func candidates(leavingOut lines: Set<Int>) -> [Candidate] {
    var candidates: [Candidate] = []
    var task: Task?
    func close() {
      if let done = task, let candidate = candidate(done) { candidates.append(candidate) }
      task = nil
    }
    for sentence in structure.sentences {
      let block = structure.blocks[sentence.block]
      if block.kind == .heading || block.kind == .tableRow || lines.contains(block.line) {
        close()
        continue
      }
      if let known = task, !follows(sentence.tokens.lowerBound, known) { close() }
      let (labels, value) = label(of: sentence.tokens)
      if !labels.isDisjoint(with: [.chair, .secretary, .present, .absent, .place, .signature]) {
        close()
      } else if labels.contains(.owner) {
        task?.owner = value
        task?.take(in: sentence.tokens)
      } else if let known = task, labels.contains(.when), !value.isEmpty,
        // "Datum:" alone is the meeting's as likely as the task's.
        known.isLabelled || !labels.contains(.held)
      {
        task?.when = value
        task?.take(in: sentence.tokens)
      } else if task != nil, labels.contains(.status) {
        task?.isDone = fields.isDone(value)
        task?.take(in: sentence.tokens)
      } else {
        close()
        let isLabelled = labels.contains(.what) && !value.isEmpty
        let words =
          isLabelled || labels.contains(.decision) && !value.isEmpty ? value : sentence.tokens
        guard words.count >= 2, structure.stream[words].last?.isSymbol("?") != true else {
          continue
        }
        let forms = structure.features[words.lowerBound].verbForms
        task = Task(
          words: words,
          whole: sentence.tokens,
          block: block,
          isClear: words != sentence.tokens || forms.contains(.infinitive),
          isLabelled: isLabelled
        )
      }
    }
    close()
    return candidates
  }

  /// Whether the token stands on the line on which the task ends, or on the next.
  private func follows(_ token: Int, _ task: Task) -> Bool {
    let (source, stream) = (structure.source, structure.stream)
    let end = Int(stream[task.whole.upperBound - 1].start)
    let last = source.lineNumber(at: end, from: task.block.line)
    // On the same line or the next, no line after that has begun.
    return last + 1 >= source.lines.count
      || Int(stream[token].start) < source.lines[last + 1].range.lowerBound
  }

  /// The label before a colon that begins the sentence, and what follows it.
  private func label(of sentence: Range<Int>) -> (labels: CaseSet<Label>, value: Range<Int>) {
    let start = sentence.lowerBound
    let stream = structure.stream
    var colon = start
    while colon < sentence.upperBound, colon < start + 4, stream[colon].kind == .word { colon += 1 }
    guard colon > start, colon < sentence.upperBound, stream[colon].isSymbol(":") else {
      return ([], sentence)
    }
    var value = colon + 1..<sentence.upperBound
    while let last = value.last, stream[last].isSymbol(".") { value = value.lowerBound..<last }
    return (vocabulary.labels(stream[start..<colon]), value)
  }

  private func candidate(_ task: Task) -> Candidate? {
    // Above the first heading stand the meeting's own labels.
    guard task.block.section != nil || structure.sections.isEmpty else { return nil }
    guard !task.isDone, task.owner != nil || task.isLabelled && task.when != nil else { return nil }
    let owner = task.owner.map { fields.owners(in: $0) } ?? (owners: [], alternatives: [])
    guard !owner.owners.isEmpty || task.isLabelled else { return nil }
    let provenance = structure.provenance(task.whole, in: task.block)
    let deadline = task.when.flatMap { fields.deadline(in: $0) }
    let isClear = task.isClear || deadline != nil
    return fields.candidate(
      [task.words],
      in: provenance,
      owner: owner,
      deadline: deadline ?? fields.deadline(in: task.words, onlyBound: true),
      confidence: isClear ? 0.93 : 0.6,
      rule: "labelled-task",
      doubt: isClear ? nil : "Det är oklart vad den ansvariga ska göra."
    )
  }
}
