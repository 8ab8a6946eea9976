import ActionItems
import CivilCalendar
import Testing

@testable import MinutesReading

struct EmphasisTests {
  /// The text, and of each item the owners, the last day and the task.
  static let marked: [(String, [String])] = [
    ("*Karin* tar fram en budget *senast* 20/4.", ["Karin Nord|2018-04-20|tar fram en budget"]),
    ("**Per** skickar ut den __senast__ den 3 maj.", ["Per Holm|2018-05-03|skickar ut den"]),
    ("Lisa bokar lokal ***till*** den **15 maj**.", ["Lisa Berg|2018-05-15|bokar lokal"]),
    (
      "**Att göra**\n\n* **B1** Lisa beställer skyltar *senast 1 april*\n* **Olga**: ringa Lod",
      ["Lisa Berg|2018-04-01|beställer skyltar", "Olga Ek||ringa Lod"]
    ),
    ("1. **Karin** bokar bord till festen.", ["Karin Nord||bokar bord till festen"]),
    (
      "_Åtgärd:_ Köpa färg\n_Ansvarig:_ **Per**\n_Klart:_ **3 mars**",
      ["Per Holm|2018-03-03|Köpa färg"]
    ),
    ("Skriv till anna_berg@example.org. **Per** *ringer* kommunen.", ["Per Holm||ringer kommunen"]),
  ]

  @Test(arguments: marked)
  func `bold and italics are no words of an item`(text: String, expected: [String]) {
    let source = Reading.attendance + text + "\n"
    let minutes = Reading.minutes(source)
    let found = minutes.items.map { item in
      let day = item.deadline?.period?.last.description ?? ""
      return "\(item.owners.map(\.name).joined(separator: ", "))|\(day)|\(item.text)"
    }
    #expect(found == expected)
    for item in minutes.items {
      let words = String(decoding: Array(source.utf8)[item.provenance.range], as: UTF8.self)
        .split { $0 == " " || $0.isNewline }
      #expect(words.joined(separator: " ") == item.provenance.quote)
    }
  }

  static let titles = [
    ("1. Mötet öppnas:**\nKarin hälsade.", "Mötet öppnas"), ("**Ekonomi**\nGod.", "Ekonomi"),
    ("1. **Ekonomi** Kassan är god.", "Ekonomi"), ("## **Ekonomi**\nGod.", "Ekonomi"),
    ("1. __Ekonomi:__ Kassan är god.", "Ekonomi"),
  ]

  @Test(arguments: titles)
  func `what is set in bold from the beginning may be a title`(text: String, title: String) {
    let structure = StructureReader.read(Array((text + "\n").utf8), vocabulary: .swedish)
    #expect(structure.sections.map(\.title) == [title])
  }
}
