import Testing

@testable import bevaka

struct TableTests {
  private var table: Table {
    var table = Table(columns: [
      .init(title: "Nr", alignment: .trailing), .init(title: "Ansvarig"),
      .init(title: "Vad", wraps: true),
    ])
    table.rows = [
      ["7", "Åsa Örn", "Bokar lokal till mötet i september och skickar ut kallelsen"],
      ["12", "", "Ringer"],
    ]
    return table
  }

  @Test func `columns line up and the long one is wrapped`() {
    let expected = """
      Nr  Ansvarig  Vad
       7  Åsa Örn   Bokar lokal till mötet i
                    september och skickar ut
                    kallelsen
      12            Ringer

      """
    #expect(table.text(width: 38, style: .plain) == expected)
  }

  @Test(arguments: 20...120)
  func `no line ends in a space and none is longer than the width`(width: Int) {
    for line in table.text(width: width, style: .plain).split(separator: "\n") {
      #expect(!line.hasSuffix(" "))
      #expect(line.count <= width)
    }
  }

  @Test func `a terminal too narrow for the columns gets paragraphs`() {
    let expected = """
       7  Bokar lokal till mötet i
          september och skickar ut
          kallelsen
          Åsa Örn
      12  Ringer

      """
    #expect(table.text(width: 37, style: .plain) == expected)
  }

  @Test func `a long first cell has a line of its own, and a figure its title`() {
    var table = Table(columns: [
      .init(title: "Namn"), .init(title: "E-post"), .init(title: "Grupp", wraps: true),
      .init(title: "Öppna", alignment: .trailing),
    ])
    table.rows = [["Beatrice Holm", "beatrice.holm@example.org", "Flyttgruppen (ordförande)", "7"]]
    let expected = """
      Beatrice Holm
        Flyttgruppen (ordförande)
        beatrice.holm@example.org  Öppna 7

      """
    #expect(table.text(width: 50, style: .plain) == expected)
  }

  @Test func `a table without rows is nothing`() {
    #expect(Table(columns: [.init(title: "Nr")]).text(width: 80, style: .plain).isEmpty)
  }

  @Test func `a cell does no harm`() {
    var table = Table(columns: [.init(title: "Vad", wraps: true)])
    table.rows = [[.init("röd \u{1B}[31m\r\nny \u{202E}rad")]]
    #expect(table.text(width: 80, style: .plain) == "Vad\nröd ␛[31m ny \u{FFFD}rad\n")
  }

  @Test func `emphasis is for terminals`() {
    var table = Table(columns: [.init(title: "Vad")])
    table.rows = [[.init("x", .warning)]]
    let styled = table.text(width: 80, style: Style(isEnabled: true))
    #expect(styled == "\u{1B}[1mVad\u{1B}[0m\n\u{1B}[31mx\u{1B}[0m\n")
  }
}
