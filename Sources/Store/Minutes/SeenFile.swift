package import CivilCalendar

/// A file that an import has met before, as it was then.
package struct SeenFile: Hashable, Sendable {
  /// By these it is known again: the same bytes under another name may be minutes of another day.
  package struct Key: Hashable, Sendable {
    /// Without folders.
    package let name: String
    /// A hash of the bytes of the file, before anything converts them.
    package let digest: [UInt8]

    package init(name: String, digest: [UInt8]) {
      self.name = name
      self.digest = digest
    }
  }

  /// Why it could not be read.
  package struct Failure: Hashable, Sendable {
    package let message: String
    package let status: Int

    package init(message: String, status: Int) {
      self.message = message
      self.status = status
    }
  }

  package let key: Key
  /// Nil for one that is in the store.
  package let failure: Failure?
  package let day: CalendarDate
}
