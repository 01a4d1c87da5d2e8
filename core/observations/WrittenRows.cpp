// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/WrittenRows.h"

#include "core/exchange/RowReader.h"
#include "core/observations/OtherRows.h"
#include "core/students/ClassRow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{

const QString ObservationType = u"observation"_s;
const QString ZeroType = u"zero_report"_s;

template <typename Report> QJsonObject rowOf(const QString &type, const Report &report)
{
    return {{u"type"_s, type},
            {u"id"_s, report.id.toString()},
            {u"week"_s, report.handed.week.toString(Qt::ISODate)},
            {u"grade"_s, report.handed.className.grade},
            {u"class"_s, report.handed.className.number},
            {u"filled"_s, report.handed.filled.toString(Qt::ISODate)},
            {u"entered"_s, report.entered.toUTC().toString(Qt::ISODateWithMs)},
            {u"by"_s, report.enteredBy}};
}

/// A row of a report of a week.
class RowReader : public exchange::RowReader
{
public:
    using exchange::RowReader::RowReader;

    Handed handed()
    {
        Handed one;
        one.week = day(u"week"_s);
        if (one.week.isValid() && one.week.dayOfWeek() != Qt::Monday)
            refuse(u"week"_s);
        one.className = students::classOf(*this);
        one.filled = day(u"filled"_s);
        return one;
    }
};

Result<QList<assessments::Answer>> ratingsOf(const QString &text, const ObservationForm &form)
{
    YICE_ASSIGN(const auto ratings, assessments::answersFromText(text));
    bool fits = ratings.size() == form.items.size();
    for (qsizetype i = 0; fits && i < ratings.size(); ++i)
        fits = ratings.at(i).kind != assessments::Answer::Kind::Given
            || form.scale.isOption(form.items.at(i).number, ratings.at(i).value);
    return fits ? Result<QList<assessments::Answer>>(ratings) : fail(ErrorCode::Invalid, u"ratings"_s, {{u"field"_s, u"ratings"_s}});
}

} // namespace

QList<QJsonObject> rowsOf(const Written &written)
{
    QList<std::pair<QDateTime, QJsonObject>> timed;
    for (const Observation &one : written.observed) {
        QJsonObject row = rowOf(ObservationType, one);
        row.insert(u"student"_s, one.student.toString());
        row.insert(u"ratings"_s, ratingsText(one.ratings));
        row.insert(u"form"_s, one.scaleVersion);
        row.insert(u"firstSeen"_s, one.firstSeen.toString(Qt::ISODate));
        row.insert(u"facts"_s, one.facts);
        row.insert(u"source"_s, one.source);
        if (one.basis)
            row.insert(u"basis"_s, QString::fromLatin1(one.basis->toHex()));
        timed.append({one.entered, row});
    }
    for (const ZeroReport &one : written.zero)
        timed.append({one.entered, rowOf(ZeroType, one)});
    std::stable_sort(timed.begin(), timed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<QJsonObject> rows;
    for (const auto &one : std::as_const(timed))
        rows.append(one.second);
    return rows + otherRowsOf(written);
}

Result<Written> writtenFrom(const QList<QJsonObject> &rows, const ObservationForm &form)
{
    Written written;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString type = rows.at(i).value(u"type"_s).toString();
        RowReader row(rows.at(i), i + 1);
        if (type == ZeroType) {
            ZeroReport one;
            one.id = row.id<ZeroReport>(u"id"_s);
            one.handed = row.handed();
            one.entered = row.instant(u"entered"_s);
            one.enteredBy = row.text(u"by"_s);
            written.zero.append(one);
        } else if (type == ObservationType) {
            Observation one;
            one.id = row.id<Observation>(u"id"_s);
            one.handed = row.handed();
            one.entered = row.instant(u"entered"_s);
            one.enteredBy = row.text(u"by"_s);
            one.student = row.id<students::Student>(u"student"_s);
            one.scaleVersion = row.number(u"form"_s, 1'000'000);
            if (one.scaleVersion > form.scale.version)
                return fail(ErrorCode::NewerFormat, u"observation form"_s, {{u"found"_s, one.scaleVersion}, {u"known"_s, form.scale.version}});
            const auto ratings = ratingsOf(row.text(u"ratings"_s), form);
            if (!ratings)
                row.refuse(u"ratings"_s);
            one.ratings = ratings.value_or(QList<assessments::Answer>());
            one.firstSeen = row.day(u"firstSeen"_s, true);
            one.facts = row.text(u"facts"_s);
            one.source = row.text(u"source"_s);
            if (rows.at(i).contains(u"basis"_s))
                one.basis = QByteArray::fromHex(row.text(u"basis"_s).toLatin1());
            written.observed.append(one);
        }
        YICE_TRY(row.outcome());
    }
    YICE_TRY(readOtherRows(rows, written));
    return written;
}

} // namespace core::observations
