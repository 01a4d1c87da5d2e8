-- What keepers of dormitories noted: a room on one evening, and who of it was noted. Only added to.
CREATE TABLE dorm_check (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    building TEXT NOT NULL,
    room TEXT NOT NULL,
    day TEXT NOT NULL,
    items TEXT NOT NULL,
    form INTEGER NOT NULL,
    keeper TEXT NOT NULL,
    entered INTEGER NOT NULL,
    entered_by TEXT NOT NULL
) STRICT
--@
CREATE INDEX dorm_check_by_day ON dorm_check (day, building, room)
--@
CREATE TABLE dorm_mark (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    dorm_check BLOB NOT NULL REFERENCES dorm_check (id),
    student BLOB NOT NULL REFERENCES student (id),
    ratings TEXT NOT NULL,
    facts TEXT NOT NULL,
    UNIQUE (dorm_check, student)
) STRICT
--@
CREATE INDEX dorm_mark_by_student ON dorm_mark (student)
