// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace core::storage
{

struct StoreOptions {
    QString folder;              ///< holds records.db
    QByteArray key;              ///< 32 raw bytes; the Store wipes its own copy once the file is open
    QByteArray cipher = "aegis"; ///< or "chacha20", as the keyring says
    std::shared_ptr<const Clock> clock = std::make_shared<base::SystemClock>();
    bool create = false;             ///< make a new vault; AlreadyExists when there is one
    bool acceptBehindAnchor = false; ///< go on with an older copy; journalled as opened_behind_anchor
    bool finishRekey = false;        ///< the key is new, and nobody has noted the file's new first bytes yet
    bool restored = false;           ///< from a backup: goes on as a copy and a replica of its own, with anchors of its own
    QString appDataFolder;           ///< where this PC keeps its anchors; empty: none is kept
};

/// What opening found out, for the front end to say.
struct OpenReport {
    bool created = false;
    int migratedFrom = 0;        ///< schema version before, when it was an older one
    bool anchorBeside = false;   ///< an anchor stood beside the vault
    bool anchorHere = false;     ///< this PC had seen the vault before
    bool anchorDamaged = false;  ///< one of them was damaged; verify names it
    bool acceptedBehind = false; ///< an older copy was opened by decision
};

} // namespace core::storage
