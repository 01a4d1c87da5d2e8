ALTER TABLE student ADD COLUMN left_reason TEXT
--@
CREATE TABLE school_year_turn (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    year INTEGER NOT NULL,
    at INTEGER NOT NULL,
    promoted INTEGER NOT NULL,
    graduated INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    arrived INTEGER NOT NULL,
    transferred INTEGER NOT NULL
) STRICT
--@
CREATE INDEX school_year_turn_by_year ON school_year_turn (year)
