CREATE TABLE retention_hold (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    lifted_by TEXT,
    lifted_at INTEGER
) STRICT
--@
CREATE UNIQUE INDEX retention_hold_now ON retention_hold (student) WHERE lifted_at IS NULL
--@
CREATE TABLE retention_past (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    rule TEXT NOT NULL,
    destroyed_on TEXT NOT NULL
) STRICT
--@
CREATE INDEX retention_past_by_student ON retention_past (student)
--@
CREATE TABLE retention_list (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    number INTEGER NOT NULL UNIQUE,
    rules_version INTEGER NOT NULL,
    day TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    summary TEXT NOT NULL,
    destroyed_at INTEGER,
    destroyed_by TEXT,
    entries INTEGER,
    mentions TEXT
) STRICT
--@
CREATE TABLE retention_item (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    list BLOB NOT NULL REFERENCES retention_list (id),
    rule TEXT NOT NULL,
    student BLOB,
    root BLOB NOT NULL,
    due TEXT NOT NULL,
    UNIQUE (list, root)
) STRICT
--@
CREATE TABLE retention_signature (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    list BLOB NOT NULL REFERENCES retention_list (id),
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    at INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (list, person)
) STRICT
--@
CREATE VIEW v_leaver AS SELECT id, first_year, birth, left_on FROM student WHERE left_on IS NOT NULL
--@
CREATE VIEW v_student_trace AS
    SELECT id, name, student_number, national_number, id_number, phone FROM student
--@
CREATE VIEW v_case_end AS
    SELECT a.id, a.student,
        (a.state <> 'closed' OR EXISTS (SELECT 1 FROM task t WHERE t.alert = a.id AND t.done IS NULL)) AS open,
        max(coalesce(a.severity, 0),
            coalesce((SELECT max(d.level_after) FROM decision d WHERE d.alert = a.id), 0)) AS gravest,
        coalesce((SELECT max(d.at) FROM decision d WHERE d.alert = a.id AND d.level_after IS NULL),
            (SELECT max(e.at) FROM journal_entry e WHERE e.record_table = 'alert' AND e.record = a.id)) AS closed_at
    FROM alert a
--@
CREATE VIEW v_answering AS
    SELECT r.id, r.student, c.last_day,
        EXISTS (SELECT 1 FROM sheet s JOIN task t ON t.sheet = s.id
            WHERE s.respondent = r.id AND t.alert IS NULL AND t.done IS NULL) AS sought
    FROM respondent r JOIN campaign c ON c.id = r.campaign
