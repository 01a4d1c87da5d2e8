-- What figures without names need of a student, leavers too.
CREATE VIEW v_student_kind AS SELECT id, male, first_year, left_on FROM student
