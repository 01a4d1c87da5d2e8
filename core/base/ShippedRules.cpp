// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ShippedRules.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace core::base
{

Result<QByteArray> shippedRules(const QString &id)
{
    QFile file(u":/yice/rules/%1.json"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, u"resource"_s, {{u"id"_s, id}});
    return file.readAll();
}

} // namespace core::base
