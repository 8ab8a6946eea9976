import Lexicon

/// Words that can follow a time but never be the noun that it describes.
enum FunctionWords {
  static func contains(_ token: Token) -> Bool {
    words[token] ?? false || SentenceTense.isFinite(token)
  }

  private static let words: WordMap<Bool> = WordMap(
    [
      "att", "som", "så", "men", "där", "då", "när", "hos", "med", "utan", "via", "per", "kan",
      "och", "eller", "samt", "till", "för", "av", "i", "på", "om", "inte", "ännu", "även",
      "också", "vi", "de", "han", "hon", "man", "det", "jag", "ni", "ut", "in", "upp", "igen",
    ].map { ($0, true) }
  )
}
