import ActionItems
import CivilCalendar

/// The current version of a document in the store, as far as an import compares it with a new one.
struct StoredDocument {
  let id: Int
  /// The number of its first version.
  let series: Int
  let name: String
  let committee: Committee.ID?
  let meeting: Int
  let title: String?
  let held: CalendarDate?
  /// Whether its bytes are those of the new document.
  let hasSameBytes: Bool
}

extension StoredDocument {
  /// Whether importing the minutes would change nothing.
  func isSame(as minutes: Minutes, committee wanted: Committee.ID?) -> Bool {
    hasSameBytes && (wanted == nil || wanted == committee)
      && (minutes.meeting.held == nil || minutes.meeting.held == held)
  }

  /// Whether the minutes are a corrected version of this document.
  ///
  /// `share` is the part of this document's items whose words stand in the minutes, 0...1; nil without items.
  func isEarlierVersion(of minutes: Minutes, named newName: String, share: Double?) -> Bool {
    let day = minutes.meeting.held
    let hasSameName = name == newName
    let isOnSameDay = day != nil && day == held
    let mayBeOnSameDay = isOnSameDay || day == nil || held == nil
    if hasSameBytes { return hasSameName || mayBeOnSameDay }
    guard let share else { return hasSameName && mayBeOnSameDay }
    // Without a committee, two that met on one day may each have a "protokoll.txt".
    let isOfSameMeeting = committee != nil || share > 0 || title == minutes.meeting.title
    if hasSameName, isOnSameDay, isOfSameMeeting { return true }
    // Another name, or another day, takes more: most of the words must be the same.
    if hasSameName { return share >= 0.5 }
    return isOnSameDay && share >= 0.75
  }
}
