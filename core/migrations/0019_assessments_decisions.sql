CREATE TABLE sheet_decision (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    respondent BLOB NOT NULL REFERENCES respondent (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('keep', 'aside', 'retest')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_by BLOB NOT NULL,
    decider TEXT NOT NULL,
    decided_at INTEGER NOT NULL
) STRICT
--@
CREATE INDEX sheet_decision_by_respondent ON sheet_decision (respondent, decided_at)
--@
ALTER TABLE campaign ADD COLUMN classes TEXT
--@
ALTER TABLE campaign ADD COLUMN listed INTEGER NOT NULL DEFAULT 0
--@
CREATE TABLE campaign_student (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    campaign BLOB NOT NULL REFERENCES campaign (id),
    student BLOB NOT NULL REFERENCES student (id),
    UNIQUE (campaign, student)
) STRICT
--@
CREATE INDEX campaign_student_by_student ON campaign_student (student)
