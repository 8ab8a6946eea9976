internal import CLexicon

/// One table of Swedish words, `data/sv/NAME.tsv`, as it was embedded when the program was built.
///
/// A table is UTF-8 text: columns parted by tabs, one row a line, lines that begin with `#` are comments.
package struct LexiconTable: Sendable {
  package let name: String
  /// The rows in order; every row has as many columns as it was written with.
  package let rows: [[String]]

  /// - Precondition: a table of that name is listed in `Sources/CLexicon/lexicon.c`.
  package init(_ name: String) {
    var count = 0
    guard let bytes = lexicon_table(name, &count) else {
      preconditionFailure("no table named \(name) in the lexicon")
    }
    self.name = name
    self.rows = Self.rows(
      of: String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    )
  }

  static func rows(of text: String) -> [[String]] {
    // By bytes: looking for whole characters takes ten times as long, at every start of the program.
    text.utf8.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }.map {
      $0.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
    }
  }
}
