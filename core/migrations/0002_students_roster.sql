CREATE TABLE student (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    student_number TEXT,
    national_number TEXT,
    id_type TEXT,
    id_number TEXT,
    male INTEGER NOT NULL,
    birth TEXT,
    nation TEXT,
    first_year INTEGER NOT NULL,
    class_number INTEGER NOT NULL,
    boarding INTEGER,
    dorm_building TEXT,
    dorm_room TEXT,
    dorm_bed TEXT,
    left_behind INTEGER,
    migrant INTEGER,
    orphan INTEGER,
    only_child INTEGER,
    single_parent INTEGER,
    address TEXT,
    phone TEXT,
    left_on TEXT
) STRICT
--@
CREATE UNIQUE INDEX student_by_number ON student (student_number) WHERE student_number IS NOT NULL AND left_on IS NULL
--@
CREATE INDEX student_by_id_number ON student (id_number)
--@
CREATE INDEX student_by_name ON student (name)
--@
CREATE INDEX student_by_class ON student (first_year, class_number)
--@
CREATE TABLE student_key (
    student BLOB NOT NULL REFERENCES student (id),
    search_key TEXT NOT NULL,
    PRIMARY KEY (search_key, student)
) STRICT, WITHOUT ROWID
--@
CREATE INDEX student_key_by_student ON student_key (student)
--@
CREATE TABLE guardian (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    relation TEXT,
    phone TEXT,
    legal INTEGER
) STRICT
--@
CREATE INDEX guardian_by_student ON guardian (student, place)
--@
CREATE TABLE consent (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    student BLOB NOT NULL REFERENCES student (id),
    campaign BLOB NOT NULL,
    guardian TEXT NOT NULL,
    own TEXT NOT NULL,
    basis TEXT NOT NULL,
    given TEXT NOT NULL,
    UNIQUE (student, campaign)
) STRICT
