// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace core::base {

class Clock;

/// A fresh UUIDv7 (RFC 9562): 48 bits of `clock`, a counter within the millisecond, the rest from libsodium. Any thread.
QUuid newUuid(const Clock &clock);

/// The id of a record of type T. Stored as 16 bytes, written as 36 lower-case characters without braces.
template <typename T> class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    static Id make(const Clock &clock) { return Id(newUuid(clock)); }
    /// Null when `text` is no UUID.
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }
    static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QByteArray bytes() const { return m_uuid.toRfc4122(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace core::base

namespace core {
using base::Id;
}
