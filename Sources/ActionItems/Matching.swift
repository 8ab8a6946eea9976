/// Finds which known item each candidate of a corrected document is.
///
/// First come equal words, in the order of the document, then the greatest overlap of words; each item has at most one
/// partner.
struct Matching {
  /// For each candidate the index of its item; nil for a new one.
  private(set) var partners: [Int?]
  private var isTaken: [Bool]

  /// The least share of common words (Jaccard index) that makes two wordings one item.
  private static let leastOverlap = 0.5

  /// A word of more items than this tells nothing; leaving it out keeps the time near linear.
  private static let mostItemsOfAWord = 64

  init(known: [ActionItem], candidates: [Candidate]) {
    partners = Array(repeating: nil, count: candidates.count)
    isTaken = Array(repeating: false, count: known.count)
    let knownTexts = known.map { FoldedWords($0.text) }
    let knownQuotes = known.map { FoldedWords($0.source?.provenance.quote ?? "") }
    let texts = candidates.map { FoldedWords($0.text) }
    let quotes = candidates.map { FoldedWords($0.provenance.quote) }

    pair(zip(knownQuotes, knownTexts).map { [$0, $1] }, zip(quotes, texts).map { [$0, $1] })
    pair(
      zip(knownTexts, known).map { [$0] + $1.assignments.map { FoldedWords($0.owner.name) } },
      zip(texts, candidates).map { [$0] + $1.owners.map { FoldedWords($0.name) } }
    )
    pair(knownQuotes, quotes)
    pairByOverlap(
      zip(knownQuotes, knownTexts).map { Set($0.words + $1.words) },
      zip(quotes, texts).map { Set($0.words + $1.words) }
    )
  }

  /// Pairs what has equal keys, the first with the first.
  private mutating func pair<Key: Hashable>(_ known: [Key], _ candidates: [Key]) {
    var free: [Key: [Int]] = [:]
    for index in known.indices.reversed() where !isTaken[index] {
      free[known[index], default: []].append(index)
    }
    for index in candidates.indices where partners[index] == nil {
      guard let item = free[candidates[index]]?.popLast() else { continue }
      partners[index] = item
      isTaken[item] = true
    }
  }

  private mutating func pairByOverlap(_ known: [Set<String>], _ candidates: [Set<String>]) {
    var itemsOfWord: [String: [Int]] = [:]
    for index in known.indices where !isTaken[index] {
      for word in known[index] { itemsOfWord[word, default: []].append(index) }
    }
    var pairs: [(overlap: Double, candidate: Int, item: Int)] = []
    for index in candidates.indices where partners[index] == nil {
      let items = candidates[index].lazy
        .compactMap { itemsOfWord[$0] }
        .filter { $0.count <= Self.mostItemsOfAWord }
        .joined()
      for item in Set(items) {
        let common = candidates[index].intersection(known[item]).count
        let all = candidates[index].count + known[item].count - common
        let overlap = Double(common) / Double(all)
        if overlap >= Self.leastOverlap { pairs.append((overlap, index, item)) }
      }
    }
    pairs.sort { ($1.overlap, $0.candidate, $0.item) < ($0.overlap, $1.candidate, $1.item) }
    for pair in pairs where partners[pair.candidate] == nil && !isTaken[pair.item] {
      partners[pair.candidate] = pair.item
      isTaken[pair.item] = true
    }
  }
}
