// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/Viewer.h"

#include <QList>

namespace core::workspace
{

/// Somebody who may open the vault.
struct VaultPerson {
    Id<security::User> id;
    QString name;
    security::Role role = security::Role::Auditor;
};

/// As the keyring of the vault at `folder` lists them, in its order: for who gives a case to one of them. Errors of
/// Workspace::face(). Any thread.
Result<QList<VaultPerson>> vaultPeople(const QString &folder);

} // namespace core::workspace
