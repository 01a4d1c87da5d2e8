// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/workspace/JournalSeen.h"
#include "ui/words/Words.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using core::Result;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace yicectl {

namespace {

Result<core::storage::JournalQuery> queryOf(const Arguments &arguments, Areas &areas)
{
    core::storage::JournalQuery query;
    if (arguments.has(u"from"_s)) {
        const QDate from = QDate::fromString(arguments.value(u"from"_s), Qt::ISODate);
        if (!from.isValid())
            return wrongValue(u"from"_s);
        query.from = from.startOfDay();
    }
    const QString number = arguments.value(u"student"_s);
    if (number.isEmpty())
        return query;
    YICE_ASSIGN(const auto student, studentOf(areas, number));
    query.record = student.bytes();
    return query;
}

Result<Reply> log(const Arguments &arguments)
{
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto people, workspace.people());
        return inAreas(workspace, arguments, [&](Areas &areas) -> Result<Reply> {
            YICE_ASSIGN(const auto query, queryOf(arguments, areas));
            YICE_ASSIGN(const auto lines, core::workspace::journalSeen(areas, query));
            QJsonArray entries;
            QStringList text;
            for (const auto &line : lines) {
                const QString who = people.value(line.actor);
                entries.append(QJsonObject{{u"number"_s, line.number},
                                           {u"at"_s, instantText(line.at)},
                                           {u"user"_s, who},
                                           {u"act"_s, line.act},
                                           {u"table"_s, line.table},
                                           {u"record"_s, QString::fromLatin1(line.record.toHex())},
                                           {u"fields"_s, QJsonArray::fromStringList(line.fields)}});
                text.append(u"%1　%2　%3　%4　%5"_s.arg(line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), who,
                                                       line.act, line.table, line.fields.join(u' ')));
            }
            text.append(Words::tr("共 %1 条。").arg(lines.size()));
            return Reply{{{u"entries"_s, entries}}, text.join(u'\n')};
        });
    });
}

} // namespace

QList<Command> auditCommands()
{
    return {{u"audit log"_s, u"[--student NUMBER] [--from DAY]"_s, {u"student"_s, u"from"_s}, log},
            {u"audit verify"_s, {}, {}, verifyVault}};
}

} // namespace yicectl
