// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kits/KitScope.h"

#include <QStringList>

namespace core::kits
{

/// What kits of one scope hold, from rules/kits.json.
struct ScopeRule {
    ScopeKind kind = ScopeKind::Class;
    QString name; ///< 班级
    QString post; ///< of its holder, by the word of the grading table
    QStringList fields; ///< of a pupil; empty: it holds none
    QStringList pages;  ///< week, cards, figures, and those of other areas
    QStringList may;    ///< zero: say for a class that there is nothing to report; earlier: read what one wrote before
    QString figures;    ///< none, classes (each of the grade), school (sums, and who has not reported)
};

struct KitRules {
    int version = 0;
    QList<ScopeRule> scopes;
    const ScopeRule &of(ScopeKind kind) const; ///< each kind has one
    QStringList pagesOf(const KitScope &scope) const; ///< without the weather of a class where it is of none

    /// Unreadable; NewerFormat; Invalid with `where` and `reason`.
    static Result<KitRules> fromJson(const QByteArray &json);
};
Result<KitRules> shippedKitRules();

} // namespace core::kits
