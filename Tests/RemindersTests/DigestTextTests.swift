import ActionItems
import CivilCalendar
import TestSupport
import Testing

@testable import Reminders

struct DigestTextTests {
  static func digest(_ change: (inout ActionItem) -> Void, _ language: Language = .swedish)
    -> Digest
  {
    var item = SampleDigest.items[0]
    change(&item)
    var policy = Policy()
    policy.language = language
    let reader = Recipient(
      SampleDigest.register.people[0],
      on: SampleDigest.today,
      policy: SampleDigest.policy
    )
    guard let reader else { preconditionFailure("the sample's first person has an address") }
    let entry = DigestEntry(item: item, urgency: .overdue)
    return Digest(
      DigestPlan(recipient: reader, day: SampleDigest.today, own: [entry]),
      policy: policy
    )
  }

  @Test(arguments: [
    (-30, "försenad 30 dagar", "30 days overdue"), (-1, "försenad 1 dag", "1 day overdue"),
    (0, "i dag", "today"), (1, "i morgon", "tomorrow"), (2, "om 2 dagar", "in 2 days"),
  ])
  func `distances are in words`(_ days: Int, _ swedish: String, _ english: String) {
    let due = SampleDigest.today.adding(days: days)
    #expect(
      DayFormat(language: .swedish).distance(to: due, from: SampleDigest.today) == swedish
    )
    #expect(
      DayFormat(language: .english).distance(to: due, from: SampleDigest.today) == english
    )
  }

  @Test(arguments: [
    ("2017-12-13", "onsdag 13 december 2017, v. 50"), ("2018-01-01", "måndag 1 januari 2018, v. 1"),
    ("2016-01-03", "söndag 3 januari 2016, v. 53"), ("2018-12-31", "måndag 31 december 2018, v. 1"),
  ])
  func `days are weekday, date and ISO week`(_ day: String, _ text: String) {
    #expect(DayFormat(language: .swedish).long(SampleDigest.day(day)) == text)
  }

  @Test func `a table's row is quoted without its bars`() {
    let digest = Self.digest {
      $0.text = "Beställa skyltar"
      $0.source?.provenance.quote = "| 4 | Beställa skyltar | Åsa | fre 8/12 | |"
    }
    #expect(digest.text.contains("”4 · Beställa skyltar · Åsa · fre 8/12”"))
    #expect(!digest.text.contains("|"))
  }

  @Test func `any text is wrapped at 72 columns and loses no word`() {
    var generator = SeededGenerator(seed: 72)
    for _ in 0..<1000 {
      let text = MailSyntax.singleLine(RandomText.text(&generator).filter { $0 != ":" })
      let lines = DigestText.wrapped(text, first: "#17  ", rest: "     ")
      #expect(lines.allSatisfy { $0.count <= 72 })
      let words = lines.map { $0.dropFirst(5) }.joined(separator: " ").filter { $0 != " " }
      #expect(words == text.filter { $0 != " " })
    }
  }

  @Test func `an address on the web is not broken`() {
    let address = "https://example.org/" + String(repeating: "a", count: 80)
    #expect(DigestText.wrapped("se \(address) där") == ["se", address, "där"])
  }

  @Test func `an item of 100 kB makes a short digest`() {
    let digest = Self.digest {
      $0.text = String(repeating: "ord ", count: 25_000)
      $0.source?.provenance.quote = String(repeating: "å", count: 50_000)
    }
    #expect(digest.text.utf8.count < 2000)
    #expect(digest.text.contains("…"))
  }

  @Test func `line ends and controls in an item do not break the layout`() {
    let digest = Self.digest { $0.text = "a\r\nb\u{7}\u{0}c\u{2028}d\te" }
    #expect(digest.text.contains("#17  A b c d e\n"))
  }

  @Test func `what an item says is escaped in HTML`() {
    let hostile = "<script>alert('x')</script> & \"<img src=http://example.org/a>\""
    let digest = Self.digest {
      $0.text = hostile
      $0.source?.provenance.quote = hostile
      $0.source?.meetingTitle = hostile
      $0.source?.provenance.section?.title = hostile
      $0.committee?.name = hostile
    }
    #expect(!digest.html.contains("<script") && !digest.html.contains("<img"))
    #expect(digest.html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;"))
  }

  @Test(arguments: Language.allCases)
  func `HTML fetches nothing`(_ language: Language) {
    let html = Self.digest({ _ in }, language).html
    for word in ["http:", "https:", "//", "<img", "<link", "<script", "url(", "@import"] {
      #expect(!html.contains(word))
    }
    #expect(html.contains("lang=\"\(language.rawValue)\""))
  }

  @Test func `an item without anything has neither day nor quote nor meeting`() {
    let digest = Self.digest {
      $0.deadline = nil
      $0.source = nil
      $0.committee = nil
    }
    #expect(digest.text.contains("#17  Bokar lokalen till årsmötet\n     inlagd för hand"))
    #expect(!digest.text.contains("”"))
  }

  @Test func `a conditional item says so, and words without a day stay words`() {
    let digest = Self.digest {
      $0.isConditional = true
      $0.deadline = Deadline(value: nil, relation: .by, mention: "snarast", period: nil)
    }
    #expect(digest.text.contains("gäller bara under ett villkor, se citatet"))
    #expect(digest.text.contains("”snarast”, dagen är inte känd"))
  }

  @Test func `a long word in HTML may be broken on a phone`() {
    #expect(Self.digest { _ in }.html.contains("overflow-wrap:anywhere"))
  }

  @Test func `without a quotation nothing points to one`() {
    let digest = Self.digest {
      $0.isConditional = true
      $0.source?.provenance.quote = "Bokar lokalen till årsmötet."
    }
    #expect(digest.text.contains("gäller bara under ett villkor\n"))
  }

  @Test(arguments: ["Styrelsemöte måndag 27 november 2017", "Protokoll 2017-11-27"])
  func `a title that tells the day is followed by no day`(title: String) {
    let digest = Self.digest { $0.source?.meetingTitle = title }
    #expect(digest.text.contains("Styrelsen: \(title), § 4 Årsmötet\n"))
  }

  @Test func `a day is not torn apart by the end of a line`() {
    for length in 30...60 {
      let title = String(repeating: "x", count: length)
      let text = Self.digest { $0.source?.meetingTitle = title }.text
      #expect(text.contains("27 november 2017") && text.contains("§ 4"))
      #expect(!text.contains("\u{A0}"))
    }
  }

  @Test func `the subject counts the most urgent sections`() throws {
    let plan = try #require(
      SampleDigest.schedule.plan(today: SampleDigest.today, policy: Policy()).plans.first
    )
    #expect(Digest(plan, policy: Policy()).subject == "Bevaka: 1 försenad, 1 i dag, 1 kommande")
  }
}
