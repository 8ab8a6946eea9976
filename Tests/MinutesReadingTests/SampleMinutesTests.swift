import ActionItems
import CivilCalendar
import Documents
import TestSupport
import Testing

@testable import MinutesReading

struct SampleMinutesTests {
  static let names = [
    "2026-10-28 samrådsgruppen.txt", "2026-11-05 kulturföreningen.txt", "2026-11-09 styrelsen.txt",
    "2026-11-12 nätverket.txt", "2026-11-16 programrådet.txt", "2026-11-17 sektionen.md",
    "2026-11-18 webbgruppen.md", "2026-11-19 flyttgruppen.md",
  ]

  static let folder =
    #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/data/minutes"

  @Test(arguments: names)
  func `what the sample minutes say is what the golden file says`(name: String) throws {
    let document = try DocumentReader.read(path: "/\(Self.folder)/\(name)")
    let minutes = MinutesReader().read(document)
    let difference = Golden.difference(
      of: summary(of: minutes),
      from: name.replacing(" ", with: "-") + ".golden"
    )
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: names)
  func `every quote stands in the sample where its range says`(name: String) throws {
    let document = try DocumentReader.read(path: "/\(Self.folder)/\(name)")
    let minutes = MinutesReader().read(document)
    let provenances =
      minutes.items.map(\.provenance) + minutes.events.map(\.provenance)
      + minutes.reports.map(\.provenance)
    for provenance in provenances {
      let words = String(decoding: document.bytes[provenance.range], as: UTF8.self)
        .split(whereSeparator: \.isWhitespace)
      let quoted = provenance.quote.split(whereSeparator: \.isWhitespace)
      // A running head within the range is not quoted; without one the words are the same.
      #expect(words == quoted || quoted.count < words.count)
      #expect(words.first == quoted.first && words.last == quoted.last)
      let before = document.bytes[..<provenance.range.lowerBound].count { $0 == UInt8(ascii: "\n") }
      #expect(provenance.line == before + 1)
    }
  }

  private func summary(of minutes: Minutes) -> String {
    let meeting = minutes.meeting
    var lines = [
      "title \(meeting.title ?? "-")",
      "held \(meeting.held.map(\.description) ?? "-") \(meeting.start.map(\.description) ?? "-")"
        + " \(meeting.end.map(\.description) ?? "-")",
      "place \(meeting.place ?? "-")",
      "chair \(meeting.chair ?? "-"), secretary \(meeting.secretary ?? "-")",
    ]
    lines += meeting.attendees.map { attendee in
      let details = [attendee.organisation, attendee.role, attendee.isPresent ? nil : "absent"]
      return "  " + ([attendee.name] + details.compactMap { $0 }).joined(separator: " | ")
    }
    lines.append("items")
    for item in minutes.items {
      let owners = item.owners.map(\.name).joined(separator: ", ")
      let due = item.deadline.map {
        "\($0.value ?? "-") by \($0.lastDay.map(\.description) ?? "?")"
      }
      lines.append(
        "  \(item.provenance.line) § \(item.provenance.section?.number ?? "-") \(item.state.rawValue)"
          + (item.isConditional ? " if" : "") + " | \(owners.isEmpty ? "-" : owners)"
          + " | \(due ?? "-") | \(item.text)"
      )
      lines += item.findings.map { "    \($0.category.rawValue): \($0.message)" }
    }
    lines.append("events")
    lines += minutes.events.map {
      "  \($0.provenance.line) \($0.start)–\($0.end ?? "") \($0.title) | \($0.place ?? "-")"
    }
    lines.append("reports")
    lines += minutes.reports.map {
      let owners = $0.owners.map(\.name).joined(separator: ", ")
      return "  \($0.provenance.line) \($0.status.rawValue) | \(owners) | \($0.provenance.quote)"
    }
    lines.append("findings")
    lines += minutes.findings.map { "  \($0.line) \($0.category.rawValue): \($0.message)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
