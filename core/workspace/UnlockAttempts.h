// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace core::workspace
{

/// A failed try, as the vault's own key can read it again.
struct FailedUnlock {
    QDateTime at;
    QString user;
};

/// The failed tries since the vault was last opened, beside the vault: sealed to the unit's key, so that who has the file
/// learns no name. The growing delay is friction only; who deletes the file gains tries, not keys.
class UnlockAttempts
{
public:
    explicit UnlockAttempts(const QString &path);

    /// TooManyAttempts with waitSeconds while a wait is running.
    Result<> check(const Clock &clock) const;
    /// Remembers a failure and returns how long to wait now, in seconds. Keeps at most 1,000; the count goes on.
    Result<int> failed(const QString &user, const Clock &clock);
    int count() const { return m_count; }

    /// Removes what was merged into the journal. `receivingKey` is the unit's own: later failures are sealed to it.
    Result<> clear(const QByteArray &receivingKey);
    const QList<QByteArray> &sealed() const { return m_sealed; }
    static std::optional<FailedUnlock> read(const QByteArray &opened);

private:
    Result<> save() const;
    int waitSeconds() const; ///< by count: none for five, then 5 s doubled each time, at most 15 min [P]

    QString m_path;
    QByteArray m_key;
    QList<QByteArray> m_sealed;
    int m_count = 0;
    QDateTime m_last;
};

} // namespace core::workspace
