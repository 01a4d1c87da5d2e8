CREATE TABLE draft (
    user BLOB NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (user, key)
) STRICT, WITHOUT ROWID
--@
CREATE TABLE backup_plan (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    second_place TEXT NOT NULL,
    since INTEGER,
    daily INTEGER NOT NULL CHECK (daily >= 1),
    weekly INTEGER NOT NULL CHECK (weekly >= 0)
) STRICT
