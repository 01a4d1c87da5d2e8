// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/NoteSeal.h"
#include "core/records/BackgroundForm.h"
#include "core/students/StudentService.h"

namespace core::records
{

struct BackgroundView {
    students::StudentRow student;
    Background background;  ///< of the sections that the viewer may read
    QStringList withheld;   ///< sections that the viewer may not read, by id
    QStringList writable;   ///< sections that the viewer may change, by id
};

/// What the growth record says of a student beside tests, cases and plans. Sections that ask for ReadNotes are sealed as notes
/// are. For a viewer who is suspected in the student's matter there is no such student. Lives inside one job.
class BackgroundService
{
public:
    BackgroundService(storage::Connection &db, const students::StudentService &students, const counselling::NoteSeal &seal)
        : m_db(db), m_students(students), m_seal(seal)
    {
    }

    /// Journalled as a view. NotFound. SeePlans, and what a section asks for.
    Result<BackgroundView> open(const Id<students::Student> &student);
    /// `values` are all that open() gave, with what was changed; sections that are withheld stay as they are. `revision` is that
    /// of open(). Conflict; Invalid as checkValues(); Denied: a section was changed that the viewer may not write.
    Result<Background> save(const Id<students::Student> &student, qint64 revision, const FieldValues &values);

private:
    Result<BackgroundView> read(const Id<students::Student> &student) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
    counselling::NoteSeal m_seal;
};

} // namespace core::records
