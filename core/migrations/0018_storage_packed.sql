-- From here on the values of a new record are journalled as one JSON object under the field *, with one salt. Older
-- entries keep a row for each column; this view shows both alike.
CREATE VIEW journal_field AS
SELECT v.entry AS entry,
    coalesce(j.key, v.field) AS field,
    v.old AS old,
    CASE WHEN v.field <> '*' THEN v.new WHEN j.type = 'array' THEN unhex(j.value ->> 0) ELSE j.atom END AS new
FROM journal_value v LEFT JOIN json_each(CASE v.field WHEN '*' THEN v.new END) j
