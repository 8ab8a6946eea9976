import ActionItems
import Lexicon

/// Whom "hon", "han", "hen", "de" and "den" mean.
extension SentenceView {
  struct Pronoun {
    let index: Int
    let view: SentenceView
    let mention: Mention

    func with(clauseStart: Int, isInverted: Bool = false) -> Subject {
      var subject = Subject(
        mention: mention,
        clauseStart: clauseStart,
        isInverted: isInverted,
        isPronoun: true
      )
      subject.subordinator = view.subordinator(before: clauseStart)
      return subject
    }
  }

  func pronoun(at index: Int) -> Pronoun? {
    guard range.contains(index) else { return nil }
    let isPerson: Bool
    switch features[index].function {
    case .he: isPerson = true
    case .they: isPerson = false
    default:
      // "Den går ut med en förfrågan": the body just named.
      guard text(index) == "den", index == range.lowerBound, index + 1 < range.upperBound,
        features[index + 1].verbForms.contains(.present) || features[index + 1].function == .modal,
        let body = antecedent(before: index, isPerson: false), body.owners.count == 1
      else { return nil }
      return Pronoun(index: index, view: self, mention: named(body, index..<index + 1))
    }
    // "de medlemskommuner som": an article.
    if !isPerson, index + 1 < range.upperBound, stream[index + 1].kind == .word,
      features[index + 1].function == nil, features[index + 1].verbForms.isEmpty
    {
      return nil
    }
    var mention = named(antecedent(before: index, isPerson: isPerson), index..<index + 1)
    // "Hon och Per": one named before, one here.
    if isPerson, index + 2 < range.upperBound, features[index + 1].function == .and,
      let other = finder.mentions(from: index + 2, limit: range.upperBound)
    {
      mention.range = index..<other.range.upperBound
      mention.isGuess = mention.isGuess || mention.owners.isEmpty
      mention.owners += other.owners
      mention.alternatives += other.alternatives
    }
    return Pronoun(index: index, view: self, mention: mention)
  }

  /// The antecedent under the pronoun's own words.
  private func named(_ antecedent: Mention?, _ words: Range<Int>) -> Mention {
    let mention = structure.string(words)
    let owners = antecedent?.owners.map { Owner(name: $0.name, mention: mention, kind: $0.kind) }
    return Mention(range: words, owners: owners ?? [], isGuess: antecedent?.isGuess ?? true)
  }

  /// Whom a pronoun means: the nearest person ("hon", "han"), or the nearest body or several persons ("de"), in this
  /// sentence or the two before.
  ///
  /// A guess where that sentence names others whom it may mean as well.
  private func antecedent(before index: Int, isPerson: Bool) -> Mention? {
    for stretch in [range.lowerBound..<index, previous, beforePrevious] {
      guard let stretch else { break }
      let named = mentions(in: stretch).filter { mention in
        guard let owner = mention.owners.first, owner.kind != .group, !mention.isGuess,
          mention.alternatives.isEmpty
        else { return false }
        return isPerson
          ? owner.kind == .person && mention.owners.count == 1
          : owner.kind != .person && owner.kind != .role || mention.owners.count > 1
      }
      // The sentence's first name is most often its subject, and goes on being it.
      guard var found = isPerson ? named.first : named.last else { continue }
      found.isGuess = found.owners.count == 1 && Set(named.map { $0.owners.map(\.name) }).count > 1
      return found
    }
    return nil
  }

  /// Every owner named in the words, one after another.
  private func mentions(in words: Range<Int>) -> [Mention] {
    var found: [Mention] = []
    var position = words.lowerBound
    while position < words.upperBound {
      if let mention = finder.mentions(from: position, limit: words.upperBound) {
        found.append(mention)
        position = max(position + 1, mention.range.upperBound)
      } else {
        position += 1
      }
    }
    return found
  }
}
