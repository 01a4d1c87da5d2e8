// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/ObservationSheet.h"

#include "core/base/text/CleanText.h"
#include "core/tabular/TableReader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::assessments::Answer;
using core::tabular::TableReader;

namespace core::observations
{

namespace
{

constexpr int DaysOfReport = 13; ///< a report is written in its week or the next

/// After the ratings.
enum class Last { FirstSeen, Facts, Source, Filled };
const QList<TableReader::Column> &lastColumns()
{
    static const QList<TableReader::Column> list{{{u"首次发现日期"_s}, false},
                                                 {{u"事实举例"_s, u"事实"_s}, false},
                                                 {{u"信息来源"_s, u"来源"_s}, false},
                                                 {{u"填表日期"_s, u"填报日期"_s}, true}};
    return list;
}

QList<TableReader::Column> columnsOf(const ObservationForm &form)
{
    QList<TableReader::Column> columns{
        {{u"观察周(周一)"_s, u"观察周"_s}, true}, {{u"班级"_s}, true},          {{u"班主任"_s}, false},
        {{u"学号"_s}, false},                     {{u"姓名"_s, u"学生姓名"_s}, false}, {{u"零报告"_s}, true}};
    for (const FormItem &item : form.items)
        columns.append({item.columns, false});
    return columns + lastColumns();
}

class SheetReader
{
public:
    SheetReader(TableReader table, const ObservationForm &form, students::Stage stage, const QDate &today,
                ObservationReading &reading)
        : m_table(std::move(table)), m_form(form), m_stage(stage), m_today(today), m_reading(reading)
    {
    }

    void read()
    {
        if (!hasColumns())
            return;
        m_table.forEach([this] { line(); });
        m_reading.problems += m_table.problems();
    }

private:
    /// Every column but the class head's: a rating that is not asked is no rating of none.
    bool hasColumns()
    {
        const QList<TableReader::Column> columns = columnsOf(m_form);
        bool whole = true;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (m_table.has(i) || i == HeadColumn)
                continue;
            Problem problem;
            problem.sheet = m_table.sheetName();
            problem.row = m_table.headerRow();
            problem.column = columns.at(i).names.first();
            problem.kind = u"missing_column"_s;
            m_reading.problems.append(problem);
            whole = false;
        }
        return whole;
    }

    qsizetype column(Last which) const { return FirstRating + m_form.items.size() + static_cast<qsizetype>(which); }

    void report(qsizetype column, const QString &kind, const QVariantMap &context = {})
    {
        m_table.report(column, kind, context);
        m_clean = false;
    }

    void warn(qsizetype column, const QString &kind)
    {
        Problem problem;
        problem.sheet = m_table.sheetName();
        problem.row = m_table.excelRow();
        problem.column = columnsOf(m_form).at(column).names.first();
        problem.value = m_table.text(column);
        problem.kind = kind;
        m_reading.warnings.append(problem);
    }

    QDate date(qsizetype column)
    {
        const QDate day = m_table.date(column); // reports what is none
        m_clean = m_clean && (day.isValid() || m_table.text(column).isEmpty());
        return day;
    }

    /// Neither a rating nor anything else is filled in beside whose line it is.
    bool isUntouched() const
    {
        if (!m_table.text(ZeroColumn).isEmpty())
            return false;
        for (qsizetype i = FirstRating; i <= column(Last::Filled); ++i) {
            if (!m_table.text(i).isEmpty())
                return false;
        }
        return true;
    }

    void line()
    {
        if (isUntouched()) {
            ++m_reading.untouched;
            return;
        }
        ++m_reading.read;
        m_clean = true;
        SheetLine line;
        line.sheet = m_table.sheetName();
        line.row = m_table.excelRow();
        line.number = m_table.code(NumberColumn);
        line.name = m_table.text(NameColumn);
        readHanded(line.seen.handed);
        readZero(line);
        if (line.zero)
            readNothing(line);
        else
            readSeen(line);
        if (m_clean)
            m_reading.lines.append(line);
    }

    void readHanded(Handed &handed)
    {
        handed.week = date(WeekColumn);
        if (m_table.text(WeekColumn).isEmpty())
            report(WeekColumn, u"missing_week"_s);
        else if (handed.week.isValid() && handed.week.dayOfWeek() != Qt::Monday)
            report(WeekColumn, u"not_monday"_s,
                   {{u"monday"_s, handed.week.addDays(1 - handed.week.dayOfWeek()).toString(Qt::ISODate)}});
        const QString typed = m_table.text(ClassColumn);
        const auto read = students::readClassName(typed, m_stage, handed.week.isValid() ? handed.week : m_today);
        if (!read)
            report(ClassColumn, typed.isEmpty() ? u"missing_class"_s : u"class_unreadable"_s);
        handed.className = read.value_or(students::ClassName());
        handed.head = m_table.text(HeadColumn);
        handed.filled = date(column(Last::Filled));
        if (m_table.text(column(Last::Filled)).isEmpty())
            report(column(Last::Filled), u"missing_date"_s);
        if (!handed.filled.isValid() || !handed.week.isValid())
            return;
        if (handed.filled > m_today)
            warn(column(Last::Filled), u"filled_in_future"_s);
        else if (handed.filled < handed.week || handed.filled > handed.week.addDays(DaysOfReport))
            warn(column(Last::Filled), u"filled_outside_week"_s);
    }

    void readZero(SheetLine &line)
    {
        const QString zero = m_table.text(ZeroColumn);
        line.zero = zero == u"是";
        if (!line.zero && !zero.isEmpty() && zero != u"否")
            report(ZeroColumn, u"unknown_code"_s);
    }

    void readNothing(const SheetLine &line)
    {
        if (!line.number.isEmpty() || !line.name.isEmpty())
            report(ZeroColumn, u"zero_with_student"_s);
        for (qsizetype i = 0; i < m_form.items.size(); ++i) {
            const Answer given = rating(i);
            if (given.kind == Answer::Kind::Given && m_form.scale.keyed(m_form.items.at(i).number, given.value) > 0)
                report(FirstRating + i, u"zero_with_student"_s);
        }
    }

    void readSeen(SheetLine &line)
    {
        Observation &seen = line.seen;
        if (line.number.isEmpty() && line.name.isEmpty())
            report(NameColumn, u"missing_student"_s);
        for (qsizetype i = 0; i < m_form.items.size(); ++i) {
            seen.ratings.append(rating(i));
            if (m_table.text(FirstRating + i).isEmpty() && m_form.isSameDay(m_form.items.at(i).number))
                report(FirstRating + i, u"missing_rating"_s);
        }
        seen.scaleVersion = m_form.scale.version;
        seen.firstSeen = date(column(Last::FirstSeen));
        seen.facts = m_table.written(column(Last::Facts));
        seen.source = m_table.written(column(Last::Source));
        if (seen.firstSeen.isValid() && seen.handed.filled.isValid() && seen.firstSeen > seen.handed.filled)
            report(column(Last::FirstSeen), u"date_order"_s);
        if (seen.facts.isEmpty() && m_form.points(seen.ratings) > 0)
            warn(column(Last::Facts), u"missing_facts"_s);
    }

    Answer rating(qsizetype place)
    {
        const QString typed = m_table.text(FirstRating + place);
        if (typed.isEmpty())
            return Answer::missing();
        if (const auto known = m_form.ratings.constFind(typed); known != m_form.ratings.constEnd())
            return Answer::given(*known);
        report(FirstRating + place, u"unknown_rating"_s);
        return Answer::missing();
    }

    TableReader m_table;
    const ObservationForm &m_form;
    students::Stage m_stage;
    QDate m_today;
    ObservationReading &m_reading;
    bool m_clean = true; ///< the current line has no problem yet
};

} // namespace

QStringList headerOf(const ObservationForm &form)
{
    QStringList names;
    for (const TableReader::Column &column : columnsOf(form))
        names.append(column.names.first());
    return names;
}

Result<ObservationReading> readObservations(const tabular::Workbook &book, const ObservationForm &form,
                                            students::Stage stage, const QDate &today)
{
    ObservationReading reading;
    reading.file = book.sheets.isEmpty() ? QString() : book.sheets.first().file;
    YICE_TRY(TableReader::each(book, columnsOf(form), [&](TableReader table) { SheetReader(std::move(table), form, stage, today, reading).read(); }));
    return reading;
}

} // namespace core::observations
