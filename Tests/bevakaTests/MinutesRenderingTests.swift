import ActionItems
import CivilCalendar
import Documents
import Reminders
import TestSupport
import Testing

@testable import bevaka

/// What `extract` prints of minutes, whatever the reader finds in real ones.
struct MinutesRenderingTests {
  private var minutes: Minutes {
    let section = AgendaSection(number: "5+6", title: "Årlig konferens")
    let clear = Candidate(
      text: "går ut med inbjudan",
      provenance: Provenance(
        quote: "Aisha går ut med inbjudan senast onsdag 13/12.",
        line: 32,
        range: 1026..<1073,
        section: section
      ),
      owners: [Owner(name: "Aisha Amin", mention: "Aisha")],
      deadline: Deadline(
        value: "2017-12-13",
        relation: .by,
        mention: "senast onsdag 13/12",
        period: CalendarDate("2017-12-13").map { DatePeriod($0) }
      ),
      confidence: 0.97,
      rule: "present-commitment"
    )
    let reason = "Flera kan avses med ”Anna”: Anna Ek eller Anna Ask."
    let doubtful = Candidate(
      text: "bokar lokal \u{1B}[31m",
      provenance: Provenance(quote: "Anna bokar lokal.", line: 40, range: 1200..<1218),
      owners: [Owner(name: "Anna", mention: "Anna")],
      deadline: Deadline(
        value: "XXXX-09-08",
        relation: .by,
        mention: "senast 8 september",
        period: nil
      ),
      state: .proposed,
      isConditional: true,
      confidence: 0.5,
      rule: "present-commitment",
      findings: [Finding(.ambiguousOwner, reason, line: 40, range: 1200..<1204)]
    )
    let bare = Candidate(
      text: "=se över \"rutinen\", helst snart",
      provenance: Provenance(quote: "Se över rutinen", line: 50, range: 1300..<1315),
      confidence: 0.75,
      rule: "list-entry"
    )
    return Minutes(
      source: "a b.txt",
      meeting: Meeting(
        title: "Minnesanteckningar, Programrådet",
        held: CalendarDate("2017-12-11"),
        start: ClockTime(hour: 13),
        end: ClockTime(hour: 16),
        place: "Kommunhuset",
        chair: "Aisha Amin",
        attendees: [
          Attendee(name: "Aisha Amin", role: "ordförande"),
          Attendee(name: "Per Ek", organisation: "Region Norr", isPresent: false),
        ]
      ),
      items: [clear, doubtful, bare],
      events: [
        MeetingEvent(
          title: "Nästa möte",
          provenance: Provenance(
            quote: "Nästa möte 1/2 kl. 10.30–12",
            line: 76,
            range: 3787..<3816
          ),
          start: "2018-02-01T10:30",
          end: "2018-02-01T12:00",
          place: "Kommunhuset"
        )
      ],
      reports: [
        Report(
          provenance: Provenance(quote: "Aisha har skickat inbjudan.", line: 12, range: 400..<427),
          owners: [Owner(name: "Aisha Amin", mention: "Aisha")],
          status: .done
        )
      ],
      findings: [Finding(.weekdayMismatch, "13/12 är en onsdag.", line: 7, range: 120..<131)]
    )
  }

  private func document(mark: Int = 0, format: DocumentFormat = .text) -> Document {
    let page = Array(repeating: UInt8(ascii: "x"), count: 500) + [0x0C]
    return Document(
      path: "x",
      bytes: page + page + page,
      byteOrderMarkLength: mark,
      format: format
    )
  }

  private func expect(_ text: String, _ golden: String) {
    let difference = Golden.difference(of: text, from: golden)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `JSON is what the contract says`() {
    let json = MinutesJSON(minutes: minutes, document: document()).value
    expect(JSONWriter(levels: 2).text(json) + "\n", "minutes.json")
  }

  @Test func `offsets count a byte order mark`() {
    let json = JSONWriter().text(MinutesJSON(minutes: minutes, document: document(mark: 3)).value)
    #expect(json.contains("[1029, 1076]"))
    #expect(json.contains("[123, 134]"))
  }

  @Test func `what stands in a PDF has its page`() {
    let json = JSONWriter().text(
      MinutesJSON(minutes: minutes, document: document(format: .pdf)).value
    )
    #expect(json.contains(#""range": [1026, 1073], "page": 3"#), "\(json)")
    #expect(json.contains(#""range": [400, 427], "page": 1"#))
  }

  @Test(arguments: [Language.swedish, .english])
  func `the table is for a person`(language: Language) {
    let table = MinutesTable(
      minutes: minutes,
      labels: Labels(language: language),
      style: .plain,
      width: 90
    )
    expect(table.text, "minutes-\(language.rawValue).txt")
  }

  @Test func `CSV is for a spreadsheet`() {
    let records = [MinutesCSV.header] + MinutesCSV.records(minutes)
    expect(records.map(CSVWriter.record).joined(), "minutes.csv")
  }

  @Test func `minutes of nothing are told in one line more than the head`() {
    let empty = Minutes(source: "tom.txt")
    let table = MinutesTable(
      minutes: empty,
      labels: Labels(language: .swedish),
      style: .plain,
      width: 80
    )
    #expect(table.text == "tom.txt\nDag  okänd\n\nInga uppgifter.\n")
  }

  @Test func `offsets of a file with a byte order mark point into the file`() throws {
    let session = Session()
    let text = Array("Protokoll 2017-12-11\n\nPer Ek bokar lokalen.\n".utf8)
    let plain = session.folder.write("a.txt", text)
    let marked = session.folder.write("b.txt", [0xEF, 0xBB, 0xBF] + text)
    // All numbers of the two are the same but the offsets, which are 3 further on.
    func ranges(_ path: String, shift: Int) -> [String] {
      let json = session.run("extract", path, "--format", "json").output
      return json.split(separator: "\"range\": [").dropFirst().map { rest in
        let numbers = rest.prefix { $0 != "]" }.split { !$0.isNumber }.compactMap { Int($0) }
        return numbers.map { "\($0 + shift)" }.joined(separator: "..<")
      }
    }
    #expect(!ranges(plain, shift: 0).isEmpty)
    #expect(ranges(marked, shift: 0) == ranges(plain, shift: 3))
    #expect(
      session.run("extract", marked, "--text").output == String(decoding: text, as: UTF8.self)
    )
  }
}
