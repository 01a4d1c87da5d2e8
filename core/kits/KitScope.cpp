// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kits/KitScope.h"

#include "core/base/EnumWords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::kits
{

namespace
{

using students::ClassName;

constexpr const char *KindNames[] = {"class", "grade", "dormitory", "subject", "leader", "delegate"};
constexpr const char *TypedNames[] = {"class", "grade", "dorm", "subject", "leader", "delegate"};
constexpr int HighestGrade = 12;
constexpr int HighestClass = 999;
constexpr qsizetype LongestPlace = 40;

QString classText(const ClassName &one)
{
    return u"%1-%2"_s.arg(one.grade).arg(one.number);
}

std::optional<ClassName> classFrom(const QString &text, students::Stage stage, const QDate &day)
{
    static const QRegularExpression plain(u"^(\\d{1,2})-(\\d{1,3})$"_s);
    const auto match = plain.match(text);
    const auto name = match.hasMatch() ? std::optional(ClassName{match.captured(1).toInt(), match.captured(2).toInt()})
                                       : students::readClassName(text, stage, day);
    const bool fits = name && name->grade >= 1 && name->grade <= HighestGrade && name->number >= 1 && name->number <= HighestClass;
    return fits ? name : std::nullopt;
}

std::optional<DormitoryPlace> placeFrom(const QString &text)
{
    const QStringList parts = text.split(u'/');
    const DormitoryPlace place{parts.first().trimmed(), parts.value(1).trimmed()};
    const bool fits = parts.size() <= 2 && !place.building.isEmpty() && text.size() <= LongestPlace && (parts.size() == 1 || !place.room.isEmpty());
    return fits ? std::optional(place) : std::nullopt;
}

QString placeText(const DormitoryPlace &place)
{
    return place.room.isEmpty() ? place.building : place.building + u'/' + place.room;
}

/// Whether each of `words` reads as one of `list`, none twice.
template <typename T, typename Read> bool readEach(const QStringList &words, QList<T> &list, Read read)
{
    for (const QString &word : words) {
        const auto one = read(word.trimmed());
        if (!one || list.contains(*one))
            return false;
        list.append(*one);
    }
    return !list.isEmpty();
}

} // namespace

QString scopeKindName(ScopeKind kind)
{
    return base::wordOf(KindNames, kind);
}

Result<ScopeKind> scopeKindFromName(const QString &name)
{
    return base::enumFromWord<ScopeKind>(KindNames, name, u"scope"_s);
}

bool DormitoryPlace::holds(const students::Dormitory &place) const
{
    return place.building == building && (room.isEmpty() || place.room == room);
}

bool KitScope::holds(const ClassName &className, const students::Dormitory &place) const
{
    return classes.contains(className) || (grade > 0 && className.grade == grade)
        || std::any_of(places.begin(), places.end(), [&](const DormitoryPlace &one) { return one.holds(place); });
}

bool KitScope::mayReport(const ClassName &className, int years) const
{
    const ClassName then{className.grade - years, className.number};
    return classes.contains(then) || (grade > 0 && then.grade == grade) || !places.isEmpty();
}

ClassName KitScope::filedUnder() const
{
    if (classes.size() == 1)
        return classes.first();
    return {grade > 0 ? grade : classes.isEmpty() ? 1 : classes.first().grade, 0};
}

QString scopeText(const KitScope &scope)
{
    QStringList words;
    for (const ClassName &one : scope.classes)
        words.append(classText(one));
    if (scope.grade > 0)
        words.append(QString::number(scope.grade));
    for (const DormitoryPlace &one : scope.places)
        words.append(placeText(one));
    const QString kind = base::wordOf(TypedNames, scope.kind);
    return words.isEmpty() ? kind : kind + u':' + words.join(u',');
}

Result<KitScope> scopeFromText(const QString &text, students::Stage stage, const QDate &day)
{
    const auto refused = invalid(u"scope"_s, text);
    const qsizetype colon = text.indexOf(u':');
    const auto kind = base::enumFromWord<ScopeKind>(TypedNames, colon < 0 ? text : text.left(colon), u"scope"_s);
    if (!kind)
        return refused;
    KitScope scope;
    scope.kind = *kind;
    if (scope.kind == ScopeKind::Leader)
        return colon < 0 ? Result<KitScope>(scope) : refused;
    const QString rest = colon < 0 ? QString() : text.mid(colon + 1);
    const QStringList words = rest.split(u',');
    const auto readClass = [&](const QString &word) { return classFrom(word, stage, day); };
    bool good = false;
    switch (scope.kind) {
    case ScopeKind::Class:
        good = words.size() == 1 && readEach(words, scope.classes, readClass);
        break;
    case ScopeKind::Subject:
        good = readEach(words, scope.classes, readClass);
        break;
    case ScopeKind::Grade:
        scope.grade = rest.toInt(&good);
        good = good && scope.grade >= 1 && scope.grade <= HighestGrade;
        break;
    case ScopeKind::Dormitory:
        good = readEach(words, scope.places, placeFrom);
        break;
    default:
        good = words.size() == 1
            && (rest.contains(u'/') ? readEach(words, scope.places, placeFrom) : readEach(words, scope.classes, readClass));
        break;
    }
    return good ? Result<KitScope>(scope) : refused;
}

} // namespace core::kits
