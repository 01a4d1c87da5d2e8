// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CanonicalJson.h"
#include "core/exchange/Envelope.h"
#include "core/kits/KitRepository.h"
#include "core/kits/KitService.h"
#include "core/kits/NewsRows.h"
#include "core/kits/OwnKitService.h"

using namespace Qt::Literals::StringLiterals;

namespace core::kits
{

Result<StoredKit> KitService::inUse(const Id<Kit> &id) const
{
    YICE_ASSIGN(const auto kit, KitRepository(m_db).find(id));
    if (!kit)
        return fail(ErrorCode::NotFound, u"kit"_s, {{u"id"_s, id.toString()}});
    if (kit->kit.replaced.isValid())
        return fail(ErrorCode::Conflict, u"kit"_s, {{u"id"_s, id.toString()}});
    return *kit;
}

Result<KitNews> KitService::news(const Id<Kit> &id, const QDate &lastDay) const
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_ASSIGN(const StoredKit stored, inUse(id));
    KitNews news;
    news.lastDay = lastDay.isValid() ? lastDay : stored.kit.lastDay;
    if (lastDay.isValid() && lastDay < m_db.clock().today())
        return invalid(u"lastDay"_s);
    YICE_ASSIGN(news.pupils, pupilsOf(stored.kit));
    YICE_TRY(checkDoubt(stored.kit, news.pupils));
    YICE_ASSIGN(news.told.figures, figuresOf(stored.kit));
    return news;
}

Result<QByteArray> KitService::sendNews(const Id<Kit> &id, const KitNews &news)
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_ASSIGN(const StoredKit stored, inUse(id));
    KitRepository kits(m_db);
    YICE_ASSIGN(const auto cards, kits.cardsOf(id));
    if (cards.isEmpty())
        return fail(ErrorCode::ConditionsUnmet, u"kit_key"_s, {{u"open"_s, QStringList{u"kit_key"_s}}, {u"reason"_s, u"kit_key"_s}});
    YICE_ASSIGN(const exchange::UnitCard card, exchange::readUnitCard(cards.last()));
    YICE_ASSIGN(const exchange::ChainPlace place, kits.nextUpdate(id));
    YICE_ASSIGN(const QByteArray file, m_exchange.seal(exchange::PackageKind::Kit, place, card, rowsOf(news)));
    YICE_TRY(kits.addUpdate(id, place.sequence, exchange::packageHash(file)));
    YICE_TRY(kits.addPupils(id, news.pupils));
    if (news.lastDay != stored.kit.lastDay)
        YICE_TRY(kits.setLastDay(stored, news.lastDay));
    for (const KitPupil &pupil : news.pupils)
        YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("student"), pupil.id.bytes(),
                              storage::Fields().set(QLatin1String("kit"), stored.kit.code)));
    return file;
}

Result<NewsTaken> OwnKitService::takeNews(const QByteArray &file)
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    KitRepository kits(m_db);
    YICE_ASSIGN(auto own, kits.own());
    if (!own || !own->kit.opened.isValid())
        return fail(ErrorCode::ConditionsUnmet, u"opened"_s, {{u"open"_s, QStringList{u"opened"_s}}});
    YICE_ASSIGN(const exchange::UnitCard school, exchange::readUnitCard(own->schoolCard));
    const auto package = m_exchange.openFrom(school, file, exchange::PackageKind::Kit);
    if (!package)
        return fail(package.error().with(u"reason"_s, u"kit_news"_s));
    NewsTaken taken;
    taken.sequence = package->header.sequence;
    // An older one, or the same again, must not take back what a newer one told.
    if (taken.sequence <= own->kit.updated)
        return taken;
    YICE_ASSIGN(const auto rows, exchange::readCanonicalLines(package->body));
    YICE_ASSIGN(const KitNews news, newsFrom(rows));
    YICE_TRY(m_students.followRoster(recordsOf(news.pupils)));
    YICE_TRY(kits.setTold(news.told));
    taken.changed = true;
    taken.pupils = static_cast<int>(news.pupils.size());
    taken.cards = static_cast<int>(news.told.cards.size());
    taken.tasks = static_cast<int>(news.told.tasks.size());
    own->kit.lastDay = news.lastDay;
    own->kit.updated = taken.sequence;
    own->kit.updatedAt = package->header.createdAt;
    YICE_TRY(kits.saveOwn(*own));
    return taken;
}

} // namespace core::kits
