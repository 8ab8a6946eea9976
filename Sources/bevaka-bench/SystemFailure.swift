import Glibc

/// What the system said when a benchmark could not go on.
struct SystemFailure: Error, CustomStringConvertible {
  let description: String

  init(reading path: String) {
    description = "\(path): \(String(cString: strerror(errno)))"
  }
}
