/// One field of a message header, folded within 76 columns (RFC 5322 §2.2).
struct HeaderField: Hashable, Sendable {
  /// RFC 2047 §2: the limit of a line with encoded-words; without them it would be 78 (RFC 5322 §2.1.1).
  static let longestLine = 76
  /// A word that is longer goes into encoded-words, which can be folded anywhere.
  private static let longestWord = 60

  let name: String
  /// Pure ASCII, without spaces except within quoted strings; the line may be folded between any two.
  let tokens: [String]

  /// A field of tokens that are ASCII as they stand, as addresses and identifiers are.
  init(_ name: String, tokens: [String]) {
    self.name = name
    self.tokens = tokens
  }

  /// A field of free text (RFC 5322 §3.6.5), encoded where it is not plain ASCII.
  init(_ name: String, text: String) {
    let line = MailSyntax.singleLine(text)
    let words = line.split(separator: " ").map(String.init)
    let isPlain = words.allSatisfy(Self.isPlain)
    self.init(name, tokens: isPlain ? words : Self.encodedWords(of: line, in: name))
  }

  /// A field of one mailbox: `Aisha Amin <aisha.amin@example.org>`; without a name the address alone.
  init(_ name: String, mailbox address: MailAddress, displayName: String?) {
    let phrase = Self.phrase(MailSyntax.singleLine(displayName ?? ""), in: name)
    self.init(name, tokens: phrase.isEmpty ? ["\(address)"] : phrase + ["<\(address)>"])
  }

  /// The field with its line ends.
  var encoded: String {
    var encoded = name + ":"
    var column = encoded.utf8.count
    for token in tokens {
      if column + 1 + token.utf8.count > Self.longestLine, column > name.utf8.count + 1 {
        encoded += "\r\n"
        column = 0
      }
      encoded += " " + token
      column += 1 + token.utf8.count
    }
    return encoded + "\r\n"
  }

  /// A display name (RFC 5322 §3.2.5): atoms, a quoted string, or encoded-words.
  private static func phrase(_ name: String, in field: String) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    guard words.allSatisfy(isPlain) else { return encodedWords(of: name, in: field) }
    if words.allSatisfy({ $0.utf8.allSatisfy(MailSyntax.isAtomText) }) { return words }
    guard name.utf8.count <= longestWord else { return encodedWords(of: name, in: field) }
    let escaped = name.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    return ["\"\(escaped)\""]
  }

  /// The first of them fits on the line of the field's name.
  private static func encodedWords(of text: String, in field: String) -> [String] {
    EncodedWord.words(of: text, first: longestLine - field.utf8.count - 2)
  }

  /// Whether the word can stand as it is: printable ASCII that nobody takes for an encoded-word.
  private static func isPlain(_ word: String) -> Bool {
    word.utf8.count <= longestWord && !word.contains("=?")
      && word.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
