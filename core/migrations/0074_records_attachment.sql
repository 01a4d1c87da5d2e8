-- A scan. Its bytes lie beside it in pieces and in no journal: the record holds their hash.
CREATE TABLE attachment (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    alert BLOB REFERENCES alert (id),
    consent BLOB REFERENCES consent (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    day TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('pdf', 'png', 'jpeg')),
    size INTEGER NOT NULL CHECK (size > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    added INTEGER NOT NULL,
    added_by TEXT NOT NULL,
    UNIQUE (student, hash)
) STRICT
--@
CREATE INDEX attachment_by_alert ON attachment (alert) WHERE alert IS NOT NULL
--@
CREATE INDEX attachment_by_consent ON attachment (consent) WHERE consent IS NOT NULL
--@
CREATE TABLE attachment_piece (
    attachment BLOB NOT NULL REFERENCES attachment (id),
    place INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (attachment, place)
) STRICT
