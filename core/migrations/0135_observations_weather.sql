-- The weather of a class on a day, as its head says it, and who looked after it asked for a look: only added to.
CREATE TABLE class_weather (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    week TEXT NOT NULL,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
    class_number INTEGER NOT NULL,
    head TEXT NOT NULL,
    day TEXT NOT NULL,
    weather INTEGER NOT NULL CHECK (weather BETWEEN 1 AND 9),
    note TEXT NOT NULL,
    entered INTEGER NOT NULL,
    entered_by TEXT NOT NULL
) STRICT
--@
CREATE INDEX class_weather_by_week ON class_weather (week, grade, class_number)
--@
CREATE TABLE class_look (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
    class_number INTEGER NOT NULL,
    day TEXT NOT NULL,
    note TEXT NOT NULL,
    entered INTEGER NOT NULL,
    entered_by TEXT NOT NULL
) STRICT
