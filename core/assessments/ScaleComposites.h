// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"

#include <QHash>

namespace core::assessments {

/// What one scale must show for a rule over several.
struct CompositePart {
    QString scale;
    QString score;
    Rational atLeast;
};

/// True where every part is: two screens that say the same weigh more than either.
struct CompositeRule {
    QString id;
    QString name;
    QString reason; ///< what a counsellor reads; describes, never diagnoses
    QString mark;   ///< S, F, M or P
    QList<CompositePart> parts;
    int suggests = 1; ///< 1 or 2: no scale result alone grades graver
    int urgency = 1;  ///< 1 to 4
};

struct CompositeRules {
    int version = 0;
    QList<CompositeRule> rules;

    /// Unreadable, NewerFormat, and Invalid with every mistake as Scale::fromJson has them.
    static Result<CompositeRules> fromJson(const QByteArray &json);
    /// The rules that hold for the sheets of one student, by scale id. A sheet without the score holds none.
    /// Whether this sheet shows its part of any rule, so that the others are worth a look.
    bool touches(const QString &scale, const ScoredSheet &sheet) const;
    QList<CompositeRule> holding(const QHash<QString, ScoredSheet> &sheets) const;
};

Result<CompositeRules> shippedCompositeRules();

} // namespace core::assessments
