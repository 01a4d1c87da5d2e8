// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/VisitRepository.h"

#include "core/storage/StoredWords.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace core::visits
{

namespace
{

using storage::Fields;
using storage::present;
using storage::Row;

constexpr QLatin1String VisitTable("home_visit");
const QString ClockTime = u"HH:mm"_s;

const QString Visits = uR"(
    SELECT id, student, grade, class_number, day, begins, ends, mode, visitors, met, words, follow_up, form, entered, entered_by
    FROM home_visit WHERE %1 ORDER BY day, student, entered, id)"_s;
const QString VisitRevision = uR"(SELECT revision FROM home_visit WHERE id = ?)"_s;

QTime timeIn(const Row &row, int column)
{
    return QTime::fromString(row.text(column), ClockTime);
}

QString textOf(const QTime &time)
{
    return time.isValid() ? time.toString(ClockTime) : QString();
}

HomeVisit visitFrom(const Row &row)
{
    HomeVisit one;
    one.id = row.id<HomeVisit>(0);
    one.student = row.id<students::Student>(1);
    one.className = {static_cast<int>(row.number(2)), static_cast<int>(row.number(3))};
    one.day = row.date(4);
    one.begins = timeIn(row, 5);
    one.ends = timeIn(row, 6);
    one.mode = row.text(7);
    one.visitors = row.text(8);
    one.met = row.text(9);
    const QJsonObject words = QJsonDocument::fromJson(row.text(10).toUtf8()).object();
    for (auto it = words.begin(); it != words.end(); ++it)
        one.words.insert(it.key(), it->toString());
    one.followUp = row.date(11);
    one.form = static_cast<int>(row.number(12));
    one.entered = row.instant(13);
    one.enteredBy = row.text(14);
    return one;
}

} // namespace

Result<QList<HomeVisit>> VisitRepository::between(const QDate &first, const QDate &last) const
{
    return m_db.rows(Visits.arg(u"day BETWEEN ? AND ?"_s), {first.toString(Qt::ISODate), last.toString(Qt::ISODate)}, visitFrom);
}

Result<QList<HomeVisit>> VisitRepository::of(const Id<students::Student> &student) const
{
    return m_db.rows(Visits.arg(u"student = ?"_s), {student.bytes()}, visitFrom);
}

Result<QList<HomeVisit>> VisitRepository::all() const
{
    return m_db.rows(Visits.arg(u"TRUE"_s), {}, visitFrom);
}

Result<Id<HomeVisit>> VisitRepository::write(const HomeVisit &given, const students::ClassName &className)
{
    YICE_ASSIGN(const VisitForm form, shippedVisitForm());
    YICE_TRY(form.check(given, m_db.clock().today()));
    HomeVisit visit = given;
    visit.id = Id<HomeVisit>::make(m_db.clock());
    visit.className = className;
    visit.form = form.version;
    visit.entered = m_db.clock().now();
    visit.enteredBy = m_db.viewer().name;
    YICE_TRY(add(visit));
    return visit.id;
}

Result<> VisitRepository::add(const HomeVisit &visit)
{
    QJsonObject words;
    for (auto it = visit.words.begin(); it != visit.words.end(); ++it)
        words.insert(it.key(), *it);
    return m_db.insert(VisitTable, visit.id.bytes(),
                       Fields()
                           .set(QLatin1String("student"), visit.student.bytes())
                           .set(QLatin1String("grade"), visit.className.grade)
                           .set(QLatin1String("class_number"), visit.className.number)
                           .set(QLatin1String("day"), visit.day)
                           .set(QLatin1String("begins"), textOf(visit.begins))
                           .set(QLatin1String("ends"), textOf(visit.ends))
                           .set(QLatin1String("mode"), visit.mode)
                           .set(QLatin1String("visitors"), present(visit.visitors))
                           .set(QLatin1String("met"), present(visit.met))
                           .set(QLatin1String("words"), QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact)))
                           .set(QLatin1String("follow_up"), visit.followUp)
                           .set(QLatin1String("form"), visit.form)
                           .set(QLatin1String("entered"), visit.entered)
                           .set(QLatin1String("entered_by"), present(visit.enteredBy)));
}

Result<> VisitRepository::remove(const Id<HomeVisit> &id)
{
    YICE_ASSIGN(const qint64 revision, m_db.number(VisitRevision, {id.bytes()}));
    return m_db.remove(VisitTable, id.bytes(), revision);
}

} // namespace core::visits
