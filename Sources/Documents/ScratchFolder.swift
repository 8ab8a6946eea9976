import Glibc

/// A folder of one conversion's own, gone with what is in it when the conversion is over.
struct ScratchFolder: ~Copyable {
  let path: String
  private static let file = "minutes.lua"

  init() throws(Converter.Failure) {
    var template = Array("/tmp/bevaka-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .noScratch(reason: "/tmp: \(String(cString: strerror(errno)))")
    }
    path = template.withUnsafeBufferPointer {
      String(decoding: $0.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  deinit {
    unlink("\(path)/\(Self.file)")
    rmdir(path)
  }

  /// Writes the one file there is, and gives its path.
  func write(_ text: String) throws(Converter.Failure) -> String {
    let target = "\(path)/\(Self.file)"
    guard let file = fopen(target, "wxe") else {
      throw .noScratch(reason: "\(target): \(String(cString: strerror(errno)))")
    }
    let isWritten = fputs(text, file) >= 0
    guard fclose(file) == 0, isWritten else {
      throw .noScratch(reason: "\(target): \(String(cString: strerror(errno)))")
    }
    return target
  }
}
