-- A group of students who meet; core/counselling/Group.h. `leaders` is a JSON list of users with their names.
CREATE TABLE counselling_group (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    theme TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('developmental', 'targeted')),
    leaders TEXT NOT NULL,
    room TEXT NOT NULL,
    planned INTEGER NOT NULL CHECK (planned >= 0),
    ended TEXT,
    made INTEGER NOT NULL,
    made_by TEXT NOT NULL
) STRICT
--@
CREATE TABLE group_member (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    circle BLOB NOT NULL REFERENCES counselling_group (id),
    own_consent INTEGER NOT NULL CHECK (own_consent IN (0, 1)),
    guardian_consent INTEGER NOT NULL CHECK (guardian_consent IN (0, 1)),
    entered TEXT NOT NULL,
    departed TEXT,
    UNIQUE (circle, student)
) STRICT
--@
CREATE INDEX group_member_by_student ON group_member (student)
--@
-- One sitting, planned or held. `note` is JSON sealed under the sitting's own key, see core/counselling/NoteSeal.h.
CREATE TABLE group_sitting (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    circle BLOB NOT NULL REFERENCES counselling_group (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'final')),
    day TEXT NOT NULL,
    begun TEXT NOT NULL,
    ended TEXT NOT NULL CHECK (ended > begun),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    room TEXT NOT NULL CHECK (room <> ''),
    theme TEXT NOT NULL,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    note BLOB NOT NULL,
    author BLOB NOT NULL,
    author_name TEXT NOT NULL,
    made INTEGER NOT NULL,
    finalised INTEGER,
    UNIQUE (circle, number)
) STRICT
--@
CREATE INDEX group_sitting_by_day ON group_sitting (day)
--@
CREATE TABLE group_sitting_key (
    sitting BLOB PRIMARY KEY NOT NULL,
    room BLOB NOT NULL,
    author BLOB NOT NULL
) STRICT, WITHOUT ROWID
--@
-- Whether a member came. `told`: danger was noticed and a signal raised; `missed_level` as in `appointment`.
CREATE TABLE group_attendance (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    sitting BLOB NOT NULL REFERENCES group_sitting (id),
    presence TEXT NOT NULL,
    told INTEGER NOT NULL CHECK (told IN (0, 1)),
    missed_level INTEGER CHECK (missed_level BETWEEN 1 AND 4),
    found TEXT,
    found_at INTEGER,
    found_by TEXT NOT NULL,
    UNIQUE (sitting, student)
) STRICT
--@
CREATE INDEX group_attendance_by_student ON group_attendance (student)
--@
CREATE INDEX group_attendance_missed ON group_attendance (sitting) WHERE missed_level IS NOT NULL AND found IS NULL
--@
CREATE TABLE group_addendum (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    sitting BLOB NOT NULL REFERENCES group_sitting (id),
    note BLOB NOT NULL,
    made INTEGER NOT NULL,
    made_by TEXT NOT NULL
) STRICT
--@
CREATE INDEX group_addendum_by_sitting ON group_addendum (sitting)
