/// A line of the source, as tokens.
struct Line: Sendable {
  /// 1-based.
  var number: Int { Int(storedNumber) }
  /// UTF-8 offsets, half open, without the line end.
  var range: Range<Int> { Int(start)..<Int(end) }
  /// Indices into the source's tokens; empty for a blank line.
  var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
  /// Columns before the first token, a tab counting to the next multiple of eight.
  var indent: Int { Int(storedIndent) }
  /// Whether a form feed stands at its beginning: the first line of a page.
  let startsPage: Bool
  /// A running head or a page number: no part of what the minutes say.
  var isLayout = false
  /// The tokens of its first stretch that is set in bold or italics.
  var emphasis: Range<Int>? {
    get { emphasisEnd > 0 ? Int(emphasisStart)..<Int(emphasisEnd) : nil }
    set {
      emphasisStart = UInt32(newValue?.lowerBound ?? 0)
      emphasisEnd = UInt32(newValue?.upperBound ?? 0)
    }
  }

  var isBlank: Bool { firstToken == endToken }

  // Four bytes a figure: a document has about as many lines as its bytes have blanks.
  private let storedNumber: UInt32
  private let start: UInt32
  private let end: UInt32
  private let firstToken: UInt32
  private let endToken: UInt32
  private let storedIndent: UInt16
  private var emphasisStart: UInt32 = 0
  private var emphasisEnd: UInt32 = 0

  init(number: Int, range: Range<Int>, tokens: Range<Int>, indent: Int, startsPage: Bool) {
    storedNumber = UInt32(number)
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
    firstToken = UInt32(tokens.lowerBound)
    endToken = UInt32(tokens.upperBound)
    storedIndent = UInt16(clamping: indent)
    self.startsPage = startsPage
  }
}
