-- Kits that this school made for people who work elsewhere, and what came back of them.
CREATE TABLE kit (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
    class_number INTEGER NOT NULL,
    made INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    last_day TEXT NOT NULL,
    replaced INTEGER
) STRICT
--@
CREATE TABLE kit_secret (
    kit BLOB PRIMARY KEY NOT NULL REFERENCES kit (id),
    secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT, WITHOUT ROWID
--@
CREATE TABLE kit_pupil (
    kit BLOB NOT NULL REFERENCES kit (id),
    student BLOB NOT NULL REFERENCES student (id),
    PRIMARY KEY (kit, student)
) STRICT, WITHOUT ROWID
--@
CREATE INDEX kit_pupil_by_student ON kit_pupil (student)
--@
CREATE TABLE kit_key (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    kit BLOB NOT NULL REFERENCES kit (id),
    card BLOB NOT NULL,
    accepted INTEGER NOT NULL
) STRICT
--@
CREATE INDEX kit_key_by_kit ON kit_key (kit)
--@
CREATE TABLE kit_return (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    kit BLOB NOT NULL REFERENCES kit (id),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    created INTEGER NOT NULL,
    taken INTEGER NOT NULL,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    standing TEXT NOT NULL CHECK (standing IN ('good', 'expired', 'replaced', 'second_key')),
    applied INTEGER,
    added INTEGER NOT NULL,
    same INTEGER NOT NULL,
    danger INTEGER NOT NULL
) STRICT
--@
CREATE INDEX kit_return_by_kit ON kit_return (kit, created)
--@
CREATE TABLE kit_return_file (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES kit_return (id),
    bytes BLOB NOT NULL
) STRICT
--@
-- In a kit: what it is, and how often it was handed in.
CREATE TABLE own_kit (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    person TEXT NOT NULL,
    last_day TEXT NOT NULL,
    school_card BLOB NOT NULL,
    opened INTEGER,
    handed_in INTEGER NOT NULL,
    last_hash BLOB,
    last_time INTEGER
) STRICT
--@
CREATE TABLE own_kit_secret (
    kit BLOB PRIMARY KEY NOT NULL REFERENCES own_kit (id),
    secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT, WITHOUT ROWID
