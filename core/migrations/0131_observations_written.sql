-- How an observation of a kit came about: by whom if not by the class head, and over which earlier words (their mark; none: the
-- first). Without a row it was written knowing all that came before.
CREATE TABLE observation_written (
    observation BLOB PRIMARY KEY NOT NULL REFERENCES observation (id),
    post TEXT,
    basis BLOB
) STRICT, WITHOUT ROWID
--@
-- In a kit: what its holder may not do with reports of their own: write, zero, earlier.
CREATE TABLE own_report_limit (
    act TEXT PRIMARY KEY NOT NULL CHECK (act IN ('week', 'zero', 'earlier'))
) STRICT, WITHOUT ROWID
