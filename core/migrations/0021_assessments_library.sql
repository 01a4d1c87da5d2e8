-- What a school may use of a questionnaire that is not its own, and the text that it entered under this licence.
CREATE TABLE scale_licence (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    scale TEXT NOT NULL UNIQUE,
    holder TEXT NOT NULL,
    number TEXT NOT NULL,
    valid_until TEXT,
    evidence TEXT NOT NULL,
    stations INTEGER NOT NULL,
    text TEXT,
    entered INTEGER NOT NULL,
    entered_by BLOB NOT NULL
) STRICT
--@
-- Questionnaires that the school defined itself.
CREATE TABLE own_scale (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    scale TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    definition TEXT NOT NULL,
    installed INTEGER NOT NULL,
    installed_by BLOB NOT NULL
) STRICT
