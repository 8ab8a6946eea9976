import ActionItems
import CivilCalendar
import Testing

@testable import MinutesReading

/// Action tables as `pdftotext -layout` writes them.
struct ColumnTableTests {
  static let head = """
    Minnesanteckningar från byggrådet 2026-03-02
    Närvarande: Karin Nord (KN), Per Holm (PH), Lisa Berg (LB), Olga Ek (OE), Aisha Amin (AA)


    """

  struct Table: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// Task, owners, last day, state.
    let expected: [String]
    var testDescription: String { name }
  }

  static let rows = [
    "Ta in tre offerter på ny ventilation i salen|Karin Nord|2026-03-27|open",
    "Boka lokal|Per Holm, Lisa Berg|2026-04-03|open",
    "Kontakta kommunen om cykelbanan längs Storgatan och be om ett möte|Olga Ek|2026-05-31|open",
    "Skicka ut enkäten|Aisha Amin|2026-04-30|open",
  ]

  static let tables = [
    Table(
      name: "cells at the top",
      text: """
        Nr  Åtgärd                          Ansvarig           Klart senast
        1   Ta in tre offerter på ny        Karin Nord         27 mars
            ventilation i salen
        2   Boka lokal                      Per Holm och       2026-04-03
                                            Lisa Berg
        3   Kontakta kommunen om            OE                 Före sommaren
            cykelbanan längs Storgatan
            och be om ett möte
        4   Skicka ut enkäten               Aisha Amin         30/4
        """,
      expected: rows
    ),
    Table(
      name: "cells in the middle",
      text: """
        Nr  Åtgärd                          Ansvarig           Klart senast
            Ta in tre offerter på ny
        1                                   Karin Nord         27 mars
            ventilation i salen
                                            Per Holm och
        2   Boka lokal                                         2026-04-03
                                            Lisa Berg
            Kontakta kommunen om
        3   cykelbanan längs Storgatan      OE                 Före sommaren
            och be om ett möte
        4   Skicka ut enkäten               Aisha Amin         30/4
        """,
      expected: rows
    ),
    Table(
      name: "cells in the middle, without numbers",
      text: """
        Åtgärd                          Ansvarig           Klart senast
        Ta in tre offerter på ny
                                        Karin Nord         27 mars
        ventilation i salen
                                        Per Holm och
        Boka lokal                                         2026-04-03
                                        Lisa Berg
        Kontakta kommunen om
        cykelbanan längs Storgatan      OE                 Före sommaren
        och be om ett möte
        Skicka ut enkäten               Aisha Amin         30/4
        """,
      expected: rows
    ),
    Table(
      name: "cells at the bottom",
      text: """
        Åtgärd                          Ansvarig           Klart senast
        Ta in tre offerter på ny
        ventilation i salen             Karin Nord         27 mars
                                        Per Holm och
        Boka lokal                      Lisa Berg          2026-04-03
        Kontakta kommunen om
        cykelbanan längs Storgatan
        och be om ett möte              OE                 Före sommaren
        Skicka ut enkäten               Aisha Amin         30/4
        """,
      expected: rows
    ),
    Table(
      name:
        "blank lines part the rows, and a page begins with the head again, a little to the left",
      text: """
        Nr Åtgärd                          Ansvarig           Klart senast Status

           Ta in tre offerter på ny
        1                                  Karin Nord         27 mars       Pågår
           ventilation i salen

                                           Per Holm och
        2  Boka lokal                                         2026-04-03
                                           Lisa Berg
        \u{0C}Nr Åtgärd                       Ansvarig        Klart senast Status

           Kontakta kommunen om
        3  cykelbanan längs Storgatan      OE              Före sommaren Pågår
           och be om ett möte

        4  Skicka ut enkäten               Aisha Amin      30/4
        """,
      expected: rows
    ),
    Table(
      name: "owners first",
      text: """
        Vem               Vad                              När
                          Ta in tre offerter på ny
        Karin Nord                                         27 mars
                          ventilation i salen
        Per Holm och
                          Boka lokal                       2026-04-03
        Lisa Berg
                          Kontakta kommunen om
        OE                cykelbanan längs Storgatan       Före sommaren
                          och be om ett möte
        Aisha Amin        Skicka ut enkäten                30/4
        """,
      expected: rows
    ),
    Table(
      name: "a name over two lines in the head",
      text: """
        Åtgärd                          Ansvarig           Klart
                                                           senast
        Ta in tre offerter på ny        Karin Nord         27 mars
        ventilation i salen
        Boka lokal                      Per Holm,          2026-04-03
                                        Lisa Berg
        """,
      expected: Array(rows.prefix(2))
    ),
    Table(
      name: "words set tight against the next column's",
      text: """
        Åtgärd                                    Ansvarig           Klart senast
        Ta in tre offerter på ny ventilation i salen Karin Nord      27 mars
        Boka lokal                                Per Holm och Lisa Berg 2026-04-03
        """,
      expected: Array(rows.prefix(2))
    ),
    Table(
      name: "no telling which name a task has",
      text: """
        Åtgärd                          Ansvarig
        Ta in tre offerter på           Karin Nord
        Nya mattor i stora salen        Per Holm
        Bygga nya bänkar vid boden      Lisa Berg
                                        Olga Ek
        Stränder och bryggor måla       Aisha Amin
        """,
      expected: [
        "Ta in tre offerter på Nya mattor i stora salen|Karin Nord, Per Holm||proposed",
        "Bygga nya bänkar vid boden|Lisa Berg, Olga Ek||proposed",
        "Stränder och bryggor måla|Aisha Amin||proposed",
      ]
    ),
  ]

  @Test(arguments: tables)
  func `the words of a cell are found, wherever in its row it stands`(table: Table) {
    let text = Self.head + table.text + "\n\n2. Nästa möte\nVi ses den 13 april kl. 9.\n"
    let minutes = Reading.minutes(text, held: nil)
    let found = minutes.items.map { item in
      let owners = item.owners.map(\.name).joined(separator: ", ")
      let day = item.deadline?.period?.last.description ?? ""
      return "\(item.text)|\(owners)|\(day)|\(item.state)"
    }
    #expect(found == table.expected)
    #expect(minutes.meeting.attendees.count == 5)
    #expect(minutes.events.count == 1)
    for item in minutes.items {
      let bytes = Array(text.utf8)[item.provenance.range]
      let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0.isNewline }
      #expect(words.joined(separator: " ") == item.provenance.quote)
    }
  }

  @Test func `prose beside a narrow column of names is no table`() {
    let minutes = Reading.minutes(
      Self.head + """
        Punkt  Vad                                                  Ansvarig
        1      Mötet öppnades
               Karin hälsade alla välkomna till årets första möte.
        2      Ekonomi
               Kassören redogjorde för läget, som är gott.
               Per skickar ut budgeten senast 20/3.                 PH
               Inget mer fanns att tillägga i frågan.
        """,
      held: nil
    )
    #expect(minutes.items.contains { $0.deadline?.period?.last.description == "2026-03-20" })
  }
}
