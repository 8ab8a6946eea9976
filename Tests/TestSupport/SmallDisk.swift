import Glibc

/// A file system of few kilobytes, to be filled: a tmpfs that goes away with the value.
package final class SmallDisk: Sendable {
  package let path: String

  /// Whether the tests may mount one here.
  package static let isAvailable: Bool = {
    let folder = TemporaryFolder()
    return SmallDisk(at: folder.path("disk"), kilobytes: 64) != nil
  }()

  /// Nil where the system does not let us.
  package init?(at path: String, kilobytes: Int) {
    self.path = path
    mkdir(path, 0o755)
    guard mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else {
      rmdir(path)
      return nil
    }
  }

  deinit { umount2(path, Int32(bitPattern: UInt32(MNT_DETACH))) }

  /// Writes a file that takes all the space that is left.
  ///
  /// Closed in programs that other tests start meanwhile: one that held it open would keep the space taken after
  /// `empty`.
  package func fill() {
    guard let file = fopen("\(path)/filler", "we") else { return }
    setvbuf(file, nil, _IONBF, 0)
    let block = [UInt8](repeating: 0x20, count: 512)
    while fwrite(block, 1, block.count, file) == block.count {}
    fclose(file)
  }

  /// Takes that file away again.
  package func empty() { unlink("\(path)/filler") }
}
