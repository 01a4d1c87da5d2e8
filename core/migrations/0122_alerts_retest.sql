-- The sheet by which a step was done, and when it was taken back or set aside, in milliseconds UTC: the step then does not count.
-- NULL for steps that people wrote down, as in earlier versions.
ALTER TABLE step_done ADD COLUMN sheet BLOB
--@
ALTER TABLE step_done ADD COLUMN source_gone INTEGER
--@
CREATE INDEX step_by_sheet ON step_done (sheet) WHERE sheet IS NOT NULL
