-- Who saw what a person notes. NULL for earlier signs, which do not say.
ALTER TABLE signal ADD COLUMN source TEXT
--@
-- The few cases that name somebody suspected are asked for with every list.
CREATE INDEX alert_suspected ON alert (student) WHERE suspected <> '[]'
--@
-- Who sleeps at school: where the roster does not say, a place in a dormitory tells.
CREATE VIEW v_boarder AS
    SELECT id AS student FROM student
    WHERE boarding = 1
        OR (boarding IS NULL AND (ifnull(dorm_building, '') <> '' OR ifnull(dorm_room, '') <> ''))
