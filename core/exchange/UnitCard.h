// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::exchange
{

class UnitKeys;

/// A unit as other units know it, handed over in person. The fingerprint stands for code and both keys.
struct UnitCard {
    QString code; ///< 1 to 64 of A-Z a-z 0-9 . _ -
    QString name; ///< of the unit, 1 to 100 characters, none invisible
    QByteArray signingKey;
    QByteArray receivingKey;

    /// 12 groups of 5 digits with one blank between, to be read over the phone.
    QString fingerprint() const;
    bool operator==(const UnitCard &) const = default;
};

bool isUnitCode(const QString &text);
/// 12 groups of 5 digits with one blank between.
bool isFingerprint(const QString &text);

/// Invalid: context `field` is code or name.
Result<UnitCard> makeUnitCard(const QString &code, const QString &name, const UnitKeys &keys);

/// The card as a file: canonical JSON, signed with the unit's own key. Internal when `keys` are another unit's.
Result<QByteArray> writeUnitCard(const UnitCard &card, const UnitKeys &keys);

/// Unreadable: no unit card; NewerFormat; TooLarge; Damaged: not the form of a card; Tampered: the signature does not
/// fit.
Result<UnitCard> readUnitCard(const QByteArray &file);

/// Whether `shown` may be trusted from now on. `confirmed` is the fingerprint that a person read back, or empty; blanks
/// in it do not matter. Invalid (field fingerprint): the person read something else. KeyChanged: the unit is known with
/// other keys, and nobody confirmed the new ones.
Result<> checkTrust(const std::optional<UnitCard> &known, const UnitCard &shown, const QString &confirmed);

} // namespace core::exchange
