-- When the counselling room is open, its rooms and who is on duty, as one value: core/counselling/RoomPlan.h.
CREATE TABLE room_plan (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT
--@
-- `series` is the first appointment of a weekly series, `follows` one that was missed or called off; both and `session` may
-- outlive what they name.
CREATE TABLE appointment (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    counsellor BLOB NOT NULL,
    counsellor_name TEXT NOT NULL CHECK (counsellor_name <> ''),
    room TEXT NOT NULL CHECK (room <> ''),
    day TEXT NOT NULL,
    begun TEXT NOT NULL,
    ended TEXT NOT NULL CHECK (ended > begun),
    visitor TEXT NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('booked', 'kept', 'no_show', 'cancelled', 'late_cancelled')),
    called_off_by TEXT,
    series BLOB,
    follows BLOB,
    session BLOB,
    missed_level INTEGER CHECK (missed_level BETWEEN 1 AND 4),
    settled INTEGER,
    settled_by TEXT NOT NULL,
    found TEXT,
    found_at INTEGER,
    found_by TEXT NOT NULL,
    made INTEGER NOT NULL,
    made_by TEXT NOT NULL
) STRICT
--@
CREATE INDEX appointment_by_day ON appointment (day)
--@
CREATE INDEX appointment_by_student ON appointment (student)
--@
CREATE INDEX appointment_missed ON appointment (day) WHERE state = 'no_show' AND found IS NULL
