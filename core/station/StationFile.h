// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/exchange/UnitCard.h"
#include "core/security/KeyDerivation.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <functional>

namespace core::station
{

struct StationRecord; ///< the vault's record of one station file

/// A questionnaire as a student sees it: no key, no band, no critical item, and no title that says what it is about.
struct StationScale {
    struct Option {
        int value = 0;
        QString text;
        bool operator==(const Option &) const = default;
    };
    struct Item {
        QString text;
        QList<Option> options; ///< empty: those of the scale
        bool operator==(const Item &) const = default;
    };
    QString id;
    int version = 1;
    QString instruction; ///< may be empty
    int windowDays = 0;  ///< the time that the questions ask about; 0: not said
    QList<Option> options;
    QList<Item> items; ///< in their order
    const QList<Option> &optionsOf(const Item &item) const { return item.options.isEmpty() ? options : item.options; }
    bool operator==(const StationScale &) const = default;
};

/// What a computer-room PC needs. No name of a student, and nothing by which a card could be found.
struct StationFile {
    Id<StationRecord> station;
    exchange::UnitCard unit; ///< whose key the answers are sealed to
    QDateTime made;
    QList<StationScale> scales; ///< empty while they are sealed
    QByteArray salt;
    security::KdfCost cost;
    QList<QByteArray> cards; ///< CardKeys::mark, ascending: their order says nothing
    QByteArray sealed;       ///< the questionnaires, where a licence lets nobody but the students read them: see ScaleSeal
    QList<QByteArray> keys;  ///< one for each of `cards`, where they are sealed

    qsizetype itemCount() const;
};

/// The questionnaires as the file has them.
QByteArray scalesText(const QList<StationScale> &scales);
/// Damaged: not as scalesText() writes them.
Result<QList<StationScale>> scalesFromText(const QByteArray &json);

constexpr qint64 LargestStationFile = 16 * 1024 * 1024;

/// Canonical JSON with the unit's signature; of format 2 where the questionnaires are sealed. Invalid: context field.
Result<QByteArray> writeStationFile(const StationFile &station,
                                    const std::function<Result<QByteArray>(const QByteArray &)> &sign);
/// TooLarge · Unreadable: no station file · NewerFormat · Damaged · Tampered: the signature does not fit.
Result<StationFile> readStationFile(const QByteArray &bytes);

} // namespace core::station
