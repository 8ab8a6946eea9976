/// Finds the word that a misspelt one was probably meant to be.
enum Suggestion {
  /// The nearest of the words, where it is near enough to be helpful: at most a third of its letters differ, case
  /// aside.
  static func nearest(to word: String, among words: [String]) -> String? {
    let typed = Array(word.lowercased())
    var best: (word: String, distance: Int)?
    for candidate in words {
      let distance =
        candidate.hasPrefix(word) && typed.count >= 2
        ? 1 : distance(typed, Array(candidate.lowercased()))
      guard distance <= max(1, max(candidate.count, typed.count) / 3) else { continue }
      if best.map({ distance < $0.distance }) ?? true {
        best = (candidate, distance)
      }
    }
    return best?.word
  }

  /// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
  static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var twoAgo: [Int] = []
    var previous = Array(0...second.count)
    for i in first.indices {
      var row = [i + 1]
      for j in second.indices {
        let substitution = previous[j] + (first[i] == second[j] ? 0 : 1)
        var cost = min(previous[j + 1] + 1, row[j] + 1, substitution)
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          cost = min(cost, twoAgo[j - 1] + 1)
        }
        row.append(cost)
      }
      twoAgo = previous
      previous = row
    }
    return previous[second.count]
  }
}
