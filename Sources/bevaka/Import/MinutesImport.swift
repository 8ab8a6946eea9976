import ActionItems
import CivilCalendar
import Documents
import MinutesReading
import Store

/// Imports files of minutes into the store, one transaction a file, and says what it did.
struct MinutesImport {
  let invocation: Invocation
  /// The value of `--committee`.
  var committee: String?
  /// The value of `--held`.
  var held: CalendarDate?
  /// Whether a file with nothing new is worth a line.
  var saysUnchanged = true

  /// Imports the files; a file that cannot be read is reported and the others are imported all the same.
  ///
  /// - Returns: success, or the exit code of the first file that failed.
  func run(_ paths: [String], into store: borrowing Store) throws -> ExitCode {
    var code = ExitCode.success
    for path in paths {
      do {
        let line = try importFile(path, into: store)
        if saysUnchanged || !line.outcome.isUnchanged { invocation.answer(line.text) }
      } catch  where !Failure.isOfWholeStore(error) {
        let failure = Failure(error)
        invocation.report(failure)
        if code == .success { code = failure.exitCode }
      }
    }
    return code
  }

  private func importFile(_ path: String, into store: borrowing Store) throws -> ImportLine {
    let document = try DocumentReader.read(path: path)
    let minutes = MinutesReader().read(document, held: held)
    let register = try store.register()
    let clues = CommitteeChoice.Clues(
      given: committee,
      title: minutes.meeting.title,
      head: head(of: document),
      fileName: document.name,
      folder: folder(of: path)
    )
    guard var choice = CommitteeChoice(clues, register: register) else {
      throw Failure(.usage, "\(path): no committee is named there; give --committee NAME")
    }
    // What was once taken for one committee's stays so, whatever names other imports have brought since.
    if choice.ground != .given,
      let id = try store.committee(
        ofDocumentLike: minutes,
        text: document.bytes,
        onlyCopies: choice.ground == .named
      ),
      let earlier = register.committees.first(where: { $0.id == id })
    {
      choice = CommitteeChoice(name: earlier.name, ground: .earlier)
    }
    // The store's own test: a name that it takes for a known one cannot be added.
    let known = try store.committee(named: choice.name)
    let (actor, today, now) = (invocation.actor, invocation.today, invocation.now)
    let outcome = try store.write { () throws(StoreError) in
      let committee = if let known { known } else { try store.addCommittee(choice.name) }
      return try store.importMinutes(
        minutes,
        text: document.bytes,
        committee: committee.id,
        actor: actor,
        today: today,
        now: now
      )
    }
    return ImportLine(
      path: path,
      outcome: outcome,
      proposed: minutes.items.count { $0.state == .proposed },
      choice: choice,
      isNewCommittee: known == nil
    )
  }

  /// The first lines with text on them, where minutes say who meets.
  private func head(of document: Document) -> String {
    let lines = document.bytes.prefix(4000).split(separator: UInt8(ascii: "\n")).prefix(8)
    return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  private func folder(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    guard let last = parts.last, last != ".", last != ".." else { return "" }
    return String(last)
  }
}
