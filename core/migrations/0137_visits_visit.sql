-- Visits at home and talks by phone or video in their place, by whoever wrote them: only added to. `words` is JSON by field of
-- home-visit.json.
CREATE TABLE home_visit (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
    class_number INTEGER NOT NULL,
    day TEXT NOT NULL,
    begins TEXT,
    ends TEXT,
    mode TEXT NOT NULL,
    visitors TEXT NOT NULL,
    met TEXT NOT NULL,
    words TEXT NOT NULL,
    follow_up TEXT,
    form INTEGER NOT NULL,
    entered INTEGER NOT NULL,
    entered_by TEXT NOT NULL
) STRICT
--@
CREATE INDEX home_visit_by_student ON home_visit (student, day)
--@
CREATE INDEX home_visit_by_day ON home_visit (day)
--@
-- What class heads heard of parents: how they are reached, and whether they agree. It changes nothing of itself; a person
-- takes it over or leaves what the school has. `content` is JSON.
CREATE TABLE family_report (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    kind TEXT NOT NULL CHECK (kind IN ('contacts', 'consent')),
    content TEXT NOT NULL,
    entered INTEGER NOT NULL,
    entered_by TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'left')),
    decided INTEGER,
    decided_by TEXT
) STRICT
--@
CREATE INDEX family_report_by_student ON family_report (student, kind)
