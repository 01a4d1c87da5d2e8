// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/VaultFolder.h"

namespace core::workspace
{

/// Beside the lock of a vault, which names a program and a computer: who of its people has it open. The file holds an id that
/// only the keyring turns into a name. It keeps nobody out; what a crash left behind names a process that holds no lock.
class Holder
{
public:
    explicit Holder(const VaultFolder &folder) : m_path(folder.holderPath()) {}

    void note(const Id<security::User> &user) const; ///< as well as it can: a full disk keeps no vault shut
    void clear() const;
    /// `inUse` with `user`, the name, where this file belongs to the process that holds the lock.
    Error named(const Error &inUse, const security::Keyring &keyring) const;

private:
    QString m_path;
};

} // namespace core::workspace
