// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/JournalSeen.h"

#include "core/alerts/CaseSafety.h"
#include "core/retention/RecordGraph.h"

#include <QHash>
#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

using StudentId = Id<students::Student>;
using storage::JournalLine;

/// What anybody may see of any student.
bool isPlain(const JournalLine &line)
{
    static const QStringList acts{u"insert"_s, u"update"_s, u"remove"_s, u"viewed"_s};
    return line.table == u"student" && acts.contains(line.act);
}

/// Every record that belongs, or ever belonged, to one of them, and they themselves.
Result<QSet<QByteArray>> recordsOf(storage::Connection &db, const QSet<StudentId> &students)
{
    QSet<QByteArray> ids;
    for (const StudentId &one : students)
        ids.insert(one.bytes());
    YICE_ASSIGN(const retention::RetentionRules rules, retention::shippedRetentionRules());
    using Graph = retention::RecordGraph;
    YICE_ASSIGN(const auto owned, Graph(db, rules).everOwnedBy(u"student"_s, ids, Graph::Reach::WholeFile));
    for (const retention::RecordRef &one : owned)
        ids.insert(one.id);
    return ids;
}

} // namespace

Result<QList<JournalLine>> journalSeen(Areas &areas, storage::JournalQuery query)
{
    YICE_TRY(areas.db.viewer().require(Permission::ReadJournal));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(areas.db));
    if (kept.isEmpty())
        return storage::journalLines(areas.db, query);
    YICE_ASSIGN(const auto hidden, recordsOf(areas.db, kept));
    YICE_ASSIGN(const auto all, storage::journalLines(areas.db, {}));
    const auto isHidden = [&](const JournalLine &line) { return hidden.contains(line.record) && !isPlain(line); };
    QHash<qint64, qint64> numbers;
    for (auto line = all.crbegin(); line != all.crend(); ++line) {
        if (!isHidden(*line))
            numbers.insert(line->number, numbers.size() + 1);
    }
    const int most = std::exchange(query.most, 0);
    YICE_ASSIGN(auto seen, storage::journalLines(areas.db, query));
    seen.removeIf(isHidden);
    for (JournalLine &line : seen)
        line.number = numbers.value(line.number);
    if (most > 0 && seen.size() > most)
        seen.resize(most);
    return seen;
}

} // namespace core::workspace
