// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/RosterColumns.h"

#include "core/base/text/CleanText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

namespace
{

struct Titles {
    RosterColumn column;
    QString field; ///< its name in a column map
    QString words; ///< parted by blanks; an earlier one wins over a later one
};

/// What schools call the columns, from the register's import template and the rosters of boarding schools.
const QList<Titles> &titles()
{
    using C = RosterColumn;
    static const QList<Titles> list{
        {C::Name, u"name"_s, u"姓名 学生姓名"_s},
        {C::StudentNumber, u"studentNumber"_s, u"校内学号 学号"_s},
        {C::NationalNumber, u"nationalNumber"_s, u"全国学籍号 国网学籍号 学籍号"_s},
        {C::IdNumber, u"idNumber"_s, u"身份证件号 身份证号 公民身份号码 身份证号码 有效证件号"_s},
        {C::IdType, u"idType"_s, u"身份证件类型 有效证件类型"_s},
        {C::Sex, u"sex"_s, u"性别"_s},
        {C::Birth, u"birthDate"_s, u"出生日期 出生年月日"_s},
        {C::Nation, u"nation"_s, u"民族"_s},
        {C::Grade, u"grade"_s, u"年级"_s},
        {C::Class, u"class"_s, u"班级 所在班级"_s},
        {C::Boarding, u"boarding"_s, u"就读方式"_s},
        {C::Building, u"building"_s, u"宿舍楼栋"_s},
        {C::Room, u"room"_s, u"宿舍号"_s},
        {C::Bed, u"bed"_s, u"床位号"_s},
        {C::LeftBehind, u"leftBehind"_s, u"是否留守儿童 留守儿童 留守情况"_s},
        {C::Migrant, u"migrant"_s, u"是否进城务工人员随迁子女 进城务工子女 随迁子女"_s},
        {C::Orphan, u"orphan"_s, u"是否孤儿 孤儿"_s},
        {C::OnlyChild, u"onlyChild"_s, u"是否独生子女 独生子女"_s},
        {C::SingleParent, u"singleParent"_s, u"是否单亲家庭 单亲家庭"_s},
        {C::Address, u"address"_s, u"现住址 家庭住址 家庭地址"_s},
        {C::Phone, u"phone"_s, u"联系电话"_s},
        {C::Guardian1Name, u"guardian1Name"_s, u"成员1姓名 监护人1姓名 监护人姓名"_s},
        {C::Guardian1Relation, u"guardian1Relation"_s, u"成员1关系 监护人1关系 监护人关系"_s},
        {C::Guardian1Phone, u"guardian1Phone"_s, u"成员1联系电话 监护人1联系方式 监护人1联系电话 监护人电话 监护人联系电话"_s},
        {C::Guardian1Legal, u"guardian1Legal"_s, u"成员1是否监护人"_s},
        {C::Guardian2Name, u"guardian2Name"_s, u"成员2姓名 监护人2姓名"_s},
        {C::Guardian2Relation, u"guardian2Relation"_s, u"成员2关系 监护人2关系"_s},
        {C::Guardian2Phone, u"guardian2Phone"_s, u"成员2联系电话 监护人2联系方式 监护人2联系电话"_s},
        {C::Guardian2Legal, u"guardian2Legal"_s, u"成员2是否监护人"_s},
    };
    return list;
}

} // namespace

std::optional<RosterColumns> RosterColumns::find(const QStringList &header, const tabular::ColumnMap &map)
{
    QStringList cleaned;
    QStringList said;
    for (const QString &title : header) {
        const QString text = base::cleanText(title);
        const auto field = map.columns.constFind(text);
        // What a person said of a column is all that holds for it.
        said.append(field == map.columns.constEnd() ? QString() : field->value_or(QString()));
        cleaned.append(field == map.columns.constEnd() ? text : QString());
    }
    RosterColumns columns;
    columns.m_places.fill(-1);
    for (const auto &[column, field, words] : titles()) {
        qsizetype &place = columns.m_places[static_cast<size_t>(column)];
        place = said.indexOf(field);
        for (const QString &word : words.split(u' ')) {
            if (place < 0)
                place = cleaned.indexOf(word);
        }
    }
    if (columns.at(RosterColumn::Name) < 0 || columns.at(RosterColumn::Class) < 0)
        return std::nullopt;
    return columns;
}

Result<> RosterColumns::check(const tabular::ColumnMap &map)
{
    for (auto it = map.columns.constBegin(); it != map.columns.constEnd(); ++it) {
        const bool known = !it.value() || std::any_of(titles().begin(), titles().end(),
                                                      [&](const Titles &one) { return one.field == *it.value(); });
        if (!known)
            return fail(ErrorCode::Invalid, *it.value(), {{u"where"_s, u"columns."_s + it.key()}, {u"field"_s, *it.value()}});
    }
    return {};
}

} // namespace core::students
