package import Store

import CivilCalendar
import Glibc

/// Writes each message as a file of its own: `2017-12-13_aisha.amin@example.org_17.eml`.
///
/// A file is whole or not there: it is written under a temporary name, flushed to the disk and renamed, and the folder
/// is flushed too. The name is fixed per person, day and kind, so a repeated delivery replaces the file.
package struct FileTransport: Transport {
  package let directory: String
  package let name: String

  /// Makes the folder, with mode 0700, where it is missing.
  ///
  /// - Throws: `TransportError.cannotCreate` where messages cannot be written.
  package init(directory: String) throws(TransportError) {
    if mkdir(directory, 0o700) == 0 {
      // The new folder's own entry has to outlast a power failure too; where its parent cannot be read, it may not.
      _ = Self.flush(folder: "\(directory)/..")
    } else if errno != EEXIST {
      throw .cannotCreate(path: directory, reason: Self.reason(errno))
    }
    let folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .cannotCreate(path: directory, reason: Self.reason(errno)) }
    close(folder)
    guard access(directory, W_OK | X_OK) == 0 else {
      throw .cannotCreate(path: directory, reason: Self.reason(errno))
    }
    self.directory = directory
    // However the folder is written, it is the same one; its path may be too long to be told in full.
    let whole = realpath(directory, nil)
    defer { free(whole) }
    name = "files:" + (whole.map { String(cString: $0) } ?? directory)
  }

  package var isRepeatable: Bool { true }

  package func deliver(_ draft: OutboxDraft) -> DeliveryOutcome {
    let name = Self.fileName(of: draft)
    // A dot file, so that nobody who lists messages takes it for one; left by a crash, it is replaced next time.
    let temporary = "\(directory)/.\(name).part"
    guard write(draft.message, to: temporary) else { return outcome(of: errno) }
    guard rename(temporary, "\(directory)/\(name)") == 0, Self.flush(folder: directory) else {
      let number = errno
      unlink(temporary)
      return outcome(of: number)
    }
    return .handedOver
  }

  /// The name of a message's file; whatever the address holds, it is one harmless path component.
  static func fileName(of draft: OutboxDraft) -> String {
    func harmless(_ text: String) -> String {
      let bytes = text.utf8.prefix(150).map { byte in
        MailSyntax.isAlphanumeric(byte) || "@.+-".utf8.contains(byte) ? byte : UInt8(ascii: "_")
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    let kind = draft.kind == OutboxDraft.daily ? "" : "_\(harmless(draft.kind))"
    return "\(draft.day)_\(harmless(draft.recipient))_\(draft.person)\(kind).eml"
  }

  /// Writes and flushes a file of mode 0600; `errno` tells why it failed.
  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    unlink(path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    func give(up number: Int32) -> Bool {
      close(file)
      unlink(path)
      errno = number
      return false
    }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return give(up: count == 0 ? EIO : errno) }
      written += count
    }
    guard fsync(file) == 0 else { return give(up: errno) }
    guard close(file) == 0 else {
      let number = errno
      unlink(path)
      errno = number
      return false
    }
    return true
  }

  private static func flush(folder path: String) -> Bool {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    return fsync(folder) == 0
  }

  private func outcome(of number: Int32) -> DeliveryOutcome {
    let reason = "cannot write to \(directory): \(Self.reason(number))"
    switch number {
    case EINTR, EMFILE, ENFILE, ENOMEM: return .tryLater(reason: reason)
    // EX_IOERR of the disk, EX_CANTCREAT of the folder
    case ENOSPC, EDQUOT, EIO: return .unusable(reason: reason, status: 74)
    default: return .unusable(reason: reason, status: 73)
    }
  }

  private static func reason(_ number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }
}
