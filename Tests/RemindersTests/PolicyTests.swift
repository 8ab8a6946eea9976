import ActionItems
import Testing

@testable import Reminders

struct PolicyTests {
  @Test func `settings give a policy, and other keys are passed over`() throws {
    let policy = try Policy(settings: [
      (key: "administrator", value: "Eva Ek <eva@example.org>"), (key: "days-ahead", value: "3"),
      (key: "language", value: "en"), (key: "sender", value: "bevaka@example.org"),
      (key: "reply-to", value: "styrelsen@example.org"), (key: "footer", value: "Hej\r\nX: y"),
      (key: "message-id-domain", value: "id.example.org"), (key: "colour", value: "nonsense"),
    ])
    #expect(policy.administrator?.name == "Eva Ek")
    #expect(policy.daysAhead == 3)
    #expect(policy.language == .english)
    #expect(policy.sender.address.local == "bevaka")
    #expect(policy.replyTo?.local == "styrelsen")
    #expect(policy.footer == "Hej X: y")
    #expect(policy.messageIDDomain == "id.example.org")
  }

  @Test func `without settings everything has its default`() throws {
    let none: [(key: String, value: String)] = []
    #expect(try Policy(settings: none) == Policy())
    #expect(Policy().daysAhead == 7 && Policy().sendHour == 7)
    #expect(Policy().digestDays == .daily && Policy().undatedDays == .mondays)
    #expect(Policy().escalateAfter == 5 && Policy().foldAfter == 30)
    #expect(Policy().meetingListDays == 3 && Policy().heartbeat == .never)
    #expect(Policy().language == .swedish)
  }

  @Test(arguments: [
    ("days-ahead", "-1"), ("days-ahead", "7 dagar"), ("language", "fi"), ("sender", "bevaka"),
    ("reply-to", "-x@y"), ("administrator", ""), ("message-id-domain", "a b"),
    ("sendmail", "sendmail -t"), ("send-hour", "24"), ("send-hour", "07:00"),
    ("quiet-days", "juli"), ("bridge-days", "free"), ("digest-days", "weekly"),
    ("escalate-after", "-1"), ("fold-after", "x"), ("heartbeat", "yes"),
    ("meeting-list-days", "31"), ("undated-days", "on mondays"),
  ])
  func `a value that cannot be used is an error that names the key`(_ key: String, _ value: String)
  {
    let error = #expect(throws: PolicyError.self) {
      try Policy(settings: [(key: key, value: value)])
    }
    #expect(error?.description.hasPrefix("setting \(key): \"\(value)\" is not ") == true)
  }
}
