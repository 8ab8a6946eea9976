import Lexicon

/// What a text is about, for comparison: the things it names and the deeds it tells of.
///
/// "går ut med inbjudan" and "Inbjudan har skickats" have the same thing and the same deed.
struct Matter: Hashable, Sendable {
  /// Stems of nouns and adjectives, each once, in the order of the text.
  private(set) var things: [String] = []
  private(set) var deeds: Set<String> = []

  /// The matter of the words, the names of people apart.
  init(_ text: String, without names: [String] = []) {
    let names = Set(names.flatMap { FoldedWords($0).words })
    let words = FoldedWords(text).words
    var isNext = false
    for (index, word) in words.enumerated() {
      let isNamed =
        names.contains(word) || word.hasSuffix("s") && names.contains(String(word.dropLast()))
      if word.utf8.contains(where: { (0x30...0x39).contains($0) }) || isNamed { continue }
      // "till nästa möte": when, and not what.
      if isNext, Self.gatherings.contains(word) {
        isNext = false
        continue
      }
      isNext = word == "nästa"
      if Self.silent[word] != nil { continue }
      let before = index > 0 ? words[index - 1] : nil
      if let deed = Self.deed(word, after: before, before: words[(index + 1)...]) {
        deeds.insert(deed)
        continue
      }
      let stem = WordStem.of(word)
      if stem.count >= 2, !things.contains(stem) { things.append(stem) }
    }
  }

  /// The matter of a task: its words and the occasion that it is for ("till årsmötet"), the owners apart.
  init(_ text: String, for deadline: Deadline?, without owners: [Owner]) {
    let occasions = FoldedWords(deadline?.mention ?? "").words.filter { word in
      Self.occasions.contains { word.utf8.count > $0.utf8.count && word.hasSuffix($0) }
    }
    self.init(
      ([text] + occasions).joined(separator: " "),
      without: owners.flatMap { [$0.name, $0.mention ?? ""] }
    )
  }

  /// The first thing, which the deed is done to.
  var head: String? { things.first }

  /// Whether the one's deed may be the other's: the same, or one that is said of any task, or none named.
  func agreesInDeed(with other: Matter) -> Bool {
    deeds.isEmpty || other.deeds.isEmpty || deeds.contains(Deeds.any)
      || other.deeds.contains(Deeds.any) || !deeds.isDisjoint(with: other.deeds)
  }

  private static func deed(
    _ word: String,
    after before: String?,
    before rest: ArraySlice<String>
  ) -> String? {
    // "Uppdatering av hemsidan", "inköp av kaffe"
    if rest.first == "av", let deed = Deeds.swedish.deed(ofNoun: word) { return deed }
    if let lemma = Deeds.swedish.lemma(of: word) {
      // "skickar lista": the letters of an infinitive where none can stand.
      if word == lemma, let before, !leadingToInfinitive.contains(before) { return nil }
      let next = rest.first == "sig" ? rest.dropFirst().first : rest.first
      return Deeds.swedish.deed(lemma, next.flatMap { Deeds.isParticle($0) ? $0 : nil })
    }
    return Deeds.swedish.participle(word).map { Deeds.swedish.deed($0.lemma, $0.particle) }
  }

  private static let leadingToInfinitive: Set = [
    "att", "och", "samt", "eller", "ska", "skall", "kan", "måste", "bör", "får", "hunnit", "hinner",
    "inte", "ej", "behöver", "kommer", "även", "också", "kunnat", "ännu",
  ]

  private static let gatherings: Set = [
    "möte", "mötet", "styrelsemöte", "styrelsemötet", "gång", "sammanträde", "träff", "apt",
  ]

  /// Ends of names of gatherings that a deadline may be told by.
  private static let occasions = [
    "möte", "mötet", "stämma", "stämman", "fest", "festen", "dagen", "konferens", "konferensen",
    "träff", "träffen", "mässa", "mässan",
  ]

  /// Words that name neither a thing nor a deed.
  private static let silent: WordMap<Bool> = {
    let small: Set = [
      "modal", "future", "need", "allowed", "negation", "att", "and", "or", "if", "because",
      "relative", "everyone", "we", "they", "he", "none", "adverb", "reflexive", "particle",
      "preposition", "indefinite", "past", "intend", "hedge", "can", "expect", "task",
    ]
    var words = LexiconTable("words").rows.filter { $0.count >= 2 && small.contains($0[1]) }
      .map { $0[0] }
    words += LexiconTable("months").rows.map { $0[0] } + LexiconTable("weekdays").rows.map { $0[0] }
    words += LexiconTable("status_words").rows.map { $0[0] }
    words += [
      "är", "var", "varit", "blir", "blev", "blivit", "har", "hade", "ha", "få", "fått", "hunnit",
      "i", "på", "till", "om", "för", "med", "av", "ur", "åt", "vid", "så", "men", "nästa",
      "senast",
      "ärendet", "ärende", "punkten", "frågan", "uppgiften", "uppdraget", "åtgärden", "aktiviteten",
      "ännu", "än", "ansvarig", "vecka", "v", "kl", "klockan", "ny", "nya", "nytt",
      "helt", "nu", "både", "kontakt", "reda", "inne", "framme",
    ]
    return WordMap(words.map { ($0, true) })
  }()
}
