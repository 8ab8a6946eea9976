import ActionItems
import Store

extension Failure {
  /// The store's own line, with the exit code for it and what to do.
  init(store error: StoreError) {
    let (code, advice): (ExitCode, String?) =
      switch error {
      case .missing: (.noInput, "`bevaka import FILE` makes one")
      case .exists: (.cannotCreate, "choose another name, or move it away")
      case .notAStore: (.data, "name another file with --store")
      case .newerVersion: (.configuration, "use that version")
      case .cannotOpen, .readOnly: (.cannotCreate, "check the folder and who may write there")
      case .full: (.inputOutput, "free some space and run the command again")
      case .busy: (.tryLater, nil)
      case .corrupt: (.data, "take the latest backup")
      case .inputOutput, .failed: (.inputOutput, nil)
      case .unknownItem: (.noInput, "`bevaka list` shows the numbers")
      case .unknownPerson: (.noInput, "`bevaka people` shows them")
      case .unknownCommittee: (.noInput, "`bevaka committees` shows them")
      case .unknownMessage: (.noInput, "`bevaka outbox` shows them")
      case .committeeExists: (.data, "choose another name")
      case .notClaimed: (.data, nil)
      case .notAllowed(let error): (.data, Self.advice(for: error))
      }
    self.init(code, [error.description, advice].compactMap(\.self).joined(separator: "; "))
  }

  /// Whether the error keeps everything from being stored, not only the file or the list at hand.
  static func isOfWholeStore(_ error: any Error) -> Bool {
    guard let error = error as? StoreError else { return false }
    switch error {
    case .missing, .exists, .notAStore, .newerVersion, .cannotOpen, .readOnly, .full, .busy,
      .corrupt,
      .inputOutput:
      return true
    case .failed, .unknownItem, .unknownPerson, .unknownCommittee, .unknownMessage, .notClaimed,
      .committeeExists, .notAllowed:
      return false
    }
  }

  /// How an item gets into a state that allows the change.
  private static func advice(for error: ChangeError) -> String {
    switch error {
    case .notAllowed(_, let item, let state):
      switch state {
      case .proposed: "`bevaka confirm \(item)` first"
      case .open: "`bevaka done` and `bevaka drop` close it"
      case .done, .dismissed, .dropped: "`bevaka reopen \(item)` first"
      }
    }
  }
}
