ALTER TABLE campaign ADD COLUMN interview INTEGER NOT NULL DEFAULT 0 CHECK (interview IN (0, 1))
--@
ALTER TABLE campaign ADD COLUMN consent_of BLOB REFERENCES campaign (id)
