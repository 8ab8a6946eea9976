import CivilCalendar
import Lexicon

/// The hours of the meeting itself: "kl 13.00-16.00", "09.00 – 12.00", "16:31".
enum ClockRange {
  /// The first time of day among the tokens, and the one after its dash.
  static func read(_ tokens: Slice<Row<Token>>) -> (
    start: ClockTime, end: ClockTime?
  )? {
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if let (start, next) = time(tokens, index, needsMinutes: !follows(tokens, index)) {
        var after = next
        if after < tokens.endIndex, tokens[after].isSymbol("-") || tokens[after].isSymbol("–") {
          after += 1
          if after < tokens.endIndex, let (end, _) = time(tokens, after, needsMinutes: false),
            end > start
          {
            return (start, end)
          }
        }
        return (start, nil)
      }
      index += 1
    }
    return nil
  }

  private static let clockWords = WordMap(["kl", "klockan"].map { (word: $0, value: true) })

  /// Whether "kl." stands before the index.
  private static func follows(_ tokens: Slice<Row<Token>>, _ index: Int) -> Bool {
    var previous = index - 1
    if previous >= tokens.startIndex, tokens[previous].isSymbol(".") { previous -= 1 }
    return previous >= tokens.startIndex && clockWords[tokens[previous]] != nil
  }

  private static func time(
    _ tokens: Slice<Row<Token>>,
    _ index: Int,
    needsMinutes: Bool
  ) -> (ClockTime, Int)? {
    guard index < tokens.endIndex, let hour = tokens[index].number, tokens[index].count <= 2 else {
      return nil
    }
    let isJoinedBefore =
      index > tokens.startIndex && !tokens[index].hasSpaceBefore
      && (tokens[index - 1].isSymbol("-") || tokens[index - 1].isSymbol("/")) && needsMinutes
    if !isJoinedBefore, index + 2 < tokens.endIndex,
      // "kl. 18,30"; without "kl." a comma parts figures.
      tokens[index + 1].isSymbol(":") || tokens[index + 1].isSymbol(".")
        || !needsMinutes && tokens[index + 1].isSymbol(","),
      !tokens[index + 1].hasSpaceBefore, !tokens[index + 2].hasSpaceBefore,
      let minute = tokens[index + 2].number, tokens[index + 2].count == 2,
      let time = ClockTime(hour: hour, minute: minute)
    {
      // "13.12.2017" is a date.
      if index + 3 < tokens.endIndex, tokens[index + 3].isSymbol("."),
        !tokens[index + 3].hasSpaceBefore,
        index + 4 < tokens.endIndex, tokens[index + 4].kind == .number,
        !tokens[index + 4].hasSpaceBefore
      {
        return nil
      }
      return (time, index + 3)
    }
    guard !needsMinutes, let time = ClockTime(hour: hour) else { return nil }
    return (time, index + 1)
  }
}
