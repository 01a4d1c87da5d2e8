-- Whom a kit shows; without a word it is the class in `grade` and `class_number`.
ALTER TABLE kit ADD COLUMN scope TEXT
--@
-- Pupils and weeks of a return that two people, or one person at two places, wrote without knowing of each other.
ALTER TABLE kit_return ADD COLUMN conflicts INTEGER
--@
-- What went to a kit after it was made: the newest stands for all.
CREATE TABLE kit_update (
    kit BLOB NOT NULL REFERENCES kit (id),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    made INTEGER NOT NULL,
    PRIMARY KEY (kit, sequence)
) STRICT, WITHOUT ROWID
--@
-- In a kit: its scope, and the newest update that it took.
ALTER TABLE own_kit ADD COLUMN scope TEXT
--@
ALTER TABLE own_kit ADD COLUMN updated INTEGER
--@
ALTER TABLE own_kit ADD COLUMN updated_at INTEGER
--@
-- In a kit: what its holder is told. Each update takes the place of the whole.
CREATE TABLE own_card (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    student BLOB NOT NULL REFERENCES student (id),
    doing TEXT NOT NULL,
    watching TEXT NOT NULL,
    calling TEXT NOT NULL,
    until TEXT NOT NULL
) STRICT, WITHOUT ROWID
--@
CREATE TABLE own_task (
    place INTEGER PRIMARY KEY NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    what TEXT NOT NULL,
    due TEXT
) STRICT
--@
CREATE TABLE own_figure (
    place INTEGER PRIMARY KEY NOT NULL,
    week TEXT NOT NULL,
    grade INTEGER,
    class_number INTEGER,
    head TEXT,
    state TEXT NOT NULL,
    classes INTEGER NOT NULL,
    pupils INTEGER NOT NULL,
    same_day INTEGER NOT NULL
) STRICT
