/// What the minutes report of an earlier task: "Inbjudan är skickad".
package struct Report: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case done
    case ongoing
    case dropped
  }

  package var provenance: Provenance
  package var owners: [Owner]
  package var status: Status

  package init(provenance: Provenance, owners: [Owner], status: Status) {
    self.provenance = provenance
    self.owners = owners
    self.status = status
  }
}
