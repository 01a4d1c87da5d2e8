// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace core::storage
{

/// How far a vault had come when a change was last acknowledged.
struct AnchorState {
    QByteArray vault;   ///< 16 bytes
    QByteArray replica; ///< 16 bytes
    qint64 entries = 0;
    QByteArray chain;  ///< 32 bytes; zeros while there is no entry
    qint64 length = 0; ///< of records.db, in bytes
    bool operator==(const AnchorState &) const = default;
};

/// One anchor on disk: two slots written in turn and synced, so that a torn write leaves the one before.
class Anchor
{
public:
    enum class Found { Missing, Whole, Damaged };

    Anchor(const QString &path, const QByteArray &key);

    /// Reads both slots. Damaged: a slot is not of this vault or fails its MAC; state() may still hold the other.
    Found read(const QByteArray &vault);
    const std::optional<AnchorState> &state() const { return m_state; }
    QString path() const { return m_file.fileName(); }

    /// On the disk when this returns. Makes the file, with its folder, when there is none. DiskError.
    Result<> write(const AnchorState &state);

private:
    QByteArray encode(const AnchorState &state) const;
    std::optional<AnchorState> decode(const QByteArray &slot) const;
    Result<> create(const QByteArray &slot);
    bool put(int slot, const QByteArray &bytes);

    QFile m_file;
    QByteArray m_key;
    std::optional<AnchorState> m_state;
    int m_next = 0; ///< slot to write next
};

} // namespace core::storage
