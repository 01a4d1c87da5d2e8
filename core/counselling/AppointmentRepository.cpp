// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/AppointmentRepository.h"

#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

using storage::Fields;
using storage::present;
using storage::Row;
using storage::stored;

constexpr QLatin1String PlanTable("room_plan");
constexpr QLatin1String AppointmentTable("appointment");

const QString Plan = u"SELECT id, revision, content FROM room_plan ORDER BY id LIMIT 1"_s;
const QString Appointments = uR"(
    SELECT id, revision, student, counsellor, counsellor_name, room, day, begun, ended, visitor, source, state, called_off_by,
        series, follows, session, missed_level, settled, settled_by, found, found_at, found_by, made, made_by
    FROM appointment WHERE %1 ORDER BY day, begun, id)"_s;

const QString TimeFormat = u"HH:mm"_s;

QTime timeAt(const Row &row, int column)
{
    return QTime::fromString(row.text(column), TimeFormat);
}

QByteArray bytesOf(const auto &id)
{
    return id.isNull() ? QByteArray() : id.bytes();
}

Result<Appointment> appointmentFrom(const Row &row)
{
    Appointment one;
    one.id = row.id<Appointment>(0);
    one.revision = row.number(1);
    one.student = row.id<students::Student>(2);
    one.counsellor = row.id<security::User>(3);
    one.counsellorName = row.text(4);
    one.room = row.text(5);
    one.slot = {row.date(6), {timeAt(row, 7), timeAt(row, 8)}};
    YICE_ASSIGN(one.visitor, stored(visitorFromName(row.text(9)), u"appointment.visitor"_s));
    YICE_ASSIGN(one.source, stored(sourceFromName(row.text(10)), u"appointment.source"_s));
    YICE_ASSIGN(one.state, stored(appointmentStateFromName(row.text(11)), u"appointment.state"_s));
    if (!row.isNull(12)) {
        YICE_ASSIGN(one.calledOffBy, stored(calledOffFromName(row.text(12)), u"appointment.called_off_by"_s));
    }
    one.series = row.id<Appointment>(13);
    one.follows = row.id<Appointment>(14);
    one.session = row.id<Session>(15);
    if (const auto level = row.optionalNumber(16))
        one.missedLevel = static_cast<int>(*level);
    one.settled = row.instant(17);
    one.settledBy = row.text(18);
    if (!row.isNull(19)) {
        YICE_ASSIGN(one.found, stored(foundFromName(row.text(19)), u"appointment.found"_s));
    }
    one.foundAt = row.instant(20);
    one.foundBy = row.text(21);
    one.made = row.instant(22);
    one.madeBy = row.text(23);
    return one;
}

Fields fieldsOf(const Appointment &one)
{
    Fields fields;
    fields.set(QLatin1String("student"), one.student.bytes())
        .set(QLatin1String("counsellor"), one.counsellor.bytes())
        .set(QLatin1String("counsellor_name"), one.counsellorName)
        .set(QLatin1String("room"), one.room)
        .set(QLatin1String("day"), one.slot.day)
        .set(QLatin1String("begun"), one.slot.span.begun.toString(TimeFormat))
        .set(QLatin1String("ended"), one.slot.span.ended.toString(TimeFormat))
        .set(QLatin1String("visitor"), visitorName(one.visitor))
        .set(QLatin1String("source"), sourceName(one.source))
        .set(QLatin1String("state"), appointmentStateName(one.state))
        .set(QLatin1String("called_off_by"), one.calledOffBy ? calledOffName(*one.calledOffBy) : QString())
        .set(QLatin1String("series"), bytesOf(one.series))
        .set(QLatin1String("follows"), bytesOf(one.follows))
        .set(QLatin1String("session"), bytesOf(one.session))
        .set(QLatin1String("missed_level"), one.missedLevel)
        .set(QLatin1String("settled"), one.settled)
        .set(QLatin1String("settled_by"), present(one.settledBy))
        .set(QLatin1String("found"), one.found ? foundName(*one.found) : QString())
        .set(QLatin1String("found_at"), one.foundAt)
        .set(QLatin1String("found_by"), present(one.foundBy))
        .set(QLatin1String("made"), one.made)
        .set(QLatin1String("made_by"), present(one.madeBy));
    return fields;
}

struct StoredPlan {
    QByteArray id;
    qint64 revision = 0;
    QString content;
};

StoredPlan storedPlanFrom(const Row &row)
{
    return {row.blob(0), row.number(1), row.text(2)};
}

} // namespace

Result<std::optional<RoomPlan>> AppointmentRepository::plan() const
{
    YICE_ASSIGN(const auto found, m_db.first(Plan, {}, storedPlanFrom));
    if (!found)
        return std::nullopt;
    YICE_ASSIGN(RoomPlan plan, stored(planFromJson(QJsonDocument::fromJson(found->content.toUtf8()).object()), u"room_plan"_s));
    plan.revision = found->revision;
    return plan;
}

Result<> AppointmentRepository::savePlan(const RoomPlan &plan)
{
    Fields fields;
    fields.set(QLatin1String("content"), QString::fromUtf8(QJsonDocument(toJson(plan)).toJson(QJsonDocument::Compact)));
    YICE_ASSIGN(const auto found, m_db.first(Plan, {}, storedPlanFrom));
    if (found) {
        YICE_TRY(m_db.update(PlanTable, found->id, plan.revision, fields));
        return {};
    }
    if (plan.revision != 0)
        return fail(ErrorCode::Conflict, PlanTable);
    return m_db.insert(PlanTable, Id<RoomPlan>::make(m_db.clock()).bytes(), fields);
}

Result<QList<Appointment>> AppointmentRepository::where(const QString &condition, const QVariantList &parameters) const
{
    return storage::readAll(m_db, Appointments.arg(condition), parameters, appointmentFrom);
}

Result<Appointment> AppointmentRepository::find(const Id<Appointment> &id) const
{
    YICE_ASSIGN(const QList<Appointment> found, where(u"id = ?"_s, {id.bytes()}));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, AppointmentTable, {{u"id"_s, id.toString()}});
    return found.first();
}

Result<QList<Appointment>> AppointmentRepository::between(const QDate &first, const QDate &last) const
{
    return where(u"day BETWEEN ? AND ?"_s, {first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
}

Result<QList<Appointment>> AppointmentRepository::of(const Id<students::Student> &student) const
{
    return where(u"student = ?"_s, {student.bytes()});
}

Result<QList<Appointment>> AppointmentRepository::ofSeries(const Id<Appointment> &series) const
{
    return where(u"series = ?"_s, {series.bytes()});
}

Result<QList<Appointment>> AppointmentRepository::missed() const
{
    return where(u"state = 'no_show' AND found IS NULL"_s, {});
}

Result<QList<Appointment>> AppointmentRepository::booked(const QDate &last) const
{
    return where(u"state = 'booked' AND day <= ?"_s, {last.toString(Qt::ISODate)});
}

Result<> AppointmentRepository::add(const Appointment &appointment)
{
    return m_db.insert(AppointmentTable, appointment.id.bytes(), fieldsOf(appointment));
}

Result<> AppointmentRepository::save(const Appointment &appointment)
{
    YICE_TRY(m_db.update(AppointmentTable, appointment.id.bytes(), appointment.revision, fieldsOf(appointment)));
    return {};
}

} // namespace core::counselling
