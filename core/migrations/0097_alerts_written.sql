-- When a fact or step was written down, in milliseconds UTC; NULL for those of earlier versions, which are dated then.
ALTER TABLE fact ADD COLUMN written INTEGER
--@
ALTER TABLE step_done ADD COLUMN written INTEGER
