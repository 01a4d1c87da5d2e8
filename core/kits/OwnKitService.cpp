// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kits/OwnKitService.h"

#include "core/exchange/Envelope.h"
#include "core/kits/KitRepository.h"
#include "core/kits/KitRules.h"
#include "core/kits/ReturnFile.h"
#include "core/observations/WrittenRows.h"
#include "core/visits/OwnFamilies.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core::kits
{

namespace
{

Result<StoredOwnKit> ownKit(storage::Connection &db)
{
    YICE_ASSIGN(const auto own, KitRepository(db).own());
    if (!own)
        return fail(ErrorCode::NotFound, u"kit"_s, {{u"id"_s, u"kit"_s}});
    return *own;
}

} // namespace

QList<students::StudentRecord> recordsOf(const QList<KitPupil> &pupils)
{
    QList<students::StudentRecord> records;
    for (const KitPupil &pupil : pupils) {
        students::StudentRecord record;
        record.id = pupil.id;
        record.student.name = pupil.name;
        record.student.studentNumber = pupil.number;
        record.student.male = pupil.male;
        record.student.className = pupil.className;
        record.student.dormitory = pupil.dormitory;
        records.append(record);
    }
    return records;
}

Result<> OwnKitService::fill(const KitContent &content)
{
    YICE_TRY(m_db.viewer().require(Permission::EditStudents));
    YICE_TRY(m_students.carryOver(recordsOf(content.pupils)));
    return KitRepository(m_db).addOwn(content);
}

Result<> OwnKitService::begin()
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    YICE_ASSIGN(StoredOwnKit own, ownKit(m_db));
    if (own.kit.opened.isValid())
        return fail(ErrorCode::Conflict, u"kit"_s, {{u"id"_s, own.kit.id.toString()}});
    YICE_TRY(m_exchange.renewKeys());
    own.kit.opened = m_db.clock().now();
    return KitRepository(m_db).saveOwn(own);
}

Result<std::optional<OwnKit>> OwnKitService::own() const
{
    YICE_ASSIGN(const auto own, KitRepository(m_db).own());
    return own ? std::optional(own->kit) : std::nullopt;
}

Result<Told> OwnKitService::told() const
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    return KitRepository(m_db).told();
}

Result<> OwnKitService::requirePage(const QString &page) const
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    YICE_ASSIGN(const auto own, KitRepository(m_db).own());
    if (!own || !own->kit.opened.isValid())
        return fail(ErrorCode::ConditionsUnmet, u"opened"_s, {{u"open"_s, QStringList{u"opened"_s}}, {u"reason"_s, u"kit_opened"_s}});
    YICE_ASSIGN(const KitRules rules, shippedKitRules());
    if (rules.pagesOf(own->kit.scope).contains(page))
        return {};
    return fail(ErrorCode::Denied, page,
                {{u"permission"_s, security::permissionName(Permission::ReportClass)}, {u"role"_s, security::roleName(m_db.viewer().role)}});
}

Result<HandIn> OwnKitService::handIn(const observations::Written &written)
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    YICE_ASSIGN(StoredOwnKit own, ownKit(m_db));
    if (!own.kit.opened.isValid())
        return fail(ErrorCode::ConditionsUnmet, u"opened"_s, {{u"open"_s, QStringList{u"opened"_s}}});
    KitRepository kits(m_db);
    YICE_ASSIGN(const QByteArray secret, kits.ownSecret());
    YICE_ASSIGN(const exchange::UnitCard school, exchange::readUnitCard(own.schoolCard));
    YICE_ASSIGN(const QByteArray card, m_exchange.ownCardFile());
    const exchange::ChainPlace place{own.kit.handedIn + 1, own.lastHash};
    YICE_ASSIGN(const visits::Brought families, visits::OwnFamilies(m_db, m_students).all());
    YICE_ASSIGN(const QByteArray package, m_exchange.seal(exchange::PackageKind::Return, place, school,
                                                          observations::rowsOf(written) + visits::rowsOf(families)));
    HandIn answer;
    answer.file = writeReturnFile(card, secret, package);
    answer.sequence = place.sequence;
    QSet<std::pair<QByteArray, QDate>> seen;
    for (const observations::Observation &one : written.observed)
        seen.insert({one.student.bytes(), one.handed.week});
    answer.observations = static_cast<int>(seen.size());
    answer.zeroReports = static_cast<int>(written.zero.size());
    answer.more = static_cast<int>(written.weather.size() + written.rooms.size() + families.size());
    own.kit.handedIn = place.sequence;
    own.lastHash = exchange::packageHash(package);
    own.kit.lastTime = m_db.clock().now();
    YICE_TRY(kits.saveOwn(own));
    return answer;
}

} // namespace core::kits
