CREATE TABLE meeting (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    day TEXT NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('prepared', 'held', 'signed')),
    prepared INTEGER NOT NULL,
    held INTEGER,
    signed INTEGER,
    written_by TEXT NOT NULL,
    rule_version INTEGER NOT NULL
) STRICT
--@
CREATE INDEX meeting_by_day ON meeting (day)
--@
CREATE TABLE meeting_attendee (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    meeting BLOB NOT NULL REFERENCES meeting (id),
    person TEXT NOT NULL,
    role TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('member', 'chair', 'secretary')),
    answered INTEGER,
    refused INTEGER NOT NULL CHECK (refused IN (0, 1)),
    reason TEXT NOT NULL
) STRICT
--@
CREATE INDEX meeting_attendee_by_meeting ON meeting_attendee (meeting)
--@
CREATE TABLE meeting_case (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    alert BLOB NOT NULL REFERENCES alert (id),
    meeting BLOB NOT NULL REFERENCES meeting (id),
    severity INTEGER,
    tier TEXT NOT NULL,
    state TEXT NOT NULL,
    apart INTEGER NOT NULL CHECK (apart IN (0, 1)),
    kind TEXT,
    level INTEGER,
    reasons TEXT NOT NULL,
    decided INTEGER,
    decided_by TEXT NOT NULL,
    UNIQUE (meeting, alert)
) STRICT
--@
CREATE INDEX meeting_case_by_alert ON meeting_case (alert)
--@
CREATE TABLE meeting_item (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    meeting_case BLOB NOT NULL REFERENCES meeting_case (id),
    what TEXT NOT NULL,
    person TEXT NOT NULL,
    due TEXT NOT NULL,
    done INTEGER,
    outcome TEXT NOT NULL
) STRICT
--@
CREATE INDEX meeting_item_by_case ON meeting_item (meeting_case)
--@
CREATE INDEX meeting_item_open ON meeting_item (due) WHERE done IS NULL
--@
CREATE TABLE meeting_addendum (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    meeting_case BLOB REFERENCES meeting_case (id),
    meeting BLOB NOT NULL REFERENCES meeting (id),
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    written_by TEXT NOT NULL
) STRICT
--@
CREATE INDEX meeting_addendum_by_meeting ON meeting_addendum (meeting)
--@
CREATE INDEX meeting_addendum_by_case ON meeting_addendum (meeting_case) WHERE meeting_case IS NOT NULL
