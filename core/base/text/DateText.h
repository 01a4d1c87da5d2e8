// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace core::base {

/// A date as schools write it: 2013-04-15, 2013/4/15, 2013.04.15, 20130415, 2013年4月15日, Excel's serial number. Takes
/// what cleanText() gives; invalid when it is none. Thread-safe.
QDate readDate(const QString &cleaned);

} // namespace core::base
