// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/BackupPolicy.h"

#include "core/base/Async.h"
#include "core/workspace/BackupMaker.h"
#include "core/workspace/BackupRotation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using core::storage::BackupPlan;
using core::storage::BackupRegister;

namespace core::workspace
{

namespace
{
constexpr qint64 LeftAfter = 60 * 60; ///< seconds; nobody writes a copy for so long
constexpr qint64 DaySeconds = 24 * 60 * 60;

const QString ChangesSince = uR"(
    SELECT count(*) FROM journal_entry
    WHERE seq > ? AND act NOT IN ('unlocked', 'unlock_failed') AND record_table NOT IN ('backup', 'backup_plan'))"_s;

QString clean(const QString &folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

Result<BackupPlace> placeOf(storage::Connection &db, const QString &folder, bool second)
{
    BackupPlace place;
    place.folder = folder;
    place.second = second;
    // The folder beside the vault is made when it is needed; a second place that is not there is a stick that is out.
    place.reachable = QFileInfo(second ? folder : QFileInfo(folder).absolutePath()).isDir();
    YICE_ASSIGN(const auto last, BackupRegister(db).lastIn(folder));
    if (last)
        place.last = last->made;
    YICE_ASSIGN(place.changes, db.number(ChangesSince, {last ? last->entries : 0}));
    return place;
}

/// Removes what the rule no longer keeps of this very copy of the vault, and notes it.
Result<int> rotate(const BackupMaker &maker, const QString &folder, const BackupPlan &plan)
{
    const BackupHeader &own = maker.header();
    QList<DatedBackup> files;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const QString name = file.fileName();
        if (name.startsWith(automaticStem(own.copy)) && name.contains(PartEnd) &&
            file.lastModified().secsTo(own.made) > LeftAfter)
            QFile::remove(file.filePath()); // a copy that was killed
        if (!isAutomaticName(name))
            continue;
        const auto header = readBackupHeader(file.filePath());
        if (header && header->vault == own.vault && header->copy == own.copy)
            files.append({file.absoluteFilePath(), header->made.toLocalTime()});
    }
    QStringList gone;
    for (const QString &path : superfluous(files, {plan.daily, plan.weekly}, own.made.toLocalTime())) {
        if (QFile::remove(path))
            gone.append(path);
    }
    if (!gone.isEmpty()) {
        const auto note = [gone](storage::Connection &db) -> Result<> {
            for (const QString &path : gone)
                YICE_TRY(BackupRegister(db).markReplaced(path, {}));
            return {};
        };
        YICE_TRY(maker.store().run(maker.viewer(), note).takeResult());
    }
    return static_cast<int>(gone.size());
}

AutomaticOutcome backUpOne(BackupMaker &maker, const BackupPlace &place, const BackupWatchPtr &watch)
{
    AutomaticOutcome outcome{place, {}, {}, 0};
    const auto work = [&]() -> Result<> {
        if (!place.second && !QDir().mkpath(place.folder))
            return fail(base::writeError(place.folder, 1));
        const QDate day = maker.header().made.toLocalTime().date();
        YICE_ASSIGN(const BackupPlan plan,
                    maker.store()
                        .run(maker.viewer(), [](storage::Connection &db) { return BackupRegister(db).plan(); })
                        .takeResult());
        YICE_ASSIGN(const BackupMade made, maker.writeTo(place.folder + u'/' + automaticName(maker.header().copy, day),
                                                         {base::Replace::Yes, true, watch}));
        outcome.file = made.path;
        YICE_ASSIGN(outcome.removed, rotate(maker, place.folder, plan));
        return {};
    }();
    if (!work)
        outcome.error = work.error();
    return outcome;
}
} // namespace

QString firstPlaceOf(const QString &vaultFolder)
{
    const QFileInfo vault(clean(vaultFolder));
    return vault.absolutePath() + u'/' + vault.completeBaseName() + u"-备份"_s;
}

Result<BackupState> backupState(storage::Connection &db, const QString &vaultFolder)
{
    YICE_TRY(db.viewer().require(Permission::BackUp));
    const BackupRegister known(db);
    BackupState state;
    state.now = db.clock().now();
    YICE_ASSIGN(state.plan, known.plan());
    YICE_ASSIGN(state.last, known.last());
    YICE_ASSIGN(state.standing, known.standing());
    YICE_ASSIGN(const BackupPlace first, placeOf(db, firstPlaceOf(vaultFolder), false));
    state.places.append(first);
    if (!state.plan.secondPlace.isEmpty()) {
        YICE_ASSIGN(BackupPlace second, placeOf(db, state.plan.secondPlace, true));
        second.since = state.plan.since;
        state.places.append(second);
    }
    return state;
}

Result<> chooseSecondPlace(storage::Connection &db, const QString &vaultFolder, const QString &folder)
{
    YICE_TRY(db.viewer().require(Permission::BackUp));
    BackupRegister known(db);
    YICE_ASSIGN(BackupPlan plan, known.plan());
    const QString place = folder.isEmpty() ? QString() : clean(folder);
    const QString vault = clean(vaultFolder);
    if (place == vault || place.startsWith(vault + u'/') || place == firstPlaceOf(vaultFolder))
        return fail(ErrorCode::Invalid, place, {{u"field"_s, u"place"_s}});
    if (!place.isEmpty() && !QFileInfo(place).isDir())
        return fail(ErrorCode::DiskMissing, place, {{u"id"_s, place}});
    plan.secondPlace = place;
    plan.since = db.clock().now();
    return known.setPlan(plan);
}

Result<> markBackupGone(storage::Connection &db, const core::Id<storage::KnownBackup> &id)
{
    YICE_TRY(db.viewer().require(Permission::BackUp));
    return BackupRegister(db).markGone(id);
}

QList<BackupPlace> duePlaces(const BackupState &state, BackupMoment moment)
{
    QList<BackupPlace> due;
    for (const BackupPlace &place : state.places) {
        const bool old = !place.last.isValid() || place.last.secsTo(state.now) >= DaySeconds;
        if (place.reachable && (old || (moment == BackupMoment::Locking && place.changes > 0)))
            due.append(place);
    }
    return due;
}

QFuture<Result<QList<AutomaticOutcome>>> backUpTo(const std::shared_ptr<Workspace> &workspace,
                                                  const QList<BackupPlace> &places, const BackupWatchPtr &watch)
{
    using Outcome = Result<QList<AutomaticOutcome>>;
    if (places.isEmpty())
        return base::inPool<Outcome>([]() -> Outcome { return QList<AutomaticOutcome>(); });
    auto begun = BackupMaker::begin(*workspace, places.last().folder + u"/一策备份"_s);
    if (!begun)
        return base::inPool<Outcome>([error = begun.error()]() -> Outcome { return fail(error); });
    auto maker = std::make_shared<BackupMaker>(std::move(*begun));
    return base::inPool<Outcome>([maker, held = workspace, places, watch]() mutable {
        const auto work = [&]() -> Outcome {
            YICE_TRY(maker->prepare());
            QList<AutomaticOutcome> outcomes;
            for (const BackupPlace &place : places)
                outcomes.append(backUpOne(*maker, place, watch));
            return outcomes;
        };
        Outcome done = work();
        maker.reset();
        handBack(std::move(held));
        return done;
    });
}

} // namespace core::workspace
