// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::network;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

Result<Reply> importStaff(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const auto book, core::tabular::readWorkbook(path));
    const auto reading = readStaff(book);
    if (!reading)
        return fail(withFile(reading.error(), path));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        const auto report = areas.network.importStaff(*reading);
        if (!report)
            return fail(withFile(report.error(), path));
        return Reply{{{u"added"_s, report->added},
                      {u"updated"_s, report->updated},
                      {u"unchanged"_s, report->unchanged},
                      {u"left"_s, report->left},
                      {u"staff"_s, report->staff},
                      {u"rowsInStaffSheet"_s, report->rowsInStaffSheet},
                      {u"teachersOnPost"_s, report->teachersOnPost},
                      {u"certificates"_s, report->certificates},
                      {u"trainingRecords"_s, report->trainingRecords},
                      {u"posts"_s, report->posts},
                      {u"vacantPosts"_s, report->vacantPosts},
                      {u"problems"_s, QJsonArray()}},
                     Words::tr("教职工 %1 人（在岗教师 %2 人），证书 %3 个，培训记录 %4 条，网络岗位 %5 个（空缺 %6 个）。新增 %7，更新 %8，没变 %9。")
                         .arg(report->staff)
                         .arg(report->teachersOnPost)
                         .arg(report->certificates)
                         .arg(report->trainingRecords)
                         .arg(report->posts)
                         .arg(report->vacantPosts)
                         .arg(report->added)
                         .arg(report->updated)
                         .arg(report->unchanged)};
    });
}

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Staff &staff)
{
    QJsonArray certificates;
    for (const Certificate &one : staff.certificates)
        certificates.append(QJsonObject{{u"level"_s, one.level},
                                        {u"number"_s, one.number},
                                        {u"issued"_s, dayOrNull(one.issued)},
                                        {u"validUntil"_s, dayOrNull(one.validUntil)}});
    return {{u"number"_s, staff.number},
            {u"name"_s, staff.name},
            {u"role"_s, staff.role},
            {u"headOf"_s, staff.headOf},
            {u"state"_s, staff.state},
            {u"teacherOnPost"_s, staff.isTeacherOnPost()},
            {u"certificates"_s, certificates}};
}

QJsonObject toJson(const Post &post)
{
    return {{u"level"_s, levelName(post.level)},
            {u"scope"_s, post.scope},
            {u"title"_s, post.title},
            {u"holder"_s, post.holder.isEmpty() ? QJsonValue() : QJsonValue(post.holder)},
            {u"holderNumber"_s, post.holderNumber},
            {u"from"_s, dayOrNull(post.first)},
            {u"to"_s, dayOrNull(post.last)}};
}

Result<Reply> listStaff(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto staff, areas.network.staff());
        YICE_ASSIGN(const auto training, areas.network.training());
        YICE_ASSIGN(const auto posts, areas.network.posts());
        QJsonArray people;
        QStringList lines;
        for (const Staff &one : staff) {
            people.append(toJson(one));
            lines.append(u"%1　%2　%3"_s.arg(one.number, one.name, one.role));
        }
        QJsonArray held;
        for (const Post &one : posts) {
            held.append(toJson(one));
            lines.append(u"%1　%2　%3"_s.arg(one.scope, one.title, one.holder.isEmpty() ? Words::tr("空缺") : one.holder));
        }
        lines.append(Words::tr("教职工 %1 人，培训记录 %2 条，网络岗位 %3 个。").arg(staff.size()).arg(training.size()).arg(posts.size()));
        return Reply{{{u"staff"_s, people},
                      {u"trainingRecords"_s, static_cast<int>(training.size())},
                      {u"posts"_s, held}},
                     lines.join(u'\n')};
    });
}

} // namespace

QList<Command> staffCommands()
{
    return {{u"staff import"_s, u"FILE [--dry-run]"_s, {}, importStaff}, {u"staff list"_s, {}, {}, listStaff}};
}

} // namespace yicectl
