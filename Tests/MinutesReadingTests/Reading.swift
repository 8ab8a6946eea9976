import ActionItems
import CivilCalendar
import Documents
import Lexicon

@testable import MinutesReading

/// Short cuts of this target's tests.
enum Reading {
  /// The day on which all example meetings are held, a Monday.
  static let held = CalendarDate("2017-12-11")

  /// The people whom the example sentences name.
  static let attendance = """
    Närvarande: Karin Nord (ordförande), Per Holm, Lisa Berg, Olga Ek, Aisha Amin


    """

  static func minutes(_ text: String, held: CalendarDate? = held, name: String = "minutes.txt")
    -> Minutes
  {
    MinutesReader().read(Document(path: name, bytes: Array(text.utf8)), held: held)
  }

  /// The one word of the text.
  static func word(_ text: String) -> Word? { Tokenizer.tokens(of: text).first.map { Word($0) } }

  /// The items of a text below the example attendance list.
  static func items(_ text: String) -> [Candidate] {
    minutes(attendance + text).items
  }
}
