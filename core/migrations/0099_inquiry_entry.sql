-- What is written down in an inquiry into bullying: only added to, never changed; core/inquiry/Inquiry.h. `people` is a JSON
-- list of names.
CREATE TABLE inquiry_entry (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    alert BLOB NOT NULL REFERENCES alert (id),
    kind TEXT NOT NULL,
    word TEXT NOT NULL,
    at INTEGER NOT NULL,
    pupil TEXT NOT NULL,
    people TEXT NOT NULL,
    note TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written INTEGER NOT NULL
) STRICT
--@
CREATE INDEX inquiry_entry_by_alert ON inquiry_entry (alert, written)
