import Glibc

/// The files of minutes that a path stands for: itself, or what a folder holds.
enum MinutesFolder {
  /// The path itself when it is no folder; else the folder's files with an ending of minutes, by name.
  ///
  /// Left out are pipes, sockets and devices: reading one could keep a pass, and with it the day's digests, waiting for ever.
  static func files(at path: String) throws(Failure) -> MinutesSource {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      return MinutesSource(paths: [path], isFolder: false)
    }
    guard let directory = opendir(path) else {
      throw Failure(.noInput, "\(path): cannot be read: \(String(cString: strerror(errno)))")
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if isMinutes(name) { names.append(name) }
    }
    let base = path.hasSuffix("/") ? path : path + "/"
    let paths = names.sorted().map { base + $0 }.filter { !isEndless($0) }
    return MinutesSource(paths: paths, isFolder: true)
  }

  private static let endings = [
    ".txt", ".md", ".pdf", ".docx", ".odt", ".rtf", ".html", ".htm",
  ]

  /// By its ending, in whatever case; hidden files and the lock files of office programs are left out.
  private static func isMinutes(_ name: String) -> Bool {
    let lower = name.lowercased()
    return !name.hasPrefix(".") && !name.hasPrefix("~$") && endings.contains { lower.hasSuffix($0) }
  }

  private static func isEndless(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }
}
