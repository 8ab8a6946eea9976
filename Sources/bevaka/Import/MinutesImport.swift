import ActionItems
import ChildProcesses
import CivilCalendar
import Documents
import MinutesReading
import Store

/// Imports files of minutes into the store, and says what it did with each.
struct MinutesImport {
  let invocation: Invocation
  /// The value of `--committee`.
  var committee: String?
  /// The value of `--held`.
  var held: CalendarDate?
  /// Whether a file with nothing new is worth a line.
  var saysUnchanged = true

  /// Whether what an earlier pass could not read is tried again.
  var triesAgain = true

  /// So many files at most are stored in one transaction; what is told of a file is stored by then.
  private static let most = 50
  /// Bytes of a folder's texts that are kept until all are read; what comes after is read once more.
  private static let mostKept = 64 << 20

  /// Imports the files; a file that cannot be read is reported and the others are imported all the same.
  ///
  /// A signal that is to end us ends it after the file being stored: what is stored by then stays, and is told.
  ///
  /// - Returns: success, or the exit code of the first file that failed.
  func run(_ sources: [MinutesSource], into store: borrowing Store) throws -> ExitCode {
    let known = try knownFiles(store)
    let paths = sources.flatMap(\.paths)
    let held = held
    let reading = ParallelReading(
      count: paths.count,
      size: { MinutesFile.size(of: paths[$0]) },
      fetch: { MinutesFile.fetch(paths[$0], known: known) },
      read: { MinutesFile($0, held: held) }
    )
    var ends: Set<Int> = []
    var end = 0
    for source in sources {
      end += source.paths.count
      ends.insert(end - 1)
    }
    var code = ExitCode.success
    var (source, queue): ([MinutesFile], [MinutesFile]) = ([], [])
    var kept = 0
    try reading.forEach { index, file, isNextReady in
      kept += file.size
      source.append(kept > Self.mostKept ? file.putOff() : file)
      guard ends.contains(index) else { return }
      queue += Self.inOrder(source)
      source = []
      guard queue.count >= Self.most || !isNextReady else { return }
      let stored = try storeAll(queue, into: store)
      if code == .success { code = stored }
      (queue, kept) = ([], 0)
    }
    return code
  }

  /// Files that need no reading: with a committee or a day given by hand, none.
  private func knownFiles(_ store: borrowing Store) throws -> [SeenFile.Key: SeenFile] {
    guard committee == nil, held == nil else { return [:] }
    let files = try store.seenFiles()
    return triesAgain ? files.filter { $0.value.failure == nil } : files
  }

  /// The order of the meetings: what one assigns, a later one reports done.
  ///
  /// Those of no known day come last.
  private static func inOrder(_ files: [MinutesFile]) -> [MinutesFile] {
    files.enumerated().sorted { first, second in
      switch (first.element.held, second.element.held) {
      case (let one?, let other?) where one != other: one < other
      case (_?, nil): true
      case (nil, _?): false
      default: first.offset < second.offset
      }
    }
    .map(\.element)
  }

  // MARK: Storing

  private enum Told {
    case line(ImportLine)
    case unchanged(path: String)
    case failure(Failure, isNews: Bool)
  }

  private func storeAll(_ files: [MinutesFile], into store: borrowing Store) throws -> ExitCode {
    var code = ExitCode.success
    var rest = files[...]
    while let first = rest.first, !HeldSignals.isAnyPending {
      var batch = Array(rest.prefix(Self.most).prefix { !$0.isPutOff })
      if batch.isEmpty { batch = [MinutesFile(MinutesFile.fetch(first.path), held: held)] }
      rest = rest.dropFirst(batch.count)
      for entry in try storeTogether(batch, into: store) {
        switch entry {
        case .line(let line):
          if saysUnchanged || !line.outcome.isUnchanged { invocation.answer(line.text) }
        case .unchanged(let path):
          if saysUnchanged { invocation.answer(ImportLine.unchanged(path)) }
        case .failure(let failure, let isNews):
          if isNews {
            invocation.report(failure)
          } else {
            invocation.say(failure.message + " (told before; `bevaka import` tries it again)")
          }
          if code == .success { code = failure.exitCode }
        }
      }
      invocation.output.flush()
    }
    return code
  }

  /// Stores the files in one transaction, each as a part of its own that fails alone.
  private func storeTogether(
    _ files: [MinutesFile],
    into store: borrowing Store
  ) throws -> [Told] {
    var told: [Told] = []
    guard files.contains(where: \.isToBeStored) else {
      for file in files { told.append(try storeOne(file, into: store)) }
      return told
    }
    try store.write { () throws(StoreError) in
      for file in files where !HeldSignals.isAnyPending {
        told.append(try storeOne(file, into: store))
      }
    }
    return told
  }

  /// Stores one file; only what keeps everything from being stored is thrown.
  private func storeOne(
    _ file: MinutesFile,
    into store: borrowing Store
  ) throws(StoreError) -> Told {
    switch file.outcome {
    case .unchanged, .putOff:
      return .unchanged(path: file.path)
    case .failed(let failure, let isNews):
      if let key = file.key, isNews {
        let status = Int(failure.exitCode.rawValue)
        let seen = SeenFile.Failure(message: failure.message, status: status)
        try store.remember(key, failing: seen, on: invocation.today)
      }
      return .failure(failure, isNews: isNews)
    case .read(let document, let minutes):
      do {
        return .line(try importMinutes(minutes, of: document, file.key, into: store))
      } catch {
        if let error = error as? StoreError, Failure.isOfWholeStore(error) { throw error }
        return .failure(Failure(error), isNews: true)
      }
    }
  }

  private func importMinutes(
    _ minutes: Minutes,
    of document: Document,
    _ key: SeenFile.Key?,
    into store: borrowing Store
  ) throws -> ImportLine {
    let path = document.path
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
      let outcome = try store.importMinutes(
        minutes,
        text: document.bytes,
        committee: committee.id,
        actor: actor,
        today: today,
        now: now
      )
      if let key { try store.remember(key, as: outcome.document, on: today) }
      return outcome
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
