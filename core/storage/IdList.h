// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core::storage
{

/// Many ids as the one parameter of `IN (SELECT unhex(value) FROM json_each(?))`: one statement whatever their number.
template <typename Ids> QString idList(const Ids &ids)
{
    QByteArray list("[");
    for (const auto &id : ids)
        list += (list.size() > 1 ? ",\"" : "\"") + id.bytes().toHex() + '"';
    return QString::fromLatin1(list + ']');
}

} // namespace core::storage
