import MinutesReading

/// Why a rule made no task of a word.
extension ExplanationWords {
  var refusedTasks: String { choose("Ord som inte blev uppgifter", "Words that made no item") }
  var guardName: String { choose("Spärr", "Guard") }
  var reason: String { choose("Skäl", "Reason") }

  func unasked(_ rules: [String]) -> String {
    let names = rules.joined(separator: ", ")
    return choose(
      "Ej prövade, meningen saknar deras ord: \(names).",
      "Not asked, the sentence has none of their words: \(names)."
    )
  }

  func reason(_ refusal: Refusal) -> String {
    switch refusal {
    case .question: choose("meningen är en fråga", "the sentence is a question")
    case .noOwner:
      choose("ingen som kan göra det nämns vid ordet", "nobody who could do it is named beside it")
    case .negated: choose("det nekas", "it is negated")
    case .reportedSpeech:
      choose("det står i en bisats som återger", "it stands in a clause that reports")
    case .saying: choose("det återger vad som sades", "it tells what was said")
    case .narrates:
      choose(
        "det är vad som gjordes under mötet, och ingen dag är satt",
        "it is what was done at the meeting, and no day is set"
      )
    case .noDeed:
      choose("ordet säger för lite om vad som ska göras", "the word says too little of what to do")
    case .hedged: choose("det är en tanke eller en önskan", "it is a thought or a wish")
    case .purpose: choose("det är ett syfte", "it is a purpose")
    case .formality: choose("beslutet gör det självt", "the decision itself does it")
    case .gathering:
      choose("det är något som inträffar den dagen", "it is something that happens on that day")
    case .standing:
      choose(
        "det beskriver hur det är eller brukar vara",
        "it tells how things are, or usually are"
      )
    case .rule: choose("det är en regel som alltid gäller", "it is a rule that holds always")
    case .outsider:
      choose("den som gör det deltar inte i mötet", "who does it takes no part in the meeting")
    case .past: choose("det är länge sedan", "it was long ago")
    case .permission: choose("det är en tillåtelse eller möjlighet", "it is leave or a possibility")
    case .tooWeak: choose("för osäkert även för ett förslag", "too doubtful even to propose")
    }
  }
}
