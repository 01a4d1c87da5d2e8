-- The record that shows a fact or step, as one entry of decision.evidence; NULL where none was named, as in earlier versions.
ALTER TABLE fact ADD COLUMN evidence TEXT
--@
ALTER TABLE step_done ADD COLUMN evidence TEXT
--@
-- Who took the step in place of somebody suspected; NULL for all others, and for those of earlier versions.
ALTER TABLE step_done ADD COLUMN person TEXT
