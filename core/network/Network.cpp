// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Network.h"

#include "core/base/EnumWords.h"
#include "core/base/text/CleanText.h"

using namespace Qt::Literals::StringLiterals;

namespace core::network
{

namespace
{
constexpr const char *LevelNames[] = {"school", "grade", "class", "dormitory"};
constexpr const char *ItemKindNames[] = {"report", "kit", "case"};

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
    return base::wordOf(LevelNames, level);
}

Result<Level> levelFromName(const QString &name)
{
    return base::enumFromWord<Level>(LevelNames, name, u"level"_s);
}

QString itemKindName(HandedItem::Kind kind)
{
    return base::wordOf(ItemKindNames, kind);
}

Result<HandedItem::Kind> itemKindFromName(const QString &name)
{
    return base::enumFromWord<HandedItem::Kind>(ItemKindNames, name, u"kind"_s);
}

QString scopeKey(Level level, const QString &scope)
{
    if (level == Level::School)
        return u"全校"_s;
    return base::cleanText(scope).remove(u'(').remove(u')').remove(u' ');
}

bool Post::isHeldOn(const QDate &day) const
{
    return !holder.isEmpty() && lies(day, first, last);
}

bool Post::isHeldBy(const QString &name, const QString &number) const
{
    return !holderNumber.isEmpty() && !number.isEmpty() ? holderNumber == number : holder == name;
}

bool Post::overlaps(const Post &other) const
{
    const auto before = [](const QDate &end, const QDate &begin) { return end.isValid() && begin.isValid() && end < begin; };
    return !holder.isEmpty() && !other.holder.isEmpty() && !before(last, other.first) && !before(other.last, first);
}

} // namespace core::network
