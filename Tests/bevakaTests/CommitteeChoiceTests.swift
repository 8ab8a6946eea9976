import ActionItems
import Testing

@testable import bevaka

struct CommitteeChoiceTests {
  private func register(_ names: String..., hasMembers: Bool = false) -> Register {
    var register = Register(
      committees: names.enumerated().map { Committee(id: $0.offset + 1, name: $0.element) }
    )
    if hasMembers { register.memberships = [Membership(person: 1, committee: 1)] }
    return register
  }

  @Test func `the one given comes before everything`() {
    let clues = CommitteeChoice.Clues(given: "Valberedningen", title: "Styrelsen")
    let choice = CommitteeChoice(clues, register: register("Styrelsen"))
    #expect(choice?.name == "Valberedningen")
    #expect(choice?.ground == .given)
  }

  @Test(arguments: [
    ("Protokoll, PROGRAMRÅDET för vård", "", "", "Programrådet"),
    ("Protokoll", "Norra stationen\nSamrådsgruppen Norr", "", "Samrådsgruppen Norr"),
    ("Protokoll", "", "2026-11-09 styrelsen.txt", "Styrelsen"),
    ("Styrelsen och Samrådsgruppen Norr", "", "", "Samrådsgruppen Norr"),
    ("Styrelsen träffar Programrådet", "", "", "Styrelsen"),
  ])
  func `a registered name is found in title, head and file name`(
    title: String,
    head: String,
    file: String,
    expected: String
  ) {
    let clues = CommitteeChoice.Clues(title: title, head: head, fileName: file)
    let register = register("Styrelsen", "Programrådet", "Samrådsgruppen Norr")
    let choice = CommitteeChoice(clues, register: register)
    #expect(choice?.name == expected)
    #expect(choice?.ground == .named)
  }

  @Test func `part of a word is no name`() {
    let clues = CommitteeChoice.Clues(title: "Delstyrelsen")
    let choice = CommitteeChoice(clues, register: register("Styrelsen", "Rådet"))
    #expect(choice?.ground == .title)
  }

  @Test func `the only committee with members takes minutes that name no other`() {
    let clues = CommitteeChoice.Clues(title: "Minnesanteckningar om vägen")
    let choice = CommitteeChoice(clues, register: register("Styrelsen", hasMembers: true))
    #expect(choice?.name == "Styrelsen")
    #expect(choice?.ground == .only)
  }

  @Test func `a committee made by an import does not draw others to itself`() {
    let clues = CommitteeChoice.Clues(title: "Webbgruppen, möte 3")
    let choice = CommitteeChoice(clues, register: register("Styrelsen"))
    #expect(choice?.name == "Webbgruppen")
    #expect(choice?.ground == .title)
  }

  @Test func `the folder is the last resort`() {
    let choice = CommitteeChoice(.init(title: "Protokoll 3", folder: "möten"), register: Register())
    #expect(choice?.name == "möten")
    #expect(choice?.ground == .folder)
    #expect(CommitteeChoice(.init(title: "Protokoll 3"), register: Register()) == nil)
  }

  @Test(arguments: [
    ("Minnesanteckningar från Vägvårdsgruppens möte", "Vägvårdsgruppen"),
    ("Minnesanteckningar möte, lokala rådet - Skogsprogrammet", "Lokala rådet - Skogsprogrammet"),
    ("Protokoll fört vid styrelsemöte nr 9", "Styrelsen"),
    ("Webbgruppen, anteckningar onsdag 18 november 2026", "Webbgruppen"),
    ("Flyttgruppen: minnesanteckningar från möte 5", "Flyttgruppen"),
    (
      "Anteckningar från Nätverket öppna data i Vätterbygden", "Nätverket öppna data i Vätterbygden"
    ),
    ("Protokoll 2020-01-24", nil), ("§ 12", nil), ("Mötesanteckningar", nil),
  ])
  func `a title is stripped of what says nothing of who met`(title: String, name: String?) {
    #expect(CommitteeChoice.name(fromTitle: title) == name)
  }
}
