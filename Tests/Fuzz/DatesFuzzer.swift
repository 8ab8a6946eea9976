import CivilCalendar
import Lexicon
import TemporalExpressions

/// libFuzzer's entry for the tagger: two bytes for the day of the meeting, the rest one sentence.
///
/// `Tests/system/fuzz.sh` links it as `LLVMFuzzerTestOneInput`, whose contract it has: 0 for every input.
@_cdecl("bevaka_fuzz_dates")
package func fuzzDates(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  var input = UnsafeBufferPointer(start: data, count: size)[...]
  let held = FuzzInput.takeDay(&input)
  let text = UnsafeBufferPointer(rebasing: input)
  let expressions = TemporalTagger().expressions(
    in: Tokenizer.tokens(of: text)[...],
    of: text,
    held: held
  )
  if let broken = TaggingInvariants.violation(by: expressions, in: text, held: held) {
    fatalError("held \(held.map(\.description) ?? "-"): \(broken)")
  }
  return 0
}
