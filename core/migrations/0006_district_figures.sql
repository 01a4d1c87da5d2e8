CREATE TABLE district_figures (
    school TEXT PRIMARY KEY NOT NULL,
    day TEXT NOT NULL,
    students INTEGER NOT NULL,
    assessed INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    overdue INTEGER,
    taken INTEGER NOT NULL
) STRICT
--@
CREATE TABLE district_severity (
    school TEXT NOT NULL REFERENCES district_figures (school) ON DELETE CASCADE,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
    open INTEGER,
    PRIMARY KEY (school, severity)
) STRICT, WITHOUT ROWID
--@
CREATE TABLE district_grade (
    school TEXT NOT NULL REFERENCES district_figures (school) ON DELETE CASCADE,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 12),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
    open INTEGER,
    PRIMARY KEY (school, grade, severity)
) STRICT, WITHOUT ROWID
--@
CREATE TABLE district_crisis (
    school TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity IN (3, 4)),
    grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 12),
    state TEXT NOT NULL,
    first_record INTEGER NOT NULL,
    due INTEGER,
    overdue INTEGER NOT NULL CHECK (overdue IN (0, 1)),
    reported INTEGER NOT NULL,
    waiting INTEGER NOT NULL CHECK (waiting IN (0, 1)),
    PRIMARY KEY (school, pseudonym)
) STRICT, WITHOUT ROWID
