// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace core::storage
{

/// What a column says, read by the names of an enum. Damaged (where): it is none of them.
template <typename T> Result<T> stored(Result<T> word, const QString &where)
{
    if (!word)
        return fail(ErrorCode::Damaged, word.error().detail, {{QStringLiteral("file"), QStringLiteral("records.db")}, {QStringLiteral("where"), where}});
    return word;
}

/// A NOT NULL column takes an empty text for none.
inline QString present(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace core::storage
