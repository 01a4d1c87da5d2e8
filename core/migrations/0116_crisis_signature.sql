-- What whoever took the student over has signed or said; NULL for all other entries, and for those of earlier versions.
ALTER TABLE crisis_entry ADD COLUMN signature TEXT
