import ActionItems
import Lexicon
import TemporalExpressions

/// What a sentence adds to the item before it, being none of its own: "Per fixar.", "Klart senast 10 april.", "(Per)".
struct FollowUp {
  var owner: Mention?
  var timex: TemporalExpression?
  /// Whether "Ansvarig" stands before the name.
  var isLabelled = false

  /// Nil for a sentence that says more.
  init?(_ view: SentenceView) {
    guard view.range.count <= 14, !view.isQuestion,
      view.context.isDisjoint(with: [.heading, .formalities, .nextMeetings])
    else { return nil }
    var start = view.range.lowerBound
    var isMarked = false
    while start < view.range.upperBound, view.stream[start].kind == .symbol,
      !view.stream[start].isSymbol("@")
    {
      // "(Per)", "→ Per"
      isMarked = isMarked || !view.stream[start].isSymbol("*")
      start += 1
    }
    // "Ansvarig Lisa."
    if view.word(start) == .responsible, view.text(start + 1) != "för" {
      isMarked = true
      isLabelled = true
      start += 1
    }
    guard start < view.range.upperBound else { return nil }
    timex = view.deadline(in: view.range, verb: start)
    if let mention = view.finder.mentions(from: start, limit: view.range.upperBound),
      !mention.isGuess, mention.owners.allSatisfy({ $0.kind != .external })
    {
      let isShouted = view.stream[mention.range].allSatisfy { $0.flags.contains(.allCaps) }
      guard
        Self.takesOn(
          mention.range.upperBound..<view.range.upperBound,
          view,
          isAlone: isMarked || isShouted && view.range.count <= 3,
          hasDay: timex != nil
        )
      else { return nil }
      owner = mention
      return
    }
    // "Det ska vara klart den 10 april."
    guard timex != nil, !view.isNegated(start),
      view.range.allSatisfy({ index in
        view.isTemporal(index) || view.stream[index].kind != .word
          || Self.dueWords[view.stream[index]] != nil || view.features[index].function == .finish
      })
    else { return nil }
  }

  /// "fixar", "tar det", "gör detta före den 28 mars", ", senast fredag": who takes on what was said before.
  private static func takesOn(
    _ rest: Range<Int>,
    _ view: SentenceView,
    isAlone: Bool,
    hasDay: Bool
  ) -> Bool {
    let words = rest.filter { view.stream[$0].kind == .word && !view.isTemporal($0) }
    guard let verb = words.first else { return isAlone || hasDay }
    // "Karin på det!"
    if verb == rest.lowerBound, view.text(verb) == "på", words.count == 2,
      view.text(words[1]).isOne(of: ["det", "den", "detta", "saken", "bollen"])
    {
      return true
    }
    guard charges[view.stream[verb]] != nil || view.word(verb) == .responsible,
      verb == rest.lowerBound
    else { return false }
    return words.dropFirst().allSatisfy { index in
      pointers[view.stream[index]] != nil || view.features[index].function == .adverb
    }
  }

  /// Verbs that need no object where the words before say what: "…, Per ansvarar".
  static let charges = WordMap(
    [
      "fixar", "ordnar", "tar", "kollar", "undersöker", "sköter", "gör", "löser", "ansvarar",
      "åtgärdar", "hanterar", "bevakar", "samordnar", "håller",
    ].map { (word: $0, value: true) }
  )

  private static let pointers = WordMap(
    [
      "det", "detta", "den", "dem", "saken", "frågan", "uppgiften", "hand", "om", "för", "i", "på",
      "sig", "upp", "vidare",
    ].map { (word: $0, value: true) }
  )

  private static let dueWords = WordMap(
    [
      "det", "detta", "den", "ska", "skall", "bör", "måste", "vara", "blir", "ske", "göras",
      "gjort", "senast", "deadline", "arbetet", "tidplan", "slutdatum", "tid", "till",
    ].map { (word: $0, value: true) }
  )
}
