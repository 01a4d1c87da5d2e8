// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CounsellingRoom.h"

#include "core/workspace/VaultFolder.h"

namespace core::workspace
{

Result<QList<Colleague>> colleagues(const Workspace &workspace)
{
    using security::Role;
    YICE_ASSIGN(const auto keyring, VaultFolder(workspace.folder()).readKeyring());
    QList<Colleague> list;
    for (const security::KeyringUser &user : keyring.users()) {
        const bool keeps = user.role == Role::Counsellor || user.role == Role::Assistant;
        if (keeps || user.id == workspace.viewer().user)
            list.append({user.id, user.name});
    }
    return list;
}

} // namespace core::workspace
