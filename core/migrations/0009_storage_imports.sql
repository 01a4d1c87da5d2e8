CREATE TABLE import_log (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    file TEXT NOT NULL,
    permission TEXT NOT NULL CHECK (permission <> ''),
    at INTEGER NOT NULL,
    imported_by BLOB NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL CHECK (last_seq >= first_seq),
    undone_at INTEGER
) STRICT
--@
CREATE INDEX import_log_by_time ON import_log (at)
--@
ALTER TABLE signal ADD COLUMN source_gone INTEGER
--@
ALTER TABLE task ADD COLUMN source_gone INTEGER
