import TestSupport
import Testing

@testable import bevaka

/// Files are read when they rest, and once.
struct FolderStateTests {
  private func mark(_ size: Int, at time: Int = 0) -> FolderState.Mark {
    FolderState.Mark(size: size, modified: time, changed: time, inode: 1)
  }

  @Test func `a file that still grows is left alone`() {
    var state = FolderState(rest: 5)
    #expect(state.look(at: [("a", mark(1))], monotonic: 0).isEmpty)
    #expect(state.look(at: [("a", mark(2))], monotonic: 4).isEmpty)
    #expect(state.look(at: [("a", mark(2))], monotonic: 8).isEmpty)
    #expect(state.isRestless)
    #expect(state.look(at: [("a", mark(2))], monotonic: 9) == ["a"])
    #expect(!state.isRestless)
  }

  @Test func `an empty file is one that is about to be written`() {
    var state = FolderState(rest: 5)
    for time in 0..<100 {
      #expect(state.look(at: [("a", mark(0))], monotonic: Double(time)).isEmpty)
    }
    #expect(!state.isRestless)
  }

  @Test func `what has been read is read again when it changes, or when all is forgotten`() {
    let folder = TemporaryFolder()
    let path = folder.write("a.txt", "ett")
    var state = FolderState(rest: 0)
    func look(_ time: Double) -> [String] {
      guard let mark = FolderState.mark(of: path) else { return [] }
      return state.look(at: [(path, mark)], monotonic: time)
    }
    #expect(look(0) == [path])
    state.finish(path)
    #expect(look(1).isEmpty)
    folder.write("a.txt", "ett och två")
    #expect(look(2) == [path])
    state.finish(path)
    state.forget()
    #expect(look(3) == [path])
  }

  @Test func `what something else kept from being read waits for the next pass`() {
    let folder = TemporaryFolder()
    let path = folder.write("a.pdf", "ett")
    var state = FolderState(rest: 0)
    func look(_ time: Double) -> [String] {
      guard let mark = FolderState.mark(of: path) else { return [] }
      return state.look(at: [(path, mark)], monotonic: time)
    }
    #expect(look(0) == [path])
    state.postpone(path)
    #expect(look(1).isEmpty && !state.isRestless)
    state.takeUpPostponed()
    #expect(look(2) == [path])
  }
}
