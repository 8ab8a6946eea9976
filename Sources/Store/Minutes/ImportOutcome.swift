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
  /// Earlier items of the committee that the minutes report done.
  package var done: [ActionItem.ID]
  /// Those they give up.
  package var dropped: [ActionItem.ID]
  /// Those they say remain.
  package var kept: [ActionItem.ID]
  /// Those they set another day for.
  package var moved: [ActionItem.ID]
  /// Those they may mean: a person is to judge.
  package var unclear: [ActionItem.ID]
  /// Those that a corrected document no longer says anything of.
  package var takenBack: [ActionItem.ID]
  /// The very same document was there already: nothing was written.
  package var isUnchanged: Bool

  package init(
    document: Int,
    added: [ActionItem.ID] = [],
    updated: [ActionItem.ID] = [],
    vanished: [ActionItem.ID] = [],
    done: [ActionItem.ID] = [],
    dropped: [ActionItem.ID] = [],
    kept: [ActionItem.ID] = [],
    moved: [ActionItem.ID] = [],
    unclear: [ActionItem.ID] = [],
    takenBack: [ActionItem.ID] = [],
    isUnchanged: Bool = false
  ) {
    self.document = document
    self.added = added
    self.updated = updated
    self.vanished = vanished
    self.done = done
    self.dropped = dropped
    self.kept = kept
    self.moved = moved
    self.unclear = unclear
    self.takenBack = takenBack
    self.isUnchanged = isUnchanged
  }
}
