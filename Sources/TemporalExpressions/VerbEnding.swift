/// What a word's last letters say of its tense, where it is a weak verb: "lagade", "lagat", "lagas".
enum VerbEnding {
  case preterite, supine, passive

  init?(_ terms: TermSequence, _ index: Int) {
    let last = terms.letter(index, fromEnd: 1)
    let isPassive = last == "s"
    let behind = isPassive ? 1 : 0
    let ending = (
      terms.letter(index, fromEnd: behind + 3), terms.letter(index, fromEnd: behind + 2),
      terms.letter(index, fromEnd: behind + 1)
    )
    switch ending {
    // "-nde" is a participle ("kommande") and not among them.
    case ("a", "d", "e"), ("d", "d", "e"), ("r", "d", "e"), ("l", "d", "e"), ("j", "d", "e"),
      ("m", "d", "e"), ("g", "d", "e"), ("v", "d", "e"), ("k", "t", "e"), ("p", "t", "e"),
      ("t", "t", "e"):
      self = .preterite
    case (_, "a", "t"), (_, "i", "t"), (_, "t", "t"): self = .supine
    case (_, _, "a") where isPassive: self = .passive
    default: return nil
    }
  }
}
