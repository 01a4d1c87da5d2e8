// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/PackageHeader.h"

#include <QMap>

namespace core::exchange
{

/// How an authentic package stands to those of its chain that were taken before.
enum class Standing {
    Next,       ///< the one that is due
    Repeat,     ///< byte for byte a package already taken
    Gap,        ///< packages before it have not come
    Late,       ///< fills a gap that later packages jumped over
    Fork,       ///< its number was taken by other content
    BrokenLink, ///< its number fits, but it follows a package other than the one taken
};

/// What follows. Nothing authentic is ever thrown away, and a report of danger in it is shown at once whatever this
/// says.
enum class Handling {
    Apply,
    NothingNew, ///< answer with the receipt given before
    Inbox,      ///< marked; a person may apply it
    Hold,       ///< in the inbox too, but the chain must be whole first (district figures)
};

struct Judgement {
    Standing standing = Standing::Next;
    Handling handling = Handling::Apply;
    qint64 missingFrom = 0; ///< with Gap: the first and last number that should have come before; else 0
    qint64 missingTo = 0;
    bool operator==(const Judgement &) const = default;
};

/// The packages taken from one unit in one kind, by number. Pure: the caller loads and keeps the links.
class PackageChain
{
public:
    PackageChain() = default;
    explicit PackageChain(const QMap<qint64, QByteArray> &taken) : m_taken(taken) {}

    /// `hash` is packageHash() of the opened file.
    Judgement judge(const PackageHeader &header, const QByteArray &hash) const;
    /// After it was applied. AlreadyExists: the number is taken by other content.
    Result<> take(const PackageHeader &header, const QByteArray &hash);
    const QMap<qint64, QByteArray> &taken() const { return m_taken; }

private:
    Standing standingOf(const PackageHeader &header, const QByteArray &hash) const;
    qint64 last() const { return m_taken.isEmpty() ? 0 : m_taken.lastKey(); }

    QMap<qint64, QByteArray> m_taken;
};

} // namespace core::exchange
