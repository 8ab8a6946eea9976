/// One step of the schema, from version `version - 1` to `version`.
///
/// Steps are only ever appended: a store in the field may stand at any of them.
struct Migration: Sendable {
  /// SQLite's `user_version` after the step, which the step itself sets.
  let version: Int
  let sql: SQL

  /// All steps, in order.
  static let all: [Migration] = [
    Migration(
      version: 1,
      sql: .initialSchema + "PRAGMA application_id = 1113945697; PRAGMA user_version = 1;"
    ),
    Migration(version: 2, sql: .deliverySchema + "PRAGMA user_version = 2;"),
    Migration(version: 3, sql: .importSchema + "PRAGMA user_version = 3;"),
  ]

  /// The version that this program writes.
  static var latestVersion: Int { all.last?.version ?? 0 }
}
