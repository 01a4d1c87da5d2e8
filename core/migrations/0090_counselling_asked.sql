-- Wishes to talk from answer stations, for the list of what reached the counselling room.
CREATE VIEW v_talk_request AS SELECT id, student, asked, noticed FROM talk_request
