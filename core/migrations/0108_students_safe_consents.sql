-- 1: the guardian's answer is that of a safe guardian or of the civil affairs office; NULL: not said.
ALTER TABLE consent ADD COLUMN safe INTEGER
