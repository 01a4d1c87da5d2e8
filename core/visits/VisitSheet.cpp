// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/VisitSheet.h"

#include "core/tabular/TableReader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::tabular::TableReader;

namespace core::visits
{

namespace
{

enum VisitColumn { DayColumn, BeginsColumn, EndsColumn, ModeColumn, ClassColumn, NumberColumn, NameColumn, VisitorColumn, MetColumn, FollowUpColumn, FirstField };

QList<TableReader::Column> columnsOf(const VisitForm &form)
{
    QList<TableReader::Column> columns{{{u"家访日期"_s, u"日期"_s}, true},       {{u"开始时间"_s}, false},
                                       {{u"结束时间"_s}, false},                 {{u"家访方式"_s, u"方式"_s}, true},
                                       {{u"班级"_s}, true},                      {{u"学号"_s}, false},
                                       {{u"学生姓名"_s, u"姓名"_s}, false},      {{u"家访教师"_s, u"家访人"_s}, false},
                                       {{u"在场家庭成员"_s, u"家庭成员"_s}, false}, {{u"跟进日期"_s}, false}};
    for (const VisitForm::Field &field : form.fields)
        columns.append({field.columns, false});
    return columns;
}

class SheetReader
{
public:
    SheetReader(TableReader table, const VisitForm &form, students::Stage stage, const QDate &today, VisitReading &reading)
        : m_table(std::move(table)), m_form(form), m_stage(stage), m_today(today), m_reading(reading)
    {
    }

    void read()
    {
        m_table.forEach([this] { line(); });
        m_reading.problems += m_table.problems();
    }

private:
    void report(qsizetype column, const QString &kind)
    {
        m_table.report(column, kind);
        m_clean = false;
    }

    QDate date(qsizetype column)
    {
        const QDate day = m_table.date(column); // reports what is none
        m_clean = m_clean && (day.isValid() || m_table.text(column).isEmpty());
        return day;
    }

    QTime time(qsizetype column)
    {
        const QString typed = m_table.text(column);
        for (const QString &shape : {u"H:mm"_s, u"H:mm:ss"_s}) {
            if (const QTime time = QTime::fromString(typed, shape); time.isValid())
                return QTime(time.hour(), time.minute());
        }
        if (!typed.isEmpty())
            report(column, u"impossible_time"_s);
        return {};
    }

    void line()
    {
        m_clean = true;
        VisitLine line;
        line.sheet = m_table.sheetName();
        line.row = m_table.excelRow();
        line.number = m_table.code(NumberColumn);
        line.name = m_table.text(NameColumn);
        if (line.number.isEmpty() && line.name.isEmpty())
            report(NameColumn, u"missing_name"_s);
        HomeVisit &visit = line.visit;
        visit.form = m_form.version;
        visit.day = date(DayColumn);
        if (m_table.text(DayColumn).isEmpty())
            report(DayColumn, u"missing_date"_s);
        else if (visit.day.isValid() && visit.day > m_today)
            report(DayColumn, u"impossible_date"_s);
        visit.begins = time(BeginsColumn);
        visit.ends = time(EndsColumn);
        if (visit.begins.isValid() && visit.ends.isValid() && visit.ends < visit.begins)
            report(EndsColumn, u"date_order"_s);
        visit.followUp = date(FollowUpColumn);
        if (visit.followUp.isValid() && visit.day.isValid() && visit.followUp < visit.day)
            report(FollowUpColumn, u"date_order"_s);
        readMode(visit);
        const QString typed = m_table.text(ClassColumn);
        const auto className = students::readClassName(typed, m_stage, m_today);
        if (!className)
            report(ClassColumn, typed.isEmpty() ? u"missing_class"_s : u"class_unreadable"_s);
        visit.className = className.value_or(students::ClassName());
        visit.visitors = m_table.written(VisitorColumn);
        if (visit.visitors.isEmpty())
            report(VisitorColumn, u"missing_visitor"_s);
        visit.met = m_table.written(MetColumn);
        for (qsizetype i = 0; i < m_form.fields.size(); ++i) {
            if (const QString text = m_table.written(FirstField + i); !text.isEmpty())
                visit.words.insert(m_form.fields.at(i).id, text);
        }
        if (m_clean)
            m_reading.lines.append(line);
    }

    void readMode(HomeVisit &visit)
    {
        const QString typed = m_table.text(ModeColumn);
        const auto mode = std::find_if(m_form.modes.begin(), m_form.modes.end(), [&](const VisitForm::Mode &one) { return one.words.contains(typed); });
        if (mode == m_form.modes.end())
            report(ModeColumn, u"unknown_code"_s);
        else
            visit.mode = mode->id;
    }

    TableReader m_table;
    const VisitForm &m_form;
    students::Stage m_stage;
    QDate m_today;
    VisitReading &m_reading;
    bool m_clean = true; ///< the current line has no problem yet
};

} // namespace

Result<VisitReading> readVisits(const tabular::Workbook &book, const VisitForm &form, students::Stage stage, const QDate &today)
{
    VisitReading reading;
    reading.file = book.sheets.isEmpty() ? QString() : book.sheets.first().file;
    YICE_TRY(TableReader::each(book, columnsOf(form), [&](TableReader table) { SheetReader(std::move(table), form, stage, today, reading).read(); }));
    return reading;
}

} // namespace core::visits
