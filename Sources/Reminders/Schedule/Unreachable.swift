package import ActionItems
package import CivilCalendar

/// Why an item cannot be brought to somebody who is to do it, so that the chair gets it.
package enum Unreachable: Hashable, Sendable {
  case noOwner
  /// The register knows nobody by the owner's name.
  case unknownOwner(String)
  /// The register knows several by it.
  case severalOwners(String)
  case noAddress(String)
  case unusableAddress(String)
  case away(String, until: CalendarDate)
  case paused(String)
  /// They want no digests.
  case declining(String)
  /// The last digest could not be delivered.
  case undelivered(String)

  /// Why somebody in the register gets no mail on the day; nil where they do.
  package init?(_ person: Person, on day: CalendarDate, policy: Policy) {
    if person.email == nil {
      self = .noAddress(person.name)
    } else if person.email.flatMap(MailAddress.init) == nil {
      self = .unusableAddress(person.name)
    } else if person.mail.isPaused {
      self = .paused(person.name)
    } else if let until = person.mail.awayUntil, person.mail.isAway(on: day) {
      self = .away(person.name, until: until)
    } else if person.mail.digestDays ?? policy.digestDays == .never {
      self = .declining(person.name)
    } else {
      return nil
    }
  }

  /// Why, as a digest says it.
  package func text(in language: Language, today: CalendarDate) -> String {
    Phrases(language: language)
      .obstacle(self, dates: DayFormat(language: language), today: today)
  }
}
