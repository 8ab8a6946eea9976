import Glibc

extension ChildProcess {
  /// The path of the program of that name in the first of the folders that has it.
  package static func locate(_ name: String, in folders: [String]) -> String? {
    folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
