extension String {
  /// Whether the bytes of the words stand in the text; `contains` compares characters, at many times the cost.
  func holds(_ words: String) -> Bool {
    var (text, words) = (self, words)
    return text.withUTF8 { text in
      words.withUTF8 { words in
        guard let first = words.first, words.count <= text.count else { return words.isEmpty }
        for start in 0...(text.count - words.count) where text[start] == first {
          if words.indices.allSatisfy({ text[start + $0] == words[$0] }) { return true }
        }
        return false
      }
    }
  }
}
