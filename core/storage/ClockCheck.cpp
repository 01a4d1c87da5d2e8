// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClockCheck.h"

#include "core/storage/Journal.h"

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{

constexpr qint64 Tolerance = 2 * 60 * 1000;
const QString Newest = u"SELECT max(hlc) FROM journal_entry"_s; // which never goes back

} // namespace

Result<std::optional<QDateTime>> clockBehind(Connection &db)
{
    YICE_ASSIGN(const qint64 clock, db.number(Newest));
    const qint64 newest = Journal::instantOf(clock);
    if (db.clock().now().toMSecsSinceEpoch() + Tolerance >= newest)
        return std::optional<QDateTime>();
    return std::optional(QDateTime::fromMSecsSinceEpoch(newest, Qt::UTC));
}

} // namespace core::storage
