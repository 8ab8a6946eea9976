import Documents
import Store

extension Failure {
  /// The line and exit code for whatever a command throws.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as DocumentError: self.init(document: error)
    case let error as StoreError: self.init(store: error)
    default: self.init(.inputOutput, String(describing: error))
    }
  }
}
