import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// Finds what the minutes report of earlier tasks: done, still going on, given up.
///
/// It may find more than there is: what a report fits no earlier task with does nothing.
struct ReportExtractor {
  let structure: Structure
  let vocabulary: Vocabulary

  /// What the sentence reports; `deadline` gives the day that it sets for a task that remains.
  func report(in view: SentenceView, deadline: () -> Deadline?) -> Report? {
    guard isTold(view) else { return nil }
    if let report = statusReport(in: view, deadline: deadline) { return report }
    return verbReport(in: view)
  }

  /// Whether a word at the sentence's end settles it, so that it is no task whatever stands before: "Boka lokal – klart".
  func isSettled(_ view: SentenceView) -> Bool {
    guard isTold(view), let status = statusWord(in: view) else { return false }
    return status.status != .ongoing || isBare(view.range.lowerBound..<status.index, view)
  }

  private func isTold(_ view: SentenceView) -> Bool {
    !view.isQuestion && view.context.isDisjoint(with: [.formalities, .heading])
  }

  // MARK: Status words

  /// "Klart.", "Lokal – klart", "Punkten kvarstår till nästa möte", "Inköpet utgår".
  private func statusReport(in view: SentenceView, deadline: () -> Deadline?) -> Report? {
    guard let (index, status) = statusWord(in: view) else { return nil }
    var matter = view.range.lowerBound..<index
    var heading: String?
    if isBare(matter, view) {
      matter = matterBefore(view) ?? 0..<0
      if matter.isEmpty {
        heading = view.block.section.flatMap { structure.sections[$0].title }
        guard heading != nil else { return nil }
      }
    }
    return Report(
      provenance: structure.provenance(view.range, in: view.block),
      owners: people(in: matter, view),
      status: status,
      matter: heading ?? structure.string(matter),
      deadline: status == .ongoing ? deadline() : nil
    )
  }

  /// The word that tells the status, where nothing but a day or small words follow.
  private func statusWord(in view: SentenceView) -> (index: Int, status: Report.Status)? {
    for index in view.range.reversed() {
      if let status = StatusWords.status(view.stream[index]), !view.isTemporal(index) {
        return settled(status, at: index, view).map { (index, $0) }
      }
      guard mayFollow(index, view) else { return nil }
    }
    return nil
  }

  private func mayFollow(_ index: Int, _ view: SentenceView) -> Bool {
    view.stream[index].kind == .symbol || view.isTemporal(index)
      || view.features[index].function == .adverb
      || view.features[index].nominal.contains(.gathering)
      || Self.followers[view.stream[index]] != nil
  }

  private func settled(
    _ status: Report.Status,
    at index: Int,
    _ view: SentenceView
  ) -> Report.Status? {
    let before = view.range.lowerBound..<index
    guard !view.contains([.modal, .future, .need, .hedge, .can, .expect, .intend], in: before),
      !isSubordinate(index, view)
    else { return nil }
    let last = before.last
    // "Ersättning utgår": it is paid.
    if status == .dropped, let last, isPayment(last, view) { return nil }
    if status != .done {
      // "ingen punkt kvarstår"
      return view.contains([.negation, .none], in: before) ? nil : status
    }
    let stretch = max(before.lowerBound, index - 3)..<index
    if view.contains([.negation, .none], in: stretch) { return .ongoing }
    if stretch.contains(where: { Self.partly[view.stream[$0]] != nil }) { return .ongoing }
    // "klart senast 3/5", "är klar på fredag": a day ahead.
    if view.timexes.contains(where: { $0.tokens.lowerBound > index && $0.relation != .past }) {
      return nil
    }
    guard let last else { return .done }
    let isLinked = Self.links[view.stream[last]] != nil || view.features[last].function == .adverb
    if isLinked || view.stream[last].kind == .symbol || view.isTemporal(last) { return .done }
    // "Inbjudan klar": two or three words and no verb.
    let hasVerb = before.contains {
      !view.features[$0].verbForms.isDisjoint(with: [.present, .preterite])
    }
    return hasVerb ? nil : .done
  }

  /// "Reseersättning", "Arvodet": of money, "utgår" says that it is paid.
  private func isPayment(_ index: Int, _ view: SentenceView) -> Bool {
    let letters = structure.source.letters(of: view.stream[index])
    return letters.end(with: "ersättning") || letters.end(with: "ersättningen")
      || letters.end(with: "arvode") || letters.end(with: "arvodet")
      || letters.end(with: "bidrag") || letters.end(with: "bidraget")
      || letters.end(with: "avgift") || letters.end(with: "avgiften")
      || letters.end(with: "traktamente") || letters.end(with: "lön")
  }

  /// Whether the words name no task of their own: "Punkten", "Detta är".
  private func isBare(_ words: Range<Int>, _ view: SentenceView) -> Bool {
    words.allSatisfy { index in
      view.stream[index].kind != .word || Self.pointers[view.stream[index]] != nil
        || Self.links[view.stream[index]] != nil || Self.partly[view.stream[index]] != nil
        || view.features[index].function == .adverb || view.features[index].function == .negation
    }
  }

  /// What stands before a bare "Klart.": the entry one level out, or the sentence before.
  private func matterBefore(_ view: SentenceView) -> Range<Int>? {
    if view.isFirstOfBlock, view.block.kind == .listItem, let parent = view.block.parent {
      return structure.blocks[parent].tokens
    }
    return view.previous
  }

  private func people(in words: Range<Int>, _ view: SentenceView) -> [Owner] {
    var owners: [Owner] = []
    var index = words.lowerBound
    while index < words.upperBound {
      if let mention = view.finder.mentions(from: index, limit: words.upperBound) {
        if mention.alternatives.isEmpty, !mention.isGuess {
          owners += mention.owners.filter { $0.kind == .person }
        }
        index = max(index + 1, mention.range.upperBound)
      } else {
        index += 1
      }
    }
    return owners
  }

  // MARK: Verbs

  /// "Karin har skickat inbjudan", "Inbjudan har skickats", "Lokal är bokad", "Per bokade lokalen".
  private func verbReport(in view: SentenceView) -> Report? {
    for verb in view.range where !view.isTemporal(verb) {
      guard let found = told(by: verb, view) else { continue }
      // "Per rapporterar att lokalen är bokad": what he says is the matter.
      let start =
        (view.range.lowerBound..<verb).last { isTeller($0, view) } ?? view.range.lowerBound
      return Report(
        provenance: structure.provenance(view.range, in: view.block),
        owners: found.owners,
        status: found.isOpen ? .ongoing : .done,
        matter: structure.string(start..<view.range.upperBound)
      )
    }
    return nil
  }

  private func told(by verb: Int, _ view: SentenceView) -> (owners: [Owner], isOpen: Bool)? {
    let text = view.text(verb)
    let features = view.features[verb]
    if text == "har" {
      // "Ingen har hämtat nycklarna"
      if verb > view.range.lowerBound, view.features[verb - 1].function == FunctionWord.none,
        deed(after: verb, .supine, view) != nil
      {
        return ([], true)
      }
      if let deed = deed(after: verb, .supine, view), let owners = doer(of: verb, view) {
        return (owners, isOpen(verb, deed, view))
      }
      // "har inte hunnit boka"
      let next = verb + 1..<max(verb + 1, min(verb + 5, view.range.upperBound))
      if let pending = next.first(where: { view.text($0) == "hunnit" }),
        let owners = doer(of: verb, view)
      {
        return (owners, isOpen(verb, pending, view))
      }
      guard let deed = deed(after: verb, .passiveSupine, view), !isSubordinate(verb, view) else {
        return nil
      }
      return (agents(after: deed, view), isOpen(verb, deed, view))
    }
    if text == "är" || text == "blev" {
      guard let deed = deed(after: verb, .participle, view), !isSubordinate(verb, view),
        !view.timexes.contains(where: { $0.tokens.lowerBound > deed && isAhead($0.relation) })
      else { return nil }
      return (agents(after: deed, view), isOpen(verb, deed, view) || isOfSome(verb, view))
    }
    guard features.verbClass == .task, Self.formalities[view.stream[verb]] == nil else {
      return nil
    }
    if features.verbForms.contains(.passivePreterite), verb > view.range.lowerBound,
      !isSubordinate(verb, view)
    {
      return (agents(after: verb, view), view.isNegated(verb))
    }
    if features.verbForms.contains(.preterite), let owners = doer(of: verb, view) {
      return (owners, view.isNegated(verb))
    }
    return lastParticiple(verb, view) ? ([], view.isNegated(verb)) : nil
  }

  /// "Åtta är rättade", "hälften är utskickade": the others remain.
  private func isOfSome(_ verb: Int, _ view: SentenceView) -> Bool {
    guard verb > view.range.lowerBound else { return false }
    let subject = view.stream[verb - 1]
    return subject.kind == .number || Self.counts[subject] != nil
  }

  private static let counts = set(
    "en ett två tre fyra fem sex sju åtta nio tio elva tolv några flera många hälften flertalet"
  )

  /// "… har satts upp av Karin": who did it.
  private func agents(after deed: Int, _ view: SentenceView) -> [Owner] {
    guard let by = (deed + 1..<deed + 4).first(where: { view.text($0) == "av" }) else { return [] }
    return people(in: by + 1..<max(by + 1, min(by + 5, view.range.upperBound)), view)
  }

  private func isAhead(_ relation: TemporalRelation) -> Bool {
    relation == .by || relation == .before || relation == .from
  }

  /// The owners of the verb's subject; nil where nobody is named or the clause is not told as a fact.
  private func doer(of verb: Int, _ view: SentenceView) -> [Owner]? {
    guard let subject = view.subject(of: verb), !subject.mention.owners.isEmpty,
      subject.subordinator == nil || subject.subordinator == .att && isTrusted(verb, view)
    else { return nil }
    return subject.mention.owners
  }

  /// The form of a task's verb within a few words.
  private func deed(after verb: Int, _ form: VerbForms, _ view: SentenceView) -> Int? {
    (verb + 1..<max(verb + 1, min(verb + 6, view.range.upperBound))).first { index in
      let features = view.features[index]
      if Self.formalities[view.stream[index]] != nil { return false }
      if form == .participle {
        if features.function == .finish { return true }
        if isPrefixed(index, view) { return true }
      }
      guard features.verbForms.contains(form) else { return false }
      // "har tagit på sig att": a promise.
      if view.text(index) == "tagit", view.text(index + 1) == "på" { return false }
      // "har fått i uppdrag att", "har diskuterat": no task of theirs was done; "sett över", "gått ut med" may be one.
      if features.verbClass == .light {
        return view.text(index) != "fått" && form != .participle
          && (form == .passiveSupine || particleFollows(index, view))
      }
      return features.verbClass == .task
    }
  }

  private func particleFollows(_ index: Int, _ view: SentenceView) -> Bool {
    view.features[index + 1 < view.range.upperBound ? index + 1 : index].function == .particle
  }

  /// "utskickad", "framtaget": a particle before a participle.
  private func isPrefixed(_ index: Int, _ view: SentenceView) -> Bool {
    guard view.isUnknownParticiple(index) else { return false }
    let word = structure.source.bytes[view.stream[index].range]
    return Self.prefixes.contains { word.starts(with: $0.utf8) }
  }

  /// "Lokal bokad.": a short sentence without another verb.
  private func lastParticiple(_ index: Int, _ view: SentenceView) -> Bool {
    let features = view.features[index]
    guard features.verbForms.contains(.participle), view.range.count <= 8,
      index > view.range.lowerBound,
      (index + 1..<max(index + 1, view.range.upperBound)).allSatisfy({
        view.stream[$0].kind == .symbol
      })
    else { return false }
    return (view.range.lowerBound..<index).allSatisfy {
      view.features[$0].verbForms.isEmpty && view.features[$0].function != .past
        && view.features[$0].function != .modal
    }
  }

  private func isOpen(_ verb: Int, _ deed: Int, _ view: SentenceView) -> Bool {
    if view.isNegated(verb) || view.contains([.negation, .none], in: view.range.lowerBound..<deed) {
      return true
    }
    return (verb..<deed).contains {
      view.text($0) == "ännu" || Self.partly[view.stream[$0]] != nil
    }
  }

  /// Whether the verb stands in a clause that tells no fact: "när lokalen är bokad", "hoppas att lokalen är bokad".
  private func isSubordinate(_ verb: Int, _ view: SentenceView) -> Bool {
    for index in view.range.lowerBound..<verb where !view.isTemporal(index) {
      switch view.features[index].function {
      case .if: if !isPreposition(index, view) { return true }
      case .because, .relative, .question, .modal, .future, .hedge: return true
      case .att: if !isTrusted(index, view) { return true }
      default: if Self.openers[view.stream[index]] != nil { return true }
      }
    }
    return false
  }

  /// "ansökan om bidrag": the word for "if" between nouns.
  private func isPreposition(_ index: Int, _ view: SentenceView) -> Bool {
    guard index > view.range.lowerBound, view.stream[index - 1].kind == .word else { return false }
    let before = view.features[index - 1]
    return before.verbForms.isEmpty && before.function == nil
  }

  /// "rapporterar att": the word that joins what is told to who tells it.
  private func isTeller(_ index: Int, _ view: SentenceView) -> Bool {
    view.word(index) == .att && isTrusted(index, view)
  }

  /// Whether somebody who knows says it: "Per rapporterar att lokalen är bokad".
  private func isTrusted(_ index: Int, _ view: SentenceView) -> Bool {
    (view.range.lowerBound..<index).contains { Self.tellers[view.stream[$0]] != nil }
  }

  // MARK: Words

  private static func set(_ words: String) -> WordMap<Bool> {
    WordMap(words.split(separator: " ").map { (word: String($0), value: true) })
  }

  /// What is done at the meeting itself, and was no task.
  private static let formalities = set(
    "godkändes godkänts godkänd godkänt godkände fastställdes fastställts fastställd fastställt fastställde"
      + " antogs antagits antagen antaget valdes valts vald valt valda utsågs utsetts utsedd utsett"
      + " beviljades beviljats föreslog föreslogs föreslagit föreslagits träffades träffats hölls hållits"
      + " noterades noterats antecknades antecknats avslogs bifölls justerades justerats öppnades avslutades"
      + " påminde påmint påmindes påmints lovat åtagit hälsade tackade tackades lades lagts lade lagt"
  )
  private static let followers = set(
    "till nästa möte mötet gång från ur på listan protokollet enligt plan planering tills vidare dock"
  )
  private static let links = set("är var blev förklaras anses noteras som alltså")
  private static let partly = set("delvis nästan snart halvvägs halvt ännu än inte ej")
  private static let pointers = set(
    "det detta den denna punkten ärendet frågan uppgiften uppdraget åtgärden aktiviteten arbetet"
  )
  private static let openers = set("innan tills förrän såvida medan huruvida snart")
  private static let tellers = set(
    "rapporterar rapporterade rapporteras meddelar meddelade meddelas informerar informerade berättar"
      + " berättade redovisar redovisade konstaterar konstaterade konstateras noteras noterades"
      + " upplyser upplyste säger bekräftar bekräftade"
  )
  private static let prefixes = [
    "ut", "in", "fram", "upp", "över", "igenom", "genom", "ned", "ner", "ihop", "av", "på",
  ]
}
