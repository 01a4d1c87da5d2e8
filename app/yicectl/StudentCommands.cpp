// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/ContactCommands.h"

#include "core/workspace/StudentTimeline.h"
#include "ui/words/TimelineWords.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::workspace;
using core::Result;

namespace yicectl
{

namespace
{

QJsonObject entryJson(const TimelineEntry &entry)
{
    return {{u"at"_s, instantText(entry.at)},
            {u"wholeDay"_s, entry.wholeDay},
            {u"kind"_s, entry.kind},
            {u"what"_s, entry.what},
            {u"name"_s, entry.name},
            {u"value"_s, entry.value},
            {u"by"_s, entry.by},
            {u"severity"_s, entry.severity ? QJsonValue(static_cast<int>(*entry.severity)) : QJsonValue()},
            {u"record"_s, QString::fromLatin1(entry.record.toHex())},
            {u"note"_s, entry.note},
            {u"redacted"_s, entry.redacted},
            {u"actor"_s, entry.actor.isEmpty() ? QString() : core::Id<core::security::User>::fromBytes(entry.actor).toString()}};
}

Result<Reply> timeline(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    TimelineAsk ask;
    ask.kinds = arguments.value(u"kinds"_s).split(u',', Qt::SkipEmptyParts);
    ask.reason = arguments.value(u"reason"_s);
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const Timeline found, studentTimeline(areas, student, ask));
        QJsonArray entries;
        QStringList lines{ui::words::studentLine(found.student)};
        for (const TimelineEntry &entry : found.entries) {
            entries.append(entryJson(entry));
            lines.append(ui::words::timelineLine(entry));
        }
        lines.append(Words::tr("共 %1 件。").arg(found.entries.size()));
        return Reply{{{u"student"_s, studentJson(found.student)},
                      {u"entries"_s, entries},
                      {u"withheld"_s, QJsonArray::fromStringList(found.withheld)},
                      {u"opened"_s, found.opened}},
                     lines.join(u'\n')};
    });
}

Result<Reply> access(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto people, workspace.people());
        return inAreas(workspace, arguments, [&](Areas &areas) -> Result<Reply> {
            YICE_ASSIGN(const auto student, studentOf(areas, word));
            YICE_ASSIGN(const auto found, studentAccess(areas, student));
            QJsonArray list;
            QStringList lines;
            for (const core::storage::AccessLine &line : found) {
                list.append(QJsonObject{{u"number"_s, line.number},
                                        {u"at"_s, instantText(line.at)},
                                        {u"user"_s, people.value(line.actor)},
                                        {u"act"_s, line.act},
                                        {u"table"_s, line.table},
                                        {u"reason"_s, line.reason}});
                lines.append(ui::words::accessLine(line, people.value(line.actor)));
            }
            lines.append(Words::tr("共 %1 条。").arg(found.size()));
            return Reply{{{u"access"_s, list}}, lines.join(u'\n')};
        });
    });
}

} // namespace

QList<Command> studentCommands()
{
    return QList<Command>{{u"student timeline"_s,
             Words::tr("STUDENT [--kinds signal,decision,…] [--reason 打开限制内容的理由]"),
             {u"kinds"_s, u"reason"_s},
             timeline},
            {u"student access"_s, u"STUDENT"_s, {}, access}}
        + contactCommands() + backgroundCommands();
}

} // namespace yicectl
