// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Network.h"

using namespace Qt::Literals::StringLiterals;

namespace core::network
{

namespace
{
bool lies(const QDate &day, const QDate &first, const QDate &last)
{
    return (!first.isValid() || first <= day) && (!last.isValid() || day <= last);
}
} // namespace

bool Certificate::isValidOn(const QDate &day) const
{
    return lies(day, issued, validUntil);
}

bool Staff::isTeacherOnPost() const
{
    return role != u"宿管" && role != u"校医" && (state.isEmpty() || state == u"在岗");
}

QString levelName(Level level)
{
    static const QString names[]{u"school"_s, u"grade"_s, u"class"_s, u"dormitory"_s};
    return names[static_cast<int>(level)];
}

bool Post::isHeldOn(const QDate &day) const
{
    return !holder.isEmpty() && lies(day, first, last);
}

} // namespace core::network
