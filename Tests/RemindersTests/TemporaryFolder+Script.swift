import Glibc
import TestSupport

extension TemporaryFolder {
  /// The text of a file; empty where there is none.
  func text(_ name: String) -> String { String(decoding: read(name) ?? [], as: UTF8.self) }

  /// Writes a shell script that can be run, and gives its path.
  func script(_ name: String, _ body: String) -> String {
    let path = "\(self.path)/\(name)"
    if let file = fopen(path, "wbe") {
      fputs("#!/bin/sh\n\(body)\n", file)
      fclose(file)
    }
    chmod(path, 0o700)
    return path
  }
}
