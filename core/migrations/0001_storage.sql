CREATE TABLE storage_meta (
    name TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID
--@
CREATE TABLE journal_entry (
    seq INTEGER PRIMARY KEY NOT NULL,
    replica BLOB NOT NULL,
    replica_seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor BLOB NOT NULL,
    act TEXT NOT NULL,
    record_table TEXT NOT NULL,
    record BLOB NOT NULL,
    revision INTEGER NOT NULL,
    fields BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    chain BLOB NOT NULL,
    UNIQUE (replica, replica_seq)
) STRICT
--@
CREATE INDEX journal_entry_by_record ON journal_entry (record_table, record, seq)
--@
CREATE TABLE journal_value (
    entry INTEGER NOT NULL REFERENCES journal_entry (seq),
    field TEXT NOT NULL,
    salt BLOB NOT NULL,
    old ANY,
    new ANY,
    PRIMARY KEY (entry, field)
) STRICT, WITHOUT ROWID
--@
CREATE TRIGGER journal_entry_never_changes BEFORE UPDATE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END
--@
CREATE TRIGGER journal_entry_never_goes BEFORE DELETE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END
--@
CREATE TRIGGER journal_value_never_changes BEFORE UPDATE ON journal_value
BEGIN
    SELECT RAISE(ABORT, 'values are destroyed, never changed');
END
