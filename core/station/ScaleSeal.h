// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station/CardCode.h"
#include "core/station/StationFile.h"

namespace core::station
{

/// Seals the questionnaires of a station file whose text only the students may read: any card of the station opens them,
/// and nothing else does.
class ScaleSeal
{
public:
    ScaleSeal(); ///< with a new key

    QByteArray keyFor(const CardKeys &card) const; ///< 48 bytes; goes into StationFile::keys
    QByteArray seal(const QList<StationScale> &scales) const;

private:
    security::SecureBytes m_key;
};

/// What a card opens; those of the file where they are not sealed. Invalid (field card): no card of this station;
/// Damaged.
Result<QList<StationScale>> openScales(const StationFile &station, const CardKeys &card);

} // namespace core::station
