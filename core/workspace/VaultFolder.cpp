// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/VaultFolder.h"

#include "core/base/platform/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{
constexpr qint64 LargestKeyring = 4 * 1024 * 1024;
}

Result<> VaultFolder::mayMake() const
{
    const QFileInfo folder(m_path);
    if (folder.exists() && (!folder.isDir() || !QDir(m_path).isEmpty()))
        return fail(ErrorCode::AlreadyExists, m_path, {{u"id"_s, m_path}});
    const QFileInfo parent(folder.absolutePath());
    if (!parent.isDir())
        return fail(ErrorCode::DiskMissing, parent.filePath(), {{u"id"_s, parent.filePath()}});
    return {};
}

Result<> VaultFolder::make() const
{
    YICE_TRY(mayMake());
    const QFileInfo folder(m_path);
    if (!folder.isDir() && !QDir().mkdir(m_path))
        return fail(ErrorCode::ReadOnly, folder.absolutePath(), {{u"id"_s, folder.absolutePath()}});
    return {};
}

Result<> VaultFolder::check() const
{
    const bool records = QFileInfo(recordsPath()).isFile();
    const bool keyring = QFileInfo(keyringPath()).isFile();
    if (!records && !keyring)
        return fail(ErrorCode::NotFound, m_path, {{u"id"_s, m_path}});
    if (!keyring)
        return fail(ErrorCode::KeyringMissing, m_path);
    if (!records)
        return fail(ErrorCode::Damaged, recordsPath(), {{u"file"_s, u"records.db"_s}, {u"where"_s, u"missing"_s}});
    return {};
}

Result<security::Keyring> VaultFolder::readKeyring() const
{
    YICE_TRY(check());
    YICE_ASSIGN(const QByteArray bytes, base::readWholeFile(keyringPath(), LargestKeyring));
    return security::Keyring::parse(bytes);
}

Result<> VaultFolder::writeKeyring(const security::Keyring &keyring) const
{
    return base::writeWholeFile(keyringPath(), keyring.serialize(), base::Replace::Yes);
}

Result<> VaultFolder::layNext(const security::Keyring &keyring) const
{
    return base::writeWholeFile(nextKeyringPath(), keyring.serialize(), base::Replace::Yes);
}

std::optional<security::Keyring> VaultFolder::next() const
{
    const auto bytes = base::readWholeFile(nextKeyringPath(), LargestKeyring);
    if (!bytes)
        return std::nullopt;
    auto keyring = security::Keyring::parse(*bytes);
    return keyring ? std::optional(std::move(*keyring)) : std::nullopt;
}

Result<> VaultFolder::takeNext(const security::Keyring &keyring) const
{
    YICE_TRY(writeKeyring(keyring));
    return dropNext();
}

Result<> VaultFolder::dropNext() const
{
    if (QFile::exists(nextKeyringPath()) && !QFile::remove(nextKeyringPath()))
        return fail(ErrorCode::ReadOnly, nextKeyringPath(), {{u"id"_s, nextKeyringPath()}});
    return {};
}

} // namespace core::workspace
