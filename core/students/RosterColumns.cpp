// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/RosterColumns.h"

#include "core/base/text/CleanText.h"

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

namespace
{

struct Titles {
    RosterColumn column;
    QString words; ///< parted by blanks; an earlier one wins over a later one
};

/// What schools call the columns, from the register's import template and the rosters of boarding schools.
const QList<Titles> &titles()
{
    using C = RosterColumn;
    static const QList<Titles> list{
        {C::Name, u"姓名 学生姓名"_s},
        {C::StudentNumber, u"校内学号 学号"_s},
        {C::NationalNumber, u"全国学籍号 国网学籍号 学籍号"_s},
        {C::IdNumber, u"身份证件号 身份证号 公民身份号码 身份证号码 有效证件号"_s},
        {C::IdType, u"身份证件类型 有效证件类型"_s},
        {C::Sex, u"性别"_s},
        {C::Birth, u"出生日期 出生年月日"_s},
        {C::Nation, u"民族"_s},
        {C::Grade, u"年级"_s},
        {C::Class, u"班级 所在班级"_s},
        {C::Boarding, u"就读方式"_s},
        {C::Building, u"宿舍楼栋"_s},
        {C::Room, u"宿舍号"_s},
        {C::Bed, u"床位号"_s},
        {C::LeftBehind, u"是否留守儿童 留守儿童 留守情况"_s},
        {C::Migrant, u"是否进城务工人员随迁子女 进城务工子女 随迁子女"_s},
        {C::Orphan, u"是否孤儿 孤儿"_s},
        {C::OnlyChild, u"是否独生子女 独生子女"_s},
        {C::SingleParent, u"是否单亲家庭 单亲家庭"_s},
        {C::Address, u"现住址 家庭住址 家庭地址"_s},
        {C::Phone, u"联系电话"_s},
        {C::Guardian1Name, u"成员1姓名 监护人1姓名 监护人姓名"_s},
        {C::Guardian1Relation, u"成员1关系 监护人1关系 监护人关系"_s},
        {C::Guardian1Phone, u"成员1联系电话 监护人1联系方式 监护人1联系电话 监护人电话 监护人联系电话"_s},
        {C::Guardian1Legal, u"成员1是否监护人"_s},
        {C::Guardian2Name, u"成员2姓名 监护人2姓名"_s},
        {C::Guardian2Relation, u"成员2关系 监护人2关系"_s},
        {C::Guardian2Phone, u"成员2联系电话 监护人2联系方式 监护人2联系电话"_s},
        {C::Guardian2Legal, u"成员2是否监护人"_s},
    };
    return list;
}

} // namespace

std::optional<RosterColumns> RosterColumns::find(const QStringList &header)
{
    QStringList cleaned;
    for (const QString &title : header)
        cleaned.append(base::cleanText(title));
    RosterColumns columns;
    columns.m_places.fill(-1);
    for (const auto &[column, words] : titles()) {
        qsizetype &place = columns.m_places[static_cast<size_t>(column)];
        for (const QString &word : words.split(u' ')) {
            if (place < 0)
                place = cleaned.indexOf(word);
        }
    }
    if (columns.at(RosterColumn::Name) < 0 || columns.at(RosterColumn::Class) < 0)
        return std::nullopt;
    return columns;
}

} // namespace core::students
