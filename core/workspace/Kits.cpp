// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Kits.h"

#include "core/base/Async.h"
#include "core/base/Random.h"
#include "core/base/platform/Disk.h"
#include "core/base/platform/WholeFile.h"
#include "core/kits/KitRules.h"
#include "core/kits/ReturnFile.h"
#include "core/security/OneTimeSlip.h"
#include "core/security/PasswordRules.h"
#include "core/workspace/Backup.h"
#include "core/workspace/BackupMaker.h"
#include "core/workspace/VaultFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

/// Cards and tasks for the holder, where the scope has a place for them.
Result<> addTold(const Areas &areas, const kits::Kit &kit, const QList<kits::KitPupil> &pupils, kits::Told &told)
{
    YICE_ASSIGN(const auto rules, kits::shippedKitRules());
    const kits::ScopeRule &rule = rules.of(kit.scope.kind);
    if (!rule.pages.contains(u"cards"_s))
        return {};
    YICE_ASSIGN(const plans::Role role, plans::roleFromName(rule.post));
    QList<Id<students::Student>> ids;
    for (const kits::KitPupil &one : pupils)
        ids.append(one.id);
    YICE_ASSIGN(const plans::ToldToOne found, areas.cards.toldTo(kit.person, role, ids));
    for (const plans::Card &card : found.cards)
        told.cards.append({Id<kits::ToldCard>(card.id.uuid()), card.student, card.text.doing, card.text.watching, card.text.calling, card.until});
    for (const plans::ToldMeasure &measure : found.measures)
        told.tasks.append({measure.student, measure.what, measure.due});
    return {};
}

Result<> noteTold(Areas &areas, const kits::Told &told)
{
    for (const kits::ToldCard &card : told.cards)
        YICE_TRY(areas.cards.noteExport(Id<plans::Card>(card.id.uuid())));
    return {};
}

/// What its scope does not give to the holder of a kit.
QList<observations::ReportAct> withheldBy(const kits::ScopeRule &rule)
{
    QList<observations::ReportAct> acts;
    if (!rule.pages.contains(u"week"_s))
        acts.append(observations::ReportAct::Week);
    if (!rule.may.contains(u"zero"_s))
        acts.append(observations::ReportAct::Zero);
    if (!rule.may.contains(u"earlier"_s))
        acts.append(observations::ReportAct::Earlier);
    return acts;
}

/// Runs as who makes the kit: the holder may not take pupils in.
Result<> fill(Workspace &kit, const Viewer &maker, const kits::KitContent &content)
{
    const auto stage = students::stageFromName(content.unit.stage).value_or(students::Stage::Complete);
    YICE_ASSIGN(const auto rules, kits::shippedKitRules());
    const auto acts = withheldBy(rules.of(content.kit.scope.kind));
    const auto context = kit.alertContext();
    const auto job = [content, stage, acts, context](storage::Connection &db) -> Result<> {
        exchange::ExchangeService exchange(db);
        students::StudentService students(db, stage);
        YICE_TRY(kits::OwnKitService(db, exchange, students).fill(content));
        return observations::OwnReports(db, students, context->days).withhold(acts);
    };
    return kit.store().run(maker, job).takeResult();
}

Result<qint64> writeKit(Workspace &school, const kits::KitContent &content, const QString &slip, const QString &path, int kdfMilliseconds)
{
    const QString folder = path + u".making-"_s + QString::fromLatin1(base::randomBytes(4).toHex());
    const auto sweep = qScopeGuard([&] { QDir(folder).removeRecursively(); });
    VaultStart start;
    start.folder = folder;
    start.unit = content.unit;
    start.founder = content.kit.person;
    start.test = school.isTest();
    start.kdfMilliseconds = kdfMilliseconds;
    start.role = security::Role::KitHolder;
    VaultOptions options;
    options.clock = school.sharedClock();
    YICE_ASSIGN(const auto made, Workspace::create(start, slip, options));
    YICE_TRY(fill(*made.workspace, school.viewer(), content));
    const auto file = makeBackup(*made.workspace, path);
    if (!file) {
        QFile::remove(path); // it may have its name already
        return fail(file.error());
    }
    return file->bytes;
}

} // namespace

Result<QString> holderOfKit(const QString &file)
{
    YICE_ASSIGN(const ReadBackup backup, readBackupFile(file, {}));
    YICE_ASSIGN(const auto keyring, security::Keyring::parse(backup.parts.keyring));
    const auto users = keyring.users();
    if (users.size() != 1 || users.first().role != security::Role::KitHolder)
        return fail(ErrorCode::Unreadable, u"no kit"_s, {{u"reason"_s, u"no_kit"_s}});
    return users.first().name;
}

Result<KitMade> makeKit(Workspace &school, const kits::KitWish &wish, const QString &path, const KitMaking &making)
{
    YICE_TRY(BackupMaker::mayWrite(path, base::Replace::No));
    YICE_ASSIGN(const kits::KitContent content, school.run([wish](Areas &areas) -> Result<kits::KitContent> {
                        YICE_ASSIGN(kits::KitContent prepared, Kits(areas).school.prepare(wish));
                        YICE_TRY(addTold(areas, prepared.kit, prepared.pupils, prepared.told));
                        return prepared;
                    }).takeResult());
    KitMade made{content.kit, static_cast<int>(content.pupils.size()), 0, security::newSlip()};
    YICE_ASSIGN(made.bytes, writeKit(school, content, made.slip, path, making.kdfMilliseconds));
    auto refused = qScopeGuard([&] { QFile::remove(path); });
    if (making.keepSlip)
        YICE_TRY(making.keepSlip(made.slip));
    const auto issue = [content](Areas &areas) -> Result<> {
        YICE_TRY(Kits(areas).school.issue(content));
        return noteTold(areas, content.told);
    };
    YICE_TRY(school.run(issue).takeResult());
    refused.dismiss();
    return made;
}

Result<KitUpdate> updateKit(Areas &areas, const Id<kits::Kit> &kit, const QDate &lastDay)
{
    Kits here(areas);
    KitUpdate update;
    YICE_ASSIGN(update.news, here.school.news(kit, lastDay));
    YICE_ASSIGN(const auto all, here.school.list());
    for (const kits::KitRow &row : all) {
        if (row.kit.id == kit)
            YICE_TRY(addTold(areas, row.kit, update.news.pupils, update.news.told));
    }
    YICE_ASSIGN(update.file, here.school.sendNews(kit, update.news));
    YICE_TRY(noteTold(areas, update.news.told));
    return update;
}

Result<kits::OwnKit> openKit(const QString &file, const QString &into, const QString &slip, const QString &password,
                             const VaultOptions &options)
{
    YICE_ASSIGN(const QString secret, security::readSlip(slip));
    YICE_ASSIGN(const QString holder, holderOfKit(file));
    YICE_TRY(security::checkPassword(password, {holder, {}, {}}));
    const VaultFolder target(QDir::cleanPath(QFileInfo(into).absoluteFilePath()));
    YICE_TRY(target.mayMake());
    // All of it beside its place first: a kit that is half opened could be written in and never handed in.
    const QString beside = target.path() + u".opening-"_s + QString::fromLatin1(base::randomBytes(4).toHex());
    auto half = qScopeGuard([&] { QDir(beside).removeRecursively(); });
    const auto restored = restoreBackup(file, beside, {holder, secret, {}}, {options});
    if (!restored && restored.error().code == ErrorCode::WrongPassword)
        return fail(restored.error().with(u"reason"_s, u"other_slip"_s));
    YICE_TRY(restored);
    kits::OwnKit own;
    {
        YICE_ASSIGN(const auto kit, Workspace::unlock(beside, holder, secret, options));
        YICE_TRY(kit->replaceKnownPassword(secret, password));
        YICE_ASSIGN(own, kit->run([](Areas &areas) -> Result<kits::OwnKit> {
                                 Kits here(areas);
                                 YICE_TRY(here.own.begin());
                                 YICE_ASSIGN(const auto known, here.own.own());
                                 return *known;
                             }).takeResult());
    }
    QDir().rmdir(target.path()); // an empty one may stand there
    if (!QDir().rename(beside, target.path()) || !base::syncFolder(QFileInfo(target.path()).absolutePath()))
        return fail(base::writeError(target.path(), 1));
    half.dismiss();
    return own;
}

QFuture<Result<KitMade>> makeKitAsync(const std::shared_ptr<Workspace> &school, const kits::KitWish &wish, const QString &path)
{
    return base::inPool<Result<KitMade>>([held = school, wish, path]() mutable {
        auto made = makeKit(*held, wish, path);
        handBack(std::move(held));
        return made;
    });
}

QFuture<Result<QList<ReturnOutcome>>> takeReturnsAsync(const std::shared_ptr<Workspace> &school, const QStringList &paths)
{
    using Outcome = Result<QList<ReturnOutcome>>;
    return base::inPool<Outcome>([held = school, paths]() mutable -> Outcome {
        QList<ReturnOutcome> outcomes;
        for (const QString &path : std::as_const(paths)) {
            const auto file = base::readWholeFile(path, kits::LargestReturn);
            auto taken = file ? held->run([bytes = *file](Areas &areas) { return Kits(areas).school.takeReturn(bytes); }).takeResult()
                              : Result<kits::ReturnTaken>(fail(file.error()));
            outcomes.append({QFileInfo(path).fileName(), std::move(taken)});
        }
        handBack(std::move(held));
        return outcomes;
    });
}

QFuture<Result<kits::OwnKit>> openKitAsync(const QString &file, const QString &into, const QString &slip, QByteArray password,
                                           const VaultOptions &options)
{
    return base::inPool<Result<kits::OwnKit>>([=]() mutable {
        QString typed = QString::fromUtf8(password);
        auto own = openKit(file, into, slip, typed, options);
        sodium_memzero(typed.data(), static_cast<size_t>(typed.size()) * sizeof(QChar));
        sodium_memzero(password.data(), static_cast<size_t>(password.size()));
        return own;
    });
}

} // namespace core::workspace
