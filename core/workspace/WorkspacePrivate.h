// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/VaultFolder.h"
#include "core/workspace/Workspace.h"

namespace core::workspace
{

/// What an unlocked vault is made of; known to the workspace's own classes only.
struct Workspace::Private {
    VaultFolder folder;
    VaultOptions options;
    security::Keyring keyring;
    security::UnlockedKeys keys;
    std::unique_ptr<storage::Store> store;
    std::shared_ptr<const alerts::AlertContext> context;
    exchange::Unit unit;
    std::shared_ptr<const retention::RetentionRules> retentionRules;
    std::shared_ptr<const security::NoteKeys> noteKeys;
};

} // namespace core::workspace
