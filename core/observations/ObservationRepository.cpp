// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/ObservationRepository.h"

#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{

using storage::Fields;
using storage::present;
using storage::Row;
using storage::stored;

constexpr QLatin1String ObservationTable("observation");
constexpr QLatin1String ZeroTable("zero_report");

const QString Observations = uR"(
    SELECT id, week, grade, class_number, head, filled, version, entered, entered_by,
        student, ratings, scale_version, first_seen, facts, source, w.observation IS NOT NULL, w.post, w.basis
    FROM observation LEFT JOIN observation_written w ON w.observation = observation.id
    WHERE %1 ORDER BY week, grade, class_number, student, ifnull(w.post, ''), entered, id)"_s;
const QString AddWritten = uR"(INSERT INTO observation_written (observation, post, basis) VALUES (?, ?, ?))"_s;
const QString ZeroReports = uR"(
    SELECT id, week, grade, class_number, head, filled, version, entered, entered_by
    FROM zero_report WHERE week BETWEEN ? AND ? ORDER BY week, grade, class_number, entered, id)"_s;
const QString LastArrived = uR"(SELECT coalesce(max(version), 0) FROM observation WHERE student = ? AND week = ?)"_s;
const QString RevisionOf = uR"(SELECT revision FROM observation WHERE id = ?)"_s;
const QString AnyReport = uR"(
    SELECT EXISTS (SELECT 1 FROM observation WHERE week BETWEEN ? AND ?) OR EXISTS (SELECT 1 FROM zero_report WHERE week BETWEEN ? AND ?))"_s;

Handed handedFrom(const Row &row)
{
    return {row.date(1), {static_cast<int>(row.number(2)), static_cast<int>(row.number(3))}, row.text(4), row.date(5)};
}

Result<Observation> observationFrom(const Row &row)
{
    Observation one;
    one.id = row.id<Observation>(0);
    one.handed = handedFrom(row);
    one.version = static_cast<int>(row.number(6));
    one.entered = row.instant(7);
    one.enteredBy = row.text(8);
    one.student = row.id<students::Student>(9);
    YICE_ASSIGN(one.ratings, stored(assessments::answersFromText(row.text(10)), u"observation.ratings"_s));
    one.scaleVersion = static_cast<int>(row.number(11));
    one.firstSeen = row.date(12);
    one.facts = row.text(13);
    one.source = row.text(14);
    one.post = row.text(16);
    if (row.flag(15))
        one.basis = row.blob(17);
    return one;
}

ZeroReport zeroFrom(const Row &row)
{
    return {row.id<ZeroReport>(0), handedFrom(row), static_cast<int>(row.number(6)), row.instant(7), row.text(8)};
}

/// The stored number tells the order of arrival; what was written where nobody knew of the other is counted by its time.
template <typename Report, typename Same> void number(QList<Report> &list, Same same)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        list[i].version = i > 0 && same(list.at(i - 1), list.at(i)) ? list.at(i - 1).version + 1 : 1;
}

Fields writtenFields(const Observation &one)
{
    return Fields()
        .set(QLatin1String("ratings"), ratingsText(one.ratings))
        .set(QLatin1String("scale_version"), one.scaleVersion)
        .set(QLatin1String("first_seen"), one.firstSeen)
        .set(QLatin1String("facts"), present(one.facts))
        .set(QLatin1String("source"), present(one.source))
        .set(QLatin1String("filled"), one.handed.filled)
        .set(QLatin1String("entered"), one.entered);
}

template <typename Report> Fields fieldsOf(const Report &report, qint64 version)
{
    const Handed &handed = report.handed;
    return Fields()
        .set(QLatin1String("week"), handed.week)
        .set(QLatin1String("grade"), handed.className.grade)
        .set(QLatin1String("class_number"), handed.className.number)
        .set(QLatin1String("head"), present(handed.head))
        .set(QLatin1String("filled"), handed.filled)
        .set(QLatin1String("version"), version)
        .set(QLatin1String("entered"), report.entered)
        .set(QLatin1String("entered_by"), present(report.enteredBy));
}

} // namespace

Result<QList<Observation>> ObservationRepository::where(const QString &condition, const QVariantList &parameters) const
{
    YICE_ASSIGN(auto list, storage::readAll(m_db, Observations.arg(condition), parameters, observationFrom));
    number(list, [](const Observation &a, const Observation &b) { return a.student == b.student && a.handed.week == b.handed.week && a.post == b.post; });
    return list;
}

Result<QList<Observation>> ObservationRepository::between(const QDate &first, const QDate &last) const
{
    return where(u"week BETWEEN ? AND ?"_s, {first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
}

Result<QList<Observation>> ObservationRepository::of(const Id<students::Student> &student) const
{
    return where(u"student = ?"_s, {student.bytes()});
}

Result<QList<Observation>> ObservationRepository::of(const students::ClassName &className, const QDate &week) const
{
    return where(u"week = ? AND grade = ? AND class_number = ?"_s,
                 {week.toString(Qt::ISODate), className.grade, className.number});
}

Result<QList<ZeroReport>> ObservationRepository::zeroBetween(const QDate &first, const QDate &last) const
{
    YICE_ASSIGN(auto list, m_db.rows(ZeroReports, {first.toString(Qt::ISODate), last.toString(Qt::ISODate)}, zeroFrom));
    number(list, [](const ZeroReport &a, const ZeroReport &b) { return a.handed.week == b.handed.week && a.handed.className == b.handed.className; });
    return list;
}

Result<bool> ObservationRepository::anyBetween(const QDate &first, const QDate &last) const
{
    const QString from = first.toString(Qt::ISODate);
    const QString to = last.toString(Qt::ISODate);
    YICE_ASSIGN(const qint64 any, m_db.number(AnyReport, {from, to, from, to}));
    return any > 0;
}

Result<> ObservationRepository::add(const Observation &one)
{
    // Each post counts its own words of a week; the stored number counts those of all of them, in the order of arrival.
    YICE_ASSIGN(const qint64 arrived, m_db.number(LastArrived, {one.student.bytes(), one.handed.week.toString(Qt::ISODate)}));
    YICE_TRY(m_db.insert(ObservationTable, one.id.bytes(),
                         fieldsOf(one, arrived + 1)
                             .set(QLatin1String("student"), one.student.bytes())
                             .set(QLatin1String("ratings"), ratingsText(one.ratings))
                             .set(QLatin1String("scale_version"), one.scaleVersion)
                             .set(QLatin1String("first_seen"), one.firstSeen)
                             .set(QLatin1String("facts"), present(one.facts))
                             .set(QLatin1String("source"), present(one.source))));
    if (!one.basis && one.post.isEmpty())
        return {};
    const QByteArray basis = one.basis.value_or(QByteArray());
    YICE_TRY(m_db.execute(AddWritten, {one.id.bytes(), one.post.isEmpty() ? QVariant() : QVariant(one.post), basis.isEmpty() ? QVariant() : QVariant(basis)}));
    return {};
}

Result<> ObservationRepository::amend(const Observation &one)
{
    YICE_ASSIGN(const qint64 revision, m_db.number(RevisionOf, {one.id.bytes()}));
    YICE_TRY(m_db.update(ObservationTable, one.id.bytes(), revision, writtenFields(one)));
    return {};
}

Result<> ObservationRepository::add(const ZeroReport &report)
{
    return m_db.insert(ZeroTable, report.id.bytes(), fieldsOf(report, report.version));
}

} // namespace core::observations
