// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/VisitRows.h"

#include "core/exchange/RowReader.h"
#include "core/students/ClassRow.h"

using namespace Qt::Literals::StringLiterals;

namespace core::visits
{

namespace
{

using exchange::RowReader;

constexpr int LatestForm = 1'000'000;

const QString VisitType = u"home_visit"_s;
const QString ReportType = u"family_report"_s;
const QString ClockTime = u"HH:mm"_s;

template <typename Record> QJsonObject rowOf(const QString &type, const Record &one)
{
    return {{u"type"_s, type},
            {u"id"_s, one.id.toString()},
            {u"student"_s, one.student.toString()},
            {u"entered"_s, one.entered.toUTC().toString(Qt::ISODateWithMs)},
            {u"by"_s, one.enteredBy}};
}

template <typename Record> void readMaking(RowReader &row, Record &one)
{
    one.id = row.id<Record>(u"id"_s);
    one.student = row.id<students::Student>(u"student"_s);
    one.entered = row.instant(u"entered"_s);
    one.enteredBy = row.text(u"by"_s);
}

QJsonObject rowOf(const HomeVisit &visit)
{
    QJsonObject words;
    for (auto it = visit.words.begin(); it != visit.words.end(); ++it)
        words.insert(it.key(), *it);
    QJsonObject row = rowOf(VisitType, visit);
    row.insert(u"grade"_s, visit.className.grade);
    row.insert(u"class"_s, visit.className.number);
    row.insert(u"day"_s, visit.day.toString(Qt::ISODate));
    row.insert(u"begins"_s, visit.begins.toString(ClockTime));
    row.insert(u"ends"_s, visit.ends.toString(ClockTime));
    row.insert(u"mode"_s, visit.mode);
    row.insert(u"visitors"_s, visit.visitors);
    row.insert(u"met"_s, visit.met);
    row.insert(u"words"_s, words);
    row.insert(u"followUp"_s, visit.followUp.toString(Qt::ISODate));
    row.insert(u"form"_s, visit.form);
    return row;
}

Result<HomeVisit> visitFrom(RowReader &row)
{
    YICE_ASSIGN(const VisitForm form, shippedVisitForm());
    HomeVisit one;
    readMaking(row, one);
    one.className = students::classOf(row);
    one.day = row.day(u"day"_s);
    one.begins = QTime::fromString(row.text(u"begins"_s), ClockTime);
    one.ends = QTime::fromString(row.text(u"ends"_s), ClockTime);
    one.mode = row.text(u"mode"_s);
    one.visitors = row.text(u"visitors"_s);
    one.met = row.text(u"met"_s);
    one.followUp = row.day(u"followUp"_s, true);
    one.form = row.number(u"form"_s, LatestForm);
    if (one.form > form.version)
        return fail(ErrorCode::NewerFormat, u"visit form"_s, {{u"found"_s, one.form}, {u"known"_s, form.version}});
    const QJsonObject words = row.value(u"words"_s).toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        one.words.insert(it.key(), it->toString());
    // Its own clock tells which days have been: that of a kit may run ahead.
    if (const auto fits = form.check(one, one.day); !fits)
        row.refuse(fits.error().detail);
    return one;
}

FamilyReport reportFrom(RowReader &row)
{
    FamilyReport one;
    readMaking(row, one);
    const auto kind = familyKindFromName(row.text(u"kind"_s));
    if (!kind)
        row.refuse(u"kind"_s);
    one.kind = kind.value_or(FamilyKind::Contacts);
    if (!readContent(row.value(u"content"_s).toObject(), one) || !one.check(one.signedOn))
        row.refuse(u"content"_s);
    return one;
}

} // namespace

QList<QJsonObject> rowsOf(const Brought &brought)
{
    QList<QJsonObject> rows;
    for (const HomeVisit &one : brought.visits)
        rows.append(rowOf(one));
    for (const FamilyReport &one : brought.reports) {
        QJsonObject row = rowOf(ReportType, one);
        row.insert(u"kind"_s, familyKindName(one.kind));
        row.insert(u"content"_s, contentOf(one));
        rows.append(row);
    }
    return rows;
}

Result<Brought> broughtFrom(const QList<QJsonObject> &rows)
{
    Brought brought;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString type = rows.at(i).value(u"type"_s).toString();
        RowReader row(rows.at(i), i + 1);
        if (type == VisitType) {
            YICE_ASSIGN(const HomeVisit one, visitFrom(row));
            brought.visits.append(one);
        } else if (type == ReportType) {
            brought.reports.append(reportFrom(row));
        }
        YICE_TRY(row.outcome());
    }
    return brought;
}

} // namespace core::visits
