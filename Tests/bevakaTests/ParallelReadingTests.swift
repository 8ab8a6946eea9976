import Glibc
import Testing

@testable import bevaka

struct ParallelReadingTests {
  private struct Stop: Error {}

  @Test(arguments: [0, 1, 2, 500]) func `all come, in their order`(count: Int) throws {
    let reading = ParallelReading(
      count: count,
      // Some go alone.
      size: { $0 % 100 == 7 ? 1 << 40 : 1000 },
      fetch: { index in
        usleep(UInt32(index % 7) * 100)
        return index
      },
      read: { $0 * 2 }
    )
    var values: [Int] = []
    try reading.forEach { index, value, _ in
      #expect(value == index * 2)
      values.append(value)
    }
    #expect(values == (0..<count).map { $0 * 2 })
  }

  @Test func `an error ends it`() {
    let reading = ParallelReading(count: 100, size: { _ in 1 }, fetch: { $0 }, read: { $0 })
    var last = -1
    #expect(throws: Stop.self) {
      try reading.forEach { index, _, _ in
        last = index
        if index == 10 { throw Stop() }
      }
    }
    #expect(last == 10)
  }
}
