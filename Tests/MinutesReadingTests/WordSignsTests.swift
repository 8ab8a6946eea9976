import ActionItems
import Documents
import TestSupport
import Testing

@testable import MinutesReading

struct WordSignsTests {
  @Test(arguments: SampleMinutesTests.names)
  func `a rule that is not asked would have found nothing`(name: String) throws {
    let document = try DocumentReader.read(path: "/\(SampleMinutesTests.folder)/\(name)")
    for text in [document.bytes] + mixed(document.bytes) {
      let reader = MinutesReader()
      for view in reader.prepare(Document(path: name, bytes: text), held: nil).views {
        for rule in ExtractionRule.all where !rule.mayApply(to: view) {
          #expect(
            rule.matches(view).isEmpty,
            "\(rule.name) in \(view.structure.string(view.range))"
          )
        }
      }
    }
  }

  /// The document with its words in other orders, and all in small letters.
  private func mixed(_ bytes: [UInt8]) -> [[UInt8]] {
    var random = SeededGenerator(seed: 4)
    let words = bytes.split(separator: 0x20)
    return [
      Array(words.shuffled(using: &random).joined(separator: [0x20])),
      Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8),
    ]
  }

  @Test func `a set has a bit for every class`() {
    #expect(FunctionWord.allCases.count <= 64 && Label.allCases.count <= 64)
    #expect(CaseSet<Label>([.owner, .when]).union([.what]).contains(.what))
    #expect(CaseSet<Label>([.owner, .when]).isDisjoint(with: [.what]))
  }

  @Test(arguments: ["på", "nästa", "överenskommelse", "dessförinnan", "likabehandlingsutredningen"])
  func `a literal's hash is that of the word in a text`(word: String) throws {
    let words: [String: Word] = [
      "på": "på", "nästa": "nästa", "överenskommelse": "överenskommelse",
      "dessförinnan": "dessförinnan", "likabehandlingsutredningen": "likabehandlingsutredningen",
    ]
    #expect(words[word] == Reading.word(word))
  }
}
