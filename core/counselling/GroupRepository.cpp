// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/GroupRepository.h"

#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using core::security::SecureBytes;
using core::storage::Fields;
using core::storage::present;
using core::storage::Row;
using core::storage::stored;

namespace core::counselling
{

namespace
{

constexpr QLatin1String GroupTable("counselling_group");
constexpr QLatin1String MemberTable("group_member");
constexpr QLatin1String SittingTable("group_sitting");
constexpr QLatin1String AttendanceTable("group_attendance");
constexpr QLatin1String AddendumTable("group_addendum");

const QString Groups = uR"(
    SELECT id, revision, name, theme, kind, leaders, room, planned, ended, made, made_by FROM counselling_group WHERE %1)"_s;
const QString Members = uR"(
    SELECT id, revision, circle, student, own_consent, guardian_consent, entered, departed
    FROM group_member WHERE circle = ? ORDER BY entered, id)"_s;
const QString Sittings = uR"(
    SELECT id, revision, circle, number, state, day, begun, ended, minutes, room, theme, cancelled, author, author_name, made,
        finalised
    FROM group_sitting WHERE %1 ORDER BY day, begun, id)"_s;
const QString Note = u"SELECT note FROM group_sitting WHERE id = ?"_s;
const QString Attendances = uR"(
    SELECT id, revision, sitting, student, presence, told, missed_level, found, found_at, found_by
    FROM group_attendance WHERE %1 ORDER BY id)"_s;
const QString Addenda = u"SELECT id, note, made, made_by FROM group_addendum WHERE sitting = ? ORDER BY made, id"_s;

const QString ById = u"id = ?"_s;
const QString ByName = u"TRUE ORDER BY name, id"_s;

constexpr auto SittingKind = "sitting";
constexpr auto AddendumKind = "sitting addendum";
const QString TimeFormat = u"HH:mm"_s;

constexpr auto column(const char *name)
{
    return QLatin1String(name);
}

QJsonArray leadersJson(const QList<GroupLeader> &leaders)
{
    QJsonArray list;
    for (const GroupLeader &one : leaders)
        list.append(QJsonObject{{u"id"_s, one.id.toString()}, {u"name"_s, one.name}});
    return list;
}

Result<Group> groupFrom(const Row &row)
{
    Group group;
    group.id = row.id<Group>(0);
    group.revision = row.number(1);
    group.name = row.text(2);
    group.theme = row.text(3);
    YICE_ASSIGN(group.kind, stored(groupKindFromName(row.text(4)), u"counselling_group.kind"_s));
    for (const QJsonValue one : storage::listIn(row, 5))
        group.leaders.append({Id<security::User>::fromString(one[u"id"_s].toString()), one[u"name"_s].toString()});
    group.room = row.text(6);
    group.planned = static_cast<int>(row.number(7));
    group.ended = row.date(8);
    group.made = row.instant(9);
    group.madeBy = row.text(10);
    return group;
}

Fields fieldsOf(const Group &group)
{
    Fields fields;
    fields.set(column("name"), group.name)
        .set(column("theme"), present(group.theme))
        .set(column("kind"), groupKindName(group.kind))
        .set(column("leaders"), storage::listText(leadersJson(group.leaders)))
        .set(column("room"), present(group.room))
        .set(column("planned"), group.planned)
        .set(column("ended"), group.ended)
        .set(column("made"), group.made)
        .set(column("made_by"), present(group.madeBy));
    return fields;
}

GroupMember memberFrom(const Row &row)
{
    return {row.id<GroupMember>(0), row.number(1), row.id<Group>(2), row.id<students::Student>(3), row.flag(4), row.flag(5),
            row.date(6), row.date(7)};
}

Fields fieldsOf(const GroupMember &member)
{
    Fields fields;
    fields.set(column("student"), member.student.bytes())
        .set(column("circle"), member.group.bytes())
        .set(column("own_consent"), member.ownConsent)
        .set(column("guardian_consent"), member.guardianConsent)
        .set(column("entered"), member.entered)
        .set(column("departed"), member.left);
    return fields;
}

Result<Sitting> sittingFrom(const Row &row)
{
    Sitting sitting;
    sitting.id = row.id<Sitting>(0);
    sitting.revision = row.number(1);
    sitting.group = row.id<Group>(2);
    sitting.number = static_cast<int>(row.number(3));
    YICE_ASSIGN(sitting.state, stored(stateFromName(row.text(4)), u"group_sitting.state"_s));
    sitting.slot = {row.date(5), {QTime::fromString(row.text(6), TimeFormat), QTime::fromString(row.text(7), TimeFormat)}};
    sitting.minutes = static_cast<int>(row.number(8));
    sitting.room = row.text(9);
    sitting.theme = row.text(10);
    sitting.cancelled = row.flag(11);
    sitting.author = row.id<security::User>(12);
    sitting.authorName = row.text(13);
    sitting.made = row.instant(14);
    sitting.finalised = row.instant(15);
    return sitting;
}

Fields fieldsOf(const Sitting &sitting)
{
    Fields fields;
    fields.set(column("circle"), sitting.group.bytes())
        .set(column("number"), sitting.number)
        .set(column("state"), stateName(sitting.state))
        .set(column("day"), sitting.slot.day)
        .set(column("begun"), sitting.slot.span.begun.toString(TimeFormat))
        .set(column("ended"), sitting.slot.span.ended.toString(TimeFormat))
        .set(column("minutes"), sitting.minutes)
        .set(column("room"), sitting.room)
        .set(column("theme"), present(sitting.theme))
        .set(column("cancelled"), sitting.cancelled)
        .set(column("author"), sitting.author.bytes())
        .set(column("author_name"), present(sitting.authorName))
        .set(column("made"), sitting.made)
        .set(column("finalised"), sitting.finalised);
    return fields;
}

Fields withNote(const Sitting &sitting, const SecureBytes &key)
{
    const QJsonObject text{{u"course"_s, sitting.text.course}, {u"noticed"_s, sitting.text.noticed}};
    const QString json = QString::fromUtf8(QJsonDocument(text).toJson(QJsonDocument::Compact));
    return fieldsOf(sitting).set(column("note"), security::sealText(json, key, bindingOf(SittingKind, sitting.id.bytes())));
}

Result<Attendance> attendanceFrom(const Row &row)
{
    Attendance one;
    one.id = row.id<Attendance>(0);
    one.revision = row.number(1);
    one.sitting = row.id<Sitting>(2);
    one.student = row.id<students::Student>(3);
    YICE_ASSIGN(one.presence, stored(presenceFromName(row.text(4)), u"group_attendance.presence"_s));
    one.told = row.flag(5);
    if (const auto level = row.optionalNumber(6))
        one.missedLevel = static_cast<int>(*level);
    if (!row.isNull(7)) {
        YICE_ASSIGN(one.found, stored(foundFromName(row.text(7)), u"group_attendance.found"_s));
    }
    one.foundAt = row.instant(8);
    one.foundBy = row.text(9);
    return one;
}

Fields fieldsOf(const Attendance &one)
{
    Fields fields;
    fields.set(column("student"), one.student.bytes())
        .set(column("sitting"), one.sitting.bytes())
        .set(column("presence"), presenceName(one.presence))
        .set(column("told"), one.told)
        .set(column("missed_level"), one.missedLevel)
        .set(column("found"), one.found ? foundName(*one.found) : QString())
        .set(column("found_at"), one.foundAt)
        .set(column("found_by"), present(one.foundBy));
    return fields;
}

} // namespace

Result<Group> GroupRepository::find(const Id<Group> &id) const
{
    YICE_ASSIGN(const auto found, storage::readAll(m_db, Groups.arg(ById), {id.bytes()}, groupFrom));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, GroupTable, {{u"id"_s, id.toString()}});
    return found.first();
}

Result<QList<Group>> GroupRepository::list() const
{
    return storage::readAll(m_db, Groups.arg(ByName), {}, groupFrom);
}

Result<> GroupRepository::add(const Group &group)
{
    return m_db.insert(GroupTable, group.id.bytes(), fieldsOf(group));
}

Result<> GroupRepository::save(const Group &group)
{
    YICE_TRY(m_db.update(GroupTable, group.id.bytes(), group.revision, fieldsOf(group)));
    return {};
}

Result<QList<GroupMember>> GroupRepository::members(const Id<Group> &group) const
{
    return m_db.rows(Members, {group.bytes()}, memberFrom);
}

Result<> GroupRepository::add(const GroupMember &member)
{
    return m_db.insert(MemberTable, member.id.bytes(), fieldsOf(member));
}

Result<> GroupRepository::save(const GroupMember &member)
{
    YICE_TRY(m_db.update(MemberTable, member.id.bytes(), member.revision, fieldsOf(member)));
    return {};
}

Result<Sitting> GroupRepository::find(const Id<Sitting> &id) const
{
    YICE_ASSIGN(const auto found, storage::readAll(m_db, Sittings.arg(ById), {id.bytes()}, sittingFrom));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, SittingTable, {{u"id"_s, id.toString()}});
    return found.first();
}

Result<QList<Sitting>> GroupRepository::sittings(const Id<Group> &group) const
{
    return storage::readAll(m_db, Sittings.arg(u"circle = ?"_s), {group.bytes()}, sittingFrom);
}

Result<QList<Sitting>> GroupRepository::between(const QDate &first, const QDate &last) const
{
    return storage::readAll(m_db, Sittings.arg(u"day BETWEEN ? AND ?"_s),
                            {first.toString(Qt::ISODate), last.toString(Qt::ISODate)}, sittingFrom);
}

Result<SittingText> GroupRepository::note(const Id<Sitting> &id, const SecureBytes &key) const
{
    YICE_ASSIGN(const auto sealed, m_db.first(Note, {id.bytes()}, [](const Row &row) { return row.blob(0); }));
    if (!sealed)
        return fail(ErrorCode::NotFound, SittingTable, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(const QString json, security::openText(*sealed, key, bindingOf(SittingKind, id.bytes())));
    const QJsonObject text = QJsonDocument::fromJson(json.toUtf8()).object();
    return SittingText{text.value(u"course"_s).toString(), text.value(u"noticed"_s).toString()};
}

Result<> GroupRepository::add(const Sitting &sitting, const SecureBytes &key)
{
    return m_db.insert(SittingTable, sitting.id.bytes(), withNote(sitting, key));
}

Result<> GroupRepository::save(const Sitting &sitting, const SecureBytes &key)
{
    YICE_TRY(m_db.update(SittingTable, sitting.id.bytes(), sitting.revision, withNote(sitting, key)));
    return {};
}

Result<> GroupRepository::saveState(const Sitting &sitting)
{
    YICE_TRY(m_db.update(SittingTable, sitting.id.bytes(), sitting.revision, fieldsOf(sitting)));
    return {};
}

Result<QList<Attendance>> GroupRepository::attendances(const Id<Sitting> &sitting) const
{
    return storage::readAll(m_db, Attendances.arg(u"sitting = ?"_s), {sitting.bytes()}, attendanceFrom);
}

Result<QList<Attendance>> GroupRepository::attendancesOf(const Id<students::Student> &student) const
{
    return storage::readAll(m_db, Attendances.arg(u"student = ?"_s), {student.bytes()}, attendanceFrom);
}

Result<QList<Attendance>> GroupRepository::missed() const
{
    return storage::readAll(m_db, Attendances.arg(u"missed_level IS NOT NULL AND found IS NULL"_s), {}, attendanceFrom);
}

Result<> GroupRepository::put(const Attendance &attendance)
{
    if (attendance.id.isNull())
        return m_db.insert(AttendanceTable, Id<Attendance>::make(m_db.clock()).bytes(), fieldsOf(attendance));
    YICE_TRY(m_db.update(AttendanceTable, attendance.id.bytes(), attendance.revision, fieldsOf(attendance)));
    return {};
}

Result<QList<Addendum>> GroupRepository::addenda(const Id<Sitting> &id, const SecureBytes &key) const
{
    return storage::readAll(m_db, Addenda, {id.bytes()}, [&](const Row &row) -> Result<Addendum> {
        Addendum addendum{row.id<Addendum>(0), {}, row.instant(2), row.text(3)};
        YICE_ASSIGN(addendum.text, security::openText(row.blob(1), key, bindingOf(AddendumKind, addendum.id.bytes())));
        return addendum;
    });
}

Result<> GroupRepository::add(const Id<Sitting> &id, const Addendum &addendum, const SecureBytes &key)
{
    return m_db.insert(
        AddendumTable, addendum.id.bytes(),
        Fields()
            .set(column("sitting"), id.bytes())
            .set(column("note"), security::sealText(addendum.text, key, bindingOf(AddendumKind, addendum.id.bytes())))
            .set(column("made"), addendum.made)
            .set(column("made_by"), addendum.by));
}

} // namespace core::counselling
