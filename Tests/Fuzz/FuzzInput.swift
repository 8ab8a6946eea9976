import CivilCalendar

/// What the first bytes of a fuzzer's input say.
enum FuzzInput {
  /// Takes two bytes for a day between 1947 and 2126, none where they are zero or missing.
  static func takeDay(_ input: inout Slice<UnsafeBufferPointer<UInt8>>) -> CalendarDate? {
    guard let high = input.popFirst(), let low = input.popFirst() else { return nil }
    let number = Int(high) << 8 | Int(low)
    return number == 0 ? nil : CalendarDate(dayNumber: number - 8192)
  }
}
