// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/SchoolVault.h"

#include <QDir>
#include <QFile>

using namespace core;
using namespace core::workspace;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Tables, indexes and views as SQLite has written them down.
QStringList schemaOf(Workspace &workspace)
{
    const auto read = [](Areas &areas) {
        return areas.db.rows(u"SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name"_s, {},
                             [](const storage::Row &row) { return row.text(0); });
    };
    return valueOf(workspace.run(read).takeResult());
}

} // namespace

TEST_CASE("a vault of an older format opens with all its records, and is then like a new one", "[workspace][formats]")
{
    // 7: the first that was kept. 71: of students, a plan in draft and an alert; later migrations must follow it in number.
    const QString format = GENERATE(as<QString>(), u"format-7"_s, u"format-71"_s);
    INFO(format.toStdString());
    SchoolVault fresh;
    fresh.clock->set(QDateTime(QDate(2026, 12, 1), QTime(2, 0), Qt::UTC));
    const QString folder = fresh.path(u"old.yice"_s);
    REQUIRE(QDir().mkpath(folder));
    for (const QString &name : {u"keyring.json"_s, u"records.db"_s, u"records.anchor"_s})
        REQUIRE(QFile::copy(dataFile(u"vaults/"_s + format + u'/' + name), folder + u'/' + name));

    const bool early = format == u"format-7";
    const auto old = valueOf(Workspace::unlock(folder, early ? u"测试老师"_s : u"周老师"_s, u"four plain words here"_s,
                                               fresh.options()));
    CHECK(schemaOf(*old) == schemaOf(fresh.workspace()));
    CHECK(valueOf(old->store().verify(old->viewer()).takeResult()).sound());
    const auto students = valueOf(old->run([](Areas &areas) { return areas.students.list({}); }).takeResult());
    CHECK(students.size() == 12);
    const auto number = [&](const QString &sql) {
        return valueOf(old->run([sql](Areas &areas) { return areas.db.number(sql); }).takeResult());
    };
    if (!early) {
        CHECK(number(u"SELECT count(*) FROM alert"_s) == 1);
        CHECK(number(u"SELECT count(*) FROM task WHERE done IS NULL"_s) == 1);
        CHECK(number(u"SELECT count(*) FROM plan"_s) == 1);
    }
}
