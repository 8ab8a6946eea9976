extension SQL {
  /// Version 1 of the schema; its comments stay in the file, for `.schema` to show.
  ///
  /// Days are ISO 8601 text, instants UTC text that ends in Z.
  static let initialSchema: SQL =
    registerTables + documentTables + itemTables + historyTables + outboxTables + settingTables

  private static let registerTables: SQL = """
    CREATE TABLE committee (
      committee_id INTEGER PRIMARY KEY AUTOINCREMENT, -- a group that meets and keeps minutes
      name TEXT NOT NULL -- as its members say it; no two that differ in case alone
    ) STRICT;

    CREATE TABLE person (
      person_id INTEGER PRIMARY KEY AUTOINCREMENT, -- somebody in the register; a number is never used again
      name TEXT NOT NULL, -- full name
      email TEXT -- NULL: no digest can reach them
    ) STRICT;

    CREATE TABLE person_alias (
      person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE, -- whose alias
      position INTEGER NOT NULL, -- order as registered, from 0
      alias TEXT NOT NULL, -- a further name the minutes use: initials, nickname, former name
      PRIMARY KEY (person_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE membership (
      person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE, -- who
      committee_id INTEGER NOT NULL REFERENCES committee ON DELETE CASCADE, -- belongs where
      role TEXT, -- in lower case, "ordförande"; NULL: a plain member
      PRIMARY KEY (person_id, committee_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX membership_committee ON membership (committee_id);

    """

  private static let documentTables: SQL = """
    CREATE TABLE meeting (
      meeting_id INTEGER PRIMARY KEY, -- the head of minutes as a document has it; a row is never changed
      committee_id INTEGER REFERENCES committee, -- NULL: the import named no committee
      title TEXT, -- "Styrelsemöte nr 4"
      held TEXT, -- day; NULL where the document does not say
      starts TEXT, -- local time HH:MM
      ends TEXT, -- local time HH:MM
      place TEXT, -- as written
      chair TEXT, -- name as written
      secretary TEXT -- name as written
    ) STRICT;
    CREATE INDEX meeting_held ON meeting (committee_id, held);
    CREATE INDEX meeting_day ON meeting (held);

    CREATE TABLE document (
      document_id INTEGER PRIMARY KEY, -- one version of a file of minutes; the order of import
      series_id INTEGER NOT NULL, -- document_id of the first version: a corrected file joins its series
      replaced_by_id INTEGER REFERENCES document, -- the next version; NULL: this is the current one
      meeting_id INTEGER NOT NULL REFERENCES meeting, -- the meeting that it reports
      name TEXT NOT NULL, -- file name without folders
      byte_count INTEGER NOT NULL, -- size of content, so that only documents of equal size are compared
      imported_on TEXT NOT NULL, -- day
      imported_at TEXT NOT NULL, -- instant
      content BLOB -- the bytes as read; NULL once they have been erased; last, for it is long
    ) STRICT;
    CREATE INDEX document_size ON document (byte_count) WHERE replaced_by_id IS NULL;
    CREATE INDEX document_series ON document (series_id);
    CREATE INDEX document_meeting ON document (meeting_id);
    CREATE INDEX document_name ON document (name) WHERE replaced_by_id IS NULL;

    CREATE TABLE event (
      event_id INTEGER PRIMARY KEY, -- a gathering that a document announces
      document_id INTEGER NOT NULL REFERENCES document, -- counts while this version is the current one
      title TEXT NOT NULL, -- "Nästa möte" for the committee's own next one
      is_next_meeting INTEGER NOT NULL, -- 1: the committee's own next meeting
      day TEXT, -- first day; NULL where the year is not known
      starts TEXT NOT NULL, -- ISO 8601 local date or date and time; XXXX for an unknown year
      ends TEXT, -- like starts; NULL where the words give no end
      place TEXT, -- as written
      quote TEXT NOT NULL, -- the words of the document
      line INTEGER NOT NULL, -- 1-based
      range_start INTEGER NOT NULL, -- UTF-8 byte offset of the first byte
      range_end INTEGER NOT NULL, -- UTF-8 byte offset after the last byte
      section_number TEXT, -- agenda section as written, "4"
      section_title TEXT -- its heading
    ) STRICT;
    CREATE INDEX event_document ON event (document_id);
    CREATE INDEX event_day ON event (day);

    """

  private static let itemTables: SQL = """
    CREATE TABLE item (
      item_id INTEGER PRIMARY KEY AUTOINCREMENT, -- the number that users type; never used again
      committee_id INTEGER REFERENCES committee, -- NULL: belongs to none
      document_id INTEGER REFERENCES document, -- the version whose words stand here; NULL: added by hand
      text TEXT NOT NULL, -- what is to be done
      state TEXT NOT NULL CHECK (state IN ('proposed', 'open', 'done', 'dismissed', 'dropped')), -- its life
      due_mention TEXT, -- the words of the deadline; NULL: it has none
      due_value TEXT, -- TIMEX3 value or next-meeting; NULL where the words name no day
      due_relation TEXT, -- by, before, on, from, during, after, past
      due_first TEXT, -- first day of the period; NULL where the calendar days are not known
      due_last TEXT, -- last day in time; overdue starts the day after
      due_anchor TEXT, -- the day that "next meeting" counts from: the meeting's, or the day it was set by hand
      is_conditional INTEGER NOT NULL, -- 1: it holds only if something happens first
      confidence REAL NOT NULL, -- 0 to 1
      rule TEXT, -- the rule that found it; NULL: added by hand
      quote TEXT, -- the words of the document
      line INTEGER, -- 1-based line of the first word
      range_start INTEGER, -- UTF-8 byte offset of the first byte
      range_end INTEGER, -- UTF-8 byte offset after the last byte
      section_number TEXT, -- agenda section as written, "4"
      section_title TEXT, -- its heading
      announced TEXT, -- the day it first stood in a digest since it last changed hands; NULL: it stood in none
      created TEXT NOT NULL, -- the day it was stored
      is_edited INTEGER NOT NULL -- 1: a person has settled or changed it, no corrected document overwrites it
    ) STRICT;
    -- The daily check reads these three alone: closed items cost nothing.
    CREATE INDEX item_open_due ON item (due_last) WHERE state = 'open';
    CREATE INDEX item_open_announced ON item (announced) WHERE state = 'open';
    CREATE INDEX item_proposed ON item (item_id) WHERE state = 'proposed';
    CREATE INDEX item_next_meeting ON item (committee_id)
      WHERE due_value = 'next-meeting' AND state IN ('open', 'proposed');
    CREATE INDEX item_document ON item (document_id);
    CREATE INDEX item_committee ON item (committee_id);

    CREATE TABLE reason (
      item_id INTEGER NOT NULL REFERENCES item ON DELETE CASCADE, -- the doubtful item
      position INTEGER NOT NULL, -- order, from 0
      message TEXT NOT NULL, -- why it is doubtful: one plain Swedish sentence
      PRIMARY KEY (item_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE assignment (
      item_id INTEGER NOT NULL REFERENCES item ON DELETE CASCADE, -- what is to be done
      position INTEGER NOT NULL, -- order of the minutes, from 0
      owner_name TEXT NOT NULL, -- as full as the document gives it
      owner_mention TEXT, -- the words of the sentence; NULL: set by hand
      owner_kind TEXT NOT NULL CHECK (owner_kind IN ('person', 'role', 'body', 'group', 'external')), -- what the name names
      person_id INTEGER REFERENCES person ON DELETE SET NULL, -- NULL: nobody, or several, by that name
      PRIMARY KEY (item_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX assignment_person ON assignment (person_id) WHERE person_id IS NOT NULL;
    CREATE INDEX assignment_owner ON assignment (owner_name, person_id);

    -- Whoever an item comes to, it is new to them: confirmed, reopened, given to another owner, linked to a person.
    CREATE TRIGGER item_opened AFTER UPDATE OF state ON item
    WHEN new.state = 'open' AND old.state <> 'open'
    BEGIN
      UPDATE item SET announced = NULL WHERE item_id = new.item_id AND announced IS NOT NULL;
    END;
    CREATE TRIGGER item_assigned AFTER INSERT ON assignment BEGIN
      UPDATE item SET announced = NULL WHERE item_id = new.item_id AND announced IS NOT NULL;
    END;
    CREATE TRIGGER item_relinked AFTER UPDATE OF person_id ON assignment BEGIN
      UPDATE item SET announced = NULL WHERE item_id = new.item_id AND announced IS NOT NULL;
    END;

    -- Every three letters of the words, so that "budget" finds "årsbudgeten" too.
    CREATE VIRTUAL TABLE item_words USING fts5 (
      text, quote, section_title,
      content = 'item', content_rowid = 'item_id', tokenize = 'trigram'
    );
    CREATE TRIGGER item_words_insert AFTER INSERT ON item BEGIN
      INSERT INTO item_words (rowid, text, quote, section_title)
      VALUES (new.item_id, new.text, new.quote, new.section_title);
    END;
    CREATE TRIGGER item_words_update AFTER UPDATE OF text, quote, section_title ON item
    WHEN old.text IS NOT new.text OR old.quote IS NOT new.quote
      OR old.section_title IS NOT new.section_title
    BEGIN
      INSERT INTO item_words (item_words, rowid, text, quote, section_title)
      VALUES ('delete', old.item_id, old.text, old.quote, old.section_title);
      INSERT INTO item_words (rowid, text, quote, section_title)
      VALUES (new.item_id, new.text, new.quote, new.section_title);
    END;
    CREATE TRIGGER item_words_delete AFTER DELETE ON item BEGIN
      INSERT INTO item_words (item_words, rowid, text, quote, section_title)
      VALUES ('delete', old.item_id, old.text, old.quote, old.section_title);
    END;

    """

  private static let historyTables: SQL = """
    CREATE TABLE history (
      history_id INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of events
      change_id INTEGER NOT NULL, -- entries of one command share it: what undo takes back together
      item_id INTEGER REFERENCES item, -- the item changed
      document_id INTEGER REFERENCES document, -- the document imported by this change; NULL: no import
      at TEXT NOT NULL, -- instant
      day TEXT NOT NULL, -- the day it counts for
      actor TEXT NOT NULL, -- who did it
      action TEXT NOT NULL, -- import, add, confirm, done …
      detail TEXT, -- what changed, as a person reads it
      before TEXT, -- JSON object: the values that changed, as they were; NULL: there was no item
      after TEXT -- JSON object: the same values as they are now
    ) STRICT;
    CREATE INDEX history_item ON history (item_id);
    CREATE INDEX history_change ON history (change_id);
    CREATE INDEX history_day ON history (day);
    CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history BEGIN
      SELECT RAISE(ABORT, 'the history is append-only');
    END;
    CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history BEGIN
      SELECT RAISE(ABORT, 'the history is append-only');
    END;

    """

  private static let outboxTables: SQL = """
    CREATE TABLE outbox (
      outbox_id INTEGER PRIMARY KEY AUTOINCREMENT, -- a message to one person
      person_id INTEGER NOT NULL, -- for whom; stays when the person leaves the register
      day TEXT NOT NULL, -- the day the message belongs to
      kind TEXT NOT NULL, -- daily, or another kind of mail
      recipient TEXT NOT NULL, -- address
      message_id TEXT NOT NULL, -- RFC 5322 Message-ID, the same at every try
      subject TEXT NOT NULL, -- decoded
      message BLOB NOT NULL, -- RFC 5322 bytes as handed over
      state TEXT NOT NULL
        CHECK (state IN ('reserved', 'claimed', 'sent', 'waiting', 'failed', 'superseded')), -- claimed: being handed over, or left so by a run that died
      attempts INTEGER NOT NULL, -- how many times it has been claimed
      next_try TEXT, -- instant; NULL: not waiting
      reason TEXT, -- why it waits, failed or was superseded
      reserved_at TEXT NOT NULL, -- instant
      changed_at TEXT NOT NULL, -- instant of the last change of state
      UNIQUE (person_id, day, kind)
    ) STRICT;
    CREATE INDEX outbox_day ON outbox (day, state);
    CREATE INDEX outbox_sent ON outbox (person_id, kind, day) WHERE state = 'sent';
    CREATE INDEX outbox_failed ON outbox (kind, person_id, day) WHERE state = 'failed';
    CREATE INDEX outbox_unfinished ON outbox (state) WHERE state IN ('reserved', 'claimed', 'waiting');

    CREATE TABLE lease (
      name TEXT PRIMARY KEY, -- what one process at a time may do
      holder TEXT NOT NULL, -- which process does it
      until TEXT NOT NULL -- instant from which another may take over
    ) STRICT, WITHOUT ROWID;

    """

  private static let settingTables: SQL = """
    CREATE TABLE setting (
      key TEXT PRIMARY KEY, -- as `bevaka config` names it
      value TEXT NOT NULL -- as the user wrote it
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE identity (
      identity TEXT PRIMARY KEY -- one row: random UUID of this store (RFC 9562, version 4), part of its Message-IDs
    ) STRICT, WITHOUT ROWID;
    INSERT INTO identity
    SELECT substr(digits, 1, 8) || '-' || substr(digits, 9, 4) || '-4' || substr(digits, 14, 3) || '-'
      || substr('89ab', 1 + (unicode(substr(digits, 17, 1)) & 3), 1) || substr(digits, 18, 3) || '-'
      || substr(digits, 21, 12)
    FROM (SELECT lower(hex(randomblob(16))) AS digits);

    """
}
