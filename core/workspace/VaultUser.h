// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/Viewer.h"

namespace core::workspace
{

/// Somebody who may open the vault, as its keyring names them.
struct VaultUser {
    QString name;
    security::Role role = security::Role::Auditor;
    Id<security::User> id = {};
};

} // namespace core::workspace
