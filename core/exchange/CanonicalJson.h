// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace core::exchange
{

/// One value has one spelling, so that bytes can be signed: RFC 8785 narrowed to whole numbers within ±(2^53 - 1). Keys
/// ascend by UTF-16 code unit, no blanks, only what must be escaped is escaped. Invalid: a fraction, a number out of
/// range, half a surrogate pair.
Result<QByteArray> canonicalJson(const QJsonObject &object);

/// Takes nothing but the canonical spelling (so no doubled key, no blank, no second spelling of a number). Unreadable.
Result<QJsonObject> readCanonicalJson(const QByteArray &bytes);

/// JSON Lines: each object in its canonical spelling and closed by a line feed.
Result<QByteArray> canonicalLines(const QList<QJsonObject> &rows);

/// Unreadable, with context `row` (from 1), for anything that canonicalLines() does not write.
Result<QList<QJsonObject>> readCanonicalLines(const QByteArray &bytes);

} // namespace core::exchange
