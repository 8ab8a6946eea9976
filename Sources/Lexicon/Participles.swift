/// The perfect participles of a verb, told from its supine.
package enum Participles {
  /// The forms of both genders and of the plural: "bokat" → bokad, bokade, bokat.
  package static func forms(ofSupine supine: String) -> [String] {
    if supine.hasSuffix("at") {
      let stem = String(supine.dropLast())
      return [stem + "d", stem + "de", supine]
    }
    if supine.hasSuffix("it") {
      let stem = String(supine.dropLast(2))
      return [stem + "en", stem + "et", stem + "na", supine]
    }
    if supine.hasSuffix("tt") {
      let stem = String(supine.dropLast(2))
      return [stem + "dd", supine, stem + "dda"]
    }
    guard supine.hasSuffix("t") else { return [] }
    let stem = String(supine.dropLast())
    return [stem + "d", supine, stem + "da", stem + "ta"]
  }
}
