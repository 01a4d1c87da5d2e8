CREATE TABLE school_calendar (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    school_year TEXT NOT NULL UNIQUE CHECK (school_year <> ''),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day),
    content TEXT NOT NULL
) STRICT
