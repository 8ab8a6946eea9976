import Glibc

/// The programs that are built together with the tests.
package enum BuiltProgram {
  /// The path of the program of that name; it lies beside the bundle of the tests.
  package static func path(_ name: String, sourceFile: String = #filePath) -> String {
    let bundles = CommandLine.arguments.filter { $0.contains(".xctest") }
    let folders = (bundles + [own]).map { folder(of: $0) } + [".build/debug"]
    let root = folder(of: folder(of: folder(of: sourceFile)))
    let candidates = folders.map { "\($0)/\(name)" } + ["\(root)/.build/debug/\(name)"]
    return candidates.first { access($0, X_OK) == 0 } ?? candidates[0]
  }

  /// The program that runs the tests.
  private static var own: String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { readlink("/proc/self/exe", $0, characters.count) } ?? 0
      }
    }
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  /// The part of the path before its last slash; of a path within a bundle, what the bundle lies in.
  private static func folder(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let bundle = parts.firstIndex { $0.hasSuffix(".xctest") }
    return parts[..<(bundle ?? parts.count - 1)].joined(separator: "/")
  }
}
