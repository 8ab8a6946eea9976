import Glibc

/// Running a program with fewer rights than the tests have.
package enum Privileges {
  /// Whether a program can be run as another user.
  package static var canDrop: Bool { getuid() == 0 && access(setpriv, X_OK) == 0 }

  private static let setpriv = "/usr/bin/setpriv"

  /// Runs the program as a user who owns nothing.
  package static func runAsNobody(_ arguments: [String]) -> ProgramRun {
    let drop = [setpriv, "--reuid=65534", "--regid=65534", "--clear-groups"]
    return ProgramRun(
      drop + arguments,
      environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
    )
  }
}
