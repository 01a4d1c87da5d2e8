CREATE TABLE unit (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    profile TEXT NOT NULL CHECK (profile IN ('school', 'district')),
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    stage TEXT NOT NULL
) STRICT
--@
CREATE UNIQUE INDEX unit_only_one ON unit ((1))
--@
CREATE TABLE unit_key (
    unit BLOB PRIMARY KEY NOT NULL REFERENCES unit (id),
    secret BLOB NOT NULL CHECK (length(secret) = 64),
    pseudonyms BLOB NOT NULL CHECK (length(pseudonyms) = 32)
) STRICT, WITHOUT ROWID
--@
CREATE TABLE trusted_unit (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    card BLOB NOT NULL,
    trusted INTEGER NOT NULL,
    replaced INTEGER
) STRICT
--@
CREATE UNIQUE INDEX trusted_unit_now ON trusted_unit (code) WHERE replaced IS NULL
--@
CREATE TABLE package_sent (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    created INTEGER NOT NULL,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    receipt BLOB,
    received INTEGER,
    UNIQUE (kind, recipient, sequence)
) STRICT
--@
CREATE TABLE package_taken (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sender TEXT NOT NULL,
    sender_name TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    created INTEGER NOT NULL,
    taken INTEGER NOT NULL,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    standing TEXT NOT NULL CHECK (standing IN ('next', 'gap', 'late', 'fork', 'broken_link')),
    applied INTEGER NOT NULL CHECK (applied IN (0, 1)),
    in_chain INTEGER NOT NULL CHECK (in_chain IN (0, 1)),
    receipt BLOB,
    receipt_file BLOB,
    receipt_sequence INTEGER,
    CHECK ((applied = 1) = (receipt IS NOT NULL)),
    CHECK (in_chain <= applied)
) STRICT
--@
CREATE INDEX package_taken_waiting ON package_taken (sender, kind, sequence) WHERE applied = 0
--@
CREATE UNIQUE INDEX package_taken_chain ON package_taken (sender, kind, sequence) WHERE in_chain = 1
--@
CREATE UNIQUE INDEX package_taken_receipts ON package_taken (sender, receipt_sequence) WHERE receipt_sequence IS NOT NULL
--@
CREATE TABLE package_file (
    package BLOB PRIMARY KEY NOT NULL CHECK (length(package) = 16),
    bytes BLOB NOT NULL
) STRICT
--@
CREATE VIEW v_waiting_package AS SELECT DISTINCT sender, kind FROM package_taken WHERE applied = 0
