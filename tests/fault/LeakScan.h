// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace tests {

/// Finds clear text of persons' names in files: UTF-8 of every name, UTF-16 (both orders) and GB18030 of names with three
/// and more characters (two characters in those are four bytes, which random bytes hold now and then).
class LeakScan
{
public:
    explicit LeakScan(const QStringList &names);
    /// What a file under `folder` holds: path and encoding, each once. Never the name itself.
    QStringList scan(const QString &folder) const;
    QStringList scanBytes(const QByteArray &bytes) const;
    qsizetype patterns() const { return m_count; }

private:
    struct Pattern {
        QByteArray bytes;
        QString encoding;
    };
    void add(const QByteArray &bytes, const QString &encoding);

    QHash<quint32, QList<Pattern>> m_byStart; ///< by the first four bytes
    qsizetype m_count = 0;
};

QByteArray inGb18030(const QString &text);

} // namespace tests
