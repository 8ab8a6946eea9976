import Lexicon

/// What headings and introductions say, per block.
struct SectionContexts {
  private var contexts: [SectionContext] = []

  init(structure: Structure, vocabulary: Vocabulary) {
    var section: SectionContext = []
    var appendix = false
    contexts.reserveCapacity(structure.blocks.count)
    for block in structure.blocks {
      let own = Self.context(of: block, structure, vocabulary)
      if block.kind == .heading {
        section = own
        if own.contains(.formalities), Self.isAppendix(block, structure, vocabulary) {
          appendix = true
        }
        contexts.append(section.union(.heading))
        continue
      }
      var context = section
      if let lead = block.lead, lead < contexts.count {
        context.formUnion(contexts[lead].subtracting(.heading))
      }
      if let parent = block.parent, parent < contexts.count { context.formUnion(contexts[parent]) }
      if block.kind == .paragraph { context.formUnion(own) }
      if block.kind == .listItem {
        context.formUnion(own.intersection([.nextMeetings, .formalities]))
      }
      if appendix { context.insert(.formalities) }
      contexts.append(context)
    }
  }

  subscript(block: Int) -> SectionContext { contexts[block] }

  private static func isAppendix(_ block: Block, _ structure: Structure, _ vocabulary: Vocabulary)
    -> Bool
  {
    let first = structure.stream[block.tokens.prefix(1)]
    return vocabulary.labels(first).contains(.appendix)
  }

  /// The context that a heading or an introduction opens, from the label it is or begins with.
  private static func context(_ labels: CaseSet<Label>) -> SectionContext {
    var context: SectionContext = []
    if labels.contains(.actions) { context.insert(.actions) }
    if labels.contains(.next) { context.insert(.nextMeetings) }
    if labels.contains(.decision) { context.insert(.decision) }
    if labels.contains(.proposal) { context.insert(.proposal) }
    if labels.contains(.background) { context.insert(.background) }
    if !labels.isDisjoint(with: [.signature, .appendix]) { context.insert(.formalities) }
    return context
  }

  private static func context(of block: Block, _ structure: Structure, _ vocabulary: Vocabulary)
    -> SectionContext
  {
    let tokens = block.tokens.prefix(24)
    guard !tokens.isEmpty else { return [] }
    let stream = structure.stream
    var words = tokens.lowerBound
    while words < tokens.upperBound, stream[words].kind == .symbol { words += 1 }
    var end = words
    while end < tokens.upperBound, stream[end].kind == .word || stream[end].isSymbol("-") {
      end += 1
    }
    var context: SectionContext = []
    // The longest label that the block begins with.
    for count in stride(from: min(end - words, 6), through: 1, by: -1) {
      let labels = vocabulary.labels(structure.stream[words..<words + count])
      guard !labels.isEmpty else { continue }
      let isWhole =
        words + count == block.tokens.upperBound || stream[words + count].kind == .symbol
      let opens: CaseSet<Label> = [.actions, .next, .signature, .appendix]
      // "Uppdrag välfärdsteknik" is a matter; "Uppdrag till nästa möte" a list of tasks.
      let next = words + count
      if labels.contains(.actions), !isWhole,
        !["till", "inför", "efter", "från", "innan", "tills"].contains(
          next < block.tokens.upperBound ? structure.string(next..<next + 1).lowercased() : ""
        )
      {
        break
      }
      if block.kind == .heading || isWhole
        || !labels.isDisjoint(with: opens) && block.kind != .listItem && isShort(block, structure)
      {
        context = Self.context(labels)
      } else if labels.contains(.next) {
        context = .nextMeetings
      }
      break
    }
    // "Nästa webbgruppsmöte", "Nästa gång", "Nästa APT: 8 april"
    let isNamed = words + 2 < tokens.upperBound && stream[words + 2].isSymbol(":")
    if block.kind == .heading || isNamed, words + 1 < tokens.upperBound,
      Word(stream[words]).isOne(of: ["nästa", "kommande", "nästkommande"]),
      structure.features[words + 1].nominal.contains(.gathering)
        || vocabulary.endsLikeGathering(structure.source.bytes.buffer(stream[words + 1].range))
        || Word(stream[words + 1]) == "gång"
    {
      context.insert(.nextMeetings)
    }
    // "Gruppen beslutade om följande mötestider", "Styrelsen beslutar att:"
    if block.kind == .paragraph, let last = block.tokens.last {
      if structure.features[last].function == .decide
        || stream[last].isSymbol(":")
          && block.tokens.suffix(6).contains(where: { structure.features[$0].function == .decide })
      {
        context.insert(.decision)
      }
      // "Följande möten hålls:"
      if stream[last].isSymbol(":"), words + 1 < tokens.upperBound,
        Word(stream[words]) == "följande",
        structure.features[words + 1].nominal.contains(.gathering)
          || vocabulary.endsLikeGathering(structure.source.bytes.buffer(stream[words + 1].range))
      {
        context.insert(.nextMeetings)
      }
      if isShort(block, structure),
        block.tokens.contains(where: {
          vocabulary.labels(structure.stream[$0...$0]).contains(.next)
        })
      {
        context.insert(.nextMeetings)
      }
    }
    return context
  }

  private static func isShort(_ block: Block, _ structure: Structure) -> Bool {
    block.tokens.count <= 14
  }
}
