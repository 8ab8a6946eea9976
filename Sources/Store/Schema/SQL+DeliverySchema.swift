extension SQL {
  /// Version 2 of the schema: by what a message went, since when it fails, how people want their mail, and on which
  /// days a check was made.
  ///
  /// The outbox is made anew: `ALTER TABLE` would lose the comments of its columns.
  static let deliverySchema: SQL = outboxWithTransport + personMail + checks

  private static let outboxWithTransport: SQL = """
    CREATE TABLE outbox_2 (
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
      transport TEXT, -- what claimed it last: sendmail, or files: and the folder; NULL: nothing has, or not known
      failing_since TEXT, -- instant of the first try that failed, also of digests that this one superseded; NULL: none has
      UNIQUE (person_id, day, kind)
    ) STRICT;
    INSERT INTO outbox_2 SELECT *, NULL, NULL FROM outbox;
    DROP TABLE outbox;
    ALTER TABLE outbox_2 RENAME TO outbox;
    CREATE INDEX outbox_day ON outbox (day, state);
    CREATE INDEX outbox_sent ON outbox (person_id, kind, day) WHERE state = 'sent';
    CREATE INDEX outbox_failed ON outbox (kind, person_id, day) WHERE state = 'failed';
    CREATE INDEX outbox_unfinished ON outbox (state) WHERE state IN ('reserved', 'claimed', 'waiting');

    """

  private static let personMail: SQL = """
    CREATE TABLE person_mail (
      person_id INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE, -- whose mail
      away_until TEXT, -- last day away, which may be over; NULL: not known to have been away
      is_paused INTEGER NOT NULL, -- 1: no mail until somebody says otherwise
      digest_days TEXT, -- daily, mondays, never; NULL: as the setting says
      doubted_on TEXT, -- day on which a mail to the present address came back; NULL: none has
      doubt TEXT -- why it came back, in the words of the mail system
    ) STRICT;

    """

  private static let checks: SQL = """
    CREATE TABLE reminder_check (
      day TEXT PRIMARY KEY, -- a day whose digests have been planned, though there may have been none
      planned_at TEXT NOT NULL -- instant of the first check of the day
    ) STRICT, WITHOUT ROWID;

    """
}
