import Store

extension Invocation {
  func storeLocation() throws(Failure) -> StoreLocation {
    try StoreLocation(given: value(of: .store), environment: context.environment)
  }

  /// A copy of the store to try things on.
  func scratchStore() throws(Failure) -> ScratchStore {
    try ScratchStore(copyOf: storeLocation(), environment: context.environment)
  }

  /// The store, made where it is missing.
  func openStore() throws(Failure) -> Store { try storeLocation().open() }

  /// Whether there is a file at the store's place.
  func hasStore() throws(Failure) -> Bool { try storeLocation().isThere }

  /// The store; nil where there is none yet.
  func openExistingStore() throws(Failure) -> Store? { try storeLocation().openExisting() }

  /// The store, which must be there: for commands about something in it.
  func requireStore() throws(Failure) -> Store {
    let location = try storeLocation()
    guard let store = try location.openExisting() else {
      throw Failure(store: .missing(path: location.path))
    }
    return store
  }
}
