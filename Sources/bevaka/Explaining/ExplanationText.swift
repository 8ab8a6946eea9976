import ActionItems
import CivilCalendar
import Documents
import MinutesReading
import TemporalExpressions

/// `explain` for a person: sentence by sentence what was read, by which rule, and what was not.
struct ExplanationText {
  let trace: LineTrace
  let document: Document
  /// What names the line: a file and a number, or nothing for words of the command line.
  let title: String?
  let labels: Labels
  let style: Style
  let width: Int

  private var words: ExplanationWords { ExplanationWords(language: labels.language) }

  var text: String {
    var parts = [head]
    for sentence in trace.sentences {
      parts.append(paragraph(quoted(sentence.text), strong: true) + tokens(sentence))
      parts.append(times(sentence))
      parts.append(refusals(sentence))
      parts.append(attempts(sentence))
      parts.append(refusedWords(sentence))
    }
    if trace.omitted > 0 { parts.append(words.omitted(trace.omitted) + "\n") }
    if trace.kind != .blank, trace.kind != .layout { parts.append(results) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func mention(_ range: Range<Int>) -> String {
    String(decoding: document.bytes[range], as: UTF8.self)
  }

  private func paragraph(_ text: String, strong: Bool = false) -> String {
    TextLayout.wrap(TerminalText.oneLine(text), width: width)
      .map { (strong ? style.bold($0) : $0) + "\n" }.joined()
  }

  private func quoted(_ text: String) -> String { "”\(text)”" }

  private var head: String {
    var facts = [words.held(trace.held), words.kind(trace.kind)]
    if let title { facts.insert(title, at: 0) }
    if let section = trace.section {
      let name = [section.number.map { "§ \($0)" }, section.title].compactMap(\.self)
      facts.append(name.joined(separator: " "))
    }
    return paragraph(facts.joined(separator: " · "))
  }

  /// The tokens in order, those of a class with it: "senast[latest] onsdag[weekday:3]".
  private func tokens(_ sentence: LineTrace.Sentence) -> String {
    let words = sentence.times.words.map { word -> String in
      let text = TerminalText.oneLine(mention(word.range))
      guard let kind = word.kind, kind != "symbol", kind != "number" else { return text }
      guard let value = word.value, value != 0 else { return "\(text)[\(kind)]" }
      return "\(text)[\(kind):\(value)]"
    }
    return TextLayout.wrap(words.joined(separator: " "), width: width)
      .map { style.faint($0) + "\n" }.joined()
  }

  private func times(_ sentence: LineTrace.Sentence) -> String {
    guard !sentence.times.readings.isEmpty else { return words.noTime + "\n" }
    return sentence.times.readings.map { reading in
      let expression = reading.expression
      let value = expression.value?.description ?? "–"
      var list = FieldList(style: style, width: width - 2)
      list.add(words.rule, words.rule(reading, mention))
      list.add(words.relation, words.relation(reading, mention))
      if expression.value != nil, expression.value != .nextMeeting {
        list.add(words.direction, words.direction(reading, from: trace.held, mention))
      }
      if let start = expression.start, let end = expression.end {
        list.add(words.extent, start == end ? "\(start)" : "\(start) – \(end)")
      }
      let last = expression.deadline.map(labels.day)
      list.add(words.lastDay, last ?? reading.withoutDeadline.map(words.withoutDeadline))
      list.add(
        labels.warning,
        expression.warnings.map(\.message).joined(separator: "; ")
      )
      let title = "\(quoted(mention(expression.range))) → \(value)"
      return paragraph(title, strong: true)
        + list.text.split(separator: "\n").map { "  \($0)\n" }.joined()
    }.joined(separator: "\n")
  }

  private func refusals(_ sentence: LineTrace.Sentence) -> String {
    guard !sentence.times.refusals.isEmpty else { return "" }
    var list = FieldList(style: style, width: width - 2)
    for refusal in sentence.times.refusals {
      list.add(
        TerminalText.oneLine(quoted(mention(refusal.range))),
        words.reason(refusal, mention)
      )
    }
    return style.bold(words.refused) + "\n"
      + list.text.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  private func attempts(_ sentence: LineTrace.Sentence) -> String {
    guard !sentence.attempts.isEmpty else { return words.noRule + "\n" }
    var table = Table(columns: [
      .init(title: words.rule), .init(title: words.verb), .init(title: labels.owner, wraps: true),
      .init(title: words.weight, alignment: .trailing), .init(title: words.outcome, wraps: true),
    ])
    for attempt in sentence.attempts {
      let outcome = [words.outcome(attempt.outcome), attempt.doubt].compactMap(\.self)
      table.rows.append([
        .init(attempt.rule), .init(mention(attempt.verb)),
        .init(attempt.owners.joined(separator: ", ")), .init("\(attempt.confidence)"),
        .init(outcome.joined(separator: ". ")),
      ])
    }
    return style.bold(words.tasks) + "\n" + table.text(width: width, style: style)
  }

  /// The guards that refused a word, and the rules that were not asked.
  private func refusedWords(_ sentence: LineTrace.Sentence) -> String {
    var text = ""
    if !sentence.refused.isEmpty {
      var table = Table(columns: [
        .init(title: words.rule), .init(title: words.verb), .init(title: words.guardName),
        .init(title: words.reason, wraps: true),
      ])
      for refused in sentence.refused {
        table.rows.append([
          .init(refused.rule), .init(mention(refused.word)), .init(refused.refusal.rawValue),
          .init(words.reason(refused.refusal)),
        ])
      }
      text = style.bold(words.refusedTasks) + "\n" + table.text(width: width, style: style)
    }
    if sentence.unasked.isEmpty { return text }
    return text + paragraph(words.unasked(sentence.unasked))
  }

  /// What stands on the line in the end.
  private var results: String {
    var list = FieldList(style: style, width: width)
    for item in trace.items {
      let owners = item.owners.map(\.name).joined(separator: ", ")
      let due = ItemWords(labels: labels).due(item.deadline)
      let facts = [
        labels.name(of: item.state), owners, due, item.text,
        item.findings.map(\.message).joined(separator: " "),
      ]
      list.add(words.result, facts.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    for event in trace.events { list.add(labels.events, "\(event.start) \(event.title)") }
    for report in trace.reports {
      list.add(labels.reports, "\(labels.name(of: report.status)): \(report.provenance.quote)")
    }
    if list.isEmpty { list.add(words.result, words.nothing) }
    return list.text
  }
}
