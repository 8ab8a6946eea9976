import Glibc

/// A pipe whose ends no child process inherits.
struct Pipe {
  let reading: Descriptor
  let writing: Descriptor

  /// Nil where the process has no descriptors left; `errno` tells.
  init?() {
    var ends: [Int32] = [-1, -1]
    // Glibc's pipe2 is not visible to Swift; `ChildProcess` lets no other thread start a program in between.
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = Descriptor(ends[0])
    writing = Descriptor(ends[1])
  }
}

/// A file descriptor that is closed once, at the latest with its last reference.
final class Descriptor {
  /// Negative once it is closed; `poll` passes over such a one.
  private(set) var number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  deinit { close() }

  var isClosed: Bool { number < 0 }

  func close() {
    guard !isClosed else { return }
    Glibc.close(number)
    number = -1
  }

  func makeNonBlocking() {
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
  }
}
