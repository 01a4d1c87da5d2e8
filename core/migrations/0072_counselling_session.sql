-- The public half of the pair that the notes key makes: who cannot read the notes of others can still seal one.
CREATE TABLE counselling_room (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public_key BLOB NOT NULL
) STRICT
--@
-- One counselling session. `note` is JSON sealed under the session's own key, see core/counselling/NoteSeal.h.
CREATE TABLE counselling_session (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    number INTEGER NOT NULL CHECK (number > 0),
    author BLOB NOT NULL,
    author_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'final')),
    day TEXT NOT NULL,
    begun TEXT NOT NULL,
    ended TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    place TEXT NOT NULL,
    mode TEXT NOT NULL,
    source TEXT NOT NULL,
    limits_explained INTEGER NOT NULL CHECK (limits_explained IN (0, 1)),
    suds_before INTEGER CHECK (suds_before BETWEEN 0 AND 10),
    suds_after INTEGER CHECK (suds_after BETWEEN 0 AND 10),
    risk TEXT NOT NULL,
    told TEXT NOT NULL,
    level_before INTEGER CHECK (level_before BETWEEN 0 AND 4),
    level_after INTEGER CHECK (level_after BETWEEN 0 AND 4),
    next_day TEXT,
    note BLOB NOT NULL,
    made INTEGER NOT NULL,
    finalised INTEGER,
    UNIQUE (student, number)
) STRICT
--@
CREATE INDEX counselling_session_by_day ON counselling_session (day)
--@
-- The session's key, sealed to the room and to an author who does not hold the notes key. In no journal, so that an old key
-- stays nowhere when the notes key is replaced or the session destroyed.
CREATE TABLE counselling_key (
    session BLOB PRIMARY KEY NOT NULL,
    room BLOB NOT NULL,
    author BLOB NOT NULL
) STRICT, WITHOUT ROWID
--@
CREATE TABLE counselling_addendum (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    session BLOB NOT NULL REFERENCES counselling_session (id),
    note BLOB NOT NULL,
    made INTEGER NOT NULL,
    made_by TEXT NOT NULL
) STRICT
--@
CREATE INDEX counselling_addendum_by_session ON counselling_addendum (session)
--@
-- A break of confidentiality. `note` holds what was said, and why the student was not told, sealed as the session's note.
CREATE TABLE counselling_disclosure (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    session BLOB NOT NULL REFERENCES counselling_session (id),
    receiver TEXT NOT NULL CHECK (receiver <> ''),
    post TEXT NOT NULL,
    ground TEXT NOT NULL,
    decided_by TEXT NOT NULL CHECK (decided_by <> ''),
    told INTEGER NOT NULL CHECK (told IN (0, 1)),
    day TEXT NOT NULL,
    note BLOB NOT NULL,
    made INTEGER NOT NULL,
    made_by TEXT NOT NULL
) STRICT
--@
CREATE INDEX counselling_disclosure_by_session ON counselling_disclosure (session)
