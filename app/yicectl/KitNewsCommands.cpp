// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/KitCommands.h"

#include "app/yicectl/Session.h"
#include "core/base/platform/WholeFile.h"
#include "core/exchange/Envelope.h"
#include "core/workspace/Kits.h"
#include "ui/words/KitWords.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::kits;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::Kits;
using core::workspace::Workspace;

namespace yicectl
{

namespace
{

const QString OutOption = u"out"_s;
const QString UntilOption = u"until"_s;

/// Put on record first, as a return is: the next one stands for all before it.
Result<Reply> update(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Kit>(word));
    YICE_ASSIGN(const QString out, arguments.required(OutOption));
    YICE_ASSIGN(const QDate until, dayOption(arguments, UntilOption, {}));
    if (QFileInfo::exists(out))
        return fail(ErrorCode::AlreadyExists, out, {{u"id"_s, out}});
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto made, inAreas(workspace, arguments, [id, until](Areas &areas) { return core::workspace::updateKit(areas, id, until); }));
        if (!arguments.has(u"dry-run"_s))
            YICE_TRY(core::base::writeWholeFile(out, made.file, core::base::Replace::No));
        const KitNews &news = made.news;
        return Reply{{{u"file"_s, out},
                      {u"pupils"_s, news.pupils.size()},
                      {u"cards"_s, news.told.cards.size()},
                      {u"tasks"_s, news.told.tasks.size()},
                      {u"lastDay"_s, news.lastDay.toString(Qt::ISODate)}},
                     Words::tr("写好了更新：%1。里面有学生 %2 名、须知卡 %3 张、要做的事 %4 件，只有这个工作包打得开。")
                         .arg(QDir::toNativeSeparators(out))
                         .arg(news.pupils.size())
                         .arg(news.told.cards.size())
                         .arg(news.told.tasks.size())};
    });
}

Result<Reply> takeUpdate(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QByteArray file, core::base::readWholeFile(path, core::exchange::LargestPackage));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const NewsTaken taken, Kits(areas).own.takeNews(file));
        return Reply{{{u"sequence"_s, taken.sequence},
                      {u"changed"_s, taken.changed},
                      {u"pupils"_s, taken.pupils},
                      {u"cards"_s, taken.cards},
                      {u"tasks"_s, taken.tasks}},
                     taken.changed ? Words::tr("更新收下了：学生 %1 名、须知卡 %2 张、要做的事 %3 件。您写的都还在。").arg(taken.pupils).arg(taken.cards).arg(taken.tasks)
                                   : Words::tr("这份更新收过了，或已经有更新的。没有改动任何东西。")};
    });
}

Result<Reply> told(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        Kits kits(areas);
        YICE_TRY(kits.ready());
        YICE_ASSIGN(const Told told, kits.own.told());
        QJsonArray cards;
        QJsonArray tasks;
        QJsonArray figures;
        QStringList lines;
        for (const ToldCard &one : told.cards) {
            YICE_ASSIGN(const auto pupil, areas.students.row(one.student));
            cards.append(QJsonObject{{u"student"_s, studentJson(pupil)},
                                     {u"doing"_s, QJsonArray::fromStringList(one.doing)},
                                     {u"watching"_s, QJsonArray::fromStringList(one.watching)},
                                     {u"calling"_s, QJsonArray::fromStringList(one.calling)},
                                     {u"until"_s, one.until.toString(Qt::ISODate)}});
            lines.append(pupil.name);
            lines += ui::words::cardLines(one);
        }
        for (const ToldTask &one : told.tasks) {
            YICE_ASSIGN(const auto pupil, areas.students.row(one.student));
            tasks.append(QJsonObject{{u"student"_s, studentJson(pupil)},
                                     {u"what"_s, one.what},
                                     {u"due"_s, dayJson(one.due)}});
            lines.append(ui::words::taskText(one, pupil.name));
        }
        for (const ToldFigure &one : told.figures) {
            figures.append(QJsonObject{{u"week"_s, one.week.toString(Qt::ISODate)},
                                       {u"class"_s, one.className ? QJsonValue(one.className->display()) : QJsonValue()},
                                       {u"head"_s, one.head},
                                       {u"state"_s, core::observations::reportStateName(one.state)},
                                       {u"classes"_s, one.classes},
                                       {u"pupils"_s, one.pupils},
                                       {u"sameDay"_s, one.sameDay}});
            lines.append(ui::words::figureText(one));
        }
        return Reply{{{u"cards"_s, cards}, {u"tasks"_s, tasks}, {u"figures"_s, figures}}, lines.isEmpty() ? Words::tr("心理辅导室没有要告诉您的。") : lines.join(u'\n')};
    });
}

} // namespace

QList<Command> kitNewsCommands()
{
    return {{u"kit update"_s, u"ID --out F.yiceupdate [--until DAY]"_s, {OutOption, UntilOption}, update},
            {u"kit import"_s, u"F.yiceupdate"_s, {}, takeUpdate},
            {u"kit told"_s, {}, {}, told}};
}

} // namespace yicectl
