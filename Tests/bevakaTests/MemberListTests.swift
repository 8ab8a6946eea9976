import Documents
import Testing

@testable import bevaka

struct MemberListTests {
  private func list(_ text: String) throws -> MemberList {
    try MemberList(Document(path: "members.csv", bytes: Array(text.utf8)))
  }

  @Test func `a row is a membership`() throws {
    let rows = try list(
      """
      name,email,aliases,committee,role
      Karin Nord,karin@example.org,KN; Kajsa,Styrelsen,Ordförande
      "Ek, Per",,,,
      """
    ).rows
    #expect(rows.count == 2)
    #expect(rows[0].aliases == ["KN", "Kajsa"])
    #expect(rows[0].role == "ordförande")
    #expect(rows[0].line == 2)
    #expect(rows[1].name == "Ek, Per")
    #expect(rows[1].email == nil)
    #expect(rows[1].committee == nil)
  }

  @Test func `columns may stand in another order, among others`() throws {
    let rows = try list("Role,name,x,Committee,aliases,email\nchair,A B,1,C,,a@b.se\n").rows
    #expect(rows.first?.name == "A B")
    #expect(rows.first?.email == "a@b.se")
    #expect(rows.first?.role == "chair")
  }

  @Test(arguments: [
    (
      "name,email,aliases,committee\nA,,,\n",
      "line 1: column 'role' is missing; write name,email,aliases,committee,role as the first line"
    ),
    (
      "name;email;aliases;committee;role\n",
      "line 1: column 'name' is missing; part the columns by commas, not semicolons"
    ),
    (
      "name,email,aliases,committee,role\nA,a@b.se,,C\n",
      "line 2: has 4 fields where the first line has 5; quote a field that holds a comma"
    ),
    (
      "name,email,aliases,committee,role\nA,,,C,\n,b@b.se,,C,\n",
      "line 3: the name is missing; give one"
    ),
    (
      "name,email,aliases,committee,role\nA,anna at b.se,,C,\n",
      "line 2: 'anna at b.se' is no e-mail address; write it as name@example.org"
    ),
    (
      "name,email,aliases,committee,role\nA,,,,kassör\n",
      "line 2: the role 'kassör' has no committee; fill in the committee"
    ),
    (
      "name,email,aliases,committee,role\nA,a@b.se,,C,\n\nA,A@b.se,,c,kassör\n",
      "line 4: A stands there already, on line 2; keep one of the lines"
    ),
    (
      "name,email,aliases,committee,role\n\"A,,,C,\n",
      "line 2: a quote is opened and never closed; close it"
    ),
    (
      "name,email,aliases,committee,role\nA \"x\",,,C,\n",
      "line 2: a quote stands within a field; quote the whole field and double its quotes"
    ),
    (
      "name,email,aliases,committee,role\n\"A\nBcc: x\",,,C,\n",
      "line 2: 'name' holds a control character; remove it"
    ),
  ])
  func `a mistake is named with its line`(text: String, expected: String) {
    #expect(throws: Failure(.data, "members.csv: \(expected)")) { try list(text) }
  }
}
