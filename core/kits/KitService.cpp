// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kits/KitService.h"

#include "core/exchange/CanonicalJson.h"
#include "core/exchange/Envelope.h"
#include "core/kits/KitRepository.h"
#include "core/kits/KitRules.h"
#include "core/kits/ReturnFile.h"
#include "core/observations/WrittenRows.h"
#include "core/visits/VisitService.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::kits
{

namespace
{

/// Of a class, a place or a post that the kit speaks for, in that week: grades go up in September.
bool isOfKit(const Kit &kit, const observations::Handed &handed)
{
    return kit.scope.mayReport(handed.className, yearsSince(kit.made, handed.week));
}

/// A district centre makes packages too, and has no part in what a class head sees.
Result<> mayTake(const Viewer &viewer)
{
    YICE_TRY(viewer.require(Permission::MakePackages));
    return viewer.require(Permission::EditAlerts);
}

} // namespace

struct KitService::Opened {
    StoredKit kit;
    ReturnFile file;
    exchange::OpenedPackage package;
    observations::Written written;
    visits::Brought families;
    bool first = false;     ///< no return of the kit came before
    bool secondKey = false;
};

Result<> KitService::replace(const Id<Kit> &id)
{
    YICE_TRY(mayTake(m_db.viewer()));
    YICE_ASSIGN(const StoredKit kit, inUse(id));
    return KitRepository(m_db).markReplaced(kit);
}

Result<QList<KitRow>> KitService::list() const
{
    YICE_TRY(mayTake(m_db.viewer()));
    const KitRepository kits(m_db);
    YICE_ASSIGN(const auto all, kits.all());
    YICE_ASSIGN(const auto returns, kits.returns());
    QList<KitRow> list;
    for (const StoredKit &one : all) {
        KitRow row;
        row.kit = one.kit;
        YICE_ASSIGN(const auto pupils, kits.pupilsOf(one.kit.id));
        row.pupils = static_cast<int>(pupils.size());
        if (!one.kit.replaced.isValid()) {
            YICE_ASSIGN(row.doubted, isDoubted(one.kit, {pupils.begin(), pupils.end()}));
        }
        for (const StoredReturn &back : returns) {
            if (back.entry.kit != one.kit.id)
                continue;
            row.handedIn = row.handedIn.isValid() ? std::max(row.handedIn, back.entry.created) : back.entry.created;
            row.waiting += back.entry.applied.isValid() ? 0 : 1;
        }
        list.append(row);
    }
    return list;
}

/// Every check passes before anything is written: whose it is, that nothing was changed, and that it speaks of nobody else.
Result<KitService::Opened> KitService::open(const QByteArray &file) const
{
    const KitRepository kits(m_db);
    Opened opened;
    YICE_ASSIGN(opened.file, readReturnFile(file));
    const QString code = opened.file.card.code;
    YICE_ASSIGN(const auto kit, kits.byCode(code));
    if (!kit)
        return fail(ErrorCode::UnknownSender, code, {{u"unit"_s, code}, {u"reason"_s, u"kit"_s}});
    opened.kit = *kit;
    YICE_ASSIGN(const QByteArray secret, kits.secretOf(kit->kit.id));
    if (!isEnrolled(opened.file, secret))
        return fail(ErrorCode::Tampered, u"enrolment"_s, {{u"check"_s, u"enrolment"_s}, {u"reason"_s, u"kit"_s}});
    auto package = m_exchange.openFrom(opened.file.card, opened.file.package, exchange::PackageKind::Return);
    if (!package)
        return fail(package.error().with(u"reason"_s, u"kit"_s));
    opened.package = std::move(*package);
    YICE_ASSIGN(const auto cards, kits.cardsOf(kit->kit.id));
    opened.first = cards.isEmpty();
    opened.secondKey = !opened.first && !cards.contains(opened.file.cardFile);
    YICE_ASSIGN(const auto rows, exchange::readCanonicalLines(opened.package.body));
    YICE_ASSIGN(const auto form, observations::shippedObservationForm());
    YICE_ASSIGN(opened.written, observations::writtenFrom(rows, form));
    YICE_ASSIGN(const auto pupils, kits.pupilsOf(kit->kit.id));
    YICE_ASSIGN(const auto rules, shippedKitRules());
    const ScopeRule &rule = rules.of(kit->kit.scope.kind);
    const QString post = kit->kit.scope.kind == ScopeKind::Class ? QString() : scopeKindName(rule.kind);
    const auto refuse = [](const QString &field) { return fail(ErrorCode::Invalid, u"scope"_s, {{u"field"_s, field}, {u"reason"_s, u"scope"_s}}); };
    for (observations::Observation &one : opened.written.observed) {
        if (!isOfKit(kit->kit, one.handed))
            return refuse(u"class"_s);
        one.handed.head = kit->kit.person;
        one.enteredBy = kit->kit.person;
        one.post = post;
    }
    // Whose records were destroyed since is passed over: the others must still be heard.
    opened.written.observed.removeIf([&](const observations::Observation &one) { return !pupils.contains(one.student); });
    for (observations::ZeroReport &one : opened.written.zero) {
        if (!rule.may.contains(u"zero"_s) || !isOfKit(kit->kit, one.handed))
            return refuse(u"class"_s);
        one.handed.head = kit->kit.person;
        one.enteredBy = kit->kit.person;
    }
    const bool hasWeather = rules.pagesOf(kit->kit.scope).contains(u"weather"_s);
    for (observations::ClassWeather &one : opened.written.weather) {
        if (!hasWeather || !isOfKit(kit->kit, one.handed))
            return refuse(u"weather"_s);
        one.handed.head = kit->kit.person;
        one.enteredBy = kit->kit.person;
    }
    for (observations::RoomCheck &one : opened.written.rooms) {
        const auto holds = [&](const DormitoryPlace &place) { return place.holds({one.building, one.room, {}}); };
        const QList<DormitoryPlace> &places = kit->kit.scope.places;
        if (!rule.pages.contains(u"rooms"_s) || std::none_of(places.begin(), places.end(), holds))
            return refuse(u"room"_s);
        one.marks.removeIf([&](const observations::RoomMark &mark) { return !pupils.contains(mark.student); });
        one.keeper = kit->kit.person;
        one.enteredBy = kit->kit.person;
    }
    YICE_ASSIGN(opened.families, visits::broughtFrom(rows));
    if (opened.families.size() > 0 && !rule.pages.contains(u"families"_s))
        return refuse(u"family"_s);
    const auto keepOwn = [&](auto &records) {
        records.removeIf([&](const auto &one) { return !pupils.contains(one.student); });
        for (auto &one : records)
            one.enteredBy = kit->kit.person;
    };
    keepOwn(opened.families.visits);
    keepOwn(opened.families.reports);
    return opened;
}

Result<ReturnTaken> KitService::takeReturn(const QByteArray &file)
{
    YICE_TRY(mayTake(m_db.viewer()));
    YICE_ASSIGN(const Opened opened, open(file));
    KitRepository kits(m_db);
    ReturnTaken answer;
    answer.kit = opened.kit.kit;
    const QByteArray hash = exchange::packageHash(file);
    YICE_ASSIGN(const auto known, kits.returnByHash(hash));
    if (known) {
        answer.entry = known->entry;
        answer.repeat = true;
        return answer;
    }
    const exchange::PackageHeader &header = opened.package.header;
    KitReturn &entry = answer.entry;
    entry.id = Id<KitReturn>::make(m_db.clock());
    entry.kit = answer.kit.id;
    entry.sequence = header.sequence;
    entry.created = header.createdAt;
    entry.taken = m_db.clock().now();
    if (opened.secondKey)
        entry.standing = ReturnStanding::SecondKey;
    else if (answer.kit.replaced.isValid()) // whenever it says it was written: who found a lost kit sets its clock
        entry.standing = ReturnStanding::Replaced;
    else if (header.createdAt.toLocalTime().date() > answer.kit.lastDay)
        entry.standing = ReturnStanding::Expired;
    const bool good = entry.standing == ReturnStanding::Good;
    YICE_ASSIGN(const auto taken, m_observations.takeWritten(opened.written, !good));
    entry.added = taken.added;
    entry.same = taken.same;
    entry.danger = taken.danger;
    entry.conflicts = taken.conflicts;
    if (good) {
        YICE_ASSIGN(const auto heard, visits::VisitService(m_db, m_students).takeWritten(opened.families));
        entry.added += heard.added;
        entry.same += heard.same;
        entry.applied = entry.taken;
    }
    if (opened.first && good)
        YICE_TRY(kits.accept(entry.kit, opened.file.cardFile));
    YICE_TRY(kits.addReturn(entry, hash));
    if (!good)
        YICE_TRY(kits.keepFile(entry.id, file));
    return answer;
}

Result<ReturnTaken> KitService::apply(const Id<KitReturn> &id)
{
    YICE_TRY(mayTake(m_db.viewer()));
    KitRepository kits(m_db);
    YICE_ASSIGN(auto stored, kits.findReturn(id));
    if (!stored || stored->entry.applied.isValid())
        return fail(ErrorCode::NotFound, u"waiting return"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(const QByteArray file, kits.fileOf(id));
    YICE_ASSIGN(const Opened opened, open(file));
    YICE_ASSIGN(const auto taken, m_observations.takeWritten(opened.written));
    if (opened.first || opened.secondKey)
        YICE_TRY(kits.accept(stored->entry.kit, opened.file.cardFile));
    stored->entry.applied = m_db.clock().now();
    stored->entry.added += taken.added;
    stored->entry.same = taken.same;
    stored->entry.danger += taken.danger;
    YICE_ASSIGN(const auto heard, visits::VisitService(m_db, m_students).takeWritten(opened.families));
    stored->entry.added += heard.added;
    stored->entry.same += heard.same;
    stored->entry.conflicts = taken.conflicts;
    YICE_TRY(kits.markApplied(*stored));
    YICE_TRY(kits.dropFile(id));
    return ReturnTaken{stored->entry, opened.kit.kit, false};
}

Result<QList<ReturnTaken>> KitService::waiting() const
{
    YICE_TRY(mayTake(m_db.viewer()));
    const KitRepository kits(m_db);
    YICE_ASSIGN(const auto returns, kits.returns());
    QList<ReturnTaken> list;
    for (const StoredReturn &one : returns) {
        if (one.entry.applied.isValid())
            continue;
        YICE_ASSIGN(const auto kit, kits.find(one.entry.kit));
        list.append({one.entry, kit ? kit->kit : Kit(), false});
    }
    return list;
}

} // namespace core::kits
