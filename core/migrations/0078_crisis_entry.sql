-- What is written down while a student is in danger: only added to, never changed.
CREATE TABLE crisis_entry (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    alert BLOB NOT NULL REFERENCES alert (id),
    kind TEXT NOT NULL,
    word TEXT NOT NULL,
    begun INTEGER NOT NULL,
    ended INTEGER,
    person TEXT NOT NULL,
    role TEXT NOT NULL,
    phone TEXT NOT NULL,
    place TEXT NOT NULL,
    result TEXT NOT NULL,
    note TEXT NOT NULL,
    others TEXT NOT NULL,
    safe INTEGER NOT NULL CHECK (safe IN (0, 1)),
    written_by TEXT NOT NULL,
    written INTEGER NOT NULL
) STRICT
--@
CREATE INDEX crisis_entry_by_alert ON crisis_entry (alert, written)
