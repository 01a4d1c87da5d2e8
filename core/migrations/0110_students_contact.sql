-- What people have said of calling this grown-up: 1 safe, 0 not to be called or told; NULL: nobody has said.
ALTER TABLE guardian ADD COLUMN safe INTEGER
