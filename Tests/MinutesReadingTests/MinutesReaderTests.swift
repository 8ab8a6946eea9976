import ActionItems
import CivilCalendar
import Documents
import TestSupport
import Testing

@testable import MinutesReading

struct MinutesReaderTests {
  @Test func `Aisha's invitation is hers and due on the Wednesday`() throws {
    let text = """
      2017-12-11

      Minnesanteckningar

      Närvarande

      Mary Ek, Aisha Amin och Lena Alm

      5+ 6. Årlig konferens

      Aisha går ut med inbjudan senast 13/12.
      """
    let item = try #require(Reading.minutes(text, held: nil).items.first)
    #expect(item.owners == [Owner(name: "Aisha Amin", mention: "Aisha", kind: .person)])
    #expect(item.deadline?.value == "2017-12-13")
    #expect(item.deadline?.lastDay == CalendarDate("2017-12-13"))
    #expect(item.deadline?.mention == "senast 13/12")
    #expect(item.text == "går ut med inbjudan")
    #expect(item.state == .open)
    #expect(item.provenance.quote == "Aisha går ut med inbjudan senast 13/12.")
    #expect(item.provenance.line == 11)
    #expect(item.provenance.section == AgendaSection(number: "5+6", title: "Årlig konferens"))
    #expect(Array(text.utf8)[item.provenance.range].elementsEqual(item.provenance.quote.utf8))
  }

  @Test(arguments: [":", "– :", "Att göra\n\n:", "…", "1.", "| |\n|-|", "*:*", "följande:"])
  func `a document of hardly a word is read`(text: String) {
    #expect(Reading.minutes(text).items.isEmpty)
  }

  @Test func `a day that begins before its clause is read`() throws {
    let item = try #require(Reading.minutes("Den 14:e, lagas taket av Per.").items.first)
    #expect(item.deadline?.lastDay == CalendarDate("2017-12-14"))
  }

  static let deadlines: [(String, String?, String?)] = [
    ("Karin ringer banken senast fredag.", "2017-12-15", "2017-12-15"),
    ("Karin ringer banken före 1/3.", "2018-03-01", "2018-02-28"),
    ("Karin ringer banken vecka 51.", "2017-W51", "2017-12-24"),
    ("Karin ringer banken snarast.", nil, nil),
    ("Karin ringer banken.", nil, nil),
    ("Karin tar fram budgeten för 2018.", nil, nil),
    ("Karin ringer banken till nästa möte.", "next-meeting", nil),
    ("Karin kollar upp hur grannarna gör idag.", nil, nil),
    ("Handlingarna till årsmötet 4/2 skickas två veckor innan (Per).", nil, nil),
    ("## Nästa möte\n\n12 februari kl. 13, Per bokar rum.", nil, nil),
    ("Samtal hålls v. 4, Per bokar tid i kalendern.", nil, nil),
    (
      "Nästa APT: 12 februari kl. 13\n\nÅtgärd: Köpa broddar\nAnsvarig: Per\nKlart: nästa APT",
      "next-meeting", "2018-02-12"
    ),
    (
      "Nästa möte: 12 februari kl. 13\n\nKarin ringer banken till nästa möte.", "next-meeting",
      "2018-02-12"
    ),
    ("Att göra till nästa möte den 24 februari:\n\n- Boka lokal (Per)", "2018-02-24", "2018-02-24"),
    (
      "Årsmötet hålls den 20 mars kl. 18.\n\nKarin skriver en motion inför årsmötet.", nil,
      "2018-03-20"
    ),
  ]

  @Test(arguments: deadlines)
  func `the deadline is what the words say and no more`(
    text: String,
    value: String?,
    lastDay: String?
  ) throws {
    let item = try #require(Reading.items(text).last)
    if let value { #expect(item.deadline?.value == value) }
    #expect(item.deadline?.lastDay == lastDay.flatMap { CalendarDate($0) })
  }

  @Test func `a weekday that disagrees is a finding and the date stands`() throws {
    let item = try #require(Reading.items("Karin ringer banken senast torsdag 13/12.").first)
    #expect(item.deadline?.lastDay == CalendarDate("2017-12-13"))
    #expect(item.findings.map(\.category) == [.weekdayMismatch])
  }

  @Test func `a table without its head is asked about where people and days fill columns`() throws {
    let table = "| Boka lokal | Per | 13/2 |\n| Köpa lampor och en lång sladd | Lisa | v. 9 |\n"
    let items = Reading.items(table)
    #expect(items.map(\.text) == ["Boka lokal", "Köpa lampor och en lång sladd"])
    #expect(items.map { $0.owners.first?.name } == ["Per Holm", "Lisa Berg"])
    #expect(items.map { $0.deadline?.value } == ["2018-02-13", "2018-W09"])
    #expect(items.allSatisfy { $0.state == .proposed && !$0.findings.isEmpty })
    #expect(Reading.items("| Per | kassör | 08-123 45 |\n| Lisa | ledamot | 08-67 89 |\n").isEmpty)
    #expect(Reading.items("| Mat | 13/2 | 100 kr |\n| Hyra | 14/2 | 200 kr |\n").isEmpty)
  }

  @Test func `a cell of a printed table goes on in the lines below it`() throws {
    let table = """
      Vad                       Vem        När
      Beställa grus och sand    Per        15 april
      från leverantören i god
      tid före vintern
      Mejla alla boende         Lisa       v. 12
      Detta är en ny mening som inte hör dit.
      """
    let items = Reading.items(table)
    #expect(
      items.map(\.text) == [
        "Beställa grus och sand från leverantören i god tid före vintern", "Mejla alla boende",
      ]
    )
    #expect(items.first?.deadline?.value == "2018-04-15")
  }

  @Test func `a task stands beside its number below a head over both`() {
    let rows = "|---|---|---|---|\n| 1 | Boka lokal | Per | 13/12 |\n| Läs | 2018 | Lisa | |\n"
    let items = Reading.items("| Vad | | Vem | När |\n" + rows)
    #expect(items.map(\.text) == ["Boka lokal", "Läs"])
    #expect(items.first?.deadline?.lastDay == CalendarDate("2017-12-13"))
    let named = Reading.items("| Vad | Kod | Vem | När |\n" + rows)
    #expect(named.map(\.text) == ["Läs"], "a column with a head of its own is no task")
  }

  @Test(arguments: [
    ("Lokalen är bokad.", Report.Status.done),
    ("Granskningen gav elva anmärkningar, åtta är rättade.", .ongoing),
    ("Hälften är utskickade.", .ongoing),
  ])
  func `what is done of some remains for the others`(text: String, status: Report.Status) {
    #expect(Reading.minutes(Reading.attendance + text).reports.map(\.status) == [status])
  }

  @Test func `a weekday that disagrees is a finding in a table's cell too`() throws {
    let table = "| Vad | Vem | När |\n|---|---|---|\n| Boka lokal | Per | tors 13/12 |\n"
    let item = try #require(Reading.items(table).first)
    #expect(item.deadline?.lastDay == CalendarDate("2017-12-13"))
    #expect(item.findings.map(\.category) == [.weekdayMismatch])
    #expect(item.state == .open)
  }

  @Test func `two actions of two people in one sentence are two items, each with its own clause`() {
    let items = Reading.items("Karin skriver brevet och Per delar ut det senast 13/12.")
    #expect(items.map { $0.owners.map(\.name) } == [["Karin Nord"], ["Per Holm"]])
    #expect(
      items.map(\.provenance.quote) == ["Karin skriver brevet", "Per delar ut det senast 13/12."]
    )
    #expect(items.map { $0.deadline?.lastDay } == [nil, CalendarDate("2017-12-13")])
  }

  @Test func `one person's two actions with a day each are two items, and no day is lost`() {
    let items = Reading.items("Karin skriver brevet senast 13/12 och skickar det senast 20/12.")
    #expect(items.map { $0.owners.map(\.name) } == [["Karin Nord"], ["Karin Nord"]])
    #expect(
      items.map { $0.deadline?.lastDay } == [
        CalendarDate("2017-12-13"), CalendarDate("2017-12-20"),
      ]
    )
    #expect(items.map(\.text) == ["skriver brevet", "skickar det"])
  }

  static let gatherings: [(String, String, String?, String?)] = [
    (
      "Nästa möte: 12 februari kl. 13.30–15, Stadshuset", "2018-02-12T13:30", "2018-02-12T15:00",
      "Stadshuset"
    ),
    ("## Kommande möten\n\n- 12 februari kl. 9", "2018-02-12T09:00", nil, nil),
    ("Årlig konferens blir den 8 februari kl. 9–12.", "2018-02-08T09:00", "2018-02-08T12:00", nil),
    ("6. Nästa möte 8 september", "2018-09-08", nil, nil),
    ("Distriktet anordnar ett läger den 8 april.", "2018-04-08", nil, nil),
    ("Vårstädning: lördag 28 april kl. 10", "2018-04-28T10:00", nil, nil),
    ("- Nästa APT: 8 april kl 14.00", "2018-04-08T14:00", nil, nil),
    ("Vi planerar för en konferens 30–31 augusti.", "2018-08-30", "2018-08-31", nil),
  ]

  @Test(arguments: gatherings)
  func `a gathering that is announced is an event`(
    text: String,
    start: String,
    end: String?,
    place: String?
  ) {
    let events = Reading.minutes(Reading.attendance + text + "\n").events
    #expect(events.map(\.start) == [start])
    #expect(events.first?.end == end)
    #expect(events.first?.place == place)
  }

  static let noItems = [
    "Karin Nord har skickat inbjudan.",
    "Informationen antecknas.",
    "Dagordningen godkänns.",
    "Per Holm valdes till justerare.",
    "Lisa berättade om resan.",
    "Styrelsen beviljas ansvarsfrihet.",
    "Vem tar det?",
    "Mötet öppnades av Karin Nord.",
    "Per Holm redogör för läget.",
    "Lokalen är stor och ljus.",
    "Åtgärd: Rond i verkstaden\nAnsvarig: Per\nStatus: Klart",
    "Inga kommentarer.",
    "Projekt: Nytt tak\nAnsvarig: Per Holm\nDatum: 11 december 2017\n\n1. Start\n\nVi började.",
    "Roll                           Namn\n\nValberedning                   Per Holm",
    "Distriktet inbjuder till läger den 8 januari.",
    "Ärende                         Ansv.    Klart\n\nServrar beställda               KN       Klart",
  ]

  @Test(arguments: noItems)
  func `what is done, told or settled is no item`(text: String) {
    #expect(Reading.items(text).filter { $0.state == .open }.isEmpty)
  }

  @Test func `a report of a task done is a report`() {
    let reports = Reading.minutes(Reading.attendance + "Karin har skickat inbjudan.\n").reports
    #expect(reports.map(\.status) == [.done])
    #expect(reports.first?.owners.map(\.name) == ["Karin Nord"])
  }

  @Test func `a proposed item says why`() {
    for item in Reading.items("Per planerar att måla staketet. Anna borde ringa. - Köpa kaffe")
    where item.state == .proposed {
      #expect(!item.findings.isEmpty)
    }
  }

  @Test(arguments: 0..<60)
  func `whatever the bytes, reading ends and every range lies within the text`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "Karin", " Nord", "Per", " tar fram", " senast ", "13/12", "\n", "\n\n", "- ", "1. ", "§ 4 ",
      "|", " Vem |", "(", ")", ":",
      "att", " ska ", " och ", "å", "\u{FEFF}", "\t", "**", "# ", "Närvarande: ", "beslutar att:",
      " vecka 51", "  ", "Nästa möte", "?",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      if Int.random(in: 0..<20, using: &generator) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      } else {
        bytes += Array((pieces.randomElement(using: &generator) ?? "").utf8)
      }
    }
    let minutes = MinutesReader().read(.init(path: "x.txt", bytes: bytes), held: Reading.held)
    let ranges =
      minutes.items.map(\.provenance.range) + minutes.events.map(\.provenance.range)
      + minutes.reports.map(\.provenance.range) + minutes.findings.map(\.range)
    for range in ranges { #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count) }
    for item in minutes.items {
      #expect(!item.provenance.quote.isEmpty)
      #expect(item.state == .open || !item.findings.isEmpty)
      #expect((0...1).contains(item.confidence))
    }
  }

  @Test func `an entry on a label's line dates no entries below it`() {
    let items = Reading.items(
      "Att göra: Karin skriver om texten till nästa möte.\nÅtgärd kansliet: samla exempel\n- Per tar med sig frågan hem.\n"
    )
    let per = items.first { $0.owners.contains { $0.name == "Per Holm" } }
    #expect(per != nil)
    #expect(per?.deadline == nil)
  }
}
