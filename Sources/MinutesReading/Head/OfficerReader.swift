import ActionItems
import Lexicon

/// Finds who led and who wrote, from roles in the attendance list, the text and the signatures.
struct OfficerReader {
  let structure: Structure
  let vocabulary: Vocabulary

  /// Fills in who led and who wrote, where no label has said it.
  func complete(_ meeting: inout Meeting) {
    if meeting.chair == nil {
      meeting.chair = firstAttendee(
        of: meeting,
        ["ordförande", "mötesordförande", "sammankallande"]
      )
    }
    if meeting.secretary == nil {
      meeting.secretary = firstAttendee(of: meeting, ["sekreterare", "mötessekreterare"])
    }
    readNamedOfficers(&meeting)
    for index in meeting.attendees.indices where meeting.attendees[index].role == nil {
      let name = meeting.attendees[index].name
      if name == meeting.chair {
        meeting.attendees[index].role = "ordförande"
      } else if name == meeting.secretary {
        meeting.attendees[index].role = "sekreterare"
      }
    }
  }

  /// Who attends as one of the roles, the first role first; the absent lead and write nothing.
  private func firstAttendee(of meeting: Meeting, _ roles: [String]) -> String? {
    for role in roles {
      if let attendee = meeting.attendees.first(where: { $0.role == role && $0.isPresent }) {
        return attendee.name
      }
    }
    return nil
  }

  private static let opening = WordMap(
    [
      "öppnar", "öppnade", "öppnas", "öppnades", "öppnande", "hälsade", "hälsar", "förklarade",
      "förklarar", "inleder", "inledde",
    ]
    .map { (word: $0, value: true) }
  )
  /// Names beside a role: "Karin Nord, ordförande", "Ordförande Karin Nord öppnar mötet", "Val av sekreterare: Per
  /// Holm", and among the signatures the name above or below its role.
  private func readNamedOfficers(_ meeting: inout Meeting) {
    let stream = structure.stream
    for (position, token) in stream.enumerated() {
      guard meeting.chair == nil || meeting.secretary == nil else { return }
      guard let role = vocabulary.role(token) else { continue }
      let isChair = role == "ordförande" || role == "mötesordförande"
      let isSecretary = role == "sekreterare" || role == "mötessekreterare"
      guard isChair && meeting.chair == nil || isSecretary && meeting.secretary == nil else {
        continue
      }
      if position > 0, isVice(stream[position - 1]) { continue }
      guard
        let name = nameAbove(position) ?? nameAfter(position, meeting)
          ?? nameBefore(position, meeting),
        !meeting.attendees.contains(where: { $0.name == name && !$0.isPresent })
      else {
        continue
      }
      let isSigning = position + 1 < stream.count && stream[position + 1].isSymbol("_")
      if isSigning, nameAfter(position, meeting) == nil { continue }
      if isChair { meeting.chair = name } else { meeting.secretary = name }
    }
    guard meeting.chair == nil else { return }
    // "Mötet öppnades av Karin Nord": who opens is who leads.
    for (position, token) in stream.enumerated() where Self.opening[token] != nil {
      if position + 2 < stream.count, structure.source.string(stream[position + 1]) == "av",
        let name = name(at: position + 2)
      {
        meeting.chair = name
        return
      }
      if let name = opener(position, meeting) {
        meeting.chair = name
        return
      }
    }
  }

  /// Who opens the meeting, also by a first name alone.
  private func opener(_ position: Int, _ meeting: Meeting) -> String? {
    let stream = structure.stream
    guard position > 0, position + 1 < stream.count, stream[position - 1].isCapitalised,
      Word(stream[position]).isOne(of: ["öppnade", "öppnar"]),
      Word(stream[position + 1]).isOne(of: ["mötet", "sammanträdet", "årsmötet"])
    else { return nil }
    let first = structure.string(position - 1..<position)
    let named = meeting.attendees.filter {
      $0.isPresent && ($0.name == first || $0.name.hasPrefix(first + " "))
    }
    return nameBefore(position, meeting) ?? (named.count == 1 ? named[0].name : nil)
  }

  /// The name that stands above a role among signatures side by side.
  private func nameAbove(_ position: Int) -> String? {
    let source = structure.source
    let reader = ColumnLineReader(source: source, vocabulary: vocabulary)
    let index = source.lineNumber(at: Int(structure.stream[position].start)) - 1
    let line = source.lines[index]
    guard line.tokens.count <= 8, reader.runs(of: line).count >= 2,
      let above = source.lines[..<index].suffix(3).last(where: { !$0.isBlank })
    else { return nil }
    let runs = reader.runs(of: above)
    guard runs.count >= 2,
      let token = line.tokens.first(where: {
        source.tokens[$0].start == structure.stream[position].start
      })
    else { return nil }
    let place = reader.column(of: token, in: line)
    func distance(_ run: Range<Int>) -> Int {
      abs(reader.column(of: run.lowerBound, in: above) - place)
    }
    return runs.min { distance($0) < distance($1) }.flatMap { run in
      PersonName.range(
        in: source.tokens,
        from: run.lowerBound,
        limit: run.upperBound,
        vocabulary: vocabulary
      )
    }.map { source.string(source.tokens[$0]) }
  }

  private func isVice(_ token: Token) -> Bool {
    let word = structure.source.string(token).lowercased()
    return word == "vice" || word == "v" || word == "tidigare" || word == "avgående"
  }

  private func name(at position: Int) -> String? {
    PersonName.range(
      in: structure.stream,
      from: position,
      limit: min(structure.stream.count, position + 16),
      vocabulary: vocabulary
    ).map { structure.string($0) }
  }

  /// The name that follows a role within three signs: "Ordförande: Karin Nord", "**sekreterare:** Per Holm".
  private func nameAfter(_ position: Int, _ meeting: Meeting) -> String? {
    var next = position + 1
    while next < structure.stream.count, next < position + 80,
      structure.stream[next].kind == .symbol,
      structure.stream[next].isSymbol(":") || structure.stream[next].isSymbol("*")
        || structure.stream[next].isSymbol("_")
    {
      next += 1
    }
    guard next < structure.stream.count,
      PersonName.startsWithFirstName(structure.stream, next, vocabulary: vocabulary)
        || isKnown(next, meeting)
    else { return nil }
    return name(at: next)
  }

  /// The name that stands before a role: "Karin Nord, ordförande", "Karin Nord ⏎ Ordförande".
  private func nameBefore(_ position: Int, _ meeting: Meeting) -> String? {
    var end = position - 1
    while end >= 0,
      structure.stream[end].isSymbol(",") || structure.stream[end].isSymbol("(")
        || structure.stream[end].isSymbol("-")
    {
      end -= 1
    }
    guard end >= 1, structure.stream[end].kind == .word, structure.stream[end].isCapitalised else {
      return nil
    }
    for start in stride(from: end - 1, through: max(0, end - 6), by: -1) {
      if let range = PersonName.range(
        in: structure.stream,
        from: start,
        limit: end + 1,
        vocabulary: vocabulary
      ),
        range.upperBound == end + 1,
        PersonName.startsWithFirstName(structure.stream, start, vocabulary: vocabulary)
          || isKnown(start, meeting)
      {
        return structure.string(range)
      }
    }
    return nil
  }

  private func isKnown(_ position: Int, _ meeting: Meeting) -> Bool {
    guard let name = name(at: position) else { return false }
    return meeting.attendees.contains { $0.name == name }
  }
}
