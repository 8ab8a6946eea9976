import CivilCalendar
import Documents
import TemporalExpressions
import TestSupport
import Testing

@testable import MinutesReading

/// Every temporal expression of five real minutes, annotated by hand: all are found and resolved, and nothing else is.
///
/// The golden file holds names, byte ranges and values; the documents themselves are no part of the project, and a
/// document that is not at hand is skipped.
struct TemporalGoldenTests {
  /// The documents, and the days on which their meetings were held.
  static let documents = [
    ("000_90e991a59e1df395.txt", "2017-12-11"), ("001_3491c0c0380170d4.txt", "2016-05-03"),
    ("002_0af4b0b6a9901b3c.txt", "2022-06-10"), ("003_433d0368d39a26e3.txt", "2020-01-24"),
    ("004_ca10d5d09c19a4ab.txt", "2022-04-28"),
  ]

  private static let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  private static func path(of name: String) -> String { "/\(package)/../shared/minutes/\(name)" }

  /// What stands at a byte range: a value, or `-` for words that name no day.
  private typealias Annotations = [Range<Int>: String]

  @Test(arguments: documents)
  func `what stands in the minutes is found, and nothing else`(name: String, held: String) throws {
    let path = Self.path(of: name)
    guard FileBytes.read(path) != nil else {
      try Test.cancel("\(name) is not at hand")
    }
    let structure = StructureReader.read(
      try DocumentReader.read(path: path).bytes,
      vocabulary: .swedish
    )
    // A running head says its day once; the reader leaves its repetitions out.
    let expected = try annotations(of: name).filter { range, _ in
      !structure.source.lines[structure.source.lineNumber(at: range.lowerBound) - 1].isLayout
    }
    let found = expressions(of: structure, held: CalendarDate(held))
    let difference = Golden.difference(lines(expected, structure), lines(found, structure))
    #expect(difference == nil, "\(name)\n\(difference ?? "")")
  }

  /// Reads as the program does: bytes → sentences → expressions with ranges in the file.
  private func expressions(of structure: Structure, held: CalendarDate?) -> Annotations {
    var found: Annotations = [:]
    for sentence in structure.sentences {
      let expressions = TemporalTagger()
        .expressions(in: sentence.tokens, of: structure, held: held)
      for expression in expressions {
        found[expression.range] = expression.value?.description ?? "-"
      }
    }
    return found
  }

  private func annotations(of name: String) throws -> Annotations {
    let golden = try #require(
      FileBytes.read("/\(Self.package)/Tests/MinutesReadingTests/Golden/temporal-expressions.tsv")
    )
    var annotations: Annotations = [:]
    for line in String(decoding: golden, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields[0] == name else { continue }
      let start = try #require(Int(fields[1]))
      annotations[start..<(try #require(Int(fields[2])))] = String(fields[3])
    }
    return annotations
  }

  /// A line for each, with line number and range but without the words.
  private func lines(_ annotations: Annotations, _ structure: Structure) -> String {
    annotations.sorted { $0.key.lowerBound < $1.key.lowerBound }
      .map { range, value in
        "line \(structure.source.lineNumber(at: range.lowerBound)), \(range): \(value)"
      }
      .joined(separator: "\n")
  }
}
