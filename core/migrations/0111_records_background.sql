-- What the growth record says of a student beside tests, cases and plans; fields are those of background.json. `plain` is JSON by
-- field; `sealed` is the same of the sections that only readers of notes may open, under a key of its own as notes have.
CREATE TABLE background (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL UNIQUE REFERENCES student (id),
    form INTEGER NOT NULL CHECK (form > 0),
    plain TEXT NOT NULL,
    sealed BLOB NOT NULL,
    changed INTEGER NOT NULL,
    changed_by TEXT NOT NULL
) STRICT
