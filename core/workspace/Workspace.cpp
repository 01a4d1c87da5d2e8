// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Workspace.h"

#include "core/records/AttachmentCheck.h"
#include "core/security/PasswordRules.h"
#include "core/security/RecoveryKey.h"
#include "core/workspace/Holder.h"
#include "core/workspace/UnlockAttempts.h"
#include "core/workspace/WorkspacePrivate.h"

#include <QDir>
#include <QTimeZone>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{
/// AEGIS-256 is the faster one where the processor has AES instructions (core/storage measured ×1.2 against ×2.8).
QString cipherForThisPc()
{
    return sodium_init() >= 0 && sodium_runtime_has_aesni() != 0 ? u"aegis"_s : u"chacha20"_s;
}

security::KdfUse useOf(bool test)
{
    return test ? security::KdfUse::Test : security::KdfUse::Real;
}

storage::StoreOptions storeOptions(const VaultFolder &folder, const QString &cipher,
                                   const security::SecureBytes &key, const VaultOptions &options)
{
    storage::StoreOptions store;
    store.folder = folder.path();
    store.key = QByteArray::fromRawData(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
    store.cipher = cipher.toLatin1();
    store.clock = options.clock;
    store.appDataFolder = options.appDataFolder;
    store.acceptBehindAnchor = options.acceptBehindAnchor;
    return store;
}

QList<VaultUser> usersOf(const security::Keyring &keyring)
{
    QList<VaultUser> all;
    for (const security::KeyringUser &user : keyring.users())
        all.append({user.name, user.role, user.id});
    return all;
}

security::PasswordOwner ownerOf(const QString &user, const exchange::Unit &unit)
{
    return {user, {unit.name, unit.code}, {}};
}

/// Opens the records with the keyring that stands, or after a crash during rekeying with the one laid beside it.
struct Opener {
    const VaultFolder &folder;
    const VaultOptions &options;
    security::Keyring keyring; ///< afterwards the one that fits
    security::UnlockedKeys keys;
    std::function<Result<security::UnlockedKeys>(security::Keyring &)> enter; ///< into the other keyring
    bool fromNext = false;

    Result<std::unique_ptr<storage::Store>> open()
    {
        auto opened = storage::Store::open(storeOptions(folder, keyring.cipher(), keys.vaultKey, options));
        if (opened || opened.error().code != ErrorCode::Damaged)
            return opened;
        auto next = folder.next();
        if (!next)
            return opened;
        auto nextKeys = enter(*next);
        return nextKeys ? openWith(std::move(*next), std::move(*nextKeys)) : std::move(opened);
    }

    /// Once open: one keyring is left, the right one.
    Result<> settle() const { return fromNext ? folder.takeNext(keyring) : folder.dropNext(); }

private:
    Result<std::unique_ptr<storage::Store>> openWith(security::Keyring next, security::UnlockedKeys nextKeys)
    {
        storage::StoreOptions withNext = storeOptions(folder, next.cipher(), nextKeys.vaultKey, options);
        withNext.finishRekey = true;
        YICE_ASSIGN(auto opened, storage::Store::open(withNext));
        keyring = std::move(next);
        keys = std::move(nextKeys);
        fromNext = true;
        return opened;
    }
};

Result<std::shared_ptr<const alerts::AlertContext>> rulesInForce()
{
    YICE_ASSIGN(auto context, alerts::shippedAlertContext(QTimeZone::systemTimeZone()));
    return std::make_shared<const alerts::AlertContext>(std::move(context));
}

Result<std::shared_ptr<const retention::RetentionRules>> periodsInForce()
{
    YICE_ASSIGN(auto rules, retention::shippedRetentionRules());
    return std::make_shared<const retention::RetentionRules>(std::move(rules));
}

std::shared_ptr<const security::NoteKeys> sharedNoteKeys(const security::UnlockedKeys &keys)
{
    return std::make_shared<const security::NoteKeys>(keys.noteKeys());
}

/// Journals the opening and the failed tries before it, and makes the side file ready for the next ones.
Result<> noteOpening(storage::Store &store, const Viewer &viewer, UnlockAttempts &attempts,
                     const std::shared_ptr<const security::NoteKeys> &keys)
{
    auto job = [sealed = attempts.sealed(), count = attempts.count(), keys](storage::Connection &db) -> Result<QByteArray> {
        const exchange::ExchangeService exchange(db);
        for (const QByteArray &entry : sealed) {
            const auto opened = exchange.openOwnSeal(entry);
            const auto failure = opened ? UnlockAttempts::read(*opened) : std::nullopt;
            storage::Fields fields;
            if (failure)
                fields.set(QLatin1String("at"), failure->at).set(QLatin1String("user"), failure->user);
            YICE_TRY(db.noteAct(QLatin1String("unlock_failed"), {}, {}, fields));
        }
        storage::Fields opened;
        opened.set(QLatin1String("failed_before"), count);
        YICE_TRY(db.noteAct(QLatin1String("unlocked"), {}, {}, opened));
        YICE_TRY(counselling::settleRoom(db, *keys));
        return exchange.receivingKey();
    };
    YICE_ASSIGN(const QByteArray receivingKey, store.run(viewer, job).takeResult());
    return attempts.clear(receivingKey);
}
} // namespace

Workspace::Workspace(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    Holder(d->folder).note(viewer().user);
}

/// Before the lock goes: after it the file may already be another program's.
Workspace::~Workspace()
{
    Holder(d->folder).clear();
}


const Viewer &Workspace::viewer() const { return d->keys.viewer; }
const exchange::Unit &Workspace::unit() const { return d->unit; }
bool Workspace::isTest() const { return d->keyring.isTest(); }
QString Workspace::cipher() const { return d->keyring.cipher(); }
QUuid Workspace::vaultId() const { return d->keyring.vaultId(); }
QString Workspace::folder() const { return d->folder.path(); }
std::shared_ptr<const Clock> Workspace::sharedClock() const { return d->options.clock; }
storage::Store &Workspace::store() { return *d->store; }
std::shared_ptr<const alerts::AlertContext> Workspace::alertContext() const { return d->context; }
std::shared_ptr<const retention::RetentionRules> Workspace::retentionRules() const { return d->retentionRules; }
std::shared_ptr<const security::NoteKeys> Workspace::noteKeys() const { return d->noteKeys; }

Result<CreatedVault> Workspace::create(const VaultStart &start, const QString &password, const VaultOptions &options)
{
    const bool school = start.unit.profile == exchange::UnitProfile::School;
    if (school && !students::stageFromName(start.unit.stage))
        return fail(ErrorCode::Invalid, start.unit.stage, {{u"field"_s, u"stage"_s}});
    if (!school && !start.unit.stage.isEmpty())
        return fail(ErrorCode::Invalid, start.unit.stage, {{u"field"_s, u"stage"_s}});
    if (!exchange::isUnitCode(start.unit.code))
        return fail(ErrorCode::Invalid, start.unit.code, {{u"field"_s, u"code"_s}});
    YICE_ASSIGN(const QString founder, security::keptName(start.founder));
    YICE_TRY(security::checkPassword(password, ownerOf(founder, start.unit)));
    YICE_ASSIGN(auto context, rulesInForce());
    YICE_ASSIGN(auto periods, periodsInForce());
    YICE_ASSIGN(const auto cost, security::calibrate(start.kdfMilliseconds, useOf(start.test)));
    const security::KeyringStart keyringStart{
        cipherForThisPc(), start.test, founder,
        start.role.value_or(school ? security::Role::Counsellor : security::Role::District)};
    YICE_ASSIGN(auto made,
                security::Keyring::create(keyringStart, security::passwordBytes(password), cost, *options.clock));

    const VaultFolder folder(start.folder);
    const auto noteKeys = sharedNoteKeys(made.keys);
    CreatedVault created;
    created.recoveryGroups = security::recoveryGroups(made.recoveryKey);
    if (start.keepSheet) {
        YICE_TRY(folder.mayMake());
        YICE_TRY(start.keepSheet(created.recoveryGroups));
    }
    YICE_TRY(folder.make());
    auto fill = [&]() -> Result<std::unique_ptr<storage::Store>> {
        YICE_TRY(folder.writeKeyring(made.keyring));
        storage::StoreOptions storeWith = storeOptions(folder, made.keyring.cipher(), made.keys.vaultKey, options);
        storeWith.create = true;
        YICE_ASSIGN(auto store, storage::Store::open(storeWith));
        const exchange::Unit unit = start.unit;
        YICE_TRY(store->run(made.keys.viewer,
                            [unit](storage::Connection &db) { return exchange::ExchangeService(db).found(unit); })
                     .takeResult());
        UnlockAttempts attempts(folder.attemptsPath());
        YICE_TRY(noteOpening(*store, made.keys.viewer, attempts, noteKeys));
        return store;
    };
    auto store = fill();
    if (!store) {
        QDir(start.folder).removeRecursively();
        return fail(store.error());
    }
    auto parts = std::make_unique<Private>(Private{folder, options, std::move(made.keyring), std::move(made.keys),
                                                   std::move(*store), std::move(context), start.unit, std::move(periods),
                                                   noteKeys});
    created.workspace.reset(new Workspace(std::move(parts)));
    return created;
}

Result<std::unique_ptr<Workspace>> Workspace::unlock(const QString &folderPath, const QString &user,
                                                     const QString &password, const VaultOptions &options)
{
    const VaultFolder folder(folderPath);
    YICE_ASSIGN(auto keyring, folder.readKeyring());
    UnlockAttempts attempts(folder.attemptsPath());
    YICE_TRY(attempts.check(*options.clock));
    auto keys = keyring.unlock(user, security::passwordBytes(password));
    if (!keys) {
        if (keys.error().code != ErrorCode::WrongPassword)
            return fail(keys.error());
        const auto wait = attempts.failed(user, *options.clock);
        Error error = keys.error().with(u"attempts"_s, attempts.count());
        return fail(wait ? error.with(u"waitSeconds"_s, *wait) : error);
    }
    YICE_ASSIGN(auto context, rulesInForce());
    YICE_ASSIGN(auto periods, periodsInForce());
    Opener opener{folder, options, std::move(keyring), std::move(*keys), [&](security::Keyring &next) {
                      return next.unlock(user, security::passwordBytes(password));
                  }};
    auto opened = opener.open();
    if (!opened && opened.error().code == ErrorCode::InUse)
        return fail(Holder(folder).named(opened.error(), opener.keyring));
    YICE_ASSIGN(auto store, std::move(opened));
    YICE_TRY(opener.settle());
    YICE_ASSIGN(const exchange::Unit unit,
                store->run(opener.keys.viewer, [](storage::Connection &db) { return exchange::ExchangeService(db).unit(); })
                    .takeResult());
    const auto noteKeys = sharedNoteKeys(opener.keys);
    YICE_TRY(noteOpening(*store, opener.keys.viewer, attempts, noteKeys));
    auto parts = std::make_unique<Private>(Private{folder, options, std::move(opener.keyring), std::move(opener.keys),
                                                   std::move(store), std::move(context), unit, std::move(periods),
                                                   noteKeys});
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

Result<VaultFace> Workspace::face(const QString &folder)
{
    YICE_ASSIGN(const auto keyring, VaultFolder(folder).readKeyring());
    return VaultFace{keyring.vaultId(), keyring.isTest(), keyring.cipher(), usersOf(keyring)};
}

Result<QHash<QByteArray, QString>> Workspace::people() const
{
    YICE_TRY(viewer().require(Permission::ReadJournal));
    QHash<QByteArray, QString> names;
    for (const security::KeyringUser &user : d->keyring.users())
        names.insert(user.id.bytes(), user.name);
    return names;
}

QList<VaultUser> Workspace::users() const
{
    return usersOf(d->keyring);
}

Result<storage::VerifyReport> Workspace::verify()
{
    YICE_ASSIGN(storage::VerifyReport report, store().verify(viewer()).takeResult());
    const auto damaged = run([](Areas &areas) { return records::damagedAttachments(areas.db); }).takeResult();
    if (!damaged && report.sound()) // what cannot be read at all has its finding already
        return fail(damaged.error());
    for (const QString &id : damaged.value_or(QStringList()))
        report.findings.append({u"attachment"_s, u"attachment "_s + id});
    return report;
}

Result<> Workspace::addUser(const QString &name, security::Role role, const QString &password)
{
    YICE_TRY(viewer().require(Permission::ManageUsers));
    if (role == security::Role::KitHolder)
        return fail(ErrorCode::Invalid, security::roleName(role), {{u"field"_s, u"role"_s}});
    YICE_TRY(security::checkPassword(password, ownerOf(name, d->unit)));
    YICE_ASSIGN(const auto cost, security::calibrate(DefaultKdfMilliseconds, useOf(isTest())));
    security::Keyring changed = d->keyring;
    YICE_ASSIGN(const auto id, changed.addUser(d->keys, {name, role, false}, security::passwordBytes(password), cost,
                                               *d->options.clock));
    YICE_TRY(run([id, role](Areas &areas) {
                 return areas.db.noteAct(QLatin1String("user_added"), {}, id.bytes(),
                                         storage::Fields().set(QLatin1String("role"), security::roleName(role)));
             }).takeResult());
    YICE_TRY(d->folder.writeKeyring(changed));
    d->keyring = std::move(changed);
    return {};
}

Result<> Workspace::removeUser(const QString &name)
{
    YICE_TRY(viewer().require(Permission::ManageUsers));
    security::Keyring changed = d->keyring;
    YICE_ASSIGN(auto keys, changed.removeUser(d->keys, name));
    const auto freshNotes = sharedNoteKeys(keys);
    const auto makeReady = [old = noteKeys(), freshNotes](Areas &areas) -> Result<> {
        YICE_TRY(areas.db.noteAct(QLatin1String("user_removed"), {}, {}));
        if (!freshNotes->room || !old->room || freshNotes->room->publicKey == old->room->publicKey)
            return {};
        return counselling::sealToNextRoom(areas.db, *old, freshNotes->room->publicKey);
    };
    YICE_TRY(run(makeReady).takeResult());
    YICE_TRY(d->folder.layNext(changed));
    YICE_TRY(d->store->rekey(viewer(), keys.vaultKey.view().toByteArray()).takeResult());
    YICE_TRY(d->folder.takeNext(changed));
    d->keyring = std::move(changed);
    d->keys = std::move(keys);
    d->noteKeys = freshNotes;
    return run([freshNotes](Areas &areas) { return counselling::settleRoom(areas.db, *freshNotes); }).takeResult();
}

Result<> Workspace::replaceKnownPassword(const QString &old, const QString &fresh)
{
    YICE_TRY(security::checkPassword(fresh, ownerOf(viewer().name, d->unit)));
    YICE_ASSIGN(const auto cost, security::calibrate(DefaultKdfMilliseconds, useOf(isTest())));
    security::Keyring changed = d->keyring;
    YICE_ASSIGN(auto keys, changed.replaceKnownPassword(viewer().name, security::passwordBytes(old), security::passwordBytes(fresh), cost));
    YICE_TRY(run([](Areas &areas) { return areas.db.noteAct(QLatin1String("password_changed"), {}, {}); }).takeResult());
    YICE_TRY(d->folder.layNext(changed));
    YICE_TRY(d->store->rekey(viewer(), keys.vaultKey.view().toByteArray()).takeResult());
    YICE_TRY(d->folder.takeNext(changed));
    d->keyring = std::move(changed);
    d->noteKeys = sharedNoteKeys(keys);
    d->keys = std::move(keys);
    return {};
}

Result<> Workspace::changePassword(const QString &old, const QString &fresh)
{
    YICE_TRY(security::checkPassword(fresh, ownerOf(viewer().name, d->unit)));
    YICE_ASSIGN(const auto cost, security::calibrate(DefaultKdfMilliseconds, useOf(isTest())));
    security::Keyring changed = d->keyring;
    YICE_TRY(changed.changePassword(viewer().name, security::passwordBytes(old), security::passwordBytes(fresh), cost));
    YICE_TRY(run([](Areas &areas) { return areas.db.noteAct(QLatin1String("password_changed"), {}, {}); }).takeResult());
    YICE_TRY(d->folder.writeKeyring(changed));
    d->keyring = std::move(changed);
    return {};
}

Result<> Workspace::recover(const QString &folderPath, const QString &recoveryKey, const QString &user,
                            const QString &newPassword, const VaultOptions &options)
{
    const VaultFolder folder(folderPath);
    YICE_ASSIGN(auto keyring, folder.readKeyring());
    YICE_ASSIGN(const auto key, security::readRecoveryKey(recoveryKey));
    YICE_TRY(security::checkPassword(newPassword, {user, {}, {}}));
    YICE_ASSIGN(const auto cost, security::calibrate(DefaultKdfMilliseconds, useOf(keyring.isTest())));
    const auto enter = [&](security::Keyring &into) {
        return into.recover(key, user, security::passwordBytes(newPassword), cost);
    };
    YICE_ASSIGN(auto keys, enter(keyring));
    Opener opener{folder, options, std::move(keyring), std::move(keys), enter};
    YICE_ASSIGN(auto store, opener.open());
    YICE_TRY(store->run(opener.keys.viewer, [](storage::Connection &db) {
                      return db.noteAct(QLatin1String("password_recovered"), {}, {});
                  }).takeResult());
    YICE_TRY(folder.writeKeyring(opener.keyring));
    return opener.settle();
}

} // namespace core::workspace
