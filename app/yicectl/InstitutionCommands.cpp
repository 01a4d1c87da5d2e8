// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "ui/words/Words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::referral;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const ListedInstitution &listed)
{
    const Institution &one = listed.institution;
    return {{u"code"_s, one.code},
            {u"name"_s, one.name},
            {u"kind"_s, one.kind},
            {u"level"_s, one.level},
            {u"greenChannel"_s, one.green},
            {u"contact"_s, one.contact},
            {u"phone"_s, one.phone},
            {u"hours"_s, one.hours},
            {u"ages"_s, one.ages},
            {u"from"_s, dayOrNull(one.from)},
            {u"until"_s, dayOrNull(one.until)},
            {u"address"_s, one.address},
            {u"listed"_s, dayOrNull(listed.listed)},
            {u"valid"_s, listed.valid}};
}

/// What a list comes to on `day`; the same keys for an import and a list.
QJsonObject figuresOf(const QList<ListedInstitution> &list, const QDate &day)
{
    int green = 0;
    int valid = 0;
    int greenValid = 0;
    QStringList expired;
    QStringList early;
    QStringList unreachable;
    for (const ListedInstitution &listed : list) {
        const Institution &one = listed.institution;
        green += one.green ? 1 : 0;
        valid += listed.valid ? 1 : 0;
        greenValid += one.green && listed.valid ? 1 : 0;
        if (one.until.isValid() && one.until < day)
            expired.append(one.code);
        if (one.from.isValid() && day < one.from)
            early.append(one.code);
        if (one.green && listed.valid && (one.contact.isEmpty() || one.phone.isEmpty()))
            unreachable.append(one.code);
    }
    for (QStringList *codes : {&expired, &early, &unreachable})
        codes->sort();
    return {{u"date"_s, day.toString(Qt::ISODate)},
            {u"greenChannel"_s, green},
            {u"valid"_s, valid},
            {u"greenChannelValid"_s, greenValid},
            {u"expired"_s, QJsonArray::fromStringList(expired)},
            {u"notYetValid"_s, QJsonArray::fromStringList(early)},
            {u"greenChannelValidWithoutContactOrPhone"_s, QJsonArray::fromStringList(unreachable)}};
}

Result<Reply> importList(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const auto book, core::tabular::readWorkbook(path));
    const auto reading = readInstitutions(book);
    if (!reading)
        return fail(withFile(reading.error(), path));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        const auto report = areas.whiteList.importList(*reading);
        if (!report)
            return fail(withFile(report.error(), path));
        QJsonObject data = figuresOf(report->institutions, areas.db.clock().today());
        data.insert(u"institutions"_s, static_cast<int>(report->institutions.size()));
        data.insert(u"added"_s, report->added);
        data.insert(u"updated"_s, report->updated);
        data.insert(u"unchanged"_s, report->unchanged);
        data.insert(u"left"_s, report->left);
        data.insert(u"problems"_s, problemsToJson(report->problems));
        return Reply{data, Words::tr("机构 %1 个，今天有效 %2 个，其中有绿色通道 %3 个。新增 %4，更新 %5，没变 %6，表里没有的 %7 个不动。")
                               .arg(report->institutions.size())
                               .arg(data.value(u"valid"_s).toInt())
                               .arg(data.value(u"greenChannelValid"_s).toInt())
                               .arg(report->added)
                               .arg(report->updated)
                               .arg(report->unchanged)
                               .arg(report->left)};
    });
}

Result<Reply> listThem(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    const QString typed = arguments.value(u"date"_s);
    QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!typed.isEmpty() && !day.isValid())
        return wrongValue(u"date"_s);
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        if (!day.isValid())
            day = areas.db.clock().today();
        YICE_ASSIGN(const auto list, areas.whiteList.list(day));
        QJsonArray institutions;
        QStringList lines;
        for (const ListedInstitution &one : list) {
            institutions.append(toJson(one));
            lines.append(u"%1　%2　%3　%4　%5"_s.arg(one.institution.code, one.institution.name,
                                                     one.institution.green ? Words::tr("绿色通道") : u"—"_s,
                                                     one.institution.phone,
                                                     one.valid ? Words::tr("有效") : Words::tr("这一天无效")));
        }
        QJsonObject data = figuresOf(list, day);
        data.insert(u"institutions"_s, institutions);
        return Reply{data, lines.isEmpty() ? Words::tr("还没有转介机构白名单。") : lines.join(u'\n')};
    });
}

} // namespace

QList<Command> institutionCommands()
{
    QList<Command> commands;
    for (const QString &name : {u"institutions"_s, u"referral institutions"_s}) {
        commands.append({name + u" import"_s, u"FILE [--dry-run]"_s, {}, importList});
        commands.append({name + u" list"_s, u"[--date D]"_s, {u"date"_s}, listThem});
    }
    return commands;
}

} // namespace yicectl
