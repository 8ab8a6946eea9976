/// Why a transport cannot be used at all, found before anything is planned.
package enum TransportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder for messages cannot be made or written to (exit code 73).
  case cannotCreate(path: String, reason: String)

  package var description: String {
    switch self {
    case .cannotCreate(let path, let reason): "\(path): cannot write messages here: \(reason)"
    }
  }
}
