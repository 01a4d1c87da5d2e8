// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/UnitCard.h"

namespace core::kits
{

constexpr qsizetype SecretBytes = 32;
constexpr qsizetype LongestMark = 16; ///< so many bytes tell what a file is
constexpr qsizetype LargestReturn = 32 * 1024 * 1024;

/// What a kit hands in: a mark, a line with the kit's card and a MAC of it under the secret that the school gave the kit, and a
/// package of kind return that the card's key signed. The card travels along because the school cannot know it before.
struct ReturnFile {
    QByteArray cardFile;
    QByteArray mac;
    QByteArray package;
    exchange::UnitCard card; ///< of cardFile
};

QByteArray writeReturnFile(const QByteArray &cardFile, const QByteArray &secret, const QByteArray &package);
bool isReturnFile(const QByteArray &head); ///< of any version
/// Shape alone: nothing is proven. Unreadable: no return; NewerFormat; TooLarge; Damaged; errors of readUnitCard().
Result<ReturnFile> readReturnFile(const QByteArray &file);
/// Whether the card was made where the secret is known.
bool isEnrolled(const ReturnFile &file, const QByteArray &secret);

} // namespace core::kits
