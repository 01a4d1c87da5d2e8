// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kits/KitRepository.h"

#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::kits
{

namespace
{

using storage::Fields;
using storage::Row;

constexpr QLatin1String KitTable("kit");
constexpr QLatin1String KeyTable("kit_key");
constexpr QLatin1String ReturnTable("kit_return");
constexpr QLatin1String OwnTable("own_kit");

const QString KitColumns = uR"(
    SELECT id, revision, code, person, grade, class_number, made, made_by, last_day, replaced, scope FROM kit )"_s;
const QString AddSecret = uR"(INSERT INTO kit_secret (kit, secret) VALUES (?, ?))"_s;
const QString SecretOf = uR"(SELECT secret FROM kit_secret WHERE kit = ?)"_s;
const QString AddPupil = uR"(INSERT OR IGNORE INTO kit_pupil (kit, student) VALUES (?, ?))"_s;
const QString LastUpdate = uR"(SELECT sequence, hash FROM kit_update WHERE kit = ? ORDER BY sequence DESC LIMIT 1)"_s;
const QString AddUpdate = uR"(INSERT INTO kit_update (kit, sequence, hash, made) VALUES (?, ?, ?, ?))"_s;
const QString PupilsOf = uR"(SELECT student FROM kit_pupil WHERE kit = ?)"_s;
const QString CardsOf = uR"(SELECT card FROM kit_key WHERE kit = ? ORDER BY accepted)"_s;
const QString ReturnColumns = uR"(
    SELECT id, revision, kit, sequence, created, taken, standing, applied, added, same, danger, conflicts FROM kit_return )"_s;
const QString FileOf = uR"(SELECT bytes FROM kit_return_file WHERE entry = ?)"_s;
const QString KeepFile = uR"(INSERT INTO kit_return_file (entry, bytes) VALUES (?, ?))"_s;
const QString DropFile = uR"(DELETE FROM kit_return_file WHERE entry = ?)"_s;
const QString OwnColumns = uR"(
    SELECT id, revision, person, last_day, school_card, opened, handed_in, last_hash, last_time, scope, updated, updated_at
    FROM own_kit)"_s;
const QString AddOwnSecret = uR"(INSERT INTO own_kit_secret (kit, secret) VALUES (?, ?))"_s;
const QString OwnSecret = uR"(SELECT secret FROM own_kit_secret)"_s;

QByteArray blobIn(const Row &row)
{
    return row.blob(0);
}

/// As scopeText() wrote it; a kit from before there were others is of its class.
Result<KitScope> scopeIn(const QString &text, const students::ClassName &className)
{
    if (text.isEmpty())
        return KitScope(className);
    return storage::stored(scopeFromText(text, students::Stage::Complete, {}), u"kit.scope"_s);
}

Result<StoredKit> kitFrom(const Row &row)
{
    StoredKit one;
    one.kit.id = row.id<Kit>(0);
    one.revision = row.number(1);
    one.kit.code = row.text(2);
    one.kit.person = row.text(3);
    YICE_ASSIGN(one.kit.scope, scopeIn(row.text(10), {static_cast<int>(row.number(4)), static_cast<int>(row.number(5))}));
    one.kit.made = row.instant(6);
    one.kit.madeBy = row.text(7);
    one.kit.lastDay = row.date(8);
    one.kit.replaced = row.instant(9);
    return one;
}

Result<StoredReturn> returnFrom(const Row &row)
{
    StoredReturn one;
    one.entry.id = row.id<KitReturn>(0);
    one.revision = row.number(1);
    one.entry.kit = row.id<Kit>(2);
    one.entry.sequence = row.number(3);
    one.entry.created = row.instant(4);
    one.entry.taken = row.instant(5);
    YICE_ASSIGN(one.entry.standing, storage::stored(standingFromName(row.text(6)), u"kit_return.standing"_s));
    one.entry.applied = row.instant(7);
    one.entry.added = static_cast<int>(row.number(8));
    one.entry.same = static_cast<int>(row.number(9));
    one.entry.danger = static_cast<int>(row.number(10));
    one.entry.conflicts = static_cast<int>(row.optionalNumber(11).value_or(0));
    return one;
}

Fields countsOf(const KitReturn &entry)
{
    return Fields()
        .set(QLatin1String("applied"), entry.applied)
        .set(QLatin1String("added"), entry.added)
        .set(QLatin1String("same"), entry.same)
        .set(QLatin1String("danger"), entry.danger)
        .set(QLatin1String("conflicts"), entry.conflicts);
}

Result<QByteArray> blobOf(storage::Connection &db, const QString &sql, const QVariantList &parameters)
{
    YICE_ASSIGN(const auto found, db.first(sql, parameters, blobIn));
    if (!found)
        return fail(ErrorCode::NotFound, u"kit"_s, {{u"id"_s, u"kit"_s}});
    return *found;
}

} // namespace

Result<> KitRepository::add(const KitContent &content)
{
    const Kit &kit = content.kit;
    YICE_TRY(m_db.insert(KitTable, kit.id.bytes(),
                         Fields()
                             .set(QLatin1String("code"), kit.code)
                             .set(QLatin1String("person"), kit.person)
                             .set(QLatin1String("grade"), kit.scope.filedUnder().grade)
                             .set(QLatin1String("class_number"), kit.scope.filedUnder().number)
                             .set(QLatin1String("scope"), scopeText(kit.scope))
                             .set(QLatin1String("made"), kit.made)
                             .set(QLatin1String("made_by"), kit.madeBy)
                             .set(QLatin1String("last_day"), kit.lastDay)
                             .set(QLatin1String("replaced"), kit.replaced)));
    YICE_TRY(m_db.execute(AddSecret, {kit.id.bytes(), content.secret}));
    return addPupils(kit.id, content.pupils);
}

Result<> KitRepository::addPupils(const Id<Kit> &kit, const QList<KitPupil> &pupils)
{
    for (const KitPupil &pupil : pupils)
        YICE_TRY(m_db.execute(AddPupil, {kit.bytes(), pupil.id.bytes()}));
    return {};
}

Result<QList<StoredKit>> KitRepository::all() const
{
    return storage::readAll(m_db, KitColumns + u"ORDER BY made DESC, id DESC"_s, {}, kitFrom);
}

Result<std::optional<StoredKit>> KitRepository::oneKit(const QString &condition, const QVariant &value) const
{
    YICE_ASSIGN(const auto found, storage::readAll(m_db, KitColumns + condition, {value}, kitFrom));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<StoredKit>> KitRepository::find(const Id<Kit> &id) const
{
    return oneKit(u"WHERE id = ?"_s, id.bytes());
}

Result<std::optional<StoredKit>> KitRepository::byCode(const QString &code) const
{
    return oneKit(u"WHERE code = ?"_s, code);
}

Result<> KitRepository::markReplaced(const StoredKit &kit)
{
    YICE_TRY(m_db.update(KitTable, kit.kit.id.bytes(), kit.revision, Fields().set(QLatin1String("replaced"), m_db.clock().now())));
    return {};
}

Result<> KitRepository::setLastDay(const StoredKit &kit, const QDate &day)
{
    YICE_TRY(m_db.update(KitTable, kit.kit.id.bytes(), kit.revision, Fields().set(QLatin1String("last_day"), day)));
    return {};
}

Result<exchange::ChainPlace> KitRepository::nextUpdate(const Id<Kit> &kit) const
{
    YICE_ASSIGN(const auto last, m_db.first(LastUpdate, {kit.bytes()}, [](const Row &row) { return exchange::ChainPlace{row.number(0) + 1, row.blob(1)}; }));
    return last.value_or(exchange::ChainPlace());
}

Result<> KitRepository::addUpdate(const Id<Kit> &kit, qint64 sequence, const QByteArray &hash)
{
    YICE_TRY(m_db.execute(AddUpdate, {kit.bytes(), sequence, hash, m_db.clock().now().toMSecsSinceEpoch()}));
    return {};
}

Result<QByteArray> KitRepository::secretOf(const Id<Kit> &kit) const
{
    return blobOf(m_db, SecretOf, {kit.bytes()});
}

Result<QSet<Id<students::Student>>> KitRepository::pupilsOf(const Id<Kit> &kit) const
{
    YICE_ASSIGN(const auto list, m_db.rows(PupilsOf, {kit.bytes()}, [](const Row &row) { return row.id<students::Student>(0); }));
    return QSet<Id<students::Student>>(list.begin(), list.end());
}

Result<QList<QByteArray>> KitRepository::cardsOf(const Id<Kit> &kit) const
{
    return m_db.rows(CardsOf, {kit.bytes()}, blobIn);
}

Result<> KitRepository::accept(const Id<Kit> &kit, const QByteArray &cardFile)
{
    return m_db.insert(KeyTable, Id<KitReturn>::make(m_db.clock()).bytes(),
                       Fields()
                           .set(QLatin1String("kit"), kit.bytes())
                           .set(QLatin1String("card"), cardFile)
                           .set(QLatin1String("accepted"), m_db.clock().now()));
}

Result<QList<StoredReturn>> KitRepository::returns() const
{
    return storage::readAll(m_db, ReturnColumns + u"ORDER BY taken DESC, id DESC"_s, {}, returnFrom);
}

Result<std::optional<StoredReturn>> KitRepository::oneReturn(const QString &condition, const QByteArray &value) const
{
    YICE_ASSIGN(const auto found, storage::readAll(m_db, ReturnColumns + condition, {value}, returnFrom));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<StoredReturn>> KitRepository::returnByHash(const QByteArray &hash) const
{
    return oneReturn(u"WHERE hash = ?"_s, hash);
}

Result<std::optional<StoredReturn>> KitRepository::findReturn(const Id<KitReturn> &id) const
{
    return oneReturn(u"WHERE id = ?"_s, id.bytes());
}

Result<> KitRepository::addReturn(const KitReturn &entry, const QByteArray &hash)
{
    Fields fields = countsOf(entry);
    fields.set(QLatin1String("kit"), entry.kit.bytes())
        .set(QLatin1String("sequence"), entry.sequence)
        .set(QLatin1String("created"), entry.created)
        .set(QLatin1String("taken"), entry.taken)
        .set(QLatin1String("hash"), hash)
        .set(QLatin1String("standing"), standingName(entry.standing));
    return m_db.insert(ReturnTable, entry.id.bytes(), fields);
}

Result<> KitRepository::markApplied(const StoredReturn &entry)
{
    YICE_TRY(m_db.update(ReturnTable, entry.entry.id.bytes(), entry.revision, countsOf(entry.entry)));
    return {};
}

Result<QByteArray> KitRepository::fileOf(const Id<KitReturn> &entry) const
{
    return blobOf(m_db, FileOf, {entry.bytes()});
}

Result<> KitRepository::keepFile(const Id<KitReturn> &entry, const QByteArray &bytes)
{
    YICE_TRY(m_db.execute(KeepFile, {entry.bytes(), bytes}));
    return {};
}

Result<> KitRepository::dropFile(const Id<KitReturn> &entry)
{
    YICE_TRY(m_db.execute(DropFile, {entry.bytes()}));
    return {};
}

Result<> KitRepository::addOwn(const KitContent &content)
{
    const QByteArray id = content.kit.id.bytes();
    YICE_TRY(m_db.insert(OwnTable, id,
                         Fields()
                             .set(QLatin1String("person"), content.kit.person)
                             .set(QLatin1String("last_day"), content.kit.lastDay)
                             .set(QLatin1String("school_card"), content.schoolCard)
                             .set(QLatin1String("scope"), scopeText(content.kit.scope))
                             .set(QLatin1String("handed_in"), 0)));
    YICE_TRY(m_db.execute(AddOwnSecret, {id, content.secret}));
    return setTold(content.told);
}

Result<std::optional<StoredOwnKit>> KitRepository::own() const
{
    YICE_ASSIGN(const auto found, storage::readAll(m_db, OwnColumns, {}, [](const Row &row) -> Result<StoredOwnKit> {
        StoredOwnKit one;
        one.kit.id = row.id<Kit>(0);
        one.revision = row.number(1);
        one.kit.person = row.text(2);
        one.kit.lastDay = row.date(3);
        one.schoolCard = row.blob(4);
        one.kit.opened = row.instant(5);
        one.kit.handedIn = row.number(6);
        one.lastHash = row.blob(7);
        one.kit.lastTime = row.instant(8);
        YICE_ASSIGN(one.kit.scope, scopeIn(row.text(9), {}));
        one.kit.updated = row.optionalNumber(10).value_or(0);
        one.kit.updatedAt = row.instant(11);
        return one;
    }));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QByteArray> KitRepository::ownSecret() const
{
    return blobOf(m_db, OwnSecret, {});
}

Result<> KitRepository::saveOwn(const StoredOwnKit &own)
{
    YICE_TRY(m_db.update(OwnTable, own.kit.id.bytes(), own.revision,
                         Fields()
                             .set(QLatin1String("opened"), own.kit.opened)
                             .set(QLatin1String("handed_in"), own.kit.handedIn)
                             .set(QLatin1String("last_hash"), own.lastHash)
                             .set(QLatin1String("last_time"), own.kit.lastTime)
                             .set(QLatin1String("last_day"), own.kit.lastDay)
                             .set(QLatin1String("updated"), own.kit.updated > 0 ? std::optional(own.kit.updated) : std::nullopt)
                             .set(QLatin1String("updated_at"), own.kit.updatedAt)));
    return {};
}

} // namespace core::kits
