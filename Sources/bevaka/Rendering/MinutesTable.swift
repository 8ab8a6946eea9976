import ActionItems
import CivilCalendar

/// `extract`: what was read out of one document, for a person.
struct MinutesTable {
  let minutes: Minutes
  let labels: Labels
  let style: Style
  let width: Int

  var text: String {
    var parts = [head]
    if minutes.items.isEmpty {
      parts.append(labels.noItems + "\n")
    } else {
      parts.append(titled("\(labels.items) (\(minutes.items.count))", items))
    }
    parts.append(titled(labels.events, events))
    parts.append(titled(labels.reports, reports))
    parts.append(titled(labels.findings, findings))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func titled(_ title: String, _ body: String) -> String {
    body.isEmpty ? "" : style.bold(title) + "\n" + body
  }

  private var head: String {
    let meeting = minutes.meeting
    let title = meeting.title ?? minutes.source
    var list = FieldList(style: style, width: width)
    list.add(labels.held, meeting.held.map(labels.day) ?? labels.unknown)
    list.add(labels.time, meeting.start.map { "\($0)" + (meeting.end.map { "–\($0)" } ?? "") })
    list.add(labels.place, meeting.place)
    list.add(labels.chair, meeting.chair)
    list.add(labels.secretary, meeting.secretary)
    let (present, absent) = (
      meeting.attendees.filter(\.isPresent), meeting.attendees.filter { !$0.isPresent }
    )
    list.add(labels.present, present.map(\.name).joined(separator: ", "))
    list.add(labels.absent, absent.map(\.name).joined(separator: ", "))
    list.add(labels.document, meeting.title == nil ? nil : minutes.source)
    return style.bold(TerminalText.oneLine(title)) + "\n" + list.text
  }

  private var items: String {
    var table = Table(columns: [
      .init(title: labels.line, alignment: .trailing), .init(title: labels.section),
      .init(title: labels.owner, wraps: true), .init(title: labels.due),
      .init(title: labels.what, wraps: true),
    ])
    for item in minutes.items {
      let isDoubtful = item.state == .proposed
      var text = item.text
      if item.isConditional { text += " (\(labels.conditional))" }
      if isDoubtful { text = "? " + text }
      if !item.findings.isEmpty {
        text += " – " + item.findings.map(\.message).joined(separator: " ")
      }
      table.rows.append([
        .init(String(item.provenance.line), .faint),
        .init(item.provenance.section?.number ?? "", .faint),
        .init(item.owners.map(\.name).joined(separator: ", ")),
        .init(ItemWords(labels: labels).due(item.deadline)),
        .init(text, isDoubtful ? .notice : .none),
      ])
    }
    return table.text(width: width, style: style)
  }

  private var events: String {
    var table = Table(columns: [
      .init(title: labels.line, alignment: .trailing), .init(title: labels.time),
      .init(title: labels.what, wraps: true), .init(title: labels.place, wraps: true),
    ])
    for event in minutes.events {
      let end = event.end.map { end in
        // An end on the same day is shown by its time alone.
        let isSameDay = end.prefix(10) == event.start.prefix(10) && end.count > 11
        return "–" + (isSameDay ? String(end.dropFirst(11)) : end)
      }
      table.rows.append([
        .init(String(event.provenance.line), .faint),
        .init((event.start + (end ?? "")).replacing("T", with: " ")), .init(event.title),
        .init(event.place ?? ""),
      ])
    }
    return table.text(width: width, style: style)
  }

  private var reports: String {
    var table = Table(columns: [
      .init(title: labels.line, alignment: .trailing), .init(title: labels.state),
      .init(title: labels.words, wraps: true),
    ])
    for report in minutes.reports {
      table.rows.append([
        .init(String(report.provenance.line), .faint), .init(labels.name(of: report.status)),
        .init(report.provenance.quote),
      ])
    }
    return table.text(width: width, style: style)
  }

  private var findings: String {
    var table = Table(columns: [
      .init(title: labels.line, alignment: .trailing), .init(title: labels.reason, wraps: true),
    ])
    for finding in minutes.findings {
      table.rows.append([.init(String(finding.line), .faint), .init(finding.message, .notice)])
    }
    return table.text(width: width, style: style)
  }
}
