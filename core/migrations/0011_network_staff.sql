CREATE TABLE staff (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    male INTEGER,
    role TEXT NOT NULL CHECK (role <> ''),
    subject TEXT,
    head_of TEXT,
    joined TEXT,
    state TEXT
) STRICT
--@
CREATE TABLE staff_certificate (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    staff BLOB NOT NULL REFERENCES staff (id),
    level TEXT NOT NULL CHECK (level IN ('A', 'B', 'C')),
    title TEXT,
    number TEXT,
    issued TEXT,
    valid_until TEXT
) STRICT
--@
CREATE INDEX staff_certificate_by_staff ON staff_certificate (staff)
--@
CREATE TABLE staff_training (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    staff BLOB NOT NULL REFERENCES staff (id),
    day TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    category TEXT,
    hour_tenths INTEGER
) STRICT
--@
CREATE INDEX staff_training_by_staff ON staff_training (staff, day)
--@
CREATE TABLE network_post (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('school', 'grade', 'class', 'dormitory')),
    scope TEXT NOT NULL CHECK (scope <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    holder TEXT,
    holder_number TEXT,
    first_day TEXT,
    last_day TEXT,
    CHECK (last_day IS NULL OR first_day IS NULL OR last_day >= first_day)
) STRICT
