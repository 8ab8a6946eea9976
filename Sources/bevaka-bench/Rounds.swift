/// Repeated measurements of one piece of work, and their median.
struct Rounds {
  /// Seconds for one pass of the work, one entry a round.
  private(set) var seconds: [Double] = []

  /// Measures one round: the work again and again for at least 50 ms, so that a small file is not
  /// measured by the grain of the clock.
  mutating func measure(_ work: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    let start = clock.now
    var passes = 0
    repeat {
      try work()
      passes += 1
    } while clock.now - start < .milliseconds(50)
    seconds.append((clock.now - start) / .seconds(1) / Double(passes))
  }

  /// Takes in one measurement made elsewhere.
  mutating func add(_ duration: Duration) {
    seconds.append(duration / .seconds(1))
  }

  /// The median of so many units a pass, as units a second.
  func rate(of units: Int) -> Double {
    Self.median(seconds.map { Double(units) / $0 })
  }

  /// The median over the rounds of this work's speed as a share of the other's.
  func speed(relativeTo other: Rounds) -> Double {
    Self.median(zip(seconds, other.seconds).map { $1 / $0 })
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
