// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/InstitutionRules.h"

#include "core/tabular/TableReader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::tabular::TableReader;

namespace core::referral
{

namespace
{

enum Column { Code, Name, Kind, Level, Green, Contact, Phone, Hours, Ages, From, Until, Address };

const QList<TableReader::Column> &columns()
{
    static const QList<TableReader::Column> list{{{u"编号"_s, u"机构编号"_s, u"机构代码"_s}, true},
                                                 {{u"机构名称"_s, u"名称"_s, u"医院名称"_s, u"机构"_s}, true},
                                                 {{u"机构类型"_s, u"类型"_s}, false},
                                                 {{u"级别"_s, u"机构级别"_s}, false},
                                                 {{u"绿色通道"_s, u"是否绿色通道"_s, u"有无绿色通道"_s}, true},
                                                 {{u"绿色通道联系人"_s, u"联系人"_s}, false},
                                                 {{u"联系电话"_s, u"绿色通道电话"_s, u"电话"_s}, false},
                                                 {{u"接诊时间"_s, u"开诊时间"_s}, false},
                                                 {{u"接诊年龄"_s, u"接诊对象"_s}, false},
                                                 {{u"有效期起"_s, u"生效日期"_s}, false},
                                                 {{u"有效期止"_s, u"有效期至"_s}, false},
                                                 {{u"地址"_s, u"机构地址"_s}, false}};
    return list;
}

std::optional<bool> yesOrNo(const QString &text)
{
    if (text == u"是" || text == u"有" || text == u"1")
        return true;
    if (text == u"否" || text == u"无" || text == u"0")
        return false;
    return std::nullopt;
}

/// A dash says that there is none.
QString orNothing(const QString &text)
{
    static const QStringList dashes{u"—"_s, u"-"_s, u"——"_s, u"/"_s};
    return dashes.contains(text) ? QString() : text;
}

class List
{
public:
    explicit List(TableReader table) : m_table(std::move(table)) {}

    void read(InstitutionReading &reading)
    {
        m_table.forEach([&] { line(reading); });
        reading.problems = m_table.problems();
        const auto isWarning = [](const Problem &one) { return one.kind == u"missing_contact" || one.kind == u"missing_phone"; };
        std::copy_if(reading.problems.begin(), reading.problems.end(), std::back_inserter(reading.warnings), isWarning);
        reading.problems.removeIf(isWarning);
    }

private:
    QString text(Column column) const { return orNothing(m_table.text(column)); }

    void line(InstitutionReading &reading)
    {
        Institution one;
        one.code = m_table.code(Code);
        one.name = text(Name);
        one.kind = text(Kind);
        one.level = text(Level);
        one.contact = text(Contact);
        one.phone = text(Phone);
        one.hours = text(Hours);
        one.ages = text(Ages);
        one.address = text(Address);
        one.from = m_table.date(From);
        one.until = m_table.date(Until);
        if (one.name.isEmpty())
            m_table.report(Name, u"missing_institution"_s);
        const std::optional<bool> green = yesOrNo(m_table.text(Green));
        one.green = green.value_or(false);
        if (!green)
            m_table.report(Green, u"unknown_code"_s);
        if (one.from.isValid() && one.until.isValid() && one.until < one.from)
            m_table.report(Until, u"date_order"_s);
        if (one.green && one.contact.isEmpty())
            m_table.report(Contact, u"missing_contact"_s);
        if (one.green && one.phone.isEmpty())
            m_table.report(Phone, u"missing_phone"_s);
        if (one.code.isEmpty())
            m_table.report(Code, u"missing_code"_s);
        else if (const auto known = m_rows.constFind(one.code); known != m_rows.constEnd())
            m_table.report(Code, u"duplicate_institution"_s, {{u"otherRow"_s, *known}});
        else
            m_rows.insert(one.code, m_table.excelRow());
        reading.institutions.append(one);
    }

    TableReader m_table;
    QHash<QString, int> m_rows;
};

} // namespace

Result<InstitutionReading> readInstitutions(const tabular::Workbook &book)
{
    InstitutionReading reading;
    for (const tabular::Sheet &sheet : book.sheets) {
        auto table = TableReader::find(sheet, columns());
        if (!table)
            continue;
        reading.file = sheet.file;
        List(std::move(*table)).read(reading);
        return reading;
    }
    return tabular::noTableIn(book);
}

} // namespace core::referral
