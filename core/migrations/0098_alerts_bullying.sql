-- 1: bullying by pupils is suspected, and the school inquires. NULL for every earlier case.
ALTER TABLE alert ADD COLUMN bullying INTEGER CHECK (bullying IN (0, 1))
