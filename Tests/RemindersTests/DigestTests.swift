import ActionItems
import CivilCalendar
import TestSupport
import Testing

@testable import Reminders

struct DigestTests {
  @Test(arguments: [(1, Language.sv), (1, .en), (2, .sv), (4, .sv)])
  func `the sample digests are as recorded`(_ person: Int, _ language: Language) throws {
    var policy = SampleDigest.policy
    policy.language = language
    let plans = SampleDigest.schedule.plan(today: SampleDigest.today, policy: policy).plans
    let plan = try #require(plans.first { $0.recipient.person == person })
    let digest = Digest(plan, policy: policy)
    let name = "digest-\(person)-\(language.rawValue)"
    #expect(Golden.difference(of: digest.text, from: "\(name).txt") == nil)
    #expect(Golden.difference(of: digest.html, from: "\(name).html") == nil)
    let message = MailMessage(
      from: policy.sender,
      to: Mailbox(name: plan.recipient.name, address: plan.recipient.address),
      replyTo: policy.replyTo,
      subject: digest.subject,
      date: Instant(seconds: 1_513_144_800),
      id: MessageID(
        store: "0f8fad5b-d9cb-469f-a165-70867728950e",
        recipient: person,
        day: plan.day,
        kind: "daily",
        domain: "example.org"
      ),
      unsubscribe: policy.replyTo ?? policy.sender.address,
      language: language,
      text: digest.text,
      html: digest.html
    )
    #expect(Golden.difference(of: message.encoded, from: "\(name).eml") == nil)
  }
}
