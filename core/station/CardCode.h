// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/KeyDerivation.h"

#include <QByteArray>
#include <QString>

namespace core::station
{

/// A student's card carries 12 characters of these 23, in three groups of four. None looks like another in print or by
/// hand (no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V). Eleven are random (49 bits), the last one checks them.
constexpr int CardCodeLength = 12;

/// Random, from the one source of randomness; says nothing of the student.
QString newCardCode();
/// What somebody typed, as a code is stored: upper case, half width, without blanks and dashes.
QString cleanCardCode(const QString &typed);
/// Of the form of a code and with the right check character: any one wrong character and any two that changed places
/// are found. `clean` comes from cleanCardCode().
bool isCardCode(const QString &clean);
/// `7KQM-9XAC-3FHT`
QString shownCardCode(const QString &clean);

/// What a code gives rise to. The station file holds only the marks, from which no code can be had: finding one that
/// fits takes a memory-hard derivation a try.
struct CardKeys {
    QByteArray mark;              ///< 16 bytes: recognises a valid card
    security::SecureBytes resume; ///< hides how far its holder has come
    security::SecureBytes texts;  ///< opens questionnaires that are sealed
};
constexpr int CardMarkBytes = 16;
constexpr security::KdfCost CardCost{4 * 1024, 1}; ///< a few milliseconds; thousands of cards are made at once [P]

/// `salt` as security::KdfSaltBytes. Internal: no memory.
Result<CardKeys> cardKeys(const QString &code, const QByteArray &salt, security::KdfCost cost = CardCost);

} // namespace core::station
