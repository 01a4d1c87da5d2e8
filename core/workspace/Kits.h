// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kits/KitService.h"
#include "core/kits/OwnKitService.h"
#include "core/observations/RoomService.h"
#include "core/observations/WeatherService.h"
#include "core/visits/OwnFamilies.h"
#include "core/workspace/Workspace.h"

namespace core::workspace
{

/// What kits take part in, in one job: of the school that makes them, and of a kit.
struct Kits {
    explicit Kits(Areas &areas)
        : observations(areas.db, areas.students, areas.rules), school(areas.db, areas.exchange, areas.students, observations),
          own(areas.db, areas.exchange, areas.students), reports(areas.db, areas.students, areas.rules.days),
          weather(areas.db, areas.students, areas.rules.days), rooms(areas.db, areas.students, areas.rules.days), families(areas.db, areas.students)
    {
    }

    /// When the kit was handed in last: what was written before stays. Invalid: never.
    Result<QDateTime> handedIn() const
    {
        YICE_ASSIGN(const auto known, own.own());
        return known ? known->lastTime : QDateTime();
    }

    /// ConditionsUnmet with "opened": it is no kit, or was not opened by its slip, and could never be handed in.
    Result<> ready() const
    {
        YICE_ASSIGN(const auto known, own.own());
        if (!known || !known->opened.isValid())
            return fail(ErrorCode::ConditionsUnmet, QStringLiteral("opened"), {{QStringLiteral("open"), QStringList{QStringLiteral("opened")}}, {QStringLiteral("reason"), QStringLiteral("kit_opened")}});
        return {};
    }

    observations::ObservationService observations;
    kits::KitService school;
    kits::OwnKitService own;
    observations::OwnReports reports;
    observations::OwnWeather weather;
    observations::OwnRooms rooms;
    visits::OwnFamilies families;
};

struct KitMade {
    kits::Kit kit;
    int pupils = 0;
    qint64 bytes = 0;
    QString slip; ///< the first password; travels apart from the file
};

struct KitMaking {
    int kdfMilliseconds = DefaultKdfMilliseconds;
    /// Called with the slip before the kit is put on record and takes the place of an earlier one; where it fails there is no kit.
    std::function<Result<>(const QString &slip)> keepSlip = {};
};

/// Makes a small vault with the pupils of `wish`, what their holder is to be told, and nothing else, as one encrypted file at `path`, and puts it on record. The
/// file opens by the slip alone. On failure there is no file. Errors of KitService::prepare(); AlreadyExists, DiskFull, ReadOnly,
/// DiskMissing, DiskError. Blocks for one key derivation.
Result<KitMade> makeKit(Workspace &school, const kits::KitWish &wish, const QString &path, const KitMaking &making = {});

/// The same off the GUI thread, which keeps the workspace open until it is done.
QFuture<Result<KitMade>> makeKitAsync(const std::shared_ptr<Workspace> &school, const kits::KitWish &wish, const QString &path);

/// What went into an update.
struct KitUpdate {
    QByteArray file;
    kits::KitNews news;
};

/// What the kit would be told today, as a file for it alone; put on record, with the cards as leaving. Errors of
/// KitService::news() and sendNews(). Lives inside one job.
Result<KitUpdate> updateKit(Areas &areas, const Id<kits::Kit> &kit, const QDate &lastDay = {});

/// What came of one file.
struct ReturnOutcome {
    QString file; ///< its name
    Result<kits::ReturnTaken> taken;
};
/// KitService::takeReturn() of each file, one transaction each: one that is refused stops no other. Likewise.
QFuture<Result<QList<ReturnOutcome>>> takeReturnsAsync(const std::shared_ptr<Workspace> &school, const QStringList &paths);

/// Whose kit the file says it is; proven only when it opens. Unreadable (reason no_kit), and all of readBackupFile().
Result<QString> holderOfKit(const QString &file);

/// The first opening: lays the kit out in the folder `into`, gives it the holder's own password in place of the slip, and keys
/// that the school does not know. On failure there is no folder. WrongPassword (reason slip: misread; else of another kit),
/// WeakPassword, Unreadable (a backup of a school's vault is no kit), and all of restoreBackup(). Blocks.
Result<kits::OwnKit> openKit(const QString &file, const QString &into, const QString &slip, const QString &password,
                             const VaultOptions &options);

/// The same off the GUI thread. `password` is UTF-8 and is wiped.
QFuture<Result<kits::OwnKit>> openKitAsync(const QString &file, const QString &into, const QString &slip, QByteArray password,
                                           const VaultOptions &options);

} // namespace core::workspace
