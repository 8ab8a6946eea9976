/// A map from words to values, looked up by the hash that a word token carries.
///
/// Open addressing in one flat array, so that the usual answer, "not here", costs one memory access.
package struct WordMap<Value: Sendable>: Sendable {
  @usableFromInline
  var slots: [(hash: UInt64, index: Int32)]
  @usableFromInline
  var values: [Value] = []
  @usableFromInline
  let mask: Int

  /// A map of the words, in lower or upper case alike.
  ///
  /// Of two equal words the first stands.
  package init(_ entries: [(word: String, value: Value)]) {
    self.init(hashed: entries.map { (WordHash($0.word).value, $0.value) })
  }

  package init(hashed entries: [(hash: UInt64, value: Value)]) {
    var capacity = 16
    while capacity < entries.count * 4 { capacity *= 2 }
    slots = Array(repeating: (0, -1), count: capacity)
    mask = capacity - 1
    for entry in entries {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot].index >= 0, slots[slot].hash != entry.hash { slot = (slot + 1) & mask }
      guard slots[slot].index < 0 else { continue }
      slots[slot] = (entry.hash, Int32(values.count))
      values.append(entry.value)
    }
  }

  @inlinable
  @inline(__always)
  package subscript(token: Token) -> Value? {
    token.kind == .word ? self[hash: token.value] : nil
  }

  @inlinable
  package subscript(word: String) -> Value? { self[hash: WordHash(word).value] }

  @inlinable
  package subscript(hash hash: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].index >= 0 {
      if slots[slot].hash == hash { return values[Int(slots[slot].index)] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  package var count: Int { values.count }
}
