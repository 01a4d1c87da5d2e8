// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

#include <QDateTime>

namespace core::storage
{

struct Draft {
    QString text;
    QDateTime at;
};

/// Text that is being written, one for each person and place, inside the encrypted file and nowhere else. Not a record:
/// it is in no journal, and secure delete takes it off the disk when the text itself is saved.
class Drafts
{
public:
    explicit Drafts(Connection &db) : m_db(db) {}

    /// In place of what was kept before; an empty text drops it. Invalid: no key. TooLarge (context limit, characters).
    Result<> keep(const QString &key, const QString &text);
    Result<std::optional<Draft>> find(const QString &key) const; ///< the viewer's own
    Result<> drop(const QString &key);

private:
    Connection &m_db;
};

} // namespace core::storage
