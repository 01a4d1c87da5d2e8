// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/exchange/Unit.h"
#include "core/kits/KitScope.h"
#include "core/kits/Told.h"

#include <QDateTime>

namespace core::kits
{

/// A small vault that the counselling room makes for one person who works on another PC.
struct Kit {
    Id<Kit> id;
    QString code; ///< of the kit as a sender
    QString person;
    KitScope scope; ///< whose pupils it shows
    QDateTime made;
    QString madeBy;
    QDate lastDay;      ///< on which it may still be used; what is written later is still taken, by a person
    QDateTime replaced; ///< invalid: it is in use
};

/// How a return stands to its kit. All but Good wait for a person, save their reports of danger.
enum class ReturnStanding {
    Good,
    Expired,   ///< written after the kit's last day
    Replaced,  ///< it came after the kit had been replaced
    SecondKey, ///< the kit was opened a second time, with other keys
};
QString standingName(ReturnStanding standing); ///< "second_key"
Result<ReturnStanding> standingFromName(const QString &name); ///< Invalid

struct KitReturn {
    Id<KitReturn> id;
    Id<Kit> kit;
    qint64 sequence = 1;
    QDateTime created; ///< by the kit's clock
    QDateTime taken;
    ReturnStanding standing = ReturnStanding::Good;
    QDateTime applied; ///< invalid: it waits
    int added = 0;
    int same = 0;
    int danger = 0; ///< added reports of danger
    int conflicts = 0; ///< pupils and weeks that were written twice without knowing of each other
};

/// One pupil as a kit shows them: who they are, and nothing of their record.
struct KitPupil {
    Id<students::Student> id;
    QString name;
    QString number;
    bool male = false;
    students::ClassName className;
    students::Dormitory dormitory = {};
};

/// All that goes into a kit.
struct KitContent {
    Kit kit;
    exchange::Unit unit;   ///< as the kit is founded: the school's name and stage, the kit's code
    QByteArray schoolCard; ///< file
    QByteArray secret;     ///< with which the kit shows at the first return that its keys are its own
    QList<KitPupil> pupils;
    Told told;
};

/// What an update says, in place of what the kit held. Nothing that its holder wrote is touched.
struct KitNews {
    QDate lastDay;
    QList<KitPupil> pupils;
    Told told;
};

/// A kit as its holder sees it.
struct OwnKit {
    Id<Kit> id;
    QString person;
    QDate lastDay;
    QDateTime opened;     ///< first; invalid: never
    qint64 handedIn = 0;  ///< times
    QDateTime lastTime;   ///< of handing in
    KitScope scope = {};
    qint64 updated = 0;       ///< number of the newest update that it took; 0: none
    QDateTime updatedAt = {}; ///< when it was made
};

} // namespace core::kits
