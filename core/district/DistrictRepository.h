// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/district/DistrictService.h"

#include <QSet>

namespace core::district
{

struct StoredFigures {
    SafeFigures figures;
    QDateTime taken;
};

struct StoredCrisis {
    CrisisReport crisis;
    QDateTime reported;   ///< when its package was made
    bool waiting = false; ///< shown from a package that is not applied yet
};

/// The roll-ups of 0006, by school code: no rights, no rules.
class DistrictRepository
{
public:
    explicit DistrictRepository(storage::Connection &db) : m_db(db) {}

    Result<QHash<QString, StoredFigures>> figures() const;
    Result<std::optional<StoredFigures>> figuresOf(const QString &school) const;
    Result<> replaceFigures(const QString &school, const SafeFigures &figures);

    Result<QList<QPair<QString, StoredCrisis>>> crises() const;
    Result<QHash<QString, StoredCrisis>> crisesOf(const QString &school) const; ///< by pseudonym
    Result<> putCrisis(const QString &school, const StoredCrisis &crisis);
    Result<> removeCrisis(const QString &school, const QString &pseudonym);

    Result<QSet<QString>> waitingSchools() const;

private:
    Result<QHash<QString, StoredFigures>> read(const QString &condition, const QVariantList &parameters) const;

    storage::Connection &m_db;
};

} // namespace core::district
