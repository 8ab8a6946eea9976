import ActionItems
import CivilCalendar

/// The words of a digest before they are set as text or HTML.
struct DigestContent: Hashable, Sendable {
  /// Longer texts are cut: a digest is read in seconds, and the minutes hold the rest.
  static let longestText = 200
  static let longestQuote = 300
  /// Of an item that is told in one line.
  static let foldedText = 80
  /// A subject names so many sections at most, the most urgent.
  static let subjectParts = 3

  let language: Language
  let subject: String
  /// The subject without the program's name.
  let summary: String
  let greeting: String
  let day: String
  /// About the digest itself, before its sections.
  let notices: [String]
  let sections: [DigestSection]
  let footer: [String]

  init(_ plan: DigestPlan, policy: Policy) {
    let language = policy.language
    let phrases = Phrases(language: language)
    let dates = DayFormat(language: language)
    let writer = Writer(phrases: phrases, dates: dates, today: plan.day)
    let last = plan.own.last { $0.urgency == .upcoming }?.item.due
    let isNear = last.map { $0 <= plan.day.adding(days: policy.daysAhead) } ?? true
    let daysAhead = isNear ? policy.daysAhead : nil
    func section(_ kind: DigestSection.Kind, _ lines: [DigestLine]) -> DigestSection? {
      guard !lines.isEmpty else { return nil }
      return DigestSection(
        kind: kind,
        title: phrases.title(kind, daysAhead: daysAhead),
        instruction: phrases.instruction(kind, policy: policy),
        lines: lines
      )
    }
    func section(_ kind: DigestSection.Kind, _ entries: [DigestEntry]) -> DigestSection? {
      section(kind, entries.map { writer.line($0, kind) })
    }
    // Long ago overdue, what is to do is to decide: one line each will do.
    let limit = plan.day.adding(days: -policy.foldAfter)
    func isFolded(_ entry: DigestEntry) -> Bool {
      entry.urgency == .overdue && entry.item.due.map { $0 < limit } ?? false
    }
    let own = Urgency.allCases.map { urgency in
      section(.own(urgency), plan.own.filter { $0.urgency == urgency && !isFolded($0) })
    }
    let others = [
      section(.folded, plan.own.filter(isFolded)), section(.unreached, plan.unreached),
      section(.escalated, plan.escalated), section(.proposed, plan.proposed),
      section(.troubles, plan.troubles.map(writer.line)),
    ]
    sections = (own + others).compactMap { $0 }
    let parts = Self.counts(sections).prefix(Self.subjectParts)
      .map { phrases.count($0.kind, $0.count) }
    summary = parts.isEmpty ? phrases.nothing : parts.joined(separator: ", ")
    subject = "Bevaka: \(summary)"
    notices = [
      plan.missed.map { phrases.missed($0, dates: dates, today: plan.day) },
      plan.heartbeat.map(phrases.heartbeat),
    ].compactMap { $0 }
    greeting = phrases.greeting(MailSyntax.singleLine(plan.recipient.name))
    day = dates.long(plan.day)
    self.language = language
    footer = [policy.replyTo == nil ? nil : phrases.replyHint, policy.footer].compactMap { $0 }
  }

  /// How many items each section has; those overdue for long count with the others that are overdue.
  private static func counts(
    _ sections: [DigestSection]
  ) -> [(kind: DigestSection.Kind, count: Int)] {
    let folded = sections.first { $0.kind == .folded }?.lines.count ?? 0
    let hasOverdue = sections.contains { $0.kind == .own(.overdue) }
    return sections.compactMap { section in
      switch section.kind {
      case .own(.overdue): (section.kind, section.lines.count + folded)
      case .folded: hasOverdue ? nil : (.own(.overdue), folded)
      default: (section.kind, section.lines.count)
      }
    }.sorted { first, _ in first.kind == .own(.overdue) }
  }

  /// Puts single items into words.
  private struct Writer {
    let phrases: Phrases
    let dates: DayFormat
    let today: CalendarDate

    func line(_ entry: DigestEntry, _ kind: DigestSection.Kind) -> DigestLine {
      let item = entry.item
      if kind == .folded { return folded(item) }
      let text = clipped(item.text, to: longestText)
      let quote = item.source.map { clipped(cells(of: $0.provenance.quote), to: longestQuote) }
        .flatMap { isSame($0, as: text) ? nil : phrases.quoted($0) }
      return DigestLine(
        number: "#\(item.id)",
        text: capitalized(text),
        distance: item.due.map { dates.distance(to: $0, from: today) },
        day: item.due.map(dates.long)
          ?? item.deadline.map {
            phrases.unknownDay(clipped($0.mention, to: longestText))
          },
        remarks: remarks(entry, kind, isQuoted: quote != nil),
        quote: quote,
        source: source(of: item)
      )
    }

    func line(_ trouble: MailTrouble) -> DigestLine {
      let (text, remark) = phrases.trouble(
        trouble,
        name: MailSyntax.singleLine(trouble.name),
        day: dates.brief(trouble.day, near: today)
      )
      return DigestLine(text: text, remarks: [clipped(remark, to: longestText)])
    }

    private func folded(_ item: ActionItem) -> DigestLine {
      let day = item.due.map { " (\(dates.brief($0, near: today)))" } ?? ""
      return DigestLine(
        number: "#\(item.id)",
        text: capitalized(clipped(item.text, to: foldedText)) + unbroken(day),
        remarks: []
      )
    }

    private func capitalized(_ text: String) -> String {
      text.first.map { $0.uppercased() + text.dropFirst() } ?? phrases.quoted("")
    }

    /// The words of a table's row, its cells parted by points and not by bars; other words as they are.
    private func cells(of quote: String) -> String {
      guard quote.hasPrefix("|") else { return quote }
      return quote.split(separator: "|")
        .map { $0.split(separator: " ").joined(separator: " ") }
        .filter { !$0.isEmpty }
        .joined(separator: " · ")
    }

    /// Whether the quote says no more than the text above it.
    private func isSame(_ quote: String, as text: String) -> Bool {
      func bare(_ text: String) -> String {
        String(text.lowercased().reversed().drop { ". ".contains($0) }.reversed())
      }
      return bare(quote) == bare(text) || bare(quote).isEmpty
    }

    private func remarks(
      _ entry: DigestEntry,
      _ kind: DigestSection.Kind,
      isQuoted: Bool
    ) -> [String] {
      var remarks = entry.obstacles.map { phrases.obstacle($0, dates: dates, today: today) }
      if kind == .proposed {
        remarks += entry.item.reasons.isEmpty ? [phrases.noReason] : entry.item.reasons
      }
      // An owner whom an obstacle names needs no second naming.
      let owners = entry.coOwners.filter { name in !remarks.contains { $0.contains(name) } }
      if !owners.isEmpty {
        remarks.append(
          [.proposed, .unreached, .escalated].contains(kind)
            ? phrases.owners(owners) : phrases.coOwners(owners)
        )
      }
      if entry.item.isConditional {
        remarks.append(phrases.conditional(quoted: isQuoted))
      }
      return remarks.map { clipped($0, to: longestText) }
    }

    /// Where an item comes from: "Styrelsen: Protokoll 3, 27 november 2017, § 4 Ekonomi".
    private func source(of item: ActionItem) -> String {
      let committee = item.committee.map { MailSyntax.singleLine($0.name) }
      guard let source = item.source else {
        return [committee, "\(phrases.byHand) \(unbroken(dates.short(item.created)))"]
          .compactMap { $0 }.joined(separator: ": ")
      }
      let title = clipped(source.meetingTitle ?? source.document, to: 80)
      let section = source.provenance.section.map { section in
        // Text before the first section may stand under the title itself.
        let heading = section.title == source.meetingTitle ? nil : section.title
        return [section.number.map { "§\u{A0}\($0)" }, heading].compactMap { $0 }.joined(
          separator: " "
        )
      }
      // A title that tells the day already needs no second telling.
      let held = source.held.flatMap { day in
        let words = DayFormat(language: .swedish).short(day)
        let isTold = title.contains("\(day)") || title.lowercased().contains(words)
        return isTold ? nil : unbroken(dates.short(day))
      }
      let parts = [title, held, section.map { clipped($0, to: 80) }]
      let place = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
      // A title that names the committee already needs no second naming.
      guard let committee, !title.lowercased().contains(committee.lowercased()) else {
        return place
      }
      return "\(committee): \(place)"
    }

    /// A day that no line end tears apart.
    private func unbroken(_ day: String) -> String { day.replacing(" ", with: "\u{A0}") }

    /// On one line and at most so many characters, cut between words where that is possible.
    private func clipped(_ text: String, to length: Int) -> String {
      let line = MailSyntax.singleLine(text)
      guard line.count > length else { return line }
      let head = line.prefix(length - 1)
      let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
      return (words.count > length / 2 ? words : head) + "…"
    }
  }
}
