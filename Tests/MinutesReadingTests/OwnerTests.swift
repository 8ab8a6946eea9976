import ActionItems
import Testing

@testable import MinutesReading

struct OwnerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let owners: [String]
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(text: "Aisha går ut med inbjudan.", owners: ["Aisha Amin"]),
    Case(text: "Karin och Per skriver brevet.", owners: ["Karin Nord", "Per Holm"]),
    Case(
      text: "Karin, Per och Lisa städar förrådet.",
      owners: ["Karin Nord", "Per Holm", "Lisa Berg"]
    ),
    Case(text: "Ordföranden bokar lokalen.", owners: ["Karin Nord"]),
    Case(text: "Kassören betalar fakturan och skickar kvittot.", owners: ["Kassören"]),
    Case(text: "Kansliet bjuder in talarna.", owners: ["Kansliet"]),
    Case(
      text: "Styrgruppen för social välfärd tar fram en plan.",
      owners: ["Styrgruppen för social välfärd"]
    ),
    Case(
      text: "Arbetsgruppen (Per, Olga) får till uppgift att se över stadgarna.",
      owners: ["Arbetsgruppen"]
    ),
    Case(text: "Protokollet skickas ut av Karin senast fredag.", owners: ["Karin Nord"]),
    Case(text: "Region Mitt kontaktar leverantören.", owners: ["Region Mitt"]),
    Case(text: "Alla läser igenom underlaget.", owners: ["Alla"]),
    Case(text: "Till nästa möte tar Lisa fram en plan.", owners: ["Lisa Berg"]),
    Case(text: "Vi ber Per boka lokalen.", owners: ["Per Holm"]),
    Case(text: "Styrelsen uppdrar åt valberedningen att ta fram namn.", owners: ["valberedningen"]),
    Case(
      text: "Nämnden beslutar att ge förvaltningen i uppdrag att utreda frågan.",
      owners: ["förvaltningen"]
    ),
    Case(text: "Per Holm, Mitt kommun, mejlar ut listan.", owners: ["Per Holm"]),
    Case(text: "Per (Mitt kommun) mejlar ut listan.", owners: ["Per Holm"]),
    Case(text: "Per: Karin ska ringa banken.", owners: ["Karin Nord"]),
    Case(
      text: "Styrgruppen har informerats. De tar ställning den 28 juni.",
      owners: ["Styrgruppen"]
    ),
    Case(text: "Vi har talat om avtalet med banken, Olga ringer dem.", owners: ["Olga Ek"]),
    Case(text: "## Att göra\n\n- Boka lokal (Per)", owners: ["Per Holm"]),
    Case(text: "## Att göra\n\n- Boka lokal – Per", owners: ["Per Holm"]),
    Case(text: "## Att göra\n\n- Per: boka lokal", owners: ["Per Holm"]),
    Case(text: "## Att göra\n\n- [ ] Per: boka lokal\n- [x] Per: köpa kaffe", owners: ["Per Holm"]),
    Case(text: "## Att göra\n\n- Boka lokal (KN)", owners: ["Karin Nord"]),
    Case(text: "## Att göra\n\n- Boka lokal (Karin, Per)", owners: ["Karin Nord", "Per Holm"]),
    Case(
      text: "| Vad | Vem | När |\n|---|---|---|\n| Boka lokal | Per | 5/1 |",
      owners: ["Per Holm"]
    ),
    Case(text: "Ansökan ska skickas in senast den 5 januari.", owners: []),
    Case(
      text: "Åtgärd: Rond i verkstaden\nAnsvarig: Per och Lisa\nKlart senast: 5 januari",
      owners: ["Per Holm", "Lisa Berg"]
    ),
    Case(text: "Köpa in en kaffebryggare.\nAnsvarig: Lisa. Klart: 12/1.", owners: ["Lisa Berg"]),
    Case(
      text:
        "Ärende                         Ansv.    Klart\n\nNycklar till nya förrådet       KN       12/1",
      owners: ["Karin Nord"]
    ),
    Case(
      text:
        "Ärende                         Ansv.\n\nIngen har hört något.\n\nMåla staketet                   PH",
      owners: ["Per Holm"]
    ),
    Case(text: "Listan ska upp senast på fredag, Lisa ansvarar.", owners: ["Lisa Berg"]),
    Case(text: "- Avgiften är oförändrad. Brev läggs ut (Per).", owners: ["Per Holm"]),
    Case(text: "Per + Lisa ordnar festen.", owners: ["Per Holm", "Lisa Berg"]),
    Case(text: "Karin o Olga skriver brevet.", owners: ["Karin Nord", "Olga Ek"]),
    Case(text: "KN och PH målar staketet.", owners: ["Karin Nord", "Per Holm"]),
    Case(text: "Staketet målas före midsommar (PH, LB).", owners: ["Per Holm", "Lisa Berg"]),
    Case(text: "Samtliga lagledare ska lämna in listor.", owners: ["Samtliga lagledare"]),
    Case(text: "Ansökan ska vara inne senast 5 januari, Olga skickar in den.", owners: ["Olga Ek"]),
    Case(text: "Per ser till att plogen blir lagad och servas.", owners: ["Per Holm"]),
  ]

  @Test(arguments: cases)
  func `the owner is who is to do it`(example: Case) {
    let items = Reading.items(example.text)
    #expect(items.count == 1)
    #expect(items.first?.owners.map(\.name) == example.owners)
  }

  @Test func `what somebody outside the meeting does is proposed, unless they attend`() {
    let outside = Reading.items("Banken återkommer med besked den 1 januari.").first
    #expect(outside?.state == .proposed)
    #expect(outside?.owners.first?.kind == .external)
    let text = "Närvarande: Karin Nord (Lunds kommun), Per Holm\n\nKommunen undersöker marken.\n"
    let inside = Reading.minutes(text).items.first
    #expect(inside?.state == .open)
    #expect(inside?.owners.first?.kind == .body)
  }

  @Test func `two people of one first name are a finding and not a guess`() {
    let minutes = Reading.minutes(
      "Närvarande: Anna Berg, Anna Lund, Per Holm\n\nAnna ringer kommunen.\n"
    )
    let item = minutes.items.first
    #expect(item?.state == .proposed)
    #expect(item?.owners.map(\.name) == ["Anna"])
    #expect(item?.findings.map(\.category) == [.ambiguousOwner])
    #expect(item?.findings.first?.message.contains("Anna Berg eller Anna Lund") == true)
  }

  @Test func `a name that the list shortens is told in full where the text does`() {
    let minutes = Reading.minutes(
      "Närvarande: Anna L, Per Holm\n\nAnna mejlar kommunen.\n\nBilagan skrevs av Anna Lund.\n"
    )
    #expect(minutes.items.first?.owners.map(\.name) == ["Anna Lund"])
  }

  @Test func `a surname may be as short as two letters`() {
    let minutes = Reading.minutes("Närvarande: Anna Al, Anna Ek\n\nAnna mejlar kommunen.\n")
    #expect(minutes.meeting.attendees.map(\.name) == ["Anna Al", "Anna Ek"])
    #expect(minutes.items.first?.findings.map(\.category) == [.ambiguousOwner])
  }

  @Test func `a surname tells two people of one first name apart`() {
    let minutes = Reading.minutes(
      "Närvarande: Anna Berg, Anna Lund\n\nAnna Lund ringer kommunen.\n"
    )
    #expect(minutes.items.first?.owners.map(\.name) == ["Anna Lund"])
    #expect(minutes.items.first?.state == .open)
  }
}
