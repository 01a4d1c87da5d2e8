// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/workspace/ImportUndo.h"
#include "ui/words/ImportWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::storage::KnownImport;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace yicectl
{

namespace
{

/// Who imported, where the viewer may know names; else only whether it was the viewer.
QString personOf(const KnownImport &import, const QHash<QByteArray, QString> &people, const core::Viewer &viewer)
{
    if (import.by == viewer.user.bytes())
        return viewer.name;
    return people.value(import.by);
}

Result<Reply> listImports(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        const auto people = workspace.people().value_or(QHash<QByteArray, QString>());
        YICE_ASSIGN(const auto imports, inAreas(workspace, arguments, [](Areas &areas) {
                        return core::storage::ImportLog(areas.db).list();
                    }));
        QJsonArray array;
        QStringList lines;
        const QDateTime now = workspace.sharedClock()->now();
        for (const KnownImport &import : imports) {
            const bool standing = !import.undone.isValid();
            const bool undoable = standing && now <= import.undoUntil();
            array.append(QJsonObject{{u"id"_s, import.id.toString()},
                                     {u"kind"_s, import.kind},
                                     {u"file"_s, import.file},
                                     {u"at"_s, instantText(import.at)},
                                     {u"by"_s, personOf(import, people, workspace.viewer())},
                                     {u"undoUntil"_s, instantText(import.undoUntil())},
                                     {u"undoable"_s, undoable},
                                     {u"undone"_s, standing ? QJsonValue() : QJsonValue(instantText(import.undone))}});
            lines.append(u"%1　%2　%3　%4　%5"_s.arg(
                import.id.toString(), ui::words::momentText(import.at), ui::words::importKindText(import.kind),
                import.file,
                undoable   ? Words::tr("%1 前可撤回").arg(import.undoUntil().toLocalTime().toString(u"yyyy-MM-dd"))
                : standing ? Words::tr("已过撤回期限")
                           : Words::tr("已撤回")));
        }
        return Reply{{{u"imports"_s, array}}, lines.isEmpty() ? Words::tr("还没有导入过。") : lines.join(u'\n')};
    });
}

Result<Reply> undo(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<KnownImport>(word));
    return inVault(arguments, [id](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto undone, core::workspace::undoImport(areas, id));
        const auto &outcome = undone.outcome;
        QJsonArray kept;
        QStringList lines{Words::tr("撤回了「%1」：去掉 %2 条，改回 %3 条，放回 %4 条。").arg(outcome.import.file)
                              .arg(outcome.removed)
                              .arg(outcome.restored)
                              .arg(outcome.returned)};
        for (const auto &one : outcome.kept) {
            kept.append(QJsonObject{{u"table"_s, one.record.table},
                                    {u"id"_s, core::Id<KnownImport>::fromBytes(one.record.id).toString()},
                                    {u"name"_s, one.name},
                                    {u"reason"_s, one.reason}});
            lines.append(Words::tr("留着：%1（%2）").arg(one.name.isEmpty() ? ui::words::recordKindText(one.record.table) : one.name,
                                                 ui::words::keptReasonText(one.reason)));
        }
        if (undone.sourceGone > 0)
            lines.append(Words::tr("预警信号和待办 %1 条没有撤，仍要有人去看；它们注明了来源已撤回。").arg(undone.sourceGone));
        if (undone.retestsGone > 0)
            lines.append(Words::tr("个案的复测 %1 次不再算数：答卷已随导入撤回，复测重新列为待办。").arg(undone.retestsGone));
        return Reply{{{u"id"_s, outcome.import.id.toString()},
                      {u"kind"_s, outcome.import.kind},
                      {u"file"_s, outcome.import.file},
                      {u"removed"_s, outcome.removed},
                      {u"restored"_s, outcome.restored},
                      {u"returned"_s, outcome.returned},
                      {u"kept"_s, kept},
                      {u"retestsGone"_s, undone.retestsGone},
                      {u"sourceGone"_s, undone.sourceGone}},
                     lines.join(u'\n')};
    });
}

} // namespace

QList<Command> importCommands()
{
    return {{u"import list"_s, {}, {}, listImports}, {u"import undo"_s, u"ID [--dry-run]"_s, {}, undo}};
}

} // namespace yicectl
