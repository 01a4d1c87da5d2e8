// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/ListText.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core::base {

QStringList partsOfList(const QString &typed)
{
    static const QRegularExpression between(u"[,;\\x{ff0c}\\x{ff1b}\\x{3001}]"_s);
    return typed.split(between, Qt::SkipEmptyParts);
}

} // namespace core::base
