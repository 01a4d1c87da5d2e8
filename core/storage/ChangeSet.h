// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace core::storage
{

/// What one committed transaction changed: for views that refresh.
struct ChangeSet {
    struct Change {
        QString table;
        QByteArray id;
        QStringList fields; ///< empty for a removed record
    };
    QList<Change> changes;
    bool touches(QStringView table) const;
};

} // namespace core::storage

Q_DECLARE_METATYPE(core::storage::ChangeSet)
