import Glibc

/// A folder of a test's own, removed with all that is in it when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/bevaka-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(number: errno) }
    path = String(cString: made)
  }

  deinit {
    for name in files(hidden: true) { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  struct Failure: Error { let number: Int32 }

  /// The names of the files, sorted.
  func files(hidden: Bool = false) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != "..", hidden || !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  func read(_ name: String) -> [UInt8] {
    guard let file = fopen("\(path)/\(name)", "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  func text(_ name: String) -> String { String(decoding: read(name), as: UTF8.self) }

  /// Writes a shell script that can be run, and gives its path.
  func script(_ name: String, _ body: String) -> String {
    let path = "\(self.path)/\(name)"
    if let file = fopen(path, "wb") {
      fputs("#!/bin/sh\n\(body)\n", file)
      fclose(file)
    }
    chmod(path, 0o700)
    return path
  }
}
