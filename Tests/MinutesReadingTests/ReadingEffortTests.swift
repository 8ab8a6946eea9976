import ActionItems
import Glibc
import Testing

@testable import MinutesReading

/// Reading is linear in the text's length, whatever the text is.
@Suite(.serialized)
struct ReadingEffortTests {
  static let texts: [(opening: String, text: String)] = [
    ("", "- Karin bokar lokal\n"), ("## Att göra\n\n", "- Boka lokal (Per)\n"),
    ("", "Karin Nord kom. Hon ringer Per. De bokar lokal. "),
    ("Närvarande:\n", "Anna Nord\nPer Nordin\n"), ("", "Karin, Per, Lisa och "),
    ("", "Margareta (Maggan) Ström bokar. "), ("", "## Nästa möte\n\n"),
    ("## Nästa möte\n\n", "- Årsmöte 4 mars 2027 kl 18.00\n"),
    ("| Vad | Vem | När |\n", "| Boka lokal | Per Holm | 5 maj |\n"),
    ("Vad             Ansv.     När\n", "Boka lokal      Per Holm  5 maj\n"),
    ("## Förslag\n\n", "1. Att Karin skriver en guide.\n"), ("", "- ("), ("", "\n"),
  ]

  @Test(arguments: texts)
  func `eight times the text takes about eight times as long`(opening: String, text: String) {
    let short = opening + String(repeating: text, count: 2_000 / text.utf8.count)
    let long = opening + String(repeating: text, count: 16_000 / text.utf8.count)
    var ratio = seconds(long) / max(seconds(short), 0.000_1)
    // Other programs run beside the tests.
    if ratio >= 24 { ratio = seconds(long) / max(seconds(short), 0.000_1) }
    #expect(ratio < 24, "\(text)")
  }

  /// Seconds of this thread's own time.
  private func seconds(_ text: String) -> Double {
    let start = now()
    _ = Reading.minutes(Reading.attendance + text)
    return now() - start
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
