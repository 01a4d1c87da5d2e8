// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/SchoolVault.h"

#include <QDir>

using namespace core;
using namespace core::workspace;
using namespace Qt::Literals::StringLiterals;

namespace tests
{

SchoolVault::SchoolVault()
    : clock(std::make_shared<base::SetClock>(QDateTime(QDate(2026, 11, 25), QTime(2, 0), Qt::UTC)))
{
    VaultStart start;
    start.folder = folder();
    start.unit = {exchange::UnitProfile::School, u"S-1"_s, u"云岭示例中学"_s, u"junior"_s};
    start.founder = User;
    start.test = true;
    start.kdfMilliseconds = 1;
    auto made = valueOf(Workspace::create(start, Password, options()));
    m_workspace = std::move(made.workspace);
    m_groups = made.recoveryGroups;
}

VaultOptions SchoolVault::options() const
{
    VaultOptions chosen;
    chosen.clock = clock;
    chosen.appDataFolder = path(u"appdata"_s);
    return chosen;
}

void SchoolVault::open()
{
    m_workspace = valueOf(tryOpen(folder()));
}

Result<std::unique_ptr<Workspace>> SchoolVault::tryOpen(const QString &folder, const QString &password) const
{
    return Workspace::unlock(folder, User, password, options());
}

void SchoolVault::addStudents(const QStringList &names)
{
    students::RosterReading reading;
    reading.headerRow = 1;
    for (const QString &name : names) {
        students::RosterLine line;
        line.row = static_cast<int>(reading.lines.size()) + 2;
        line.student.name = name;
        line.student.studentNumber = u"2026%1"_s.arg(++m_number, 4, 10, QChar(u'0'));
        line.student.className = {7, 1};
        line.student.birth = QDate(2013, 1, 1).addDays(m_number);
        reading.lines.append(line);
    }
    valueOf(m_workspace->run([reading](Areas &areas) { return areas.students.importRoster(reading, false); })
                .takeResult());
}

QStringList studentNames(Workspace &workspace)
{
    QStringList names;
    const auto rows = valueOf(workspace.run([](Areas &areas) { return areas.students.list({}); }).takeResult());
    for (const auto &row : rows)
        names.append(row.name);
    names.sort();
    return names;
}

qint64 actCount(Workspace &workspace, const QString &act)
{
    return valueOf(workspace
                       .run([act](Areas &areas) {
                           return areas.db.number(u"SELECT count(*) FROM journal_entry WHERE act = ?"_s, {act});
                       })
                       .takeResult());
}

qint64 journalLength(Workspace &workspace)
{
    return valueOf(workspace.run([](Areas &areas) { return areas.db.number(u"SELECT count(*) FROM journal_entry"_s); })
                       .takeResult());
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

} // namespace tests
