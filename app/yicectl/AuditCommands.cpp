// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/workspace/JournalReading.h"
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

Result<core::workspace::JournalAsk> askOf(const Arguments &arguments, Areas &areas, const QHash<QByteArray, QString> &people)
{
    core::workspace::JournalAsk ask;
    YICE_ASSIGN(ask.from, dayOption(arguments, u"from"_s, {}));
    YICE_ASSIGN(ask.until, dayOption(arguments, u"until"_s, {}));
    if (arguments.has(u"kind"_s)) {
        const auto kind = core::workspace::journalKindFromName(arguments.value(u"kind"_s));
        if (!kind)
            return wrongValue(u"kind"_s);
        ask.kind = *kind;
    }
    if (arguments.has(u"person"_s)) {
        ask.actor = people.key(arguments.value(u"person"_s));
        if (ask.actor.isEmpty())
            return core::fail(core::ErrorCode::NotFound, arguments.value(u"person"_s), {{u"id"_s, arguments.value(u"person"_s)}});
    }
    if (arguments.has(u"student"_s)) {
        YICE_ASSIGN(ask.student, studentOf(areas, arguments.value(u"student"_s)));
        ask.ownRecord = !arguments.has(u"whole"_s);
    }
    return ask;
}

Result<Reply> log(const Arguments &arguments)
{
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto people, workspace.people());
        return inAreas(workspace, arguments, [&](Areas &areas) -> Result<Reply> {
            YICE_ASSIGN(const auto ask, askOf(arguments, areas, people));
            YICE_ASSIGN(const auto part, core::workspace::readJournal(areas, ask));
            QJsonArray entries;
            QStringList text;
            for (const core::workspace::JournalEntry &entry : part.entries) {
                const core::storage::JournalLine &line = entry.line;
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
            text.append(Words::tr("共 %1 条。").arg(part.entries.size()));
            return Reply{{{u"entries"_s, entries}}, text.join(u'\n')};
        });
    });
}

} // namespace

QList<Command> auditCommands()
{
    return {{u"audit log"_s,
             Words::tr("[--student NUMBER [--whole]] [--person 姓名] [--kind looks|changes|leaving|doors] [--from DAY] [--until DAY]"),
             {u"student"_s, u"whole"_s, u"person"_s, u"kind"_s, u"from"_s, u"until"_s},
             log},
            {u"audit verify"_s, {}, {}, verifyVault}};
}

} // namespace yicectl
