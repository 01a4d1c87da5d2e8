-- 1: written in the program; 2: changed there, after a file had named who holds the post. No import names another there; NULL: as a file had it.
ALTER TABLE network_post ADD COLUMN by_hand INTEGER
--@
-- A post that went from one person to another. `handed` lists what was open then: weeks, kits and cases by their marks alone.
CREATE TABLE network_handover (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('school', 'grade', 'class', 'dormitory')),
    scope TEXT NOT NULL CHECK (scope <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    from_holder TEXT NOT NULL CHECK (from_holder <> ''),
    from_holder_number TEXT,
    to_holder TEXT NOT NULL CHECK (to_holder <> ''),
    to_holder_number TEXT,
    day TEXT NOT NULL,
    handed TEXT NOT NULL,
    note TEXT,
    made_by TEXT NOT NULL,
    acknowledged TEXT
) STRICT
