package import ActionItems

/// Why a call to the store failed; the store is as it was before the call.
///
/// A `description` names the file and the cause in one line, and holds no personal data.
package enum StoreError: Error, Hashable, Sendable {
  /// There is no such file, and the caller does not want one made.
  case missing(path: String)
  /// A file that was to be made is there, and is not overwritten.
  case exists(path: String)
  /// Another kind of file, or the database of another program.
  case notAStore(path: String)
  /// Written by a newer version of the program: `found` is its schema version, `known` the highest one known here.
  case newerVersion(path: String, found: Int, known: Int)
  /// `reason` is the system's own word for it, as in the cases below.
  case cannotOpen(path: String, reason: String)
  case readOnly(path: String)
  /// No space left on the device.
  case full(path: String)
  /// Another process has held the store for longer than the busy timeout.
  case busy(path: String)
  case corrupt(path: String, reason: String)
  case inputOutput(path: String, reason: String)
  /// SQLite refused the call for a reason that none of the other cases names.
  case failed(path: String, reason: String)

  case unknownItem(ActionItem.ID)
  case unknownPerson(Person.ID)
  case unknownCommittee(Committee.ID)
  case unknownMessage(OutboxEntry.ID)
  /// The outbox row is not in a state in which this outcome can be recorded.
  case notClaimed(OutboxEntry.ID)
  case committeeExists(name: String)
  case notAllowed(ChangeError)
}

extension StoreError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path): "\(path): there is no store here"
    case .exists(let path): "\(path): is there already"
    case .notAStore(let path): "\(path): not a Bevaka store"
    case .newerVersion(let path, let found, let known):
      "\(path): written by a newer Bevaka (schema \(found), this one knows \(known))"
    case .cannotOpen(let path, let reason): "\(path): cannot open the store: \(reason)"
    case .readOnly(let path): "\(path): the store is read-only"
    case .full(let path): "\(path): no space left on the device"
    case .busy(let path): "\(path): the store is busy, try again later"
    case .corrupt(let path, let reason): "\(path): the store is damaged: \(reason)"
    case .inputOutput(let path, let reason): "\(path): cannot read or write the store: \(reason)"
    case .failed(let path, let reason): "\(path): the store refused: \(reason)"
    case .unknownItem(let id): "there is no item \(id)"
    case .unknownPerson(let id): "there is no person \(id)"
    case .unknownCommittee(let id): "there is no committee \(id)"
    case .unknownMessage(let id): "there is no message \(id) in the outbox"
    case .notClaimed(let id): "message \(id) has not been claimed"
    case .committeeExists(let name): "there is a committee \(name) already"
    case .notAllowed(let error): error.description
    }
  }
}
