// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/RecordWords.h"

#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QMap>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace ui::words
{

QString recordFieldText(const QString &field)
{
    static const QMap<QString, QString> texts{
        {u"name"_s, Words::tr("姓名")},
        {u"student_number"_s, Words::tr("学号")},
        {u"national_number"_s, Words::tr("全国学籍号")},
        {u"id_number"_s, Words::tr("证件号")},
        {u"male"_s, Words::tr("性别")},
        {u"birth"_s, Words::tr("出生日期")},
        {u"nation"_s, Words::tr("民族")},
        {u"first_year"_s, Words::tr("起算年份（定年级）")},
        {u"class_number"_s, Words::tr("班")},
        {u"boarding"_s, Words::tr("住校")},
        {u"dorm_building"_s, Words::tr("宿舍楼")},
        {u"dorm_room"_s, Words::tr("寝室")},
        {u"dorm_bed"_s, Words::tr("床位")},
        {u"left_behind"_s, Words::tr("留守")},
        {u"migrant"_s, Words::tr("随迁")},
        {u"orphan"_s, Words::tr("孤儿")},
        {u"only_child"_s, Words::tr("独生")},
        {u"single_parent"_s, Words::tr("单亲")},
        {u"address"_s, Words::tr("住址")},
        {u"phone"_s, Words::tr("电话")},
        {u"left_on"_s, Words::tr("离校日期")},
        {u"left_reason"_s, Words::tr("离校原因")},
        {u"guardians"_s, Words::tr("监护人")},
        {u"guardians_unsafe"_s, Words::tr("不安全、不联系的监护人")},
    };
    return texts.value(field, field);
}

QString recordValueText(const QString &field, const QString &stored)
{
    static const QStringList yesOrNo{u"boarding"_s, u"migrant"_s, u"orphan"_s, u"only_child"_s, u"single_parent"_s};
    static const QMap<QString, QString> leftBehind{
        {u"0"_s, Words::tr("不是")}, {u"1"_s, Words::tr("父母一方外出")}, {u"2"_s, Words::tr("父母都外出")}};
    static const QMap<QString, QString> leftReason{{u"graduated"_s, Words::tr("毕业")},
                                                   {u"transferred"_s, Words::tr("转学")},
                                                   {u"not_in_roster"_s, Words::tr("名单上没有")}};
    if (stored.isEmpty())
        return Words::tr("空");
    if (yesOrNo.contains(field))
        return stored == u"0" ? Words::tr("否") : Words::tr("是");
    if (field == u"male")
        return stored == u"0" ? Words::tr("女") : Words::tr("男");
    if (field == u"left_behind")
        return leftBehind.value(stored, stored);
    if (field == u"left_reason")
        return leftReason.value(stored, stored);
    return QString(stored).replace(u'\n', Words::tr("；"));
}

QString safetyText(const core::workspace::KnownContact &contact)
{
    if (contact.suspected)
        return Words::tr("在预警里被怀疑加害：别联系");
    if (!contact.contact.safe)
        return {};
    return *contact.contact.safe ? Words::tr("可以联系") : Words::tr("不安全：别联系");
}

QString contactText(const core::workspace::KnownContact &contact)
{
    const core::students::Guardian &guardian = contact.contact.guardian;
    // Before the number: a row that is too long loses its end.
    QStringList parts{guardian.name, safetyText(contact), guardian.phone};
    if (guardian.legal)
        parts.append(*guardian.legal ? Words::tr("法定监护人") : Words::tr("不是法定监护人"));
    parts.removeAll(QString());
    return parts.join(u"　"_s);
}

QString contactErrorText(const core::Error &error)
{
    const QString field = error.context.value(u"field"_s).toString();
    if (error.code == core::ErrorCode::ConditionsUnmet)
        return Words::tr("有一名联系人在预警里被怀疑加害：不能改名、去掉或标为可以联系。没有改动任何东西。怀疑撤回以后再改。");
    if (error.code == core::ErrorCode::Invalid && field == u"phone")
        return Words::tr("电话只写数字、+、-、# 和「转」。没有改动任何东西。请改好再存。");
    if (error.code == core::ErrorCode::Invalid && field == u"guardian")
        return Words::tr("每名联系人都要有姓名或关系，不超过 60 个字。没有改动任何东西。请补上，或把那一名去掉。");
    if (error.code == core::ErrorCode::Invalid && field == u"guardians")
        return Words::tr("最多记 %1 名联系人。没有改动任何东西。").arg(core::students::MostContacts);
    return errorText(error);
}

} // namespace ui::words
