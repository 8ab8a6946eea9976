/// Where in a document something stands, with its words.
package struct Provenance: Hashable, Sendable {
  /// The words of `range`, white space and running heads within them apart.
  package var quote: String
  /// 1-based line of the first word.
  package var line: Int
  /// UTF-8 byte offsets into the source, half open.
  package var range: Range<Int>
  /// The agenda section; nil before the first one.
  package var section: AgendaSection?

  package init(quote: String, line: Int, range: Range<Int>, section: AgendaSection? = nil) {
    self.quote = quote
    self.line = line
    self.range = range
    self.section = section
  }
}
