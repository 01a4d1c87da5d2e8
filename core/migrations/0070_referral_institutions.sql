CREATE TABLE institution (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    listed TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT,
    level TEXT,
    green INTEGER NOT NULL CHECK (green IN (0, 1)),
    contact TEXT,
    phone TEXT,
    hours TEXT,
    ages TEXT,
    valid_from TEXT,
    valid_until TEXT,
    address TEXT,
    UNIQUE (code, listed),
    CHECK (valid_until IS NULL OR valid_from IS NULL OR valid_until >= valid_from)
) STRICT
