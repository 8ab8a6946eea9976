/// How well words of a later meeting fit earlier items.
struct MatterComparison {
  enum Owners: Hashable, Sendable {
    case same, unnamed, other
  }

  /// How well words fit one item.
  struct Fit: Hashable, Sendable {
    /// 0...1 for the words, more with the owner and the section.
    var score: Double
    var owners: Owners
    /// Whether the words alone leave no doubt.
    var isClear: Bool
    /// Whether the deed itself is named in both, and the same.
    var isSameDeed: Bool
    /// Whether the owner is what speaks against it.
    var isOfOthers: Bool { owners == .other }
  }

  /// What is compared with every item.
  struct Words {
    let matter: Matter
    /// Names of those who are to do it, or have.
    let owners: [FoldedWords]
    /// What the section is about.
    let section: [String]

    init(_ matter: Matter, owners: [Owner], section: AgendaSection?) {
      self.matter = matter
      self.owners = MatterComparison.names(owners)
      self.section = Matter(section?.title ?? "").things
    }
  }

  private let items: [Words]
  private let itemsOfThing: [String: [Int]]
  /// All things by their last bytes: what one ends in, it has in common with its compounds.
  private let thingsOfEnding: [Ending: [String]]
  /// Items that name no thing, only a deed.
  private let bare: [Int]

  /// From this share of common things on, words say the same.
  private static let clearFrom = 0.6
  /// From this share on they may.
  private static let partialFrom = 0.45
  /// A compound and its last part: "möteslokal" and "lokal".
  private static let compoundLikeness = 0.8

  init(_ items: [ActionItem], _ memory: MatterMemory) {
    self.items = items.map(memory.words)
    var itemsOfThing: [String: [Int]] = [:]
    var bare: [Int] = []
    for (index, item) in self.items.enumerated() {
      if item.matter.things.isEmpty { bare.append(index) }
      for thing in item.matter.things { itemsOfThing[thing, default: []].append(index) }
    }
    thingsOfEnding = Dictionary(grouping: itemsOfThing.keys, by: Ending.init)
    self.itemsOfThing = itemsOfThing
    self.bare = bare
  }

  /// The items that the words fit, with how well.
  func fits(_ later: Words) -> [(index: Int, fit: Fit)] {
    mayFit(later).compactMap { index in fit(index, later).map { (index, $0) } }
  }

  /// The items that have a thing in common with the words; all where the words name none.
  private func mayFit(_ later: Words) -> any Sequence<Int> {
    if later.matter.things.isEmpty { return items.indices }
    var found = Set(bare)
    for thing in later.matter.things {
      for other in thingsOfEnding[Ending(thing)] ?? [] where Self.likeness(thing, other) > 0 {
        found.formUnion(itemsOfThing[other] ?? [])
      }
    }
    return found
  }

  /// How the words fit the item at the index; nil where they do not.
  private func fit(_ index: Int, _ later: Words) -> Fit? {
    let item = items[index]
    let (matter, words) = (item.matter, later.matter)
    let isSameDeed = !matter.deeds.isDisjoint(with: words.deeds)
    guard let wordsHead = words.head, let head = matter.head else {
      // "Per har ringt": the deed and its owner are all that is said.
      guard isSameDeed, Self.compare(item.owners, later.owners) == .same else { return nil }
      let isBare = words.things.isEmpty && matter.things.isEmpty
      return Fit(score: isBare ? 0.9 : 0.5, owners: .same, isClear: isBare, isSameDeed: true)
    }
    let knowsHead = matter.things.contains { Self.likeness($0, wordsHead) > 0 }
    let namesHead = words.things.contains { Self.likeness($0, head) > 0 }
    guard knowsHead || namesHead else { return nil }
    let share = share(words, matter)
    let who = Self.compare(item.owners, later.owners)
    var fit = Fit(score: share, owners: who, isClear: false, isSameDeed: isSameDeed)
    if knowsHead, namesHead, share >= Self.clearFrom {
      let agrees = matter.agreesInDeed(with: words)
      fit.isClear = agrees && who != .other
      // Neither the deed nor the owner: some other matter of the same thing.
      if !agrees, who == .other { return nil }
    } else {
      guard share >= Self.partialFrom, who != .other,
        isSameDeed || words.deeds.isEmpty
      else { return nil }
    }
    if who == .same { fit.score += 0.2 }
    if !later.section.isEmpty, later.section == item.section { fit.score += 0.2 }
    return fit
  }

  /// The share of common things, rare ones weighing more, 0...1: mostly of the shorter, a little of both.
  private func share(_ first: Matter, _ second: Matter) -> Double {
    var common = 0.0
    for thing in first.things {
      let likeness = second.things.reduce(0) { max($0, Self.likeness($1, thing)) }
      common += likeness * weight(thing)
    }
    let weights = (
      first.things.reduce(0) { $0 + weight($1) }, second.things.reduce(0) { $0 + weight($1) }
    )
    return min(
      1,
      0.7 * common / min(weights.0, weights.1) + 0.3 * 2 * common / (weights.0 + weights.1)
    )
  }

  private func weight(_ thing: String) -> Double {
    1 / Double(max(1, itemsOfThing[thing]?.count ?? 1))
  }

  /// 1 for the same word, less for a compound that ends in the other, else 0.
  private static func likeness(_ first: String, _ second: String) -> Double {
    if first == second { return 1 }
    let (long, short) = first.count > second.count ? (first, second) : (second, first)
    guard short.count >= 4, long.count >= short.count + 3, long.hasSuffix(short) else { return 0 }
    return compoundLikeness
  }

  /// Those whom owners name; a group is no one in particular.
  private static func names(_ owners: [Owner]) -> [FoldedWords] {
    owners.filter { $0.kind != .group }.map { FoldedWords($0.name) }
  }

  /// Whether those who are to do it are those who are said to have.
  private static func compare(_ first: [FoldedWords], _ second: [FoldedWords]) -> Owners {
    if first.isEmpty || second.isEmpty { return .unnamed }
    let isCommon = first.contains { one in
      second.contains { one.abbreviates($0) || $0.abbreviates(one) }
    }
    return isCommon ? .same : .other
  }
}

/// The last three bytes of a word.
private struct Ending: Hashable {
  private var bytes: UInt32 = 0

  init(_ word: String) {
    for byte in word.utf8.suffix(3) { bytes = bytes << 8 | UInt32(byte) }
  }
}
