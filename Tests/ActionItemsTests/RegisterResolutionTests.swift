import ActionItems
import Testing

struct RegisterResolutionTests {
  /// The board has two Annas; the committee of nominations has Karin alone; Erik belongs nowhere.
  static let register = Register(
    people: [
      Person(id: 1, name: "Aisha Amin", aliases: ["AA", "Aisha Andersson"]),
      Person(id: 2, name: "Anna Berg"),
      Person(id: 3, name: "Anna Dahl"),
      Person(id: 4, name: "Lars-Erik Öberg"),
      Person(id: 5, name: "Karin Nord", aliases: ["KN"]),
      Person(id: 6, name: "Erik Ek"),
      Person(id: 7, name: "Kansliet"),
    ],
    committees: [Committee(id: 1, name: "Styrelsen"), Committee(id: 2, name: "Valberedningen")],
    memberships: [
      Membership(person: 1, committee: 1, role: "ordförande"),
      Membership(person: 2, committee: 1, role: "kassör"),
      Membership(person: 3, committee: 1, role: "ledamot"),
      Membership(person: 4, committee: 1, role: "vice ordförande"),
      Membership(person: 1, committee: 2, role: "ledamot"),
      Membership(person: 5, committee: 2, role: "sammankallande"),
    ]
  )

  @Test(arguments: [
    ("Aisha Amin", 1), ("aisha amin", 1), ("Aisha", 1), ("AA", 1), ("Aisha Andersson", 1),
    ("Anna Berg", 2), ("Anna B.", 2), ("anna d", 3), ("Lars-Erik", 4), ("Lars Erik Öberg", 4),
    ("LARS-ERIK ÖBERG", 4), ("Lars", 4), ("Erik Ek", 6), ("Karin Nord", 5),
  ])
  func `a member is found by name, alias or first name, anybody by full name`(name: String, id: Int)
  {
    #expect(Self.register.resolve(Owner(name: name), in: 1) == .person(id))
  }

  @Test(arguments: ["Anna", "Anna ", "ANNA"])
  func `two who fit are never chosen between`(name: String) {
    #expect(Self.register.resolve(Owner(name: name), in: 1) == .several([2, 3]))
  }

  @Test(arguments: ["Karin", "KN", "Erik", "Berg", "Anna Nord", "Aisha Berg", "", "-", "Öberg"])
  func `who is not clearly a member is nobody`(name: String) {
    #expect(Self.register.resolve(Owner(name: name), in: 1) == .nobody)
  }

  @Test func `without a committee a first name is enough where there is but one circle`() {
    #expect(Self.register.resolve(Owner(name: "Karin Nord"), in: nil) == .person(5))
    #expect(Self.register.resolve(Owner(name: "Karin"), in: nil) == .nobody)
    #expect(Self.register.resolve(Owner(name: "KN"), in: nil) == .nobody)
    var oneCircle = Self.register
    oneCircle.committees.removeLast()
    #expect(oneCircle.resolve(Owner(name: "Karin"), in: nil) == .person(5))
    #expect(oneCircle.resolve(Owner(name: "KN"), in: nil) == .person(5))
    #expect(oneCircle.resolve(Owner(name: "Anna"), in: nil) == .several([2, 3]))
  }

  @Test func `without a committee there are no roles and no "alla"`() {
    #expect(Self.register.resolve(Owner(name: "ordförande", kind: .role), in: nil) == .nobody)
    #expect(Self.register.resolve(Owner(name: "alla", kind: .group), in: nil) == .nobody)
  }

  @Test(arguments: [
    ("ordförande", 1), ("Ordföranden", 1), ("ordf.", 1), ("kassören", 2), ("Kassör", 2),
    ("vice ordförande", 4), ("v. ordf", 4), ("vice ordföranden", 4), ("ledamoten", 3),
    ("Anna Berg", 2),
  ])
  func `a role is its holder`(role: String, id: Int) {
    #expect(Self.register.resolve(Owner(name: role, kind: .role), in: 1) == .person(id))
  }

  @Test(arguments: ["sekreteraren", "sammankallande", "ordförandeklubban", "vice kassör", "Anna"])
  func `a role that nobody holds is nobody`(role: String) {
    #expect(Self.register.resolve(Owner(name: role, kind: .role), in: 1) == .nobody)
  }

  @Test(arguments: [
    "alla", "Samtliga", "alla deltagare", "alla i styrelsen", "samtliga närvarande",
  ])
  func `"alla" is every member`(name: String) {
    #expect(
      Self.register.resolve(Owner(name: name, kind: .group), in: 1) == .everyone([1, 2, 3, 4])
    )
  }

  @Test(arguments: ["vi", "alla skolor", "alla utom Anna", "övriga", ""])
  func `other groups are not every member`(name: String) {
    #expect(Self.register.resolve(Owner(name: name, kind: .group), in: 1) == .nobody)
  }

  @Test func `a body is found by its full name alone`() {
    #expect(Self.register.resolve(Owner(name: "kansliet", kind: .body), in: 1) == .person(7))
    #expect(Self.register.resolve(Owner(name: "Aisha", kind: .body), in: 1) == .nobody)
    #expect(Self.register.resolve(Owner(name: "Lars", kind: .external), in: 1) == .nobody)
  }
}
