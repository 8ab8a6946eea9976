/// The form of an e-mail address: an addr-spec of RFC 5322 §3.4.1 in dot-atom form, as people have them.
enum EmailAddress {
  /// Whether mail can be sent to the text as it is: ASCII, one `@`, no spaces, no quotes.
  ///
  /// The lengths are those of RFC 5321 §4.5.3.1.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, parts[0].utf8.count <= 64 else { return false }
    return isDotAtom(parts[0], extra: "!#$%&'*+-/=?^_`{|}~") && isDomain(parts[1])
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return isDotAtom(text, extra: "-")
      && labels.allSatisfy { $0.utf8.count <= 63 && !$0.hasPrefix("-") && !$0.hasSuffix("-") }
  }

  private static func isDotAtom(_ text: Substring, extra: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty
        && atom.unicodeScalars.allSatisfy { scalar in
          scalar.isASCII
            && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
              || extra.unicodeScalars.contains(scalar))
        }
    }
  }
}
