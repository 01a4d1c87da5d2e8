// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace core::tabular
{

/// A cell as nearly all of them are written: <c r="B7" s="1" t="s"><v>12</v></c>, or <c r="B7" s="1"/>. Valid as long as
/// the bytes that it was read from.
struct PlainCell {
    QByteArrayView reference; ///< letters and digits
    QByteArrayView type;      ///< null, "s" or "n"
    QByteArrayView value;     ///< the signs of a number; null: the cell is empty
};

/// Takes one such cell off the front of `bytes`, which begin where an element may begin. Nothing, and `bytes` as they
/// were, for whatever is written in any other way, be it good XML or not.
std::optional<PlainCell> takePlainCell(QByteArrayView &bytes);

} // namespace core::tabular
