// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/SchoolCalendar.h"

#include "core/base/JsonReader.h"


#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::students {

namespace {

using Reader = base::JsonReader;

DaySpan readSpan(Reader &reader, const QString &first, const QString &last)
{
    const DaySpan days{reader.day(first), reader.day(last)};
    if (days.first > days.last)
        reader.refuse(last);
    return days;
}

Result<SchoolWeek> readWeek(Reader reader, const DaySpan &term, const QDate &expectedMonday)
{
    SchoolWeek week;
    week.monday = reader.day(u"monday"_s);
    if (week.monday != expectedMonday || week.monday > term.last)
        reader.refuse(u"monday"_s);
    const QString kind = reader.text(u"kind"_s);
    if (kind == u"exam")
        week.kind = WeekKind::Exam;
    else if (kind == u"holiday")
        week.kind = WeekKind::Holiday;
    else if (kind != u"teaching")
        reader.refuse(u"kind"_s);
    week.schoolDays = reader.number(u"schoolDays"_s, 0, 7);
    if (week.kind == WeekKind::Teaching)
        week.teachingWeek = reader.number(u"teachingWeek"_s, 1, 53);
    else if (!reader.isNull(u"teachingWeek"_s))
        reader.refuse(u"teachingWeek"_s);
    YICE_TRY(reader.outcome());
    return week;
}

Result<Term> readTerm(Reader reader)
{
    Term term;
    term.id = reader.text(u"id"_s);
    term.name = reader.text(u"name"_s);
    term.days = readSpan(reader, u"start"_s, u"end"_s);
    const QList<Reader> weeks = reader.objects(u"weeks"_s);
    YICE_TRY(reader.outcome());
    QDate monday = term.days.first.addDays(1 - term.days.first.dayOfWeek());
    int teachingWeek = 0;
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        YICE_ASSIGN(const SchoolWeek week, readWeek(weeks.at(i), term.days, monday));
        if (week.kind == WeekKind::Teaching && week.teachingWeek != ++teachingWeek) {
            Reader wrong = weeks.at(i);
            wrong.refuse(u"teachingWeek"_s);
            YICE_TRY(wrong.outcome());
        }
        term.weeks.append(week);
        monday = monday.addDays(7);
    }
    if (monday <= term.days.last)
        reader.refuse(u"weeks"_s);
    YICE_TRY(reader.outcome());
    return term;
}

} // namespace

Result<SchoolCalendar> SchoolCalendar::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(Reader reader, Reader::parse(json));
    SchoolCalendar calendar;
    calendar.m_schoolYear = reader.text(u"schoolYear"_s);
    calendar.m_days = readSpan(reader, u"yearStart"_s, u"yearEnd"_s);
    const QList<Reader> terms = reader.objects(u"terms"_s);
    if (terms.isEmpty())
        reader.refuse(u"terms"_s);
    YICE_TRY(reader.outcome());
    for (qsizetype i = 0; i < terms.size(); ++i) {
        YICE_ASSIGN(const Term term, readTerm(terms.at(i)));
        const bool inYear = calendar.m_days.contains(term.days.first) && calendar.m_days.contains(term.days.last);
        if (!inYear || (i > 0 && term.days.first <= calendar.m_terms.last().days.last)) {
            Reader wrong = terms.at(i);
            wrong.refuse(u"start"_s);
            YICE_TRY(wrong.outcome());
        }
        calendar.m_terms.append(term);
    }
    for (const QString &key : {u"holidays"_s, u"breaks"_s}) {
        for (Reader span : reader.objects(key, false)) {
            calendar.m_free.append(readSpan(span, u"start"_s, u"end"_s));
            YICE_TRY(span.outcome());
        }
    }
    for (Reader day : reader.objects(u"makeUpDays"_s, false)) {
        calendar.m_makeUpDays.append(day.day(u"date"_s));
        YICE_TRY(day.outcome());
    }
    YICE_TRY(reader.outcome());
    return calendar;
}

std::optional<Term> SchoolCalendar::termOn(const QDate &day) const
{
    for (const Term &term : m_terms) {
        if (term.days.contains(day))
            return term;
    }
    return std::nullopt;
}

std::optional<SchoolWeek> SchoolCalendar::weekOn(const QDate &day) const
{
    const std::optional<Term> term = termOn(day);
    if (!term)
        return std::nullopt;
    const qsizetype index = term->weeks.first().monday.daysTo(day) / 7;
    return term->weeks.at(index);
}

bool SchoolCalendar::isSchoolDay(const QDate &day) const
{
    if (!termOn(day))
        return false;
    if (m_makeUpDays.contains(day))
        return true;
    const bool isFree =
        std::any_of(m_free.begin(), m_free.end(), [&](const DaySpan &span) { return span.contains(day); });
    return day.dayOfWeek() <= 5 && !isFree;
}

namespace
{
struct StageRow {
    Stage stage;
    QLatin1String name;
    int firstGrade;
    int lastGrade;
};
constexpr StageRow Stages[]{{Stage::Primary, QLatin1String("primary"), 1, 6},
                            {Stage::Junior, QLatin1String("junior"), 7, 9},
                            {Stage::Senior, QLatin1String("senior"), 10, 12},
                            {Stage::Vocational, QLatin1String("vocational"), 10, 12},
                            {Stage::NineYear, QLatin1String("nine-year"), 1, 9},
                            {Stage::Complete, QLatin1String("complete"), 7, 12}};

const StageRow &rowOf(Stage stage)
{
    return Stages[static_cast<int>(stage)];
}
} // namespace

QString stageName(Stage stage)
{
    return rowOf(stage).name;
}

Result<Stage> stageFromName(const QString &name)
{
    for (const StageRow &row : Stages) {
        if (name == row.name)
            return row.stage;
    }
    return fail(ErrorCode::Invalid, name, {{u"field"_s, u"stage"_s}});
}

QList<int> gradesOf(Stage stage)
{
    QList<int> grades;
    for (int grade = rowOf(stage).firstGrade; grade <= rowOf(stage).lastGrade; ++grade)
        grades.append(grade);
    return grades;
}

int schoolYearOf(const QDate &day)
{
    return day.month() >= 9 ? day.year() : day.year() - 1;
}

std::optional<int> gradeOn(const QDate &day, Stage stage, int entryYear)
{
    const StageRow &grades = rowOf(stage);
    const int grade = grades.firstGrade + schoolYearOf(day) - entryYear;
    if (grade < grades.firstGrade || grade > grades.lastGrade)
        return std::nullopt;
    return grade;
}

} // namespace core::students
