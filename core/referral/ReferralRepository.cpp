// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/ReferralRepository.h"

#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::Row;
using core::storage::present;

namespace core::referral
{

namespace
{

constexpr QLatin1String ReferralRows("referral");
constexpr QLatin1String ReferralActs("referral_act");
constexpr QLatin1String LeaveRows("school_leave");
constexpr QLatin1String LeaveActs("school_leave_act");

const QString Referrals = uR"(
    SELECT id, revision, student, alert, made, day, destination, urgency, reasons, note, institution, rule_version
    FROM referral WHERE (? = 0 OR closed = 0) AND student = coalesce(?, student) AND id = coalesce(?, id)
    ORDER BY made DESC, id DESC)"_s;

const QString ActsOfReferrals = uR"(
    SELECT a.referral, a.kind, a.at, a.day, a.person, a.relation, a.phone, a.items, a.safe, a.paper, a.note, a.written_by
    FROM referral_act a JOIN referral r ON r.id = a.referral
    WHERE (? = 0 OR r.closed = 0) AND r.student = coalesce(?, r.student) AND r.id = coalesce(?, r.id)
    ORDER BY a.referral, a.place)"_s;

const QString Leaves = uR"(
    SELECT id, revision, student, alert, made, rule_version
    FROM school_leave WHERE (? = 0 OR closed = 0) AND student = coalesce(?, student) AND id = coalesce(?, id)
    ORDER BY made DESC, id DESC)"_s;

const QString ActsOfLeaves = uR"(
    SELECT a.school_leave, a.kind, a.at, a.day, a.person, a.relation, a.phone, a.items, a.safe, a.paper, a.note, a.written_by
    FROM school_leave_act a JOIN school_leave r ON r.id = a.school_leave
    WHERE (? = 0 OR r.closed = 0) AND r.student = coalesce(?, r.student) AND r.id = coalesce(?, r.id)
    ORDER BY a.school_leave, a.place)"_s;

QString snapshotOf(const Institution &one)
{
    const QJsonObject object{{u"code"_s, one.code},       {u"name"_s, one.name},
                             {u"kind"_s, one.kind},       {u"level"_s, one.level},
                             {u"green"_s, one.green},     {u"contact"_s, one.contact},
                             {u"phone"_s, one.phone},     {u"hours"_s, one.hours},
                             {u"ages"_s, one.ages},       {u"from"_s, one.from.toString(Qt::ISODate)},
                             {u"until"_s, one.until.toString(Qt::ISODate)}, {u"address"_s, one.address}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Institution snapshotIn(const Row &row, int place)
{
    const QJsonObject object = QJsonDocument::fromJson(row.text(place).toUtf8()).object();
    const auto text = [&](const QString &key) { return object.value(key).toString(); };
    Institution one;
    one.code = text(u"code"_s);
    one.name = text(u"name"_s);
    one.kind = text(u"kind"_s);
    one.level = text(u"level"_s);
    one.green = object.value(u"green"_s).toBool();
    one.contact = text(u"contact"_s);
    one.phone = text(u"phone"_s);
    one.hours = text(u"hours"_s);
    one.ages = text(u"ages"_s);
    one.from = QDate::fromString(text(u"from"_s), Qt::ISODate);
    one.until = QDate::fromString(text(u"until"_s), Qt::ISODate);
    one.address = text(u"address"_s);
    return one;
}

template <typename T> QByteArray reference(const Id<T> &id)
{
    return id.isNull() ? QByteArray() : id.bytes();
}

QVariantList parametersOf(const CareFilter &filter, const QByteArray &id = {})
{
    return {filter.onlyOpen ? 1 : 0, filter.student ? QVariant(filter.student->bytes()) : QVariant(),
            id.isEmpty() ? QVariant() : QVariant(id)};
}

Fields fieldsOf(const Act &act)
{
    return Fields()
        .set(QLatin1String("kind"), actName(act.kind))
        .set(QLatin1String("at"), act.at)
        .set(QLatin1String("day"), act.day)
        .set(QLatin1String("person"), present(act.person))
        .set(QLatin1String("relation"), present(act.relation))
        .set(QLatin1String("phone"), present(act.phone))
        .set(QLatin1String("items"), storage::listText(act.items))
        .set(QLatin1String("safe"), act.safe)
        .set(QLatin1String("paper"), act.paper)
        .set(QLatin1String("note"), present(act.note))
        .set(QLatin1String("written_by"), present(act.by));
}

Result<Act> actFrom(const Row &row)
{
    Act act;
    const auto kind = actFromName(row.text(1));
    if (!kind)
        return fail(ErrorCode::Damaged, row.text(1), {{u"file"_s, u"records.db"_s}, {u"where"_s, u"act.kind"_s}});
    act.kind = *kind;
    act.at = row.instant(2);
    act.day = row.date(3);
    act.person = row.text(4);
    act.relation = row.text(5);
    act.phone = row.text(6);
    act.items = storage::textsIn(row, 7);
    act.safe = row.flag(8);
    act.paper = row.flag(9);
    act.note = row.text(10);
    act.by = row.text(11);
    return act;
}

/// The acts of `records`, each to its own.
template <typename T>
Result<> addActs(storage::Connection &db, const QString &sql, const QVariantList &parameters, QList<T> &records)
{
    QHash<QByteArray, qsizetype> places;
    for (qsizetype i = 0; i < records.size(); ++i)
        places.insert(records.at(i).id.bytes(), i);
    return db.visit(sql, parameters, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const Act act, actFrom(row));
        const auto place = places.constFind(row.blob(0));
        if (place != places.constEnd())
            records[*place].acts.append(act);
        return {};
    });
}

Result<> insertActs(storage::Connection &db, QLatin1String table, QLatin1String owner, const QByteArray &id,
                    const QList<Act> &acts, qsizetype from)
{
    for (qsizetype i = from; i < acts.size(); ++i) {
        YICE_TRY(db.insert(table, Id<Act>::make(db.clock()).bytes(),
                           fieldsOf(acts.at(i)).set(owner, id).set(QLatin1String("place"), static_cast<qint64>(i))));
    }
    return {};
}

bool isOver(const QList<Act> &acts)
{
    return std::any_of(acts.begin(), acts.end(),
                       [](const Act &act) { return act.kind == ActKind::Closed || act.kind == ActKind::Ended; });
}

template <typename T>
Result<> saveActs(storage::Connection &db, QLatin1String table, QLatin1String actTable, const T &before, const T &after)
{
    YICE_TRY(db.update(table, before.id.bytes(), before.revision,
                       Fields()
                           .set(QLatin1String("alert"), reference(after.alert))
                           .set(QLatin1String("acts"), static_cast<qint64>(after.acts.size()))
                           .set(QLatin1String("closed"), isOver(after.acts))));
    return insertActs(db, actTable, table, before.id.bytes(), after.acts, before.acts.size());
}

template <typename T> Result<T> onlyOne(const Result<QList<T>> &found, const Id<T> &id, QLatin1String table)
{
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, table, {{u"id"_s, id.toString()}});
    return found->first();
}

Result<QList<Referral>> referralsWith(storage::Connection &db, const QVariantList &parameters)
{
    YICE_ASSIGN(auto found, db.rows(Referrals, parameters, [](const Row &row) {
        Referral one;
        one.id = row.id<Referral>(0);
        one.revision = row.number(1);
        one.student = row.id<students::Student>(2);
        one.alert = row.id<alerts::Alert>(3);
        one.made = row.instant(4);
        one.day = row.date(5);
        one.destination = row.text(6) == destinationName(Destination::School) ? Destination::School : Destination::Institution;
        one.urgency = row.text(7);
        one.reasons = storage::textsIn(row, 8);
        one.note = row.text(9);
        one.institution = snapshotIn(row, 10);
        one.ruleVersion = static_cast<int>(row.number(11));
        return one;
    }));
    YICE_TRY(addActs(db, ActsOfReferrals, parameters, found));
    return found;
}

Result<QList<Leave>> leavesWith(storage::Connection &db, const QVariantList &parameters)
{
    YICE_ASSIGN(auto found, db.rows(Leaves, parameters, [](const Row &row) {
        Leave one;
        one.id = row.id<Leave>(0);
        one.revision = row.number(1);
        one.student = row.id<students::Student>(2);
        one.alert = row.id<alerts::Alert>(3);
        one.made = row.instant(4);
        one.ruleVersion = static_cast<int>(row.number(5));
        return one;
    }));
    YICE_TRY(addActs(db, ActsOfLeaves, parameters, found));
    return found;
}

} // namespace

Result<Referral> ReferralRepository::find(const Id<Referral> &id) const
{
    return onlyOne(referralsWith(m_db, parametersOf({}, id.bytes())), id, ReferralRows);
}

Result<QList<Referral>> ReferralRepository::list(const CareFilter &filter) const
{
    return referralsWith(m_db, parametersOf(filter));
}

Result<Id<Referral>> ReferralRepository::add(Referral referral)
{
    referral.id = Id<Referral>::make(m_db.clock());
    YICE_TRY(m_db.insert(ReferralRows, referral.id.bytes(),
                         Fields()
                             .set(QLatin1String("student"), referral.student.bytes())
                             .set(QLatin1String("alert"), reference(referral.alert))
                             .set(QLatin1String("made"), referral.made)
                             .set(QLatin1String("day"), referral.day)
                             .set(QLatin1String("destination"), destinationName(referral.destination))
                             .set(QLatin1String("urgency"), referral.urgency)
                             .set(QLatin1String("reasons"), storage::listText(referral.reasons))
                             .set(QLatin1String("note"), present(referral.note))
                             .set(QLatin1String("institution"), snapshotOf(referral.institution))
                             .set(QLatin1String("rule_version"), referral.ruleVersion)
                             .set(QLatin1String("acts"), static_cast<qint64>(referral.acts.size()))
                             .set(QLatin1String("closed"), isOver(referral.acts))));
    YICE_TRY(insertActs(m_db, ReferralActs, ReferralRows, referral.id.bytes(), referral.acts, 0));
    return referral.id;
}

Result<> ReferralRepository::save(const Referral &before, const Referral &after)
{
    return saveActs(m_db, ReferralRows, ReferralActs, before, after);
}

Result<Leave> LeaveRepository::find(const Id<Leave> &id) const
{
    return onlyOne(leavesWith(m_db, parametersOf({}, id.bytes())), id, LeaveRows);
}

Result<QList<Leave>> LeaveRepository::list(const CareFilter &filter) const
{
    return leavesWith(m_db, parametersOf(filter));
}

Result<Id<Leave>> LeaveRepository::add(Leave leave)
{
    leave.id = Id<Leave>::make(m_db.clock());
    YICE_TRY(m_db.insert(LeaveRows, leave.id.bytes(),
                         Fields()
                             .set(QLatin1String("student"), leave.student.bytes())
                             .set(QLatin1String("alert"), reference(leave.alert))
                             .set(QLatin1String("made"), leave.made)
                             .set(QLatin1String("rule_version"), leave.ruleVersion)
                             .set(QLatin1String("acts"), static_cast<qint64>(leave.acts.size()))
                             .set(QLatin1String("closed"), isOver(leave.acts))));
    YICE_TRY(insertActs(m_db, LeaveActs, LeaveRows, leave.id.bytes(), leave.acts, 0));
    return leave.id;
}

Result<> LeaveRepository::save(const Leave &before, const Leave &after)
{
    return saveActs(m_db, LeaveRows, LeaveActs, before, after);
}

} // namespace core::referral
