import ChildProcesses
import Glibc

/// Does the same to many things on all cores, and gives what comes of them one after another, in their order.
///
/// Few are on their way at a time, so that memory does not grow with their number. Signals that are to end us wait
/// until no thread has a converter running.
final class ParallelReading<Fetched: Sendable, Value: Sendable>: @unchecked Sendable {
  private let count: Int
  private let size: @Sendable (Int) -> Int
  private let fetch: @Sendable (Int) -> Fetched
  private let read: @Sendable (Fetched) -> Value

  // All below is touched with the mutex held alone.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var begun = 0
  private var given = 0
  private var bytesOnTheirWay = 0
  private var results: [Int: (value: Value, size: Int)] = [:]
  private var isStopped = false
  private var fetching = 0

  /// So many are on their way at a time, and so many bytes; what is larger goes alone.
  private static var most: Int { 128 }
  private static var mostBytes: Int { 64 << 20 }
  /// Of 20 ms.
  private static var mostWaits: Int { 40 }

  /// - Parameters:
  ///   - count: how many there are.
  ///   - size: the bytes of the one at an index, roughly.
  ///   - fetch: what may run a converter.
  ///   - read: what comes after, and is not waited for when a signal ends us.
  init(
    count: Int,
    size: @escaping @Sendable (Int) -> Int,
    fetch: @escaping @Sendable (Int) -> Fetched,
    read: @escaping @Sendable (Fetched) -> Value
  ) {
    self.count = count
    self.size = size
    self.fetch = fetch
    self.read = read
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Hands over each value in order, and with it whether the next one is there already.
  ///
  /// Ends early, with nothing running, where a signal waits to end us.
  func forEach(_ body: (Int, Value, _ isNextReady: Bool) throws -> Void) throws {
    let wanted = min(count, Processors.count)
    guard wanted > 1 else { return try forEachAlone(body) }
    let signals = HeldSignals()
    defer { withExtendedLifetime(signals) {} }
    let threads = (0..<wanted).count { _ in Thread.start(work) }
    guard threads > 0 else { return try forEachAlone(body) }
    defer { stop() }
    for index in 0..<count {
      guard let (value, isNextReady) = next(index) else { return }
      try body(index, value, isNextReady)
    }
  }

  private func forEachAlone(_ body: (Int, Value, Bool) throws -> Void) throws {
    for index in 0..<count { try body(index, read(fetch(index)), false) }
  }

  // MARK: The one that takes

  private func next(_ index: Int) -> (Value, Bool)? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if HeldSignals.isAnyPending { return nil }
      if let (value, size) = results.removeValue(forKey: index) {
        given += 1
        bytesOnTheirWay -= size
        pthread_cond_broadcast(condition)
        return (value, results[index + 1] != nil)
      }
      waitAWhile()
    }
  }

  /// Takes nothing up any more, and waits for the converters that run.
  ///
  /// Where a signal waits they end at once; what takes longer then is a file that does not end, such as a pipe.
  private func stop() {
    pthread_mutex_lock(mutex)
    isStopped = true
    pthread_cond_broadcast(condition)
    var waits = 0
    while fetching > 0, waits < Self.mostWaits {
      waitAWhile()
      if HeldSignals.isAnyPending { waits += 1 }
    }
    pthread_mutex_unlock(mutex)
  }

  /// Waits until something has changed; no signal wakes us, so they can be asked for now and then.
  private func waitAWhile() {
    var until = timespec()
    clock_gettime(CLOCK_REALTIME, &until)
    until.tv_nsec += 20_000_000
    if until.tv_nsec >= 1_000_000_000 {
      until.tv_sec += 1
      until.tv_nsec -= 1_000_000_000
    }
    pthread_cond_timedwait(condition, mutex, &until)
  }

  // MARK: Those that read

  /// What each thread does until nothing is left.
  private func work() {
    while let (index, size) = take() {
      let fetched = fetch(index)
      pthread_mutex_lock(mutex)
      fetching -= 1
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)

      let value = read(fetched)
      pthread_mutex_lock(mutex)
      results[index] = (value, size)
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }
  }

  private func take() -> (index: Int, size: Int)? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !isStopped, begun < count {
      let size = size(begun)
      let isRoom = begun - given < Self.most && bytesOnTheirWay + size <= Self.mostBytes
      if isRoom || begun == given {
        begun += 1
        bytesOnTheirWay += size
        fetching += 1
        return (begun - 1, size)
      }
      pthread_cond_wait(condition, mutex)
    }
    return nil
  }
}
