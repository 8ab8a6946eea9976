import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// The title and the day, near the top.
extension HeadReader {
  /// Whether a line speaks of minutes or a meeting.
  private func hasTitleWord(_ line: String) -> Bool {
    let line = line.lowercased()
    return Self.titleWords.contains { line.holds($0) }
  }

  private static let titleWords = [
    "protokoll", "anteckningar", "möte", "sammanträde", "stämma", "sammanfattning", "referensgrupp",
  ]

  mutating func readTitle() {
    var first: String?
    var bare: String?
    var seen = 0
    for (index, line) in source.lines.enumerated() where !line.isBlank && seen < 12 {
      if line.isLayout { continue }
      seen += 1
      let marker = Marker.read(source, line)
      let words =
        (marker.kind == .hashes ? marker.end : line.tokens.lowerBound)..<line.tokens.upperBound
      guard !words.isEmpty, words.count <= 30 else { continue }
      let runs = ColumnLineReader(source: source, vocabulary: vocabulary).runs(of: line)
      // "Åmåsa kommun      PROTOKOLL      Sida 1 (6)": the page's number is no part of it.
      let number = runs.count > 1 ? runs.last.flatMap { isPageNumber($0, line) ? $0 : nil } : nil
      var title = source.string(
        source.tokens[words].prefix {
          $0.start < number.map { source.tokens[$0.lowerBound].start } ?? .max
        }
      )
      while title.hasPrefix(" ") { title.removeFirst() }
      guard source.tokens[words].contains(where: { $0.kind == .word }) else { continue }
      if let labelled = LabelledLine.read(line, marker: marker, source, vocabulary) {
        if !labelled.labels.isDisjoint(with: [.present, .absent]) { break }
        if first == nil, seen <= 2, labelled.value.isEmpty { first = title }
        continue
      }
      if hasTitleWord(title), !title.hasSuffix(".") {
        let isBare = source.tokens[words].count { $0.kind == .word } == 1
        // "Minnesanteckningar" alone says less than the line below it may.
        if isBare, bare == nil {
          bare = title
          continue
        }
        meeting.title = title + continuation(after: index)
        return
      }
      if first == nil, seen <= 2 { first = title }
    }
    meeting.title = bare ?? first
  }

  private func isPageNumber(_ run: Range<Int>, _ line: Line) -> Bool {
    RunningHeads.isPageNumber(source.tokens.buffer(run), line)
  }

  /// The rest of a title that a narrow page broke: the next line, if it begins in the middle of a phrase.
  private func continuation(after index: Int) -> String {
    guard index + 1 < source.lines.count else { return "" }
    let line = source.lines[index + 1]
    guard let first = line.tokens.first, line.tokens.count <= 12,
      source.tokens[first].kind == .word && !source.tokens[first].isCapitalised
        || tokens(withYearBelow: index) != nil
    else { return "" }
    return " " + source.string(source.tokens[line.tokens])
  }

  mutating func readHeld() {
    var seen = 0
    var fallback: CalendarDate?
    for (index, line) in source.lines.enumerated() where !line.isBlank && seen < depth {
      if line.isLayout { continue }
      seen += 1
      let marker = Marker.read(source, line)
      let labelled = LabelledLine.read(line, marker: marker, source, vocabulary)
      // The day on which the minutes are to be approved is not the meeting's.
      if labelled?.labels.contains(.signature) == true { continue }
      let isLabelled = labelled.map { $0.labels.contains(.held) && !$0.value.isEmpty } ?? false
      let isTitle =
        line.tokens.count <= 30 && hasTitleWord(source.string(source.tokens[line.tokens]))
      let isShort = line.tokens.count <= 12 || isTitle && seen <= 6
      guard isLabelled || isShort || line.tokens.count <= 20,
        let (held, first) = fullDate(in: line.tokens, orDeadline: isLabelled || isTitle)
          ?? (isTitle
            ? tokens(withYearBelow: index).flatMap { fullDate(in: $0, orDeadline: true) } : nil),
        // In a longer line the day stands first: "Torsdag 12 november 2026, kl. 10–12 (på distans)".
        isLabelled || isShort || first <= line.tokens.lowerBound + 1,
        isLabelled || isTitle || !isInSentence(first, of: line)
      else { continue }
      if meeting.start == nil,
        let clock = ClockRange.read(source.tokens[line.tokens])
      {
        meeting.start = clock.start
        meeting.end = clock.end
      }
      if isLabelled {
        meeting.held = held
        return
      }
      // A day in a column of its own further down is a deadline of a table's: "på gården    Per    3 december 2026".
      let isOfTable = seen > 6 && !isTitle && isSetApart(first, in: line)
      if fallback == nil, seen <= 25, !isOfTable { fallback = held }
    }
    meeting.held = fallback
  }

  /// Whether the token stands within a whole sentence, as a deadline does ("Per svarar den 1 december 2026.").
  private func isInSentence(_ index: Int, of line: Line) -> Bool {
    index > line.tokens.lowerBound + 1 && source.tokens[line.tokens.upperBound - 1].isSymbol(".")
  }

  /// Whether words stand before the token in its line, and a gap or a bar between.
  private func isSetApart(_ index: Int, in line: Line) -> Bool {
    guard index > line.tokens.lowerBound else { return false }
    let (before, token) = (source.tokens[index - 1], source.tokens[index])
    return token.range.lowerBound - before.range.upperBound >= 2 || before.isSymbol("|")
  }

  /// The tokens of a line and of the next, where that begins with the year of a day that a narrow page broke.
  private func tokens(withYearBelow index: Int) -> Range<Int>? {
    guard index + 1 < source.lines.count else { return nil }
    let (line, next) = (source.lines[index], source.lines[index + 1])
    guard let year = next.tokens.first, next.tokens.count <= 12, !line.tokens.isEmpty,
      let number = source.tokens[year].number, (1900...2100).contains(number),
      MonthNames.contains(source.tokens[line.tokens.upperBound - 1])
    else { return nil }
    return line.tokens.lowerBound..<next.tokens.upperBound
  }

  /// The day that a line names with its year; a day by which something is to be done only where `orDeadline`.
  ///
  /// - Returns: the day, and the index of its first token.
  private func fullDate(
    in range: Range<Int>,
    orDeadline: Bool
  ) -> (day: CalendarDate, first: Int)? {
    for timex in tagger.expressions(in: range, of: source, held: nil) {
      guard let start = timex.start, start.date == timex.end?.date else { continue }
      // "Eva tar fram ett förslag senast den 31 mars 2027."
      if !orDeadline, timex.relation == .by || timex.relation == .before { continue }
      return (start.date, timex.tokens.lowerBound)
    }
    // "Styrelsemöte 9 (20171127)"
    for index in range {
      guard source.tokens[index].count == 8, let number = source.tokens[index].number,
        (1900...2100).contains(number / 10000),
        let day = CalendarDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
      else { continue }
      return (day, index)
    }
    return nil
  }
}
