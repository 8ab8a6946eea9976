/// A noun or adjective without its endings, so that "lokal", "lokalen" and "lokalerna" are one word.
///
/// It is light: endings go one after another while enough is left, and no table knows the word. What it gives is for
/// comparison alone.
enum WordStem {
  /// The stem of a word in lower case.
  static func of(_ word: String) -> String {
    var stem = Substring(word)
    var isShorter = true
    while isShorter {
      isShorter = false
      for (ending, least) in endings where stem.hasSuffix(ending) {
        guard stem.count - ending.count >= least else { continue }
        stem = stem.dropLast(ending.count)
        isShorter = true
        break
      }
    }
    // "nyckel", "nycklar"
    if stem.hasSuffix("el"), stem.count >= 5 { return stem.dropLast(2) + "l" }
    return String(stem)
  }

  /// Endings, the longest first, each with the least number of letters that it may leave.
  private static let endings: [(String, Int)] = [
    ("arnas", 3), ("ernas", 3), ("ornas", 3),
    ("arna", 3), ("erna", 3), ("orna", 3), ("ning", 5),
    ("ens", 3), ("ets", 3), ("ena", 3),
    ("en", 3), ("et", 3), ("an", 3), ("ar", 3), ("er", 3), ("or", 3), ("na", 4),
    ("a", 3), ("e", 3), ("n", 4), ("t", 5), ("s", 4),
  ]
}
