// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace core::station
{

/// A number that a student may call now.
struct HelpLine {
    QString number;
    QString name;
    bool danger = false; ///< for when somebody is in danger; else to talk
};

/// From a data file, so that a number that changes is no change of the program. Invalid, NewerFormat, Unreadable.
Result<QList<HelpLine>> helpLinesFrom(const QByteArray &json);
Result<QList<HelpLine>> shippedHelpLines();

} // namespace core::station
