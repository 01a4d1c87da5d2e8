CREATE TABLE campaign (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    scales TEXT NOT NULL CHECK (scales <> ''),
    grades TEXT NOT NULL CHECK (grades <> ''),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day)
) STRICT
--@
CREATE TABLE campaign_import (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    campaign BLOB NOT NULL REFERENCES campaign (id),
    content_hash BLOB NOT NULL,
    imported_at INTEGER NOT NULL,
    imported_by BLOB NOT NULL,
    respondents INTEGER NOT NULL,
    added INTEGER NOT NULL
) STRICT
--@
CREATE INDEX campaign_import_by_campaign ON campaign_import (campaign)
--@
CREATE TABLE respondent (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    campaign BLOB NOT NULL REFERENCES campaign (id),
    import BLOB NOT NULL REFERENCES campaign_import (id),
    file_row INTEGER NOT NULL,
    submitted TEXT,
    seconds INTEGER,
    typed_name TEXT,
    typed_class TEXT,
    typed_number TEXT,
    typed_last4 TEXT,
    match_state TEXT NOT NULL CHECK (match_state IN ('matched', 'ambiguous', 'unmatched')),
    evidence TEXT,
    student BLOB,
    flags TEXT,
    dedupe_key BLOB NOT NULL,
    CHECK ((match_state = 'matched') = (student IS NOT NULL)),
    UNIQUE (campaign, dedupe_key)
) STRICT
--@
CREATE INDEX respondent_by_student ON respondent (student)
--@
CREATE INDEX respondent_by_import ON respondent (import)
--@
CREATE TABLE sheet (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    respondent BLOB NOT NULL REFERENCES respondent (id),
    scale TEXT NOT NULL,
    scale_version INTEGER NOT NULL,
    answers TEXT NOT NULL,
    scores TEXT NOT NULL,
    band TEXT,
    critical TEXT,
    unread TEXT,
    signals INTEGER NOT NULL DEFAULT 0,
    UNIQUE (respondent, scale)
) STRICT
