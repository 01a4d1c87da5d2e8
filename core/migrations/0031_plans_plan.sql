-- One row for each version of a student's plan. `goals` is JSON, see core/plans/PlanText.h.
CREATE TABLE plan (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'in_force', 'replaced', 'ended')),
    strengths TEXT NOT NULL,
    worries TEXT NOT NULL,
    internal TEXT NOT NULL,
    goals TEXT NOT NULL,
    review TEXT,
    template TEXT NOT NULL,
    made INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    begun INTEGER,
    ended INTEGER,
    end_reason TEXT NOT NULL,
    UNIQUE (student, number)
) STRICT
--@
CREATE UNIQUE INDEX plan_draft ON plan (student) WHERE state = 'draft'
--@
CREATE UNIQUE INDEX plan_in_force ON plan (student) WHERE state = 'in_force'
--@
-- What became of a measure, which keeps its key from version to version.
CREATE TABLE plan_evaluation (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    plan BLOB NOT NULL REFERENCES plan (id),
    measure TEXT NOT NULL,
    text TEXT NOT NULL,
    reached INTEGER NOT NULL CHECK (reached BETWEEN 0 AND 3),
    day TEXT NOT NULL,
    evaluated_by TEXT NOT NULL
) STRICT
--@
CREATE INDEX plan_evaluation_by_plan ON plan_evaluation (plan)
--@
-- What one named person may know. It refers to no plan and no case, so that nothing of them can be read from it.
CREATE TABLE plan_card (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    role TEXT NOT NULL,
    receiver TEXT NOT NULL CHECK (receiver <> ''),
    doing TEXT NOT NULL,
    watching TEXT NOT NULL,
    calling TEXT NOT NULL,
    made TEXT NOT NULL,
    until TEXT NOT NULL,
    made_by TEXT NOT NULL,
    withdrawn TEXT
) STRICT
--@
CREATE INDEX plan_card_by_student ON plan_card (student)
