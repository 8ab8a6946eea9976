import ActionItems
import CivilCalendar

@testable import Reminders

/// A fixed set of people and items that the golden files show.
enum SampleDigest {
  static let today = day("2017-12-13")

  static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(dayNumber: 0)
  }

  static let board = Committee(id: 1, name: "Styrelsen")
  static let nomination = Committee(id: 2, name: "Valberedningen")

  static let register = Register(
    people: [
      Person(id: 1, name: "Åsa Öberg", email: "asa.oberg@example.org"),
      Person(id: 2, name: "Nils Ek", email: "nils.ek@example.org"),
      Person(id: 3, name: "Mona Lind"),
      Person(id: 4, name: "Per \"Pelle\" Sjö", email: "pelle@example.net"),
    ],
    committees: [board, nomination],
    memberships: [
      Membership(person: 1, committee: 1, role: "ordförande"),
      Membership(person: 2, committee: 1, role: "kassör"),
      Membership(person: 3, committee: 1),
      Membership(person: 4, committee: 2, role: "sammankallande"),
      Membership(person: 1, committee: 2),
    ]
  )

  static func assignment(_ name: String, _ person: Person.ID?, _ kind: Owner.Kind = .person)
    -> Assignment
  {
    Assignment(owner: Owner(name: name, mention: name, kind: kind), person: person)
  }

  static func due(_ text: String) -> Deadline {
    Deadline(value: text, relation: .by, mention: "senast \(text)", period: DatePeriod(day(text)))
  }

  static func source(
    _ quote: String,
    _ title: String,
    _ held: String,
    _ section: AgendaSection?
  ) -> ItemSource {
    ItemSource(
      document: "\(held) protokoll.txt",
      meetingTitle: title,
      held: day(held),
      provenance: Provenance(quote: quote, line: 1, range: 0..<1, section: section)
    )
  }

  static let items = [
    ActionItem(
      id: 17,
      committee: board,
      text: "bokar lokalen till årsmötet",
      assignments: [assignment("Åsa Öberg", 1), assignment("Nils Ek", 2)],
      deadline: due("2017-12-08"),
      source: source(
        "Åsa och Nils bokar lokalen till årsmötet senast fredag 8/12.",
        "Styrelsemöte 11",
        "2017-11-27",
        AgendaSection(number: "4", title: "Årsmötet")
      ),
      created: day("2017-11-28")
    ),
    ActionItem(
      id: 21,
      committee: board,
      text: "skickar ut kallelsen",
      assignments: [assignment("Åsa Öberg", 1)],
      deadline: due("2017-12-13"),
      source: source(
        "Ordföranden skickar ut kallelsen den 13 december.",
        "Styrelsemöte 11",
        "2017-11-27",
        AgendaSection(number: "4", title: "Årsmötet")
      ),
      created: day("2017-11-28")
    ),
    ActionItem(
      id: 22,
      committee: nomination,
      text: "frågar tre medlemmar om de vill kandidera, om ingen har hört av sig till dess",
      assignments: [assignment("Åsa Öberg", 1), assignment("Per Sjö", 4)],
      deadline: due("2017-12-15"),
      isConditional: true,
      source: source(
        "Har ingen hört av sig frågar Åsa och Pelle tre medlemmar om de vill kandidera, "
          + "klart till fredag.",
        "Valberedningens möte",
        "2017-12-06",
        AgendaSection(number: nil, title: "Läget <just nu>")
      ),
      created: day("2017-12-07")
    ),
    ActionItem(
      id: 23,
      committee: board,
      text: "tar fram ett förslag till budget",
      assignments: [assignment("alla", nil, .group)],
      deadline: Deadline(
        value: "next-meeting",
        relation: .by,
        mention: "till nästa möte",
        period: nil
      ),
      source: source(
        "Alla tar fram ett förslag till budget till nästa möte.",
        "Styrelsemöte 12",
        "2017-12-11",
        AgendaSection(number: "6", title: nil)
      ),
      created: day("2017-12-12")
    ),
    ActionItem(
      id: 24,
      committee: board,
      text: "ser över försäkringen",
      assignments: [assignment("Mona Lind", 3)],
      deadline: due("2017-12-12"),
      source: source(
        "Mona ser över försäkringen.",
        "Styrelsemöte 12",
        "2017-12-11",
        AgendaSection(number: "7", title: "Försäkring & avtal")
      ),
      created: day("2017-12-12")
    ),
    ActionItem(
      id: 25,
      committee: board,
      text: "ring vaktmästaren",
      created: day("2017-12-12")
    ),
    ActionItem(
      id: 9,
      committee: board,
      text: "rensar förrådet",
      assignments: [assignment("Åsa Öberg", 1)],
      source: source(
        "Åsa rensar förrådet.",
        "Styrelsemöte 10",
        "2017-10-30",
        AgendaSection(number: "9", title: "Övrigt")
      ),
      created: day("2017-10-31")
    ),
    ActionItem(
      id: 30,
      committee: board,
      text: "skriver årsberättelsen",
      assignments: [assignment("Nils Ek", 2)],
      deadline: due("2018-02-01"),
      created: day("2017-10-31")
    ),
  ]

  static let proposed = [
    ActionItem(
      id: 26,
      committee: board,
      text: "undersöka priset på en ny projektor",
      state: .proposed,
      assignments: [assignment("Nils Ek", 2)],
      confidence: 0.5,
      rule: "modal",
      reasons: ["”Bör” kan vara en önskan."],
      source: source(
        "Nils bör undersöka priset på en ny projektor.",
        "Styrelsemöte 12",
        "2017-12-11",
        AgendaSection(number: "8", title: "Övrigt")
      ),
      created: day("2017-12-12")
    )
  ]

  /// The items that stood in digests before; Åsa's last one came on the Friday before.
  static let announced: [ActionItem.ID: CalendarDate] = [
    17: day("2017-11-28"), 21: day("2017-11-28"), 22: day("2017-12-08"), 9: day("2017-11-01"),
    30: day("2017-11-01"),
  ]

  static let schedule = Schedule(
    items: items,
    proposed: proposed,
    register: register,
    announced: announced,
    past: MailPast(lastDigests: [1: day("2017-12-08"), 2: day("2017-12-08")])
  )

  static var policy: Policy {
    var policy = Policy()
    policy.sender = Mailbox("Bevaka <bevaka@example.org>") ?? policy.sender
    policy.replyTo = MailAddress("asa.oberg@example.org")
    policy.footer = "Föreningen Exempel"
    return policy
  }
}
