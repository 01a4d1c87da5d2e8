CREATE TABLE lost_card (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    card BLOB NOT NULL REFERENCES station_card (id),
    file BLOB NOT NULL,
    steps TEXT NOT NULL,
    respondent BLOB,
    UNIQUE (card, file)
) STRICT
--@
CREATE INDEX lost_card_by_respondent ON lost_card (respondent)
