import CivilCalendar

// What a digest says about mail: late, amiss, or in order.
extension Phrases {
  /// The subject of a digest that says nothing but that all is well.
  var nothing: String { isSwedish ? "inget att göra i dag" : "nothing to do today" }

  /// Why a digest is late.
  func missed(_ period: DatePeriod, dates: DayFormat, today: CalendarDate) -> String {
    let first = dates.brief(period.first, near: today)
    let last = dates.brief(period.last, near: today)
    let days = first == last ? first : "\(first) – \(last)"
    return isSwedish
      ? "Påminnelserna uteblev \(days). Det här brevet gäller även det som skulle ha kommit då."
      : "No reminders went out on \(days). This mail makes up for them too."
  }

  func heartbeat(_ heartbeat: Heartbeat) -> String {
    let (sent, unsettled) = (heartbeat.sent, heartbeat.unsettled)
    if isSwedish {
      let mail = sent == 0 ? "Inget brev" : "\(sent) brev"
      let rest =
        unsettled == 0
        ? "inget väntar eller har gått fel" : "\(unsettled) väntar eller har gått fel"
      return "Påminnelserna är i gång. \(mail) har gått ut den senaste veckan, \(rest)."
    }
    let rest = unsettled == 0 ? "none waits or failed" : "\(unsettled) wait or failed"
    return "The reminders are working. \(sent) mails went out in the last week, \(rest)."
  }

  /// A mail to look into, and what is known of it.
  func trouble(_ trouble: MailTrouble, name: String, day: String) -> (text: String, remark: String)
  {
    switch trouble.kind {
    case .perhapsSent:
      isSwedish
        ? (
          "Brevet till \(name) den \(day) kom kanske inte fram",
          "utskicket avbröts just då; det görs inte om av sig självt, så fråga \(name)"
        )
        : (
          "The mail to \(name) of \(day) perhaps did not arrive",
          "sending it was cut short; it is not sent again by itself, so ask \(name)"
        )
    case .failed(let reason):
      isSwedish
        ? ("Brevet till \(name) den \(day) gick inte att lämna", quoted(reason))
        : ("The mail to \(name) of \(day) could not be delivered", quoted(reason))
    case .doubtfulAddress(let reason):
      isSwedish
        ? (
          "Adressen till \(name) är osäker: ett brev kom i retur den \(day)",
          "\(quoted(reason)); den används tills någon ändrar den"
        )
        : (
          "The address of \(name) is doubtful: a mail came back on \(day)",
          "\(quoted(reason)); it is used until somebody changes it"
        )
    }
  }

  /// "5 arbetsdagar".
  func workingDays(_ policy: Policy) -> String {
    let count = policy.escalateAfter ?? 0
    return isSwedish
      ? (count == 1 ? "en arbetsdag" : "\(count) arbetsdagar")
      : (count == 1 ? "one working day" : "\(count) working days")
  }
}
