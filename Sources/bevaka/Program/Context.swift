/// Everything a command may know of the world outside its arguments.
struct Context {
  /// Without the program's own name.
  let arguments: [String]
  let input: Input
  let output: Output
  let error: Output
  let environment: [String: String]
  /// The user's name to the system.
  let loginName: String
  let clock: Clock
}
