// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertVault.h"

namespace tests {

StudentId AlertVault::addStudent(const QString &name, std::optional<bool> boards)
{
    const StudentId id = someId<core::students::Student>(900 + static_cast<int>(m_students.size()));
    m_students.append(id);
    valueOf(run([=](core::storage::Connection &db) -> core::Result<> {
        return db.insert(QLatin1String("student"), id.bytes(),
                         core::storage::Fields()
                             .set(QLatin1String("name"), name)
                             .set(QLatin1String("pinyin"), u""_s)
                             .set(QLatin1String("male"), false)
                             .set(QLatin1String("boarding"), boards)
                             .set(QLatin1String("first_year"), 2025)
                             .set(QLatin1String("class_number"), 3));
    }));
    return id;
}

} // namespace tests
