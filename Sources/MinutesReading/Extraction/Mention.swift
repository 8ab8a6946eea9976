import ActionItems

/// A noun phrase that can own an action: "Aisha", "kansliet", "Karin och Per".
struct Mention: Sendable {
  /// Indices into the stream.
  var range: Range<Int>
  var owners: [Owner]
  /// Names that fit alike, where the words do not decide.
  var alternatives: [String] = []
  /// A body or an organisation recognised by its shape alone.
  var isGuess = false
}
