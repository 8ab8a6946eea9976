/// Header text in pure ASCII: encoded-words in the Q encoding (RFC 2047).
///
/// "försenade" becomes `=?utf-8?Q?f=C3=B6rsenade?=`. Only letters, digits and `!*+-/` stand for themselves, so that
/// a word is valid in a display name too (§5, rule 3).
enum EncodedWord {
  static let prefix = "=?utf-8?Q?"
  static let suffix = "?="
  /// RFC 2047 §2: "An 'encoded-word' may not be more than 75 characters long".
  static let longest = 75

  /// The encoded-words of the text in order, each whole in itself: no character is split between two.
  ///
  /// A reader drops the white space between them, so they join to the text exactly. The first is at most `first`
  /// characters long, to stand beside the field's name.
  static func words(of text: String, first: Int) -> [String] {
    var words: [String] = []
    var body = ""
    var room: Int {
      (words.isEmpty ? min(first, longest) : longest) - prefix.utf8.count - suffix.utf8.count
    }
    for scalar in text.unicodeScalars {
      let piece = encoded(scalar)
      if body.utf8.count + piece.utf8.count > room {
        words.append(prefix + body + suffix)
        body = ""
      }
      body += piece
    }
    if !body.isEmpty { words.append(prefix + body + suffix) }
    return words
  }

  private static func encoded(_ scalar: Unicode.Scalar) -> String {
    if scalar == " " { return "_" }
    if scalar.isASCII,
      MailSyntax.isAlphanumeric(UInt8(ascii: scalar))
        || "!*+-/".unicodeScalars.contains(scalar)
    {
      return String(scalar)
    }
    return String(scalar).utf8.map { "=" + QuotedPrintable.hexadecimal($0) }.joined()
  }
}
