import ActionItems
import CivilCalendar

/// The words of a digest before they are set as text or HTML.
struct DigestContent: Hashable, Sendable {
  /// Longer texts are cut: a digest is read in seconds, and the minutes hold the rest.
  static let longestText = 200
  static let longestQuote = 300
  /// A subject names so many sections at most, the most urgent.
  static let subjectParts = 3

  let language: Language
  let subject: String
  /// The subject without the program's name.
  let summary: String
  let greeting: String
  let day: String
  let sections: [DigestSection]
  let footer: [String]

  init(_ plan: DigestPlan, policy: Policy) {
    let language = policy.language
    let phrases = Phrases(language: language)
    let dates = DayFormat(language: language)
    let writer = Writer(phrases: phrases, dates: dates, today: plan.day)
    func section(_ kind: DigestSection.Kind, _ entries: [DigestEntry]) -> DigestSection? {
      guard !entries.isEmpty else { return nil }
      return DigestSection(
        kind: kind,
        title: phrases.title(kind, daysAhead: policy.daysAhead),
        instruction: phrases.instruction(kind),
        lines: entries.map { writer.line($0, kind) }
      )
    }
    let own = Urgency.allCases.map { urgency in
      section(.own(urgency), plan.own.filter { $0.urgency == urgency })
    }
    sections =
      (own + [section(.unreached, plan.unreached), section(.proposed, plan.proposed)])
      .compactMap { $0 }
    summary = sections.prefix(Self.subjectParts)
      .map { phrases.count($0.kind, $0.lines.count) }
      .joined(separator: ", ")
    subject = "Bevaka: \(summary)"
    greeting = phrases.greeting(MailSyntax.singleLine(plan.recipient.name))
    day = dates.long(plan.day)
    self.language = language
    footer = [policy.replyTo == nil ? nil : phrases.replyHint, policy.footer].compactMap { $0 }
  }

  /// Puts single items into words.
  private struct Writer {
    let phrases: Phrases
    let dates: DayFormat
    let today: CalendarDate

    func line(_ entry: DigestEntry, _ kind: DigestSection.Kind) -> DigestLine {
      let item = entry.item
      let text = clipped(item.text, to: longestText)
      let quote = item.source.map { clipped(cells(of: $0.provenance.quote), to: longestQuote) }
        .flatMap { isSame($0, as: text) ? nil : phrases.quoted($0) }
      return DigestLine(
        number: "#\(item.id)",
        text: text.first.map { $0.uppercased() + text.dropFirst() } ?? phrases.quoted(""),
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
      var remarks = entry.obstacles.map(phrases.obstacle)
      if kind == .proposed {
        remarks += entry.item.reasons.isEmpty ? [phrases.noReason] : entry.item.reasons
      }
      // An owner whom an obstacle names needs no second naming.
      let owners = entry.coOwners.filter { name in !remarks.contains { $0.contains(name) } }
      if !owners.isEmpty {
        remarks.append(
          kind == .proposed || kind == .unreached
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
