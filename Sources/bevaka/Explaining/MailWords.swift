import ActionItems
import CivilCalendar
import Reminders
import Store

/// What `bevaka why` says, in one language.
struct MailWords: Hashable, Sendable {
  let language: Language
  let today: CalendarDate

  private func choose(_ swedish: String, _ english: String) -> String {
    language == .swedish ? swedish : english
  }

  private func name(_ day: CalendarDate) -> String {
    Labels(language: language).day(day)
  }

  /// "07:00", with the day where it is not this one.
  private func time(_ instant: Instant) -> String {
    let local = StockholmTime.local(instant)
    let clock = local.time.map { "\($0)" } ?? ""
    return local.date == today ? clock : "\(name(local.date)) \(clock)"
  }

  /// What became of the day's digest, and why: one or two sentences.
  func verdict(_ standing: MailStanding) -> String {
    let who = standing.person.name
    switch standing.verdict {
    case .sent(let at):
      return choose(
        "\(who) fick dagens brev: det lämnades över \(time(at)).",
        "\(who) got the day's digest: it was handed over at \(time(at))."
      )
    case .perhapsSent(let since, let reason):
      let cause = reason.map { ": \($0)" } ?? ""
      return choose(
        "\(who) fick kanske dagens brev: ingen vet hur överlämningen \(time(since)) slutade\(cause). "
          + "Det skickas inte om av sig självt.",
        "\(who) perhaps got the day's digest: nobody knows how the hand-over at \(time(since)) "
          + "ended\(cause). It is not sent again by itself."
      )
    case .waiting(let until, let reason):
      let next = until.map { choose(" Nästa försök \(time($0)).", " Next try at \(time($0)).") }
      return choose(
        "\(who) har inte fått dagens brev än, det väntar: \(reason).",
        "\(who) has not got the day's digest yet, it waits: \(reason)."
      ) + (next ?? "")
    case .failed(let at, let reason):
      return choose(
        "\(who) fick inte dagens brev: det misslyckades \(time(at)): \(reason).",
        "\(who) did not get the day's digest: it failed at \(time(at)): \(reason)."
      )
    case .superseded(let at, let reason):
      // Whether it had come before, as one that was perhaps sent, only the reason tells.
      return choose(
        "Dagens brev till \(who) drogs in \(time(at)): \(reason).",
        "The day's digest to \(who) was withdrawn at \(time(at)): \(reason)."
      )
    case .reserved(let since):
      return choose(
        "\(who) har inte fått dagens brev än: det gjordes \(time(since)) och väntar på avsändning.",
        "\(who) has not got the day's digest yet: it was made at \(time(since)) and is to be sent."
      )
    case .due:
      return choose(
        "\(who) har inte fått dagens brev än: nästa körning av bevaka remind skickar det.",
        "\(who) has not got the day's digest yet: the next bevaka remind sends it."
      )
    case .freeDay(let next):
      return choose(
        "\(name(standing.day)) går inga brev ut: det är ledigt. Nästa dag är \(name(next)).",
        "No digests go out on \(name(standing.day)): it is a day off. The next day is "
          + "\(name(next))."
      )
    case .unreachable(let obstacle, let overseers):
      return unreachable(who, obstacle, overseers)
    case .otherDay(let next):
      return choose(
        "\(who) får brev en gång i veckan. Nästa dag är \(name(next)).",
        "\(who) gets digests once a week. The next day is \(name(next))."
      )
    case .servedLater:
      return choose(
        "\(who) får inget brev: ett av en senare dag har redan gått. Går klockan rätt?",
        "\(who) gets no digest: one of a later day has gone out already. Is the clock right?"
      )
    case .nothingToSay:
      return choose(
        "\(who) får inget brev: det finns inget att säga i dag.",
        "\(who) gets no digest: there is nothing to say today."
      )
    }
  }

  private func unreachable(
    _ who: String,
    _ obstacle: Unreachable,
    _ overseers: [String]
  ) -> String {
    let names = overseers.joined(separator: ", ")
    let cause =
      switch obstacle {
      case .noAddress:
        choose("det finns ingen adress i registret", "there is no address in the register")
      case .unusableAddress:
        choose("adressen går inte att använda", "the address cannot be used")
      default: obstacle.text(in: language, today: today)
      }
    let instead =
      overseers.isEmpty
      ? choose("Ingen annan får uppgifterna heller.", "Nobody else gets the items either.")
      : choose("Uppgifterna går till \(names).", "The items go to \(names).")
    return choose("\(who) får inget brev: \(cause). ", "\(who) gets no digest: \(cause). ")
      + instead
  }

  /// What a person can do about it, as a command for a shell; nil where nothing is wrong.
  func remedy(_ standing: MailStanding) -> String? {
    let id = standing.entry.map { String($0.id) } ?? ""
    let parts = standing.person.name.split(separator: "'", omittingEmptySubsequences: false)
    let quoted = "'" + parts.joined(separator: #"'\''"#) + "'"
    return switch standing.verdict {
    case .perhapsSent:
      "bevaka outbox cancel \(id) # "
        + choose("om det kom; annars", "if it came; else") + ": bevaka outbox retry --yes \(id)"
    case .waiting, .failed: "bevaka outbox retry \(id)"
    case .unreachable(.away, _), .unreachable(.paused, _): "bevaka people away \(quoted) --back"
    case .unreachable(.declining, _): "bevaka people change \(quoted) --digest-days daily"
    case .unreachable: "bevaka people change \(quoted) --email …"
    case .due, .reserved: "bevaka remind --deliver …"
    case .sent, .superseded, .freeDay, .otherDay, .servedLater, .nothingToSay: nil
    }
  }

  /// Why an item is in the digest, or when it comes.
  func standing(of item: MailStanding.Item, in verdict: MailStanding.Verdict) -> String {
    if case .unreachable = verdict { return choose("når inte fram", "does not arrive") }
    if let shows = item.shows {
      return choose("kommer \(name(shows))", "comes \(name(shows))")
    }
    return switch item.urgency {
    case .overdue: choose("med: försenad", "in it: overdue")
    case .dueToday: choose("med: i dag", "in it: due today")
    case .upcoming: choose("med: snart", "in it: due soon")
    case .new: choose("med: ny", "in it: new")
    case .undated: choose("med: utan datum", "in it: undated")
    case .later: choose("senare", "later")
    }
  }

  func lastDigest(_ standing: MailStanding) -> String {
    standing.lastDigest.map {
      choose("Senaste brevet dessförinnan: \(name($0)).", "The digest before it: \(name($0)).")
    }
      ?? choose("Inget brev har gått dessförinnan.", "No digest has gone out before.")
  }
}
