// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace core::base {

/// A value or the reason why there is none. No exception crosses a function boundary.
template <typename T = void> using Result = tl::expected<T, Error>;

/// return fail(ErrorCode::NotFound, u"student"_s);
inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, QVariantMap context = {})
{
    return tl::unexpected<Error>(Error(code, std::move(detail), std::move(context)));
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// What stands in `field` is not allowed; `value`: what stands there.
inline tl::unexpected<Error> invalid(const QString &field, const QString &value)
{
    return fail(ErrorCode::Invalid, value, {{QStringLiteral("field"), field}});
}

inline tl::unexpected<Error> invalid(const QString &field)
{
    return invalid(field, field);
}

} // namespace core::base

namespace core {
using base::fail;
using base::invalid;
using base::Result;
} // namespace core

/// Leaves the function with the error of `expression`; else goes on.
#define YICE_TRY(expression)                                                                                           \
    if (auto yiceResult = (expression); !yiceResult)                                                                   \
    return tl::unexpected<core::Error>(std::move(yiceResult.error()))

#define YICE_CONCAT_INNER(a, b) a##b
#define YICE_CONCAT(a, b) YICE_CONCAT_INNER(a, b)
#define YICE_ASSIGN_INNER(temporary, declaration, expression)                                                          \
    auto temporary = (expression);                                                                                     \
    if (!temporary)                                                                                                    \
        return tl::unexpected<core::Error>(std::move(temporary.error()));                                              \
    declaration = std::move(*temporary)

/// YICE_ASSIGN(const Student student, students.find(id)): declares with the value, or leaves with the error.
#define YICE_ASSIGN(declaration, expression)                                                                           \
    YICE_ASSIGN_INNER(YICE_CONCAT(yiceResult, __LINE__), declaration, expression)
