CREATE TABLE alert (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    follows BLOB REFERENCES alert (id),
    state TEXT NOT NULL CHECK (state IN ('noticed', 'triaged', 'graded', 'intervening', 'following', 'closed')),
    tier TEXT NOT NULL,
    severity INTEGER CHECK (severity BETWEEN 1 AND 4),
    first_record INTEGER NOT NULL,
    home TEXT NOT NULL,
    home_answered INTEGER,
    harm_suspected INTEGER NOT NULL,
    suspected TEXT NOT NULL,
    saves INTEGER NOT NULL
) STRICT
--@
CREATE INDEX alert_by_student ON alert (student, first_record)
--@
CREATE INDEX alert_open ON alert (first_record) WHERE state <> 'closed'
--@
CREATE TABLE signal (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    alert BLOB NOT NULL REFERENCES alert (id),
    place INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    suggests INTEGER NOT NULL CHECK (suggests BETWEEN 1 AND 4),
    urgency INTEGER NOT NULL CHECK (urgency BETWEEN 1 AND 4),
    noticed INTEGER NOT NULL,
    sheet BLOB,
    note TEXT NOT NULL,
    UNIQUE (alert, place)
) STRICT
--@
CREATE INDEX signal_by_sheet ON signal (sheet)
--@
CREATE TABLE decision (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    alert BLOB NOT NULL REFERENCES alert (id),
    place INTEGER NOT NULL,
    level_before INTEGER CHECK (level_before BETWEEN 1 AND 4),
    level_after INTEGER CHECK (level_after BETWEEN 1 AND 4),
    reasons TEXT NOT NULL,
    evidence TEXT NOT NULL,
    deciders TEXT NOT NULL,
    at INTEGER NOT NULL,
    facts_recorded INTEGER,
    table_version INTEGER NOT NULL,
    UNIQUE (alert, place)
) STRICT
--@
CREATE TABLE fact (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    alert BLOB NOT NULL REFERENCES alert (id),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    danger INTEGER NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (alert, place)
) STRICT
--@
CREATE TABLE step_done (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    alert BLOB NOT NULL REFERENCES alert (id),
    place INTEGER NOT NULL,
    step TEXT NOT NULL,
    at INTEGER NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (alert, place)
) STRICT
--@
CREATE TABLE task (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    alert BLOB REFERENCES alert (id),
    place INTEGER NOT NULL,
    student BLOB REFERENCES student (id),
    sheet BLOB,
    kind TEXT NOT NULL,
    tier TEXT NOT NULL,
    urgency INTEGER NOT NULL CHECK (urgency BETWEEN 1 AND 4),
    opened INTEGER NOT NULL,
    due INTEGER NOT NULL,
    done INTEGER,
    scale TEXT NOT NULL,
    items TEXT NOT NULL,
    breaks_confidence INTEGER NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (alert, place),
    CHECK (alert IS NOT NULL OR student IS NULL)
) STRICT
--@
CREATE INDEX task_open_by_due ON task (due) WHERE done IS NULL
--@
CREATE INDEX task_by_sheet ON task (sheet)
