import ActionItems
import Testing

@testable import MinutesReading

struct StructureTests {
  private func structure(_ text: String) -> Structure {
    StructureReader.read(Array(text.utf8), vocabulary: .swedish)
  }

  static let headings: [(String, String?, String?)] = [
    ("§ 4 Ekonomi", "4", "Ekonomi"),
    ("§ 4. Ekonomi", "4", "Ekonomi"),
    ("7. Nästa års budget", "7", "Nästa års budget"),
    ("- 5+ 6. Årlig träff, rapport**", "5+6", "Årlig träff, rapport"),
    ("3.1 Val av justerare", "3.1", "Val av justerare"),
    ("## Att göra", nil, "Att göra"),
    ("## 2. Ekonomi", "2", "Ekonomi"),
    ("## § 2 Ekonomi", "2", "Ekonomi"),
    ("### § 12. Ekonomi", "12", "Ekonomi"),
    ("Nästa möte", nil, "Nästa möte"),
  ]

  @Test(arguments: headings)
  func `a heading opens a section with its number and title`(
    line: String,
    number: String?,
    title: String?
  ) {
    let found = structure("Protokoll\n\n\(line)\n\nKarin ringer Per.\n").sections.last
    #expect(found?.number == number)
    #expect(found?.title == title)
  }

  @Test func `numbers without a full stop open sections where they count from one`() {
    let counted = structure("1 Start\n\n2 Ekonomi\nGod.\n\n3 Nästa möte\n12 februari\n")
    #expect(counted.sections.map(\.number) == ["1", "2", "3"])
    #expect(structure("2 Lokaler finns.\n\n3 Bord saknas.\n").sections.isEmpty)
  }

  @Test func `proposal and decision belong to the section above them`() {
    let structure = structure(
      "§ 6 Marknaden\n\nFörslag\n\n1. Att Per bokar.\n\nBeslut\n\nBifalles.\n\n§ 7 Övrigt\n"
    )
    #expect(structure.sections.map(\.number) == ["6", "7"])
  }

  static let joined: [(String, [String])] = [
    (
      "Per mejlar listan till\nalla. Karin ringer.",
      ["Per mejlar listan till alla.", "Karin ringer."]
    ),
    (
      "De fick skjuts av\n\ngrannarna. Sedan gick de.",
      ["De fick skjuts av grannarna.", "Sedan gick de."]
    ),
    ("Vi ses kl. 9 t.ex. i salen. Alla kom.", ["Vi ses kl. 9 t.ex. i salen.", "Alla kom."]),
    ("Det blir den 26. Januari passar bra.", ["Det blir den 26. Januari passar bra."]),
    ("Kom K. Nord? Ja!", ["Kom K. Nord?", "Ja!"]),
    ("- ett\n- två\n  och mer", ["ett", "två och mer"]),
  ]

  @Test(arguments: joined)
  func `sentences are joined across lines and split at their ends`(text: String, expected: [String])
  {
    let structure = structure(text)
    #expect(structure.sentences.map { structure.string($0.tokens) } == expected)
  }

  static let entries: [(String, [String])] = [
    (
      "☐ Karin ringer Per senast 20/3\n☑ Lisa har ringt\n[ ] Olga bokar sal",
      ["Karin Nord", "Olga Ek"]
    ),
    ("[x] Lisa ringer Per\n(i) Olga bokar sal\n(b) Per målar båten", ["Olga Ek", "Per Holm"]),
    ("► Olga bokar sal\n□ Per målar båten", ["Olga Ek", "Per Holm"]),
  ]

  @Test(arguments: entries)
  func `boxes, arrows and letters in brackets are bullets`(text: String, owners: [String]) {
    let items = Reading.items("## Att göra\n\n" + text + "\n")
    #expect(items.flatMap(\.owners).map(\.name) == owners)
  }

  @Test func `an entry takes no day from a sentence above its list`() {
    let items = Reading.items("1. Mat\n\nPer ringer Lod senast 20/3\n- Karin köper kaffe\n")
    #expect(items.map { $0.deadline?.value } == ["2018-03-20", nil])
  }

  @Test func `what stands in an appendix is no item of the meeting`() {
    let text = "## Lokal\n\nKarin ringer Per.\n\nBilaga 1: Avtal\n\nPer Holm målar båten.\n"
    #expect(Reading.items(text).map(\.text) == ["ringer Per"])
  }

  @Test func `running heads and page numbers are left out of the sentences they interrupt`() {
    let rest = String(repeating: "Texten fortsätter här.\n", count: 8)
    let page = "\n\nByggrådet 2018-03-05\n\nSida 2 (4)\n\n"
    let text =
      "Byggrådet 2018-03-05\n\nProtokoll\n\n" + rest + "Per skickar listan till" + page
      + "alla medlemmar.\n" + rest + page + "Slut.\n" + rest + page
    let structure = structure(text)
    #expect(
      structure.sentences.map { structure.string($0.tokens) }.contains(
        "Per skickar listan till alla medlemmar."
      )
    )
    #expect(!structure.sentences.contains { structure.string($0.tokens).contains("Sida") })
  }

  @Test func `sentences that are alike but for a number are no running heads`() {
    let tasks = (1...5).map { "Karin Nord ringer kommun \($0) senast 24/11.\n\n" }.joined()
    #expect(Reading.items(tasks).count == 5)
    let entries = (1...5).map { "- Boka sal \($0) (Per)\n" }.joined()
    #expect(Reading.items("## Att göra\n\n" + entries).count == 5)
  }
}
