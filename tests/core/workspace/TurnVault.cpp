// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/TurnVault.h"

#include "core/storage/ImportLog.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::students;
using namespace core::workspace;

namespace tests
{

exchange::Unit TurnVault::unit()
{
    exchange::Unit unit;
    unit.stage = u"junior"_s;
    return unit;
}

const alerts::AlertContext &TurnVault::rules()
{
    static const alerts::AlertContext shipped = valueOf(alerts::shippedAlertContext(QTimeZone("Asia/Shanghai")));
    return shipped;
}

const retention::RetentionRules &TurnVault::retention()
{
    static const retention::RetentionRules shipped = valueOf(retention::shippedRetentionRules());
    return shipped;
}

const security::NoteKeys &TurnVault::noteKeys()
{
    static const security::NoteKeys keys{security::newBoxKeys(), security::newBoxKeys()};
    return keys;
}

RosterImport TurnVault::importRoster(const RosterReading &reading, bool complete)
{
    return valueOf(in([=](Areas &areas) { return areas.students.importRoster(reading, complete); }));
}

Id<storage::KnownImport> TurnVault::lastImport()
{
    const auto imports = valueOf(in([](Areas &areas) { return storage::ImportLog(areas.db).list(); }));
    REQUIRE_FALSE(imports.isEmpty());
    return imports.first().id;
}

Result<ImportUndone> TurnVault::undo(const Id<storage::KnownImport> &id)
{
    return in([=](Areas &areas) { return undoImport(areas, id); });
}

QList<StudentRow> TurnVault::students(const QString &text)
{
    StudentQuery query;
    query.text = text;
    return valueOf(in([=](Areas &areas) { return areas.students.list(query); }));
}

StudentRow TurnVault::student(const QString &text)
{
    const auto found = students(text);
    INFO(text.toStdString());
    REQUIRE(found.size() == 1);
    return found.first();
}

QList<alerts::AlertRow> TurnVault::openAlerts()
{
    return valueOf(in([](Areas &areas) { return areas.alerts.list({}); }));
}

alerts::AlertView TurnVault::openAlert(const Id<alerts::Alert> &id)
{
    return valueOf(in([=](Areas &areas) { return areas.alerts.open(id); }));
}

Result<TurnReport> TurnVault::turn(const TurnRequest &request, Undecided undecided)
{
    return in([=](Areas &areas) { return turnSchoolYear(areas, request, undecided); });
}

QMap<QString, QStringList> TurnVault::tables(const QStringList &without)
{
    return valueOf(run([=](storage::Connection &db) -> Result<QMap<QString, QStringList>> {
        QMap<QString, QStringList> all;
        YICE_ASSIGN(const QStringList names,
                    db.rows(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s, {},
                            [](const storage::Row &row) { return row.text(0); }));
        for (const QString &table : names) {
            if (table.startsWith(u"journal_") || table.startsWith(u"sqlite_") || table == u"import_log" ||
                table == u"storage_meta" || without.contains(table))
                continue;
            YICE_ASSIGN(const QStringList columns,
                        db.rows(u"SELECT name FROM pragma_table_info(?) WHERE name <> 'revision'"_s, {table},
                                [](const storage::Row &row) { return row.text(0); }));
            QStringList quoted;
            for (const QString &column : columns)
                quoted.append(u"quote(\"%1\")"_s.arg(column));
            YICE_ASSIGN(all[table], db.rows(u"SELECT %1 FROM \"%2\" ORDER BY 1"_s.arg(quoted.join(u" || ',' || "_s), table),
                                            {}, [](const storage::Row &row) { return row.text(0); }));
        }
        return all;
    }));
}

RosterReading sampleRoster()
{
    const auto book = valueOf(tabular::readWorkbook(dataFile(u"rosters/roster-junior.xlsx"_s)));
    return valueOf(readRoster(book.sheets.first(), Stage::Junior, QDate(2026, 11, 25)));
}

RosterReading readingOf(const QList<Student> &students, const QString &file)
{
    RosterReading reading;
    reading.headerRow = 1;
    reading.file = file;
    for (const Student &student : students)
        reading.lines.append({static_cast<int>(reading.lines.size()) + 2, student});
    return reading;
}

Student schoolPupil(const QString &name, const QString &number, ClassName className, const QDate &birth)
{
    Student student;
    student.name = name;
    student.studentNumber = number;
    student.className = className;
    student.birth = birth;
    return student;
}

} // namespace tests
