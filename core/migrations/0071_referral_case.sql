CREATE TABLE referral (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    alert BLOB REFERENCES alert (id),
    made INTEGER NOT NULL,
    day TEXT NOT NULL,
    destination TEXT NOT NULL CHECK (destination IN ('institution', 'school')),
    urgency TEXT NOT NULL,
    reasons TEXT NOT NULL,
    note TEXT NOT NULL,
    institution TEXT NOT NULL,
    rule_version INTEGER NOT NULL,
    acts INTEGER NOT NULL,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1))
) STRICT
--@
CREATE INDEX referral_by_student ON referral (student)
--@
CREATE INDEX referral_by_alert ON referral (alert) WHERE alert IS NOT NULL
--@
CREATE INDEX referral_open ON referral (made) WHERE closed = 0
--@
CREATE TABLE referral_act (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    referral BLOB NOT NULL REFERENCES referral (id),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    day TEXT,
    person TEXT NOT NULL,
    relation TEXT NOT NULL,
    phone TEXT NOT NULL,
    items TEXT NOT NULL,
    safe INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    note TEXT NOT NULL,
    written_by TEXT NOT NULL,
    UNIQUE (referral, place)
) STRICT
--@
CREATE TABLE school_leave (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    alert BLOB REFERENCES alert (id),
    made INTEGER NOT NULL,
    rule_version INTEGER NOT NULL,
    acts INTEGER NOT NULL,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1))
) STRICT
--@
CREATE INDEX school_leave_by_student ON school_leave (student)
--@
CREATE INDEX school_leave_by_alert ON school_leave (alert) WHERE alert IS NOT NULL
--@
CREATE INDEX school_leave_open ON school_leave (made) WHERE closed = 0
--@
CREATE TABLE school_leave_act (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    school_leave BLOB NOT NULL REFERENCES school_leave (id),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    day TEXT,
    person TEXT NOT NULL,
    relation TEXT NOT NULL,
    phone TEXT NOT NULL,
    items TEXT NOT NULL,
    safe INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    note TEXT NOT NULL,
    written_by TEXT NOT NULL,
    UNIQUE (school_leave, place)
) STRICT
