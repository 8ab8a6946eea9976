import Lexicon

/// What verbs do, compared across their forms: "bokar", "bokat" and "är bokad" are one deed.
struct Deeds: Sendable {
  /// A deed that may stand for every other: "fixa".
  static let any = "*"

  private let lemmas: WordMap<String>
  private let deeds: WordMap<String>

  static let swedish = Deeds()

  private init() {
    var forms: [(word: String, value: String)] = []
    let verbs = LexiconTable("verbs").rows.filter {
      $0.count >= 5 && !Self.auxiliaries.contains($0[0])
    }
    // What is but a state gives way where two verbs share a form: "satt" is done.
    for row in verbs.filter({ $0[4] != "state" }) + verbs.filter({ $0[4] == "state" }) {
      let (infinitive, supine) = (row[0], row[3])
      let active = [infinitive, row[1], row[2], supine]
      let passive = [infinitive, row[2], supine].map { $0 + "s" } + Self.passivePresent(row[1])
      for form in active + passive + Participles.forms(ofSupine: supine) {
        forms.append((form, infinitive))
      }
    }
    lemmas = WordMap(forms + Self.irregular.map { ($0, "betala") })
    let rows = LexiconTable("deeds").rows
    deeds = WordMap(rows.map { ($0[0], $0[1]) } + rows.map { (WordStem.of($0[0]), $0[1]) })
  }

  /// The infinitive of a verb's form in lower case; nil for another word.
  func lemma(of word: String) -> String? { lemmas[word] }

  /// The verb of a participle with its particle in front: "utskickad" → skicka, ut.
  func participle(_ word: String) -> (lemma: String, particle: String)? {
    for (prefix, particle) in Self.prefixes where word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.count))
      guard rest.count >= 4, rest.last.map({ "dtena".contains($0) }) ?? false,
        let lemma = lemmas[rest], rest != lemma
      else { continue }
      return (lemma, particle)
    }
    return nil
  }

  /// The deed of a verb with the word that follows it: "ta" and "fram" are another than "ta".
  func deed(_ lemma: String, _ particle: String?) -> String {
    guard let particle else { return deeds[lemma] ?? lemma }
    let phrase = lemma + " " + particle
    if let deed = deeds[phrase] { return deed }
    return Self.light.contains(lemma) ? phrase : deeds[lemma] ?? lemma
  }

  /// The deed that a noun names: "bokningen" → boka, "översyn" → se över.
  func deed(ofNoun word: String) -> String? {
    if let deed = deeds[WordStem.of(word)] { return deed }
    for ending in Self.nounEndings where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      if stem.count >= 3, let lemma = lemmas[stem + "a"] { return deed(lemma, nil) }
    }
    return nil
  }

  static func isParticle(_ word: String) -> Bool { particles.contains(word) }

  private static func passivePresent(_ present: String) -> [String] {
    guard present.hasSuffix("r") else { return [] }
    let stem = present.hasSuffix("er") ? present.dropLast(2) : present.dropLast()
    return [stem + "s"]
  }

  /// They say when and whether, and not what.
  private static let auxiliaries: Set = ["ha", "vara", "bli", "få", "hinna", "kunna", "vilja"]

  /// Verbs that mean nothing of their own without the word that follows.
  private static let light: Set = [
    "ta", "gå", "se", "ge", "lägga", "ställa", "sätta", "hålla", "komma", "höra", "följa", "slå",
    "dra", "arbeta", "jobba", "lyfta", "föra",
  ]

  private static let irregular = ["betald", "betalt", "betalda"]

  private static let nounEndings = ["ningen", "ning", "ingen", "ing", "andet", "ande"]

  private static let particles: Set = [
    "fram", "över", "ut", "in", "upp", "igenom", "vidare", "av", "ner", "ned", "ihop", "till",
    "bort", "på", "kontakt", "reda", "med",
  ]

  private static let prefixes = [
    ("igenom", "igenom"), ("genom", "igenom"), ("vidare", "vidare"), ("fram", "fram"),
    ("upp", "upp"), ("över", "över"), ("ner", "ner"), ("ned", "ner"), ("ihop", "ihop"),
    ("bort", "bort"), ("ut", "ut"), ("in", "in"), ("av", "av"), ("på", "på"),
  ]
}
