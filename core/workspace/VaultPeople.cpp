// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/VaultPeople.h"

#include "core/workspace/VaultFolder.h"

namespace core::workspace
{

Result<QList<VaultPerson>> vaultPeople(const QString &folder)
{
    YICE_ASSIGN(const auto keyring, VaultFolder(folder).readKeyring());
    QList<VaultPerson> people;
    for (const security::KeyringUser &user : keyring.users())
        people.append({user.id, user.name, user.role});
    return people;
}

} // namespace core::workspace
