// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/Keyring.h"

namespace core::workspace
{

/// The files of one vault: NAME.yice/{records.db, keyring.json, …}.
class VaultFolder
{
public:
    explicit VaultFolder(const QString &path) : m_path(path) {}

    QString path() const { return m_path; }
    QString keyringPath() const { return m_path + QStringLiteral("/keyring.json"); }
    QString nextKeyringPath() const { return m_path + QStringLiteral("/keyring.next.json"); }
    QString recordsPath() const { return m_path + QStringLiteral("/records.db"); }
    QString holderPath() const { return m_path + QStringLiteral("/records.holder"); }
    QString attemptsPath() const { return m_path + QStringLiteral("/attempts.json"); }

    /// Takes an absent or empty folder. AlreadyExists, ReadOnly, DiskMissing.
    Result<> make() const;
    Result<> mayMake() const; ///< what make() would say, without making anything
    /// NotFound: no vault here; KeyringMissing; Damaged: keyring without records.
    Result<> check() const;
    Result<security::Keyring> readKeyring() const; ///< check(), then KeyringDamaged, NewerFormat, TooLarge
    Result<> writeKeyring(const security::Keyring &keyring) const;

    // A change of the vault key touches two files. The new keyring is laid beside the old one first; whichever key opens
    // records.db after a crash tells which keyring is the right one.
    Result<> layNext(const security::Keyring &keyring) const;
    std::optional<security::Keyring> next() const; ///< nothing when there is none that can be read
    Result<> takeNext(const security::Keyring &keyring) const;
    Result<> dropNext() const;

private:
    QString m_path;
};

} // namespace core::workspace
