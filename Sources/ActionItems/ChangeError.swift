/// A change that the item's state does not allow.
package enum ChangeError: Error, Hashable, Sendable, CustomStringConvertible {
  case notAllowed(action: String, item: Int, state: ItemState)

  package var description: String {
    switch self {
    case .notAllowed(let action, let item, let state):
      "item \(item) is \(state.rawValue): it cannot be changed by \(action)"
    }
  }
}
