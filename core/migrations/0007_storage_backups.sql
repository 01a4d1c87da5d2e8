CREATE TABLE backup (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    place TEXT NOT NULL CHECK (place <> ''),
    made_at INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    automatic INTEGER NOT NULL,
    gone_at INTEGER
) STRICT
