/// A map from words to values, looked up by the hash that a word token carries.
///
/// Open addressing, with one byte a slot besides, so that the usual answer, "not here", costs one access to memory
/// that stays in the nearest cache.
public struct WordMap<Value: Sendable>: Sendable {
  /// Eight bits of the hash in each slot, 0 for one that is free.
  @usableFromInline
  var tags: [UInt8]
  @usableFromInline
  var slots: [(hash: UInt64, index: Int32)]
  @usableFromInline
  var values: [Value] = []
  @usableFromInline
  let mask: Int

  /// A map of the words, in lower or upper case alike.
  ///
  /// Of two equal words the first stands.
  public init(_ entries: [(word: String, value: Value)]) {
    self.init(hashed: entries.map { (WordHash($0.word).value, $0.value) })
  }

  /// A map of words that are known by their hashes; of two equal ones the first stands.
  public init(hashed entries: [(hash: UInt64, value: Value)]) {
    var capacity = 16
    while capacity < entries.count * 4 { capacity *= 2 }
    tags = Array(repeating: 0, count: capacity)
    slots = Array(repeating: (0, -1), count: capacity)
    mask = capacity - 1
    for entry in entries {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while tags[slot] != 0, slots[slot].hash != entry.hash { slot = (slot + 1) & mask }
      guard tags[slot] == 0 else { continue }
      tags[slot] = Self.tag(entry.hash)
      slots[slot] = (entry.hash, Int32(values.count))
      values.append(entry.value)
    }
  }

  /// The value of a word token; nil for a word that is not here, and for numbers and symbols.
  @inlinable
  @inline(__always)
  public subscript(token: Token) -> Value? {
    token.kind == .word ? self[hash: token.value] : nil
  }

  /// The value of a word, in lower or upper case alike.
  @inlinable
  public subscript(word: String) -> Value? { self[hash: WordHash(word).value] }

  /// The value of the word with this hash.
  @inlinable
  public subscript(hash hash: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tags[slot] != 0 {
      if tags[slot] == Self.tag(hash), slots[slot].hash == hash {
        return values[Int(slots[slot].index)]
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inlinable
  @inline(__always)
  static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }

  /// How many words there are.
  public var count: Int { values.count }
}
