package import ActionItems

/// What an import did to the store.
package struct ImportOutcome: Hashable, Sendable {
  /// The number of the stored document; that of the earlier import where nothing is new.
  package var document: Int
  package var added: [ActionItem.ID]
  /// Items that a corrected document words anew; those that only moved to another line are not among them.
  package var updated: [ActionItem.ID]
  /// Items whose words a corrected document no longer has: flagged, never deleted.
  package var vanished: [ActionItem.ID]
  /// The very same document was there already: nothing was written.
  package var isUnchanged: Bool

  package init(
    document: Int,
    added: [ActionItem.ID] = [],
    updated: [ActionItem.ID] = [],
    vanished: [ActionItem.ID] = [],
    isUnchanged: Bool = false
  ) {
    self.document = document
    self.added = added
    self.updated = updated
    self.vanished = vanished
    self.isUnchanged = isUnchanged
  }
}
