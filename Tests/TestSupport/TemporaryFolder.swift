import Glibc

/// A new folder for one test, removed with all it holds when the value goes away.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() {
    var template = Array("/tmp/bevaka-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = mkdtemp(start) else {
        fatalError("mkdtemp: \(String(cString: strerror(errno)))")
      }
      return String(cString: made)
    }
  }

  deinit { Self.remove(path) }

  /// The path of a name in the folder.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file and gives its path; folders in the name are made.
  @discardableResult
  package func write(_ name: String, _ bytes: [UInt8]) -> String {
    let target = path(name)
    var parent = path
    for part in name.split(separator: "/").dropLast() {
      parent += "/\(part)"
      mkdir(parent, 0o755)
    }
    guard let file = fopen(target, "we") else { fatalError("cannot write \(target)") }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { fatalError("short write") }
    return target
  }

  @discardableResult
  package func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }

  /// The bytes of a file; nil where there is none.
  package func read(_ name: String) -> [UInt8]? { FileBytes.read(path(name)) }

  /// The names in the folder or in one of its folders, sorted; hidden ones only where asked for.
  package func names(in folder: String = ".", hidden: Bool = false) -> [String] {
    guard let directory = opendir(path(folder)) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = Self.name(of: entry)
      if name != ".", name != "..", hidden || !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes the folder and all below it; symbolic links are not followed.
  private static func remove(_ path: String) {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = name(of: entry)
        if name == "." || name == ".." { continue }
        let child = "\(path)/\(name)"
        if entry.pointee.d_type == UInt8(DT_DIR) { remove(child) } else { unlink(child) }
      }
      closedir(directory)
    }
    rmdir(path)
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }
}
