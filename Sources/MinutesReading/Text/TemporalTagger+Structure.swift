import CivilCalendar
import Lexicon
import TemporalExpressions

extension TemporalTagger {
  /// The temporal expressions of a stretch of the stream; their tokens are counted as the stream's.
  func expressions(
    in tokens: Range<Int>,
    of structure: Structure,
    held: CalendarDate?
  ) -> [TemporalExpression] {
    expressions(in: tokens, of: structure.stream, structure.source, held)
  }

  /// The temporal expressions of a stretch of the source's tokens.
  func expressions(
    in tokens: Range<Int>,
    of source: SourceText,
    held: CalendarDate?
  ) -> [TemporalExpression] {
    expressions(in: tokens, of: source.tokens, source, held)
  }

  private func expressions(
    in tokens: Range<Int>,
    of row: Row<Token>,
    _ source: SourceText,
    _ held: CalendarDate?
  ) -> [TemporalExpression] {
    expressions(
      in: row.buffer(tokens),
      firstToken: tokens.lowerBound,
      of: source.bytes.buffer(0..<source.bytes.count),
      held: held
    )
  }
}
