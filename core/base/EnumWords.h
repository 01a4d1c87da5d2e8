// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace core::base
{

/// The word of a value, by its place. Any thread, as enumFromWord().
template <typename Enum, size_t Count> QString wordOf(const char *const (&words)[Count], Enum value)
{
    return QString::fromLatin1(words[static_cast<size_t>(value)]);
}

/// The value whose word stands at its place in `words`. Invalid with `field` and, in `allowed`, the words.
template <typename Enum, size_t Count>
Result<Enum> enumFromWord(const char *const (&words)[Count], const QString &word, const QString &field)
{
    const auto found =
        std::find_if(std::begin(words), std::end(words), [&](const char *one) { return word == QLatin1String(one); });
    if (found == std::end(words)) {
        QStringList allowed;
        for (const char *one : words)
            allowed.append(QString::fromLatin1(one));
        return fail(ErrorCode::Invalid, word, {{QStringLiteral("field"), field}, {QStringLiteral("allowed"), allowed}});
    }
    return static_cast<Enum>(found - std::begin(words));
}

} // namespace core::base
