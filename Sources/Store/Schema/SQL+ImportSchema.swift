extension SQL {
  /// Version 3: what the import of an archive asks again and again is found without a look at all there is.
  static let importSchema: SQL = """
    CREATE TABLE seen_file (
      name TEXT NOT NULL, -- file name without folders
      digest BLOB NOT NULL, -- SHA-256 of the bytes of the file, before anything converts them
      document_id INTEGER REFERENCES document, -- the document that it is; NULL: it could not be read
      failure TEXT, -- why not, as it was told; NULL: it was read
      status INTEGER, -- the exit status that this has
      seen_on TEXT NOT NULL, -- day
      PRIMARY KEY (name, digest)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX item_live ON item (committee_id) WHERE state IN ('open', 'proposed');
    CREATE INDEX item_closed ON item (committee_id) WHERE state IN ('done', 'dropped');
    DROP INDEX item_next_meeting;
    CREATE INDEX item_next_meeting ON item (committee_id, due_last)
      WHERE due_value = 'next-meeting' AND state IN ('open', 'proposed');

    """
}
