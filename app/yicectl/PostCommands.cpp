// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/PostCommands.h"

#include "app/reports/PostForms.h"
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"
#include "core/workspace/SchoolPosts.h"
#include "ui/words/PostWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::network;
using core::fail;
using core::Id;
using core::Result;
using core::workspace::Areas;
using core::workspace::HandedOver;
using core::workspace::SchoolPosts;

namespace yicectl
{

namespace
{

const QString DateOption = u"date"_s;
const QString KindOption = u"kind"_s;
const QString ScopeOption = u"scope"_s;
const QString HolderOption = u"holder"_s;
const QString FromOption = u"from"_s;
const QString ToOption = u"to"_s;
const QString NoteOption = u"note"_s;
const QString LastOption = u"last"_s;
const QString LevelOption = u"level"_s;
const QString OutOption = u"out"_s;

QJsonObject toJson(const Holding &holding)
{
    const Post &post = holding.post;
    return {{u"id"_s, holding.id.isNull() ? QJsonValue() : QJsonValue(holding.id.toString())},
            {u"level"_s, levelName(post.level)},
            {u"scope"_s, post.scope},
            {u"title"_s, post.title},
            {u"holder"_s, post.holder.isEmpty() ? QJsonValue() : QJsonValue(post.holder)},
            {u"holderNumber"_s, post.holderNumber},
            {u"from"_s, dayJson(post.first)},
            {u"to"_s, dayJson(post.last)}};
}

QJsonObject toJson(const PostState &state)
{
    QJsonArray holders;
    for (const Holding &one : state.holders)
        holders.append(toJson(one));
    return {{u"kind"_s, state.kind.isEmpty() ? QJsonValue() : QJsonValue(state.kind)},
            {u"name"_s, state.name},
            {u"level"_s, levelName(state.level)},
            {u"scope"_s, state.scope},
            {u"filled"_s, state.gap == Gap::None},
            {u"gap"_s, state.gap == Gap::None ? QJsonValue() : QJsonValue(gapName(state.gap))},
            {u"since"_s, dayJson(state.since)},
            {u"doubled"_s, state.doubled},
            {u"holders"_s, holders}};
}

QJsonObject toJson(const PostFigures &figures)
{
    return {{u"due"_s, figures.due}, {u"filled"_s, figures.filled}};
}

QJsonObject toJson(const HandedOver &over)
{
    const Handover &made = over.handover;
    QJsonArray handed;
    for (const HandedItem &one : made.handed) {
        QJsonObject item{{u"kind"_s, itemKindName(one.kind)}, {u"mark"_s, one.mark}};
        if (one.kind == HandedItem::Kind::Case)
            item.insert(u"student"_s, studentJson(over.cases.value(one.mark).student));
        handed.append(item);
    }
    QJsonArray withheld;
    for (const HandedItem::Kind one : over.withheld)
        withheld.append(itemKindName(one));
    return {{u"id"_s, made.id.isNull() ? QJsonValue() : QJsonValue(made.id.toString())},
            {u"level"_s, levelName(made.level)},
            {u"scope"_s, made.scope},
            {u"title"_s, made.title},
            {u"before"_s, made.from},
            {u"after"_s, made.to},
            {u"from"_s, dayJson(made.day)},
            {u"handed"_s, handed},
            {u"withheld"_s, withheld},
            {u"note"_s, made.note},
            {u"acknowledged"_s, dayJson(made.acknowledged)}};
}

QString lineOf(const PostState &one)
{
    return u"%1 %2　%3　%4　%5"_s.arg(ui::words::postMark(one), ui::words::postScopeText(one.level, one.scope), one.name, ui::words::holdersText(one), ui::words::postStateText(one));
}

QString lineOf(const Holding &one)
{
    return u"%1　%2　%3　%4"_s.arg(ui::words::postScopeText(one.post.level, one.post.scope), one.post.title, one.post.holder, ui::words::postDaysText(one.post));
}

QString textOf(const HandedOver &over)
{
    return (QStringList{ui::words::handoverText(over.handover)} + ui::words::handedLines(over)).join(u'\n');
}

/// Who holds which post on the day.
Result<Reply> list(const Arguments &arguments)
{
    YICE_ASSIGN(const QDate day, dayOption(arguments, DateOption, {}));
    std::optional<Level> level;
    if (arguments.has(LevelOption)) {
        const auto named = levelFromName(arguments.value(LevelOption));
        if (!named)
            return wrongValue(LevelOption);
        level = *named;
    }
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const PostGrid grid, SchoolPosts(areas).grid(day));
        QJsonArray posts;
        QStringList lines;
        for (const PostState &state : grid.posts) {
            for (const Holding &one : state.holders) {
                if (level && one.post.level != *level)
                    continue;
                posts.append(toJson(one));
                lines.append(lineOf(one));
            }
        }
        return Reply{{{u"date"_s, dayJson(grid.day)}, {u"posts"_s, posts}}, lines.join(u'\n')};
    });
}

/// What the school must have filled, and what is not.
Result<Reply> due(const Arguments &arguments)
{
    YICE_ASSIGN(const QDate day, dayOption(arguments, DateOption, {}));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const PostGrid grid, SchoolPosts(areas).grid(day));
        const bool onlyGaps = arguments.has(u"missing"_s);
        QJsonArray posts;
        QStringList lines{ui::words::postFiguresText(grid)};
        for (const PostState &one : grid.posts) {
            if (one.kind.isEmpty() || (onlyGaps && one.gap == Gap::None))
                continue;
            posts.append(toJson(one));
            lines.append(lineOf(one));
        }
        return Reply{{{u"date"_s, dayJson(grid.day)},
                      {u"network"_s, toJson(grid.network())},
                      {u"grid"_s, toJson(grid.grid())},
                      {u"posts"_s, posts}},
                     lines.join(u'\n')};
    });
}

Result<Reply> fillPost(const Arguments &arguments)
{
    core::workspace::PostWish wish;
    YICE_ASSIGN(wish.kind, arguments.required(KindOption));
    wish.scope = arguments.value(ScopeOption);
    YICE_ASSIGN(wish.holder, arguments.required(HolderOption));
    YICE_ASSIGN(wish.first, requiredDay(arguments, FromOption));
    YICE_ASSIGN(wish.last, dayOption(arguments, ToOption, {}));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        SchoolPosts posts(areas);
        YICE_ASSIGN(const auto id, posts.fill(wish));
        YICE_ASSIGN(const Holding held, posts.find(id));
        return Reply{{{u"post"_s, toJson(held)}}, lineOf(held)};
    });
}

Result<Reply> endPost(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"POST"_s));
    YICE_ASSIGN(const QDate last, requiredDay(arguments, LastOption));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        SchoolPosts posts(areas);
        YICE_ASSIGN(const auto id, idFrom<Post>(word));
        YICE_ASSIGN(const Holding held, posts.find(id));
        YICE_TRY(posts.end(id, held.revision, last));
        YICE_ASSIGN(const Holding ended, posts.find(id));
        return Reply{{{u"post"_s, toJson(ended)}}, lineOf(ended)};
    });
}

Result<Reply> withdrawPost(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"POST"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        SchoolPosts posts(areas);
        YICE_ASSIGN(const auto id, idFrom<Post>(word));
        YICE_ASSIGN(const Holding held, posts.find(id));
        YICE_TRY(posts.withdraw(id, held.revision));
        return Reply{{{u"withdrawn"_s, word}}, Words::tr("撤掉了误记的一任：%1").arg(lineOf(held))};
    });
}

Result<Reply> handOver(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"POST"_s));
    core::workspace::ReplacementWish wish;
    YICE_ASSIGN(wish.holder, arguments.required(HolderOption));
    YICE_ASSIGN(wish.day, requiredDay(arguments, FromOption));
    YICE_ASSIGN(wish.last, dayOption(arguments, ToOption, {}));
    wish.note = arguments.value(NoteOption);
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        SchoolPosts posts(areas);
        YICE_ASSIGN(const auto id, idFrom<Post>(word));
        YICE_ASSIGN(const Holding held, posts.find(id));
        YICE_ASSIGN(const HandedOver over, posts.handOver(id, held.revision, wish));
        return Reply{{{u"handover"_s, toJson(over)}}, textOf(over)};
    });
}

Result<Reply> acknowledge(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"HANDOVER"_s));
    YICE_ASSIGN(const QDate day, dayOption(arguments, DateOption, {}));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto id, idFrom<Handover>(word));
        const QDate signedOn = day.isValid() ? day : areas.db.clock().today();
        YICE_TRY(SchoolPosts(areas).acknowledge(id, signedOn));
        return Reply{{{u"acknowledged"_s, dayJson(signedOn)}}, Words::tr("记下了：%1 签收。").arg(signedOn.toString(Qt::ISODate))};
    });
}

Result<Reply> history(const Arguments &arguments)
{
    YICE_ASSIGN(const QString kind, arguments.required(KindOption));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto shown, SchoolPosts(areas).history(kind, arguments.value(ScopeOption)));
        QJsonArray held;
        QJsonArray handovers;
        QStringList lines;
        for (const Holding &one : shown.held) {
            held.append(toJson(one));
            lines.append(lineOf(one));
        }
        for (const HandedOver &one : shown.handovers) {
            handovers.append(toJson(one));
            lines.append(textOf(one));
        }
        return Reply{{{u"posts"_s, held}, {u"handovers"_s, handovers}}, lines.join(u'\n')};
    });
}

Result<Reply> print(const Arguments &arguments)
{
    YICE_ASSIGN(const QString out, arguments.required(OutOption));
    YICE_ASSIGN(const QDate day, dayOption(arguments, DateOption, {}));
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const auto paper, inAreas(workspace, arguments, [&](Areas &areas) { return reports::postForm(areas, day, setting); }));
        YICE_TRY(writePaper(out, paper));
        return Reply{{{u"out"_s, out}}, Words::tr("存进了 %1。").arg(out)};
    });
}

} // namespace

QList<Command> postCommands()
{
    return {{u"post list"_s, u"[--date D] [--level school|grade|class|dormitory]"_s, {DateOption, LevelOption}, list},
            {u"post due"_s, u"[--date D] [--missing]"_s, {DateOption, u"missing"_s}, due},
            {u"post fill"_s, Words::tr("--kind K [--scope 范围] --holder N --from D [--to D]"), {KindOption, ScopeOption, HolderOption, FromOption, ToOption}, fillPost},
            {u"post end"_s, u"POST --last D"_s, {LastOption}, endPost},
            {u"post withdraw"_s, u"POST"_s, {}, withdrawPost},
            {u"post handover"_s, Words::tr("POST --holder N --from D [--to D] [--note 说明]"), {HolderOption, FromOption, ToOption, NoteOption}, handOver},
            {u"post acknowledge"_s, u"HANDOVER [--date D]"_s, {DateOption}, acknowledge},
            {u"post history"_s, Words::tr("--kind K [--scope 范围]"), {KindOption, ScopeOption}, history},
            {u"post print"_s, u"--out F.pdf [--date D]"_s, {OutOption, DateOption}, print}};
}

} // namespace yicectl
