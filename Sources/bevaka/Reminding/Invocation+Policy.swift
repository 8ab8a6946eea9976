import Reminders
import Store

extension Invocation {
  /// The policy of the store's settings; `--lang` comes before the setting.
  func policy(of store: borrowing Store) throws -> Policy {
    var policy = try Policy(settings: store.settings())
    if has(.language) { policy.language = language }
    return policy
  }
}
