import Glibc
import Store

/// Which file is the store, and how a command opens it.
struct StoreLocation {
  let path: String
  /// Whether the path is the standard one, whose folders the program makes by itself.
  let isStandard: Bool

  /// `--store`, else `$BEVAKA_STORE`, else the XDG state folder (XDG Base Directory Specification 0.8).
  init(given: String?, environment: [String: String]) throws(Failure) {
    if let path = given ?? environment["BEVAKA_STORE"], !path.isEmpty {
      self.init(path: path, isStandard: false)
      return
    }
    // A relative path is invalid there and to be ignored.
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      self.init(path: "\(state)/bevaka/store.sqlite", isStandard: true)
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      self.init(path: "\(home)/.local/state/bevaka/store.sqlite", isStandard: true)
    } else {
      throw Failure(
        .configuration,
        "no place for the store: HOME is not set; name a file with --store or $BEVAKA_STORE"
      )
    }
  }

  private init(path: String, isStandard: Bool) {
    self.path = path
    self.isStandard = isStandard
  }

  var isThere: Bool { access(path, F_OK) == 0 }

  /// Opens the store for changes, and makes it where it is missing.
  func open() throws(Failure) -> Store {
    try makeFolders()
    do {
      return try Store(path: path)
    } catch {
      throw Failure(store: error)
    }
  }

  /// Opens a store that is there; nil where there is none yet.
  ///
  /// One that may not be written is read as it is.
  func openExisting() throws(Failure) -> Store? {
    do {
      return try Store(path: path, access: .readWrite(create: false))
    } catch {
      if case .missing = error { return nil }
      guard case .readOnly = error else { throw Failure(store: error) }
    }
    do {
      return try Store(path: path, access: .readOnly)
    } catch {
      throw Failure(store: error)
    }
  }

  /// Makes the folders of the standard path, or the last one of a path given, for their owner alone.
  func makeFolders() throws(Failure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let first = isStandard ? 1 : max(0, parts.count - 1)
    for count in first..<max(first, parts.count) {
      let folder = parts[...count].joined(separator: "/")
      // A folder that is there may forbid making one of its name.
      if folder.isEmpty || access(folder, F_OK) == 0 || mkdir(folder, 0o700) == 0 { continue }
      let reason = String(cString: strerror(errno))
      throw Failure(.cannotCreate, "\(folder): cannot make the folder for the store: \(reason)")
    }
  }
}
