// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/SchoolCalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::students {

namespace {

/// Reads values of one JSON object and remembers the first fault with its path.
class Reader
{
public:
    Reader(const QJsonObject &object, QString path) : m_object(object), m_path(std::move(path)) {}

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() || value.toString().isEmpty())
            refuse(key);
        return value.toString();
    }
    QDate day(const QString &key)
    {
        const QDate date = QDate::fromString(m_object.value(key).toString(), Qt::ISODate);
        if (!date.isValid())
            refuse(key);
        return date;
    }
    DaySpan span(const QString &first, const QString &last)
    {
        const DaySpan days{day(first), day(last)};
        if (days.first > days.last)
            refuse(last);
        return days;
    }
    int number(const QString &key, int least, int most)
    {
        const QJsonValue value = m_object.value(key);
        const int found = value.toInt(least - 1);
        if (found < least || found > most)
            refuse(key);
        return found;
    }
    QList<QJsonObject> objects(const QString &key, bool required)
    {
        QList<QJsonObject> list;
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() && !required)
            return list;
        if (!value.isArray())
            refuse(key);
        for (const QJsonValue &entry : value.toArray()) {
            if (!entry.isObject())
                refuse(key);
            list.append(entry.toObject());
        }
        return list;
    }
    bool isNull(const QString &key) const { return m_object.value(key).isNull(); }
    void refuse(const QString &key)
    {
        if (!m_fault)
            m_fault = Error(ErrorCode::Invalid, m_path + key, {{u"field"_s, key}, {u"where"_s, m_path + key}});
    }
    QString pathOf(const QString &key, qsizetype index) const
    {
        return u"%1%2[%3]."_s.arg(m_path, key).arg(index);
    }
    Result<> outcome() const
    {
        if (m_fault)
            return fail(*m_fault);
        return {};
    }

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_fault;
};

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
    term.days = reader.span(u"start"_s, u"end"_s);
    const QList<QJsonObject> weeks = reader.objects(u"weeks"_s, true);
    YICE_TRY(reader.outcome());
    QDate monday = term.days.first.addDays(1 - term.days.first.dayOfWeek());
    int teachingWeek = 0;
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        const QString path = reader.pathOf(u"weeks"_s, i);
        YICE_ASSIGN(const SchoolWeek week, readWeek(Reader(weeks.at(i), path), term.days, monday));
        if (week.kind == WeekKind::Teaching && week.teachingWeek != ++teachingWeek) {
            Reader wrong(weeks.at(i), path);
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
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return fail(ErrorCode::Unreadable, parsed.errorString(), {{u"offset"_s, parsed.offset}});

    Reader reader(document.object(), {});
    SchoolCalendar calendar;
    calendar.m_schoolYear = reader.text(u"schoolYear"_s);
    calendar.m_days = reader.span(u"yearStart"_s, u"yearEnd"_s);
    const QList<QJsonObject> terms = reader.objects(u"terms"_s, true);
    if (terms.isEmpty())
        reader.refuse(u"terms"_s);
    YICE_TRY(reader.outcome());
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QString path = reader.pathOf(u"terms"_s, i);
        YICE_ASSIGN(const Term term, readTerm(Reader(terms.at(i), path)));
        const bool inYear = calendar.m_days.contains(term.days.first) && calendar.m_days.contains(term.days.last);
        if (!inYear || (i > 0 && term.days.first <= calendar.m_terms.last().days.last)) {
            Reader wrong(terms.at(i), path);
            wrong.refuse(u"start"_s);
            YICE_TRY(wrong.outcome());
        }
        calendar.m_terms.append(term);
    }
    for (const QString &key : {u"holidays"_s, u"breaks"_s}) {
        const QList<QJsonObject> spans = reader.objects(key, false);
        for (qsizetype i = 0; i < spans.size(); ++i) {
            Reader span(spans.at(i), reader.pathOf(key, i));
            calendar.m_free.append(span.span(u"start"_s, u"end"_s));
            YICE_TRY(span.outcome());
        }
    }
    const QList<QJsonObject> makeUpDays = reader.objects(u"makeUpDays"_s, false);
    for (qsizetype i = 0; i < makeUpDays.size(); ++i) {
        Reader day(makeUpDays.at(i), reader.pathOf(u"makeUpDays"_s, i));
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

std::optional<int> gradeOn(const QDate &day, Stage stage, int entryYear)
{
    struct Grades {
        int first;
        int last;
    };
    const Grades grades = stage == Stage::Primary ? Grades{1, 6} : stage == Stage::Junior ? Grades{7, 9} : Grades{10, 12};
    const int schoolYear = day.month() >= 9 ? day.year() : day.year() - 1;
    const int grade = grades.first + schoolYear - entryYear;
    if (grade < grades.first || grade > grades.last)
        return std::nullopt;
    return grade;
}

} // namespace core::students
