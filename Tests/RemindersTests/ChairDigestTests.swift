import ActionItems
import CivilCalendar
import TestSupport
import Testing

@testable import Reminders

/// A chair's digest with all that a digest can say, as a golden file.
struct ChairDigestTests {
  static func item(_ id: Int, _ text: String, _ owner: Person.ID, _ name: String, due: String)
    -> ActionItem
  {
    ActionItem(
      id: id,
      committee: SampleDigest.board,
      text: text,
      assignments: [SampleDigest.assignment(name, owner)],
      deadline: SampleDigest.due(due),
      source: SampleDigest.source(
        "\(name) \(text).",
        "Styrelsemöte 9",
        "2017-09-25",
        AgendaSection(number: "5", title: "Rapporter")
      ),
      created: SampleDigest.day("2017-09-26")
    )
  }

  static var plan: DigestPlan? {
    let day = SampleDigest.day
    var schedule = SampleDigest.schedule
    schedule.items += [
      item(3, "beställer nya nycklar", 1, "Åsa Öberg", due: "2017-10-20"),
      item(
        5,
        "lämnar in ansökan om föreningsbidrag till kommunens fritidsförvaltning",
        1,
        "Åsa Öberg",
        due: "2016-12-30"
      ),
      item(11, "ringer försäkringsbolaget", 2, "Nils Ek", due: "2017-12-01"),
    ]
    schedule.register.people[2].email = "mona@example.org"
    schedule.register.people[2].mail.awayUntil = day("2018-01-07")
    for id in [3, 5, 11] { schedule.announced[id] = day("2017-11-01") }
    schedule.past.lastCheck = day("2017-12-08")
    schedule.past.heartbeat = Heartbeat(sent: 12, unsettled: 1)
    schedule.past.troubles = [
      MailTrouble(person: 2, name: "Nils Ek", day: day("2017-12-08"), kind: .perhapsSent),
      MailTrouble(
        person: 2,
        name: "Nils Ek",
        day: day("2017-12-11"),
        kind: .failed(reason: "sendmail ended with 67: unknown user")
      ),
      MailTrouble(
        person: 3,
        name: "Mona Lind",
        day: day("2017-12-12"),
        kind: .doubtfulAddress(reason: "550 5.1.1 No such user")
      ),
    ]
    var policy = SampleDigest.policy
    policy.heartbeat = .mondays
    return schedule.plan(today: SampleDigest.today, policy: policy).plans
      .first { $0.recipient.person == 1 }
  }

  @Test(arguments: [Language.sv, .en])
  func `all that a chair can be told is as recorded`(_ language: Language) throws {
    var policy = SampleDigest.policy
    policy.language = language
    let digest = Digest(try #require(Self.plan), policy: policy)
    #expect(
      Golden.difference(of: digest.text, from: "digest-chair-\(language.rawValue).txt") == nil
    )
    #expect(
      Golden.difference(of: digest.html, from: "digest-chair-\(language.rawValue).html") == nil
    )
    // Those overdue for long are counted with the others.
    #expect(
      digest.subject.hasPrefix(
        language == .sv ? "Bevaka: 3 försenade, 1 i dag" : "Bevaka: 3 overdue"
      )
    )
    #expect(digest.text.split(separator: "\n").allSatisfy { $0.count <= DigestText.columns })
  }

  @Test(
    "an item is folded after so many days overdue",
    arguments: [("5", true), ("6", false), ("0", true), ("30", false)]
  )
  func folding(_ days: String, _ isFolded: Bool) throws {
    let policy = try Policy(settings: [(key: "fold-after", value: days)])
    let entry = DigestEntry(
      item: Self.item(3, "beställer nya nycklar", 1, "Åsa Öberg", due: "2017-12-07"),
      urgency: .overdue
    )
    let reader = Recipient(
      person: 1,
      name: "Åsa Öberg",
      address: try #require(MailAddress("asa@example.org"))
    )
    let digest = Digest(
      DigestPlan(recipient: reader, day: SampleDigest.today, own: [entry]),
      policy: policy
    )
    #expect(digest.text.contains("FÖRSENAT SEDAN LÄNGE") == isFolded)
    #expect(digest.text.contains("#3  Beställer nya nycklar (7 december)\n") == isFolded)
    #expect(digest.text.contains("Styrelsemöte 9") != isFolded)
    #expect(digest.subject == "Bevaka: 1 försenad")
  }

  @Test func `a sign of life alone says that there is nothing to do`() throws {
    let reader = Recipient(
      person: 1,
      name: "Åsa",
      address: try #require(MailAddress("asa@example.org"))
    )
    let plan = DigestPlan(
      recipient: reader,
      day: SampleDigest.today,
      heartbeat: Heartbeat(sent: 0, unsettled: 0)
    )
    let digest = Digest(plan, policy: Policy())
    #expect(digest.subject == "Bevaka: inget att göra i dag")
    #expect(
      digest.text == """
        Hej Åsa!

        onsdag 13 december 2017, v. 50

        Påminnelserna är i gång. Inget brev har gått ut den senaste veckan,
        inget väntar eller har gått fel.

        """
    )
  }

  @Test func `a heading promises no days that its items exceed`() throws {
    let reader = Recipient(
      person: 1,
      name: "Åsa",
      address: try #require(MailAddress("asa@example.org"))
    )
    for (due, title) in [
      ("2017-12-20", "DE NÄRMASTE 7 DAGARNA"), ("2017-12-28", "DEN NÄRMASTE TIDEN"),
    ] {
      let entry = DigestEntry(
        item: Self.item(3, "beställer nya nycklar", 1, "Åsa Öberg", due: due),
        urgency: .upcoming
      )
      let digest = Digest(
        DigestPlan(recipient: reader, day: SampleDigest.today, own: [entry]),
        policy: Policy()
      )
      #expect(digest.text.contains(title))
    }
  }
}
