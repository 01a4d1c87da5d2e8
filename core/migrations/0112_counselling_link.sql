-- What a session rests on: who agreed to the counselling, and the case that it belongs to. `alert` may name one that has been
-- destroyed since. The appointment names its session itself.
CREATE TABLE counselling_link (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    session BLOB NOT NULL UNIQUE REFERENCES counselling_session (id),
    consent TEXT NOT NULL,
    alert BLOB
) STRICT
