CREATE TABLE station (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    campaign BLOB NOT NULL REFERENCES campaign (id),
    made INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    scales TEXT NOT NULL
) STRICT
--@
CREATE INDEX station_by_campaign ON station (campaign)
--@
CREATE TABLE station_card (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    station BLOB NOT NULL REFERENCES station (id),
    code TEXT NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    respondent BLOB,
    steps TEXT,
    UNIQUE (station, code)
) STRICT
--@
CREATE INDEX station_card_by_student ON station_card (student)
--@
CREATE INDEX station_card_by_respondent ON station_card (respondent)
--@
CREATE TABLE talk_request (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    asked INTEGER NOT NULL,
    noticed INTEGER NOT NULL
) STRICT
--@
CREATE INDEX talk_request_by_student ON talk_request (student)
