import ActionItems
import Testing

struct FoldedWordsTests {
  @Test(arguments: [
    ("Anna-Karin  Berg", ["anna", "karin", "berg"]), ("ÅSA Öberg", ["åsa", "öberg"]),
    ("v. 45: 13/12!", ["v", "45", "13", "12"]), ("", []), ("– …", []),
  ])
  func `letters and digits make words, in lower case`(text: String, words: [String]) {
    #expect(FoldedWords(text).words == words)
  }

  @Test(arguments: ["Anna", "anna", "Anna-Karin", "Anna Karin B.", "Anna-Karin Berg", "ANNA K"])
  func `a name is abbreviated by its first words`(short: String) {
    #expect(FoldedWords(short).abbreviates(FoldedWords("Anna-Karin Berg")))
  }

  @Test(arguments: ["", "A", "Ann", "Karin", "Berg", "Anna Berg", "Anna B", "Anna-Karin Berg Ek"])
  func `other words do not abbreviate it`(short: String) {
    #expect(!FoldedWords(short).abbreviates(FoldedWords("Anna-Karin Berg")))
  }
}
