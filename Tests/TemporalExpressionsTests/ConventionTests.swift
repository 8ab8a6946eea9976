import CivilCalendar
import TestSupport
import Testing

@testable import TemporalExpressions

/// The conventions agreed on, case by case, in a table beside the repository; skipped where it is missing.
struct ConventionTests {
  @Test(.enabled(if: lines != nil, "no ../shared/dates/cases.tsv beside the repository"))
  func `every agreed case resolves as the table says`() throws {
    let lines = try #require(Self.lines)
    for line in lines.dropFirst() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count >= 9 else { continue }
      let found = Tagging.expressions(in: columns[1], held: CalendarDate(columns[0]))
      if columns[3] == "none" {
        #expect(found == [], "\(columns[1])")
        continue
      }
      #expect(found.count == 1, "\(columns[1])")
      guard let expression = found.first else { continue }
      let values = [
        expression.value?.description, expression.start?.description, expression.end?.description,
        expression.relation.rawValue, expression.deadline?.description,
        expression.warnings.isEmpty ? nil : "yes",
      ].map { $0 ?? "-" }
      #expect(values == Array(columns[3...8]), "\(columns[1])")
    }
  }

  private static let lines: [Substring]? = {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    return FileBytes.read("\(root)/../shared/dates/cases.tsv").map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n")
    }
  }()
}
