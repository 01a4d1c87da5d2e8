// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertVault.h"

namespace tests {

StudentId AlertVault::addStudent(const QString &name)
{
    const StudentId id = someId<core::students::Student>(900 + m_students++);
    valueOf(run([=](core::storage::Connection &db) -> core::Result<> {
        YICE_TRY(db.execute(u"CREATE TABLE IF NOT EXISTS student (id BLOB PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, "
                            "name TEXT NOT NULL) STRICT"_s));
        return db.insert(QLatin1String("student"), id.bytes(), core::storage::Fields().set(QLatin1String("name"), name));
    }));
    return id;
}

} // namespace tests
