import ActionItems
import CivilCalendar
import Testing

@testable import MinutesReading

struct HeadReaderTests {
  @Test func `labels give the day, the hours, the place and who led and wrote`() {
    let meeting = Reading.minutes(
      """
      Minnesanteckningar från byggrådet

      Datum: 2018-03-05
      Tid: 09.00–11.30
      Plats: Stadshuset, rum Tallen
      Ordförande: Karin Nord
      Sekreterare: Per Holm
      """,
      held: nil
    ).meeting
    #expect(meeting.title == "Minnesanteckningar från byggrådet")
    #expect(meeting.held == CalendarDate("2018-03-05"))
    #expect(meeting.start == ClockTime(hour: 9))
    #expect(meeting.end == ClockTime(hour: 11, minute: 30))
    #expect(meeting.place == "Stadshuset, rum Tallen")
    #expect(meeting.chair == "Karin Nord")
    #expect(meeting.secretary == "Per Holm")
  }

  @Test(
    arguments: [
      "Protokoll styrelsemöte\n\nNärvarande: Eva Lund, Per Ek\n\n§ 1 Ekonomi\nEva tar fram ett förslag senast den 31 mars 2027.",
      "Protokoll\n\n§ 1 Ekonomi\nFörslaget ska vara klart till den 31 mars 2027.\nPer svarar före den 1 december 2026.",
      "Protokoll\n\n§ 1 Ekonomi\nPer svarar kommunen den 1 december 2026.",
    ]
  )
  func `a deadline is not the day of the meeting`(text: String) {
    #expect(Reading.minutes(text, held: nil).meeting.held == nil)
  }

  struct List: Sendable, CustomTestStringConvertible {
    let text: String
    /// Name, organisation, role, present.
    let expected: [String]
    var testDescription: String { text }
  }

  static let lists: [List] = [
    List(
      text: "Närvarande: Karin Nord, Per Holm och Lisa Berg\nFrånvarande: Olga Ek",
      expected: ["Karin Nord|||ja", "Per Holm|||ja", "Lisa Berg|||ja", "Olga Ek|||nej"]
    ),
    List(
      text:
        "Närvarande\n\nKarin Nord (M), Malmö, ordförande\nPer Holm (S), Lund\n\nEj närvarande\n\nLisa Berg (V), Eslöv",
      expected: ["Karin Nord|Malmö|ordförande|ja", "Per Holm|Lund||ja", "Lisa Berg|Eslöv||nej"]
    ),
    List(
      text: "Närvarande: Karin Nord - Tomelilla, Per-Olof Holm - Ystad",
      expected: ["Karin Nord|Tomelilla||ja", "Per-Olof Holm|Ystad||ja"]
    ),
    List(
      text: "Deltagare\n- Karin Nord (Skatteverket)\n- Per Holm (SCB)",
      expected: ["Karin Nord|Skatteverket||ja", "Per Holm|SCB||ja"]
    ),
    List(
      text: "Deltagare\nSkatteverket: Karin Nord, Per Holm, SCB: Lisa Berg",
      expected: ["Karin Nord|Skatteverket||ja", "Per Holm|Skatteverket||ja", "Lisa Berg|SCB||ja"]
    ),
    List(
      text: "Styrelsemedlemmar:\n\nOrdförande\tKarin Nord\tJa\nVice ordförande\tPer Holm\tNej",
      expected: ["Karin Nord||ordförande|ja", "Per Holm||vice ordförande|nej"]
    ),
    List(
      text:
        "NÄRVARANDE FRÅN NÄTVERKET:\n\nKarin Nord, Ale\nPer Holm, Göteborgs Stad (del av mötet)\nLisa Berg, punkt 2",
      expected: ["Karin Nord|Ale||ja", "Per Holm|Göteborgs Stad||ja", "Lisa Berg|||ja"]
    ),
  ]

  static let layouts: [List] = [
    List(
      text: "Deltog: Karin Nord, Per Holm, Lisa Berg\nEj närv.: Olga Ek\nGäst: Rolf från kommunen",
      expected: ["Karin Nord|||ja", "Per Holm|||ja", "Lisa Berg|||ja", "Olga Ek|||nej"]
    ),
    List(
      text:
        "Närvarande styrelseledamöter:\nKarin Nord, Per Holm och Lisa Berg (deltog på plats). Olga Ek och Aisha Amin (deltog via länk)\nAnmält förhinder: Ivar Ås",
      expected: [
        "Karin Nord|||ja", "Per Holm|||ja", "Lisa Berg|||ja", "Olga Ek|||ja", "Aisha Amin|||ja",
        "Ivar Ås|||nej",
      ]
    ),
    List(
      text:
        "Beslutande        Karin Nord (S), ordförande\n                  Per Holm (M) ersätter Ivar Ås (M)\n                  Lisa Berg (V), tjänstgörande ersättare för Ann Lod (V)\nÖvriga deltagande Olga Ek, miljöchef",
      expected: [
        "Karin Nord|S|ordförande|ja", "Per Holm|M||ja", "Lisa Berg|V||ja", "Olga Ek||miljöchef|ja",
      ]
    ),
    List(
      text:
        "Närvarande:                Frånvarande:\nKarin Nord (ordf.)         Olga Ek\nPer Holm                   Aisha Amin\nLisa Berg",
      expected: [
        "Karin Nord||ordförande|ja", "Olga Ek|||nej", "Per Holm|||ja", "Aisha Amin|||nej",
        "Lisa Berg|||ja",
      ]
    ),
    List(
      text:
        "| | |\n|---|---|\n| **Tid** | 9–10 |\n| **Närvarande** | Karin Nord (ordförande), Per Holm |\n| **Frånvarande** | Olga Ek |",
      expected: ["Karin Nord||ordförande|ja", "Per Holm|||ja", "Olga Ek|||nej"]
    ),
    List(
      text:
        "Justeras:\nOrdförande Karin Nord\nSekreterare Per Holm\n\nNärvarande: Karin Nord, Per Holm och Lisa Berg",
      expected: ["Karin Nord||ordförande|ja", "Per Holm||sekreterare|ja", "Lisa Berg|||ja"]
    ),
    List(
      text: "Närvarande, Karin Nord, ledamot, kassör, Per Holm, ledamot, Lisa Berg, suppleant",
      expected: ["Karin Nord||ledamot|ja", "Per Holm||ledamot|ja", "Lisa Berg||suppleant|ja"]
    ),
    List(
      text: "Närvarande: Karin (ordf.), Per, Britt-Inger och Lisa.",
      expected: ["Karin||ordförande|ja", "Per|||ja", "Britt-Inger|||ja", "Lisa|||ja"]
    ),
  ]

  @Test(arguments: lists + layouts)
  func `attendance lists are read with organisation, role and presence`(list: List) {
    let found = Reading.minutes("Protokoll 2018-03-05\n\n" + list.text + "\n\n1. Mötet öppnas\n")
      .meeting.attendees
    let lines = found.map {
      "\($0.name)|\($0.organisation ?? "")|\($0.role ?? "")|\($0.isPresent ? "ja" : "nej")"
    }
    #expect(lines == list.expected)
  }

  static let chairs: [(String, String)] = [
    ("1. Mötet öppnas: Karin Nord, ordförande", "Karin Nord"),
    ("Ordförande Karin Nord öppnar mötet och hälsar välkomna.", "Karin Nord"),
    ("Mötet öppnades av Karin Nord kl 16:31.", "Karin Nord"),
    ("Närvarande: Per Holm, Karin Nord (ordförande)", "Karin Nord"),
    ("Mötesordförande: Karin Nord", "Karin Nord"),
    ("Närvarande: Per, Karin, Lisa\n\n§ 1 Karin öppnade mötet.", "Karin"),
    (
      "Närvarande ledamöter\nKarin Nord (M), ordf.\n\nFrånvarande ledamöter\nPer Holm (S), ordf.",
      "Karin Nord"
    ),
    ("Deltagare:\nKarin Nord, enhetschef (sammankallande)\nPer Holm, kurator", "Karin Nord"),
    ("Deltagare:\nPer Holm, klass 1A\nKarin Nord, rektor (mötesordförande)", "Karin Nord"),
    ("Deltagare:\nKarin Nord (KN), projektledare, ordf.\nPer Holm (PH), it", "Karin Nord"),
  ]

  @Test(arguments: chairs)
  func `the chair is who the text says leads`(text: String, chair: String) {
    #expect(Reading.minutes("Protokoll 2018-03-05\n\n" + text + "\n").meeting.chair == chair)
  }

  static let secretaries: [(String, String, String)] = [
    (
      "Närvarande: Karin Nord, Per Holm\n\n1. Lokal\nPer målar.\n\nVid protokollet        Justeras\n\n__________             __________\nPer Holm               Karin Nord\nSekreterare            Ordförande",
      "Karin Nord", "Per Holm"
    ),
    (
      "Närvarande: Karin Nord, Per Holm\n\n1. Lokal\nPer målar.\n\nVid protokollet: Per Holm Ordförande: Karin Nord",
      "Karin Nord", "Per Holm"
    ),
    (
      "Närvarande: Karin Nord, Per Holm\nSekreterare: Per Holm\n\n§1 Karin öppnade mötet.",
      "Karin Nord", "Per Holm"
    ),
  ]

  @Test(arguments: secretaries)
  func `who led and who wrote stand among the signatures and in the first point`(
    text: String,
    chair: String,
    secretary: String
  ) {
    let meeting = Reading.minutes("Protokoll 2018-03-05\n\n" + text + "\n").meeting
    #expect(meeting.chair == chair)
    #expect(meeting.secretary == secretary)
  }

  static let days: [String] = [
    "Styrelsemöte 9 (20180305)\n\nNärvarande: Karin Nord",
    "| | |\n|---|---|\n| **Tid** | 2018-03-05, 09:00–10:00 |\n| **Närvarande** | Karin Nord |",
    "Lods kommun      PROTOKOLL      Sida 1 (6)\nByggnämnden   Sammanträdesdatum 2018-03-05\nJusteringens plats och tid   Kommunhuset 2018-03-12 kl. 8",
  ]

  @Test(arguments: days)
  func `the day is found in a title, a table and a column`(text: String) {
    #expect(Reading.minutes(text + "\n", held: nil).meeting.held == CalendarDate("2018-03-05"))
  }

  static let titles: [(String, String)] = [
    ("Lods kommun      PROTOKOLL      Sida 1 (6)\n\nKarin ringer.", "Lods kommun PROTOKOLL"),
    ("MINNESANTECKNINGAR\nMöte med Vägrådet\n2026-11-20 kl. 9–11", "Möte med Vägrådet"),
    (
      "Mötesanteckningar referensgrupp öppna\nlicenser, möte 2",
      "Mötesanteckningar referensgrupp öppna licenser, möte 2"
    ),
    ("Anteckningar\n\nNärvarande: Karin Nord", "Anteckningar"),
    ("# Protokoll för byggrådet\n\nKarin ringer Per.", "Protokoll för byggrådet"),
  ]

  @Test(arguments: titles)
  func `the title is the line that says what the document is`(text: String, title: String) {
    #expect(Reading.minutes(text).meeting.title == title)
  }

  @Test
  func `a day that a narrow page breaks before its year is the meeting's, not one of a table's`() {
    let meeting = Reading.minutes(
      """
      Protokoll från byggrådets möte måndag 5 mars
      2018
      Närvarande: Karin Nord, Per Holm

      1    Beställa skyltar    Per    2018-04-09
      """,
      held: nil
    ).meeting
    #expect(meeting.held == CalendarDate("2018-03-05"))
    #expect(meeting.title == "Protokoll från byggrådets möte måndag 5 mars 2018")
  }

  @Test func `a deadline in a column of its own is not the day of the meeting`() {
    let head =
      "Byggrådet\nNärvarande: Karin Nord, Per Holm\n\n§ 1 Lokal\nFrågan är väckt.\n§ 2 Lista\nVad  Vem  När\n"
    let below = Reading.minutes(head + "Skyltar på gården    Per    3 april 2018\n", held: nil)
    #expect(below.meeting.held == nil)
    let above = Reading.minutes("Byggrådet    2018-03-05    1(2)\n" + head, held: nil)
    #expect(above.meeting.held == CalendarDate("2018-03-05"))
  }

  @Test func `who is absent does not lead`() {
    let text = "Närvarande: Lisa Berg, Olga Ek\nFrånvarande: Per Holm, ordf.\n"
    #expect(Reading.minutes("Protokoll 2018-03-05\n\n" + text).meeting.chair == nil)
  }

  @Test func `a comma parts hours and minutes after kl`() {
    let meeting = Reading.minutes("Protokoll 2018-03-05 kl. 18,30\n\nNärvarande: Karin Nord\n")
      .meeting
    #expect(meeting.start == ClockTime(hour: 18, minute: 30))
  }

  @Test func `nobody leads where the text names nobody`() {
    #expect(Reading.minutes("Anteckningar\n\nPer Holm visade bilder.\n").meeting.chair == nil)
  }

  @Test func `the text comes first, then the given day, then the file's name`() {
    let given = CalendarDate("2017-01-02")
    #expect(
      Reading.minutes("Datum: 2018-03-05\n", held: given).meeting.held == CalendarDate("2018-03-05")
    )
    #expect(
      Reading.minutes("Anteckningar\n", held: given, name: "2016-05-06 x.txt").meeting.held == given
    )
    let named = Reading.minutes("Anteckningar\n", held: nil, name: "2016-05-06 protokoll.txt")
    #expect(named.meeting.held == CalendarDate("2016-05-06"))
    #expect(named.findings.map(\.category) == [.heldFromFileName])
  }

  @Test func `without any day the year of a deadline stays open`() {
    let minutes = Reading.minutes("Karin Nord skickar listan senast 8 september.\n", held: nil)
    #expect(minutes.meeting.held == nil)
    #expect(minutes.findings.map(\.category) == [.heldUnknown])
    #expect(minutes.items.first?.deadline?.value == "XXXX-09-08")
    #expect(minutes.items.first?.deadline?.period == nil)
  }
}
