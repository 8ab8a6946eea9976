import ActionItems
import CivilCalendar
import Documents
import Glibc
import MinutesReading
import Store

/// What reading one file of minutes came to; the store has no part in it yet.
struct MinutesFile: Sendable {
  enum Outcome: Sendable {
    case read(Document, Minutes)
    /// Its bytes are known, and are a document of the store.
    case unchanged
    /// It could not be read; `isNews` unless an earlier pass has told.
    case failed(Failure, isNews: Bool)
    /// To be read again when its turn comes: too much is kept already.
    case putOff
  }

  let path: String
  /// Nil where the bytes could not be read.
  let key: SeenFile.Key?
  var outcome: Outcome
  /// The day of the meeting.
  var held: CalendarDate?

  /// Roughly the bytes that it keeps.
  var size: Int {
    guard case .read(let document, _) = outcome else { return 0 }
    return document.bytes.count
  }

  var isPutOff: Bool {
    guard case .putOff = outcome else { return false }
    return true
  }

  /// Whether the store is to hold something of it that it does not hold yet.
  var isToBeStored: Bool {
    switch outcome {
    case .read: true
    case .failed(_, let isNews): isNews && key != nil
    case .unchanged, .putOff: false
    }
  }

  /// The file without what was read in it, but the day, which decides when its turn comes.
  func putOff() -> MinutesFile {
    guard case .read = outcome else { return self }
    var file = self
    file.outcome = .putOff
    return file
  }

  /// The bytes of a file before it is read; 0 where the system does not tell.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}

extension MinutesFile {
  /// The text of a file, not yet read as minutes.
  struct Fetched: Sendable {
    fileprivate let path: String
    fileprivate let key: SeenFile.Key?
    fileprivate let result: Result<Document?, DocumentError>
    fileprivate let seen: SeenFile?
  }

  /// Fetches the text of a file, unless it is known by its bytes.
  static func fetch(
    _ path: String,
    known: [SeenFile.Key: SeenFile] = [:]
  ) -> Fetched {
    var key: SeenFile.Key?
    do throws(DocumentError) {
      let bytes = try DocumentReader.bytes(path: path)
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let found = SeenFile.Key(name: name, digest: SHA256.digest(bytes))
      key = found
      if let seen = known[found] {
        return Fetched(path: path, key: key, result: .success(nil), seen: seen)
      }
      let document = try DocumentReader.document(path: path, bytes: bytes)
      return Fetched(path: path, key: key, result: .success(document), seen: nil)
    } catch {
      return Fetched(
        path: path,
        key: error.isOfConversion ? key : nil,
        result: .failure(error),
        seen: nil
      )
    }
  }

  /// Reads what was fetched.
  init(_ fetched: Fetched, held: CalendarDate?) {
    path = fetched.path
    key = fetched.key
    switch fetched.result {
    case .failure(let error):
      outcome = .failed(Failure(document: error), isNews: true)
    case .success(nil):
      if let failure = fetched.seen?.failure {
        let code = ExitCode(rawValue: Int32(failure.status)) ?? .data
        outcome = .failed(Failure(code, failure.message), isNews: false)
      } else {
        outcome = .unchanged
      }
    case .success(let document?):
      let minutes = MinutesReader().read(document, held: held)
      self.held = minutes.meeting.held
      outcome = .read(document, minutes)
    }
  }
}
