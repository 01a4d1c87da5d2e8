-- Where somebody from outside the school comes from; NULL for everybody else, and for attendees of earlier versions.
ALTER TABLE meeting_attendee ADD COLUMN organisation TEXT
