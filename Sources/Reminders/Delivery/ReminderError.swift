package import Store

/// Why a reminder check could not be made.
package enum ReminderError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another process makes it at this moment (exit code 75).
  case anotherCheckRuns(holder: String)
  case store(StoreError)

  package var description: String {
    switch self {
    case .anotherCheckRuns(let holder): "another reminder check is running (\(holder)), try later"
    case .store(let error): error.description
    }
  }
}
