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
  /// The words that say which task is meant: the report itself, or for a bare "Klart." what stands before it.
  package var matter: String
  /// The new day that it sets: "Kvarstår till nästa möte".
  package var deadline: Deadline?

  package init(
    provenance: Provenance,
    owners: [Owner],
    status: Status,
    matter: String? = nil,
    deadline: Deadline? = nil
  ) {
    self.provenance = provenance
    self.owners = owners
    self.status = status
    self.matter = matter ?? provenance.quote
    self.deadline = deadline
  }
}
