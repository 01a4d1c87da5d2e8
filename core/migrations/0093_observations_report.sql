-- What class heads hand in each week: only added to. A line that was corrected stands beside the earlier one.
CREATE TABLE observation (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    week TEXT NOT NULL,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
    class_number INTEGER NOT NULL,
    head TEXT NOT NULL,
    filled TEXT NOT NULL,
    ratings TEXT NOT NULL,
    scale_version INTEGER NOT NULL,
    first_seen TEXT,
    facts TEXT NOT NULL,
    source TEXT NOT NULL,
    version INTEGER NOT NULL,
    entered INTEGER NOT NULL,
    entered_by TEXT NOT NULL,
    UNIQUE (student, week, version)
) STRICT
--@
CREATE INDEX observation_by_week ON observation (week, grade, class_number)
--@
CREATE TABLE zero_report (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    week TEXT NOT NULL,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
    class_number INTEGER NOT NULL,
    head TEXT NOT NULL,
    filled TEXT NOT NULL,
    version INTEGER NOT NULL,
    entered INTEGER NOT NULL,
    entered_by TEXT NOT NULL,
    UNIQUE (week, grade, class_number, version)
) STRICT
