// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/PlanForms.h"
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"

#include "core/base/platform/WholeFile.h"
#include "core/plans/PlanText.h"
#include "ui/words/CardText.h"
#include "ui/words/PlanWords.h"
#include "ui/words/Words.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::plans;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

constexpr qint64 LargestFile = 1'000'000;

QJsonObject cardJson(const Card &card, const QDate &today)
{
    QJsonObject object = toJson(card.text);
    object.insert(u"id"_s, card.id.toString());
    object.insert(u"revision"_s, card.revision);
    object.insert(u"role"_s, roleName(card.role));
    object.insert(u"receiver"_s, card.receiver);
    object.insert(u"made"_s, card.made.toString(Qt::ISODate));
    object.insert(u"until"_s, card.until.toString(Qt::ISODate));
    object.insert(u"by"_s, card.by);
    object.insert(u"holds"_s, card.holdsOn(today));
    return object;
}

Result<Reply> list(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const auto found, areas.cards.list(student));
        QJsonArray cards;
        QStringList lines;
        for (const Card &card : found) {
            cards.append(cardJson(card, areas.db.clock().today()));
            lines.append(u"%1　%2　%3"_s.arg(ui::words::planRoleText(card.role), card.receiver, card.id.toString()));
        }
        lines.append(Words::tr("共 %1 张。").arg(found.size()));
        return Reply{{{u"cards"_s, cards}}, lines.join(u'\n')};
    });
}

Result<Reply> propose(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const CardText text, areas.cards.proposed(student));
        return Reply{toJson(text), (text.doing + text.watching + text.calling).join(u'\n')};
    });
}

Result<Reply> make(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const QString path, arguments.required(u"file"_s));
    YICE_ASSIGN(const QByteArray json, core::base::readWholeFile(path, LargestFile));
    YICE_ASSIGN(const CardRequest request, cardRequestFromJson(json));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const Card card, areas.cards.make(student, request));
        return Reply{cardJson(card, areas.db.clock().today()), Words::tr("卡做好了：%1").arg(card.id.toString())};
    });
}

Result<Reply> withdraw(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Card>(word));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_TRY(areas.cards.withdraw(id, arguments.has(u"revision"_s) ? arguments.value(u"revision"_s).toLongLong() : 1));
        return Reply{{{u"id"_s, id.toString()}, {u"withdrawn"_s, true}}, Words::tr("卡已收回。")};
    });
}

Result<Reply> giveOutPage(const Arguments &arguments, const core::Id<Card> &id, const QString &path)
{
    YICE_TRY(mayWritePaper(path));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const auto paper, inAreas(workspace, arguments,
                                              [&](Areas &areas) { return reports::cardForm(areas, id, setting); }));
        YICE_TRY(writePaper(path, paper));
        return Reply{{{u"id"_s, id.toString()}, {u"out"_s, path}}, Words::tr("存进了 %1。").arg(path)};
    });
}

/// The card as a page or a text file, in clear: journalled as leaving before it is written.
Result<Reply> giveOut(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Card>(word));
    YICE_ASSIGN(const QString path, arguments.required(u"out"_s));
    if (path.endsWith(u".pdf", Qt::CaseInsensitive))
        return giveOutPage(arguments, id, path);
    if (QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, path, {{u"id"_s, path}});
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const Card card, areas.cards.noteExport(id));
        YICE_ASSIGN(const auto student, areas.students.row(card.student));
        QStringList lines;
        for (const ui::words::CardPart &part : ui::words::cardParts(card, student)) {
            lines.append(part.title);
            for (const QString &line : part.lines)
                lines.append(u"  "_s + line);
        }
        YICE_TRY(core::base::writeWholeFile(path, (lines.join(u'\n') + u'\n').toUtf8(), core::base::Replace::No));
        return Reply{cardJson(card, areas.db.clock().today()), lines.join(u'\n')};
    });
}

} // namespace

QList<Command> cardCommands()
{
    return {{u"card list"_s, u"STUDENT"_s, {}, list},
            {u"card propose"_s, u"STUDENT"_s, {}, propose},
            {u"card make"_s, u"STUDENT --file F.json"_s, {u"file"_s}, make},
            {u"card withdraw"_s, u"ID [--revision N]"_s, {u"revision"_s}, withdraw},
            {u"card export"_s, u"ID --out F.pdf|F.txt"_s, {u"out"_s}, giveOut}};
}

} // namespace yicectl
