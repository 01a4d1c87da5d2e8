-- Each opening of the letter box, also when nothing was in it. `unread` is how many of `found` nobody has entered yet.
CREATE TABLE letter_emptying (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL,
    found INTEGER NOT NULL CHECK (found >= 0),
    unread INTEGER NOT NULL CHECK (unread BETWEEN 0 AND found),
    person BLOB NOT NULL,
    made_by TEXT NOT NULL
) STRICT
--@
CREATE INDEX letter_emptying_by_time ON letter_emptying (at)
--@
-- A letter to the counselling room. `student` is whom it is about, else who wrote it; `writer` may outlive whom it names.
-- `suspected` is a list of persons and posts; `note` is JSON sealed under the letter's own key (counselling_key), see
-- core/counselling/NoteSeal.h. `ended` is the day from which it is kept; none while somebody is sought.
CREATE TABLE letter (
    id BLOB PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    channel TEXT NOT NULL,
    received TEXT NOT NULL,
    emptying BLOB REFERENCES letter_emptying (id),
    about_other INTEGER NOT NULL CHECK (about_other IN (0, 1)),
    writer BLOB,
    student BLOB REFERENCES student (id),
    hint_class TEXT NOT NULL,
    hint_sex TEXT NOT NULL CHECK (hint_sex IN ('unknown', 'male', 'female')),
    signs TEXT NOT NULL,
    told TEXT NOT NULL,
    suspected TEXT NOT NULL,
    read INTEGER NOT NULL,
    danger INTEGER,
    search TEXT NOT NULL CHECK (search IN ('none', 'open', 'found', 'given_up')),
    search_ended INTEGER,
    search_by TEXT NOT NULL,
    second TEXT NOT NULL,
    reply TEXT,
    replied TEXT,
    replied_by TEXT NOT NULL,
    author BLOB NOT NULL,
    author_name TEXT NOT NULL,
    note BLOB NOT NULL,
    made INTEGER NOT NULL,
    ended TEXT,
    CHECK (search <> 'open' OR student IS NULL)
) STRICT
--@
CREATE INDEX letter_by_student ON letter (student)
--@
CREATE INDEX letter_by_day ON letter (received)
--@
CREATE INDEX letter_waiting ON letter (read) WHERE reply IS NULL OR search = 'open'
