import Documents
import Reminders
import Store

extension Failure {
  /// The line and exit code for whatever a command throws.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as DocumentError: self.init(document: error)
    case let error as StoreError: self.init(store: error)
    case .store(let error) as ReminderError: self.init(store: error)
    case let error as ReminderError: self.init(.tryLater, error.description)
    case let error as OutboxRefusal: self.init(.data, error.description)
    case let error as TransportError: self.init(.cannotCreate, error.description)
    case let error as PolicyError:
      self.init(.configuration, "\(error); `bevaka config set` changes it")
    default: self.init(.inputOutput, String(describing: error))
    }
  }
}
