// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/ConsentService.h"
#include "core/students/StudentRepository.h"
#include "tests/core/storage/VaultFixture.h"

namespace tests
{

/// A junior school's vault on 25 November 2026.
class StudentVault : public VaultFixture
{
public:
    StudentVault() { open(); }

    /// job(StudentService &, ConsentService &) in one transaction of `viewer`.
    template <typename Job> auto with(Job job, const core::Viewer &viewer = VaultFixture::viewer())
    {
        return store()
            .run(viewer,
                 [job](core::storage::Connection &db) {
                     core::students::StudentService students(db, core::students::Stage::Junior);
                     core::students::ConsentService consents(db);
                     return job(students, consents);
                 })
            .takeResult();
    }

    core::Result<core::students::RosterImport> import(const core::students::RosterReading &reading, bool complete = false)
    {
        return with([&](core::students::StudentService &students, auto &) {
            return students.importRoster(reading, complete);
        });
    }

    QList<core::students::StudentRow> find(const QString &text)
    {
        core::students::StudentQuery query;
        query.text = text;
        return valueOf(with([&](core::students::StudentService &students, auto &) { return students.list(query); }));
    }

    QStringList numbers(const QString &text)
    {
        QStringList list;
        for (const auto &row : find(text))
            list.append(row.studentNumber);
        return list;
    }

    QList<core::students::StoredStudent> all()
    {
        return valueOf(run([](core::storage::Connection &db) { return core::students::StudentRepository(db).all(); }));
    }

    qint64 journalEntries()
    {
        return valueOf(run([](core::storage::Connection &db) {
            return db.number(QStringLiteral("SELECT count(*) FROM journal_entry"));
        }));
    }
};

inline core::Viewer viewerOf(core::security::Role role)
{
    core::Viewer viewer = VaultFixture::viewer();
    viewer.role = role;
    viewer.founder = false;
    return viewer;
}

inline core::students::Student pupil(const QString &name, const QString &number, const QString &idNumber = {},
                                     core::students::ClassName className = {7, 3})
{
    core::students::Student student;
    student.name = name;
    student.studentNumber = number;
    student.idNumber = idNumber;
    student.className = className;
    return student;
}

inline core::students::RosterReading rosterOf(const QList<core::students::Student> &students)
{
    core::students::RosterReading reading;
    reading.headerRow = 1;
    for (const auto &student : students)
        reading.lines.append({static_cast<int>(reading.lines.size()) + 2, student});
    return reading;
}

inline core::students::RosterReading rosterFile(const QString &file)
{
    const auto book = valueOf(core::tabular::readXlsx(dataFile(QStringLiteral("rosters/") + file)));
    return valueOf(
        core::students::readRoster(book.sheets.first(), core::students::Stage::Junior, QDate(2026, 11, 25)));
}

template <typename T> core::ErrorCode refusal(const core::Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace tests
