import ActionItems
import CivilCalendar
import Reminders
import Store

/// The words that name data in tables and answers, in one language.
struct Labels: Hashable, Sendable {
  let language: Language

  private func choose(_ swedish: String, _ english: String) -> String {
    language == .swedish ? swedish : english
  }

  var number: String { choose("Nr", "No") }
  var state: String { choose("Läge", "State") }
  var owner: String { choose("Ansvarig", "Owner") }
  var due: String { choose("Senast", "Due") }
  var what: String { choose("Vad", "What") }
  var source: String { choose("Källa", "Source") }
  var line: String { choose("Rad", "Line") }
  var section: String { "§" }
  var words: String { choose("Protokollets ord", "Words of the minutes") }
  var committee: String { choose("Grupp", "Committee") }
  var held: String { choose("Dag", "Held") }
  var time: String { choose("Tid", "Time") }
  var place: String { choose("Plats", "Place") }
  var chair: String { choose("Ordförande", "Chair") }
  var secretary: String { choose("Sekreterare", "Secretary") }
  var present: String { choose("Närvarande", "Present") }
  var absent: String { choose("Frånvarande", "Absent") }
  var items: String { choose("Uppgifter", "Action items") }
  var noItems: String { choose("Inga uppgifter.", "No action items.") }
  var events: String { choose("Kommande", "Events") }
  var reports: String { choose("Rapporterat", "Reported") }
  var findings: String { choose("Att se över", "To look at") }
  var unknown: String { choose("okänd", "unknown") }
  var moved: String { choose("Flyttad", "Moved") }
  var reason: String { choose("Varför", "Why") }
  var history: String { choose("Historik", "History") }
  var name: String { choose("Namn", "Name") }
  var email: String { choose("E-post", "E-mail") }
  var aliases: String { choose("Kallas även", "Aliases") }
  var members: String { choose("Medlemmar", "Members") }
  var open: String { choose("Öppna", "Open") }
  var nobody: String { choose("ingen", "nobody") }
  var conditional: String { choose("villkorad", "conditional") }
  var isAdded: String { choose("tillagd", "added") }
  var added: String { choose("Tillagd", "Added") }
  var document: String { choose("Dokument", "Document") }
  var setting: String { choose("Inställning", "Setting") }
  var value: String { choose("Värde", "Value") }
  var expression: String { choose("Uttryck", "Expression") }
  var warning: String { choose("Varning", "Warning") }
  var meaning: String { choose("Innebär", "Meaning") }
  var day: String { choose("Dag", "Day") }
  var recipient: String { choose("Till", "To") }
  var attempts: String { choose("Försök", "Tries") }
  var nextTry: String { choose("Nästa försök", "Next try") }
  var reserved: String { choose("Skapat", "Made") }
  var changed: String { choose("Ändrat", "Changed") }
  var subject: String { choose("Ärende", "Subject") }
  var mail: String { choose("Brev", "Mail") }

  /// What is special about somebody's mail; empty where nothing is.
  func mail(of person: Person, on today: CalendarDate) -> String {
    let mail = person.mail
    let away = mail.awayUntil.flatMap { mail.isAway(on: today) ? $0 : nil }
    let days: String? =
      switch mail.digestDays {
      case .daily: choose("varje dag", "daily")
      case .mondays: choose("måndagar", "Mondays")
      case .never: choose("inga påminnelser", "no reminders")
      case nil: nil
      }
    let parts = [
      away.map { choose("borta t.o.m. ", "away through ") + "\($0)" },
      mail.isPaused ? choose("inga brev tills vidare", "no mail for now") : nil, days,
      mail.doubt.map { choose("osäker adress: ", "doubtful address: ") + $0.reason },
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  func name(of state: ItemState) -> String {
    switch state {
    case .proposed: choose("förslag", "proposed")
    case .open: choose("öppen", "open")
    case .done: choose("klar", "done")
    case .dismissed: choose("avfärdad", "dismissed")
    case .dropped: choose("struken", "dropped")
    }
  }

  /// "flyttad 2 gånger, först 1 mars": the year stands where it is not this one.
  func moved(_ moves: Postponements, on today: CalendarDate) -> String {
    let times =
      moves.count == 1
      ? choose("en gång", "once") : choose("\(moves.count) gånger", "\(moves.count) times")
    let first =
      moves.first.map {
        choose(", först ", ", first ") + DayFormat(language: language).brief($0, near: today)
      } ?? ""
    return times + first
  }

  func name(of status: Report.Status) -> String {
    switch status {
    case .done: choose("klart", "done")
    case .ongoing: choose("pågår", "ongoing")
    case .dropped: choose("struket", "dropped")
    }
  }

  func short(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: choose("mån", "Mon")
    case .tuesday: choose("tis", "Tue")
    case .wednesday: choose("ons", "Wed")
    case .thursday: choose("tor", "Thu")
    case .friday: choose("fre", "Fri")
    case .saturday: choose("lör", "Sat")
    case .sunday: choose("sön", "Sun")
    }
  }

  /// A day as a person reads it: "ons 2017-12-13".
  func day(_ date: CalendarDate) -> String { "\(short(date.weekday)) \(date)" }

  /// "försenad 3 d", short for a table; the count is at least 1.
  func late(days: Int) -> String {
    switch language {
    case .swedish: "försenad \(days) d"
    case .english: "\(days) d late"
    }
  }

  /// What a change did to an item, as the answer to the command has it.
  func answer(to change: Change) -> String {
    switch change {
    case .confirm: choose("bekräftad", "confirmed")
    case .dismiss: choose("avfärdad", "dismissed")
    case .done: choose("klar", "done")
    case .reopen: choose("öppnad igen", "open again")
    case .drop: choose("struken", "dropped")
    case .assign(let assignments):
      assignments.isEmpty ? choose("utan ansvarig", "nobody's") : choose("tilldelad", "assigned")
    case .due(let deadline):
      if let deadline {
        deadline.lastDay.map { choose("senast ", "due ") + day($0) } ?? deadline.mention
      } else {
        choose("utan datum", "without a day")
      }
    case .note: choose("antecknat", "noted")
    case .restate: choose("ändrad", "reworded")
    case .vanish: choose("finns inte kvar", "no longer there")
    case .reappear: choose("finns igen", "there again")
    case .carry(let effect, _): name(ofAction: effect.action)
    }
  }

  func name(of state: OutboxEntry.State) -> String {
    switch state {
    case .reserved: choose("väntar på avsändning", "reserved")
    case .claimed: choose("kanske skickat", "perhaps sent")
    case .sent: choose("skickat", "sent")
    case .waiting: choose("väntar på nytt försök", "waiting")
    case .failed: choose("misslyckat", "failed")
    case .superseded: choose("ersatt", "superseded")
    }
  }

  /// The history's word for a change, as a person reads it; a word of another version is itself.
  func name(ofAction action: String) -> String {
    switch action {
    case "import": choose("ur protokoll", "from minutes")
    case "add": isAdded
    case "confirm": choose("bekräftad", "confirmed")
    case "dismiss": choose("avfärdad", "dismissed")
    case "done": choose("klar", "done")
    case "reopen": choose("öppnad igen", "open again")
    case "drop": choose("struken", "dropped")
    case "assign": choose("ny ansvarig", "new owner")
    case "due": choose("nytt datum", "new last day")
    case "note": choose("antecknat", "note")
    case "restate": choose("ändrad i protokollet", "reworded")
    case "vanish": choose("inte kvar i filen", "no longer in the file")
    case "reappear": choose("åter i filen", "in the file again")
    case "report-done": choose("klar enligt protokoll", "done by the minutes")
    case "report-dropped": choose("struken enligt protokoll", "dropped by the minutes")
    case "report-kept": choose("kvarstår", "remains")
    case "report-moved": choose("flyttad", "moved")
    case "report-doubt": choose("oklar rapport", "unclear report")
    case "report-mentioned": choose("nämnd tidigare", "told of before")
    case "report-taken-back": choose("rapporten borttagen", "report taken back")
    default: action
    }
  }
}
