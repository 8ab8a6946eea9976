import ActionItems
import CivilCalendar
import Documents
import MinutesReading

/// libFuzzer's entry for the whole reader: two bytes for the day of the meeting, the rest one document.
@_cdecl("bevaka_fuzz_minutes")
package func fuzzMinutes(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  var input = UnsafeBufferPointer(start: data, count: size)[...]
  let held = FuzzInput.takeDay(&input)
  // What is no UTF-8 is refused before it is read: repaired here, so that the reader gets it.
  let text = Array(String(decoding: input, as: UTF8.self).utf8.filter { $0 != 0 })
  guard let document = try? DocumentReader.document(path: "minutes.txt", bytes: text) else {
    return 0
  }
  let minutes = MinutesReader().read(document, held: held)
  let ranges =
    minutes.items.map(\.provenance.range) + minutes.events.map(\.provenance.range)
    + minutes.reports.map(\.provenance.range) + minutes.findings.map(\.range)
  for range in ranges where range.lowerBound < 0 || range.upperBound > text.count {
    fatalError("the range \(range) is outside the text of \(text.count) bytes")
  }
  return 0
}
