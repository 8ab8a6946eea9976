/// Counts lines, words and bytes as `wc` does in a byte locale: the yardstick for reading minutes.
struct WordCount: Equatable {
  var lines = 0
  var words = 0
  var bytes = 0

  init(of bytes: [UInt8]) {
    self.bytes = bytes.count
    var isInWord = false
    bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer {
        switch byte {
        case 0x0A:
          lines += 1
          isInWord = false
        case 0x20, 0x09, 0x0B, 0x0C, 0x0D:
          isInWord = false
        default:
          if !isInWord {
            words += 1
            isInWord = true
          }
        }
      }
    }
  }
}
