import ActionItems

/// Which committee a document of minutes belongs to, and how that was found out.
struct CommitteeChoice: Hashable, Sendable {
  enum Ground: Hashable, Sendable {
    /// `--committee` names it.
    case given
    /// Its name stands in the minutes' title or head, or in the file's name.
    case named
    /// The document, or an earlier version of it, is in the store as that committee's.
    case earlier
    /// It is the only one of the store.
    case only
    /// The title without what every title has.
    case title
    /// The folder that the file lies in.
    case folder
  }

  let name: String
  let ground: Ground

  /// What a document says of where it belongs.
  struct Clues: Hashable, Sendable {
    var given: String?
    var title: String?
    /// The first lines of the text.
    var head = ""
    var fileName = ""
    var folder = ""
  }

  /// The committee for the clues; nil where nothing names one.
  ///
  /// A committee without members was made by an import, not by a person: it does not draw other committees' minutes
  /// to itself only because it came first.
  init?(_ clues: Clues, register: Register) {
    if let given = clues.given {
      self.init(name: given, ground: .given)
      return
    }
    for text in [clues.title ?? "", clues.head, clues.fileName] {
      if let committee = Self.named(in: text, among: register.committees) {
        self.init(name: committee.name, ground: .named)
        return
      }
    }
    let only = register.committees.count == 1 ? register.committees.first : nil
    let hasMembers = !register.memberships.isEmpty
    let title = clues.title.flatMap(Self.name(fromTitle:))
    if let only, hasMembers || title == nil {
      self.init(name: only.name, ground: .only)
    } else if let title {
      self.init(name: title, ground: .title)
    } else if !clues.folder.isEmpty {
      self.init(name: clues.folder, ground: .folder)
    } else {
      return nil
    }
  }

  init(name: String, ground: Ground) {
    self.name = name
    self.ground = ground
  }

  /// The committee whose name stands in the text word by word; of several the longest, of equals the first there.
  private static func named(in text: String, among committees: [Committee]) -> Committee? {
    let words = words(text)
    var best: (committee: Committee, length: Int, position: Int)?
    for committee in committees {
      let name = Self.words(committee.name)
      guard !name.isEmpty, let position = position(of: name, in: words) else { continue }
      let isBetter =
        best.map { (name.count, -position) > ($0.length, -$0.position) } ?? true
      if isBetter { best = (committee, name.count, position) }
    }
    return best?.committee
  }

  private static func position(of name: [String], in words: [String]) -> Int? {
    guard name.count <= words.count else { return nil }
    return (0...words.count - name.count).first { words[$0..<$0 + name.count].elementsEqual(name) }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The title without the words, dates and numbers that say nothing of who met.
  ///
  /// "Anteckningar från Lokala byggrådets möte 2018-03-05" is "Lokala byggrådet".
  static func name(fromTitle title: String) -> String? {
    var kept: [String] = []
    var isBoard = false
    for piece in title.split(whereSeparator: \.isWhitespace) {
      let word = piece.lowercased().filter { $0.isLetter || $0 == "-" }
      if word == "styrelsemöte" || word == "styrelsemötet" { isBoard = true }
      let isMeeting = word.hasSuffix("möte") || word.hasSuffix("mötet")
      if isMeeting || piece.contains(where: \.isNumber) || emptyWords.contains(word) {
        // "utvecklingsgruppens möte" is the meeting of "utvecklingsgruppen".
        if isMeeting, let owner = kept.last, ["ens", "ets", "éns"].contains(where: owner.hasSuffix)
        {
          kept[kept.count - 1] = String(owner.dropLast())
        }
        continue
      }
      kept.append(String(piece))
    }
    let isPadding: (String) -> Bool = { word in
      paddingWords.contains(word.lowercased()) || !word.contains(where: \.isLetter)
    }
    kept = Array(kept.drop(while: isPadding))
    while let last = kept.last, isPadding(last) { kept.removeLast() }
    var name = kept.joined(separator: " ")
    while let last = name.last, ",.:;–-".contains(last) { name.removeLast() }
    if name.isEmpty { return isBoard ? "Styrelsen" : nil }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Words of titles that name no group, wherever they stand.
  private static let emptyWords: Set<String> = [
    "protokoll", "mötesprotokoll", "styrelseprotokoll", "minnesanteckningar", "mötesanteckningar",
    "anteckningar",
    "sammanfattning", "dagordning", "justerat", "ojusterat", "fört", "förda", "nr", "kl", "måndag",
    "måndagen",
    "tisdag", "tisdagen", "onsdag", "onsdagen", "torsdag", "torsdagen", "fredag", "fredagen",
    "lördag", "lördagen",
    "söndag", "söndagen", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti",
    "september",
    "oktober", "november", "december", "jan", "feb", "apr", "aug", "sept", "sep", "okt", "nov",
    "dec", "digitalt",
  ]

  /// Words that are left over at the ends once the others are gone.
  private static let paddingWords: Set<String> = [
    "från", "för", "vid", "den", "av", "i", "på", "med", "och", "till", "om",
  ]
}
