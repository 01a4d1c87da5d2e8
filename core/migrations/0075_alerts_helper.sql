-- Who works on a case besides those who see all of them: an assistant counsellor sees own cases only.
CREATE TABLE case_helper (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    alert BLOB NOT NULL REFERENCES alert (id),
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    since INTEGER NOT NULL,
    given_by TEXT NOT NULL,
    ended INTEGER
) STRICT
--@
CREATE UNIQUE INDEX case_helper_now ON case_helper (alert, person) WHERE ended IS NULL
--@
CREATE INDEX case_helper_by_person ON case_helper (person) WHERE ended IS NULL
--@
CREATE VIEW v_own_student AS
    SELECT DISTINCT h.person, a.student FROM case_helper h JOIN alert a ON a.id = h.alert WHERE h.ended IS NULL
