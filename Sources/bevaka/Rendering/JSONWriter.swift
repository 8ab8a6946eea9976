/// Writes JSON (RFC 8259) as UTF-8; every control character is escaped, so that it does no harm in a terminal.
struct JSONWriter {
  /// How deep values get lines of their own; what lies deeper stands in one line.
  var levels = 0

  func text(_ value: JSONValue) -> String {
    var bytes: [UInt8] = []
    write(value, level: 0, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes an object whose lists are made entry by entry, so that a long one never stands in memory as a whole.
  func write(_ members: [JSONMember], level: Int = 0, to output: Output) {
    var bytes = Array("{".utf8)
    let breaks = level < levels
    for (position, member) in members.enumerated() {
      if position > 0 { bytes += (breaks ? "," : ", ").utf8 }
      if breaks { newLine(level + 1, to: &bytes) }
      write(member.name, to: &bytes)
      bytes += ": ".utf8
      switch member.content {
      case .value(let value): write(value, level: level + 1, to: &bytes)
      case .list(count: 0, _): bytes += "[]".utf8
      case .list(let count, let entry):
        let breaks = level + 1 < levels
        for index in 0..<count {
          bytes += (index == 0 ? "[" : breaks ? "," : ", ").utf8
          if breaks { newLine(level + 2, to: &bytes) }
          write(entry(index), level: level + 2, to: &bytes)
          guard bytes.count >= 65_536 else { continue }
          output.write(bytes)
          bytes.removeAll(keepingCapacity: true)
        }
        if breaks { newLine(level + 1, to: &bytes) }
        bytes += "]".utf8
      }
    }
    if breaks { newLine(level, to: &bytes) }
    bytes += "}".utf8
    output.write(bytes)
  }

  private func write(_ value: JSONValue, level: Int, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let number): bytes += String(number).utf8
    case .decimal(let number):
      precondition(number.isFinite, "JSON has no such number")
      bytes += "\(number)".utf8
    case .string(let text): write(text, to: &bytes)
    case .array(let elements):
      // A range of offsets is one thing and stays in one line.
      let isRange = elements.allSatisfy { if case .number = $0 { true } else { false } }
      list("[", "]", elements, level: isRange ? levels : level, to: &bytes) { element, bytes in
        write(element, level: level + 1, to: &bytes)
      }
    case .object(let members):
      list("{", "}", members, level: level, to: &bytes) { member, bytes in
        write(member.name, to: &bytes)
        bytes += ": ".utf8
        write(member.value, level: level + 1, to: &bytes)
      }
    }
  }

  private func list<Element>(
    _ opening: String,
    _ closing: String,
    _ elements: [Element],
    level: Int,
    to bytes: inout [UInt8],
    each write: (Element, inout [UInt8]) -> Void
  ) {
    let breaks = level < levels && !elements.isEmpty
    bytes += opening.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += (breaks ? "," : ", ").utf8 }
      if breaks { newLine(level + 1, to: &bytes) }
      write(element, &bytes)
    }
    if breaks { newLine(level, to: &bytes) }
    bytes += closing.utf8
  }

  private func newLine(_ level: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * level)
  }

  private func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default:
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
          let digits = String(scalar.value, radix: 16)
          bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
        default:
          bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
