// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <catch2/catch.hpp>

#include <ostream>

namespace Catch {
template <> struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <> struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return bytes.toHex(' ').toStdString(); }
};
template <> struct StringMaker<core::ErrorCode> {
    static std::string convert(core::ErrorCode code) { return core::base::codeName(code).toStdString(); }
};
template <typename T> struct StringMaker<core::Id<T>> {
    static std::string convert(const core::Id<T> &id) { return id.toString().toStdString(); }
};
} // namespace Catch

namespace tests {

/// A file under tests/data.
QString dataFile(const QString &relative);
QByteArray readFile(const QString &path);
/// One line for INFO() and FAIL(): code, detail, context, first problems.
std::string describe(const core::Error &error);

/// The value, or a failed test with the error written out.
template <typename T> T valueOf(core::Result<T> result)
{
    if (!result)
        FAIL(describe(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace tests
