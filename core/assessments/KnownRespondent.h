// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"
#include "core/base/Id.h"
#include "core/students/Student.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

#include <optional>

namespace core::assessments
{

/// The sheets of a student who was known before the first answer: by a card at an answer station.
struct KnownRespondent {
    Id<students::Student> student; ///< null: a person must say whose it is, and reads `name` and `className` then
    QString name = {};
    QString className = {};
    QByteArray key; ///< the same whenever sheets of this card come
    QDateTime submitted; ///< local time, as an export would say it
    std::optional<int> seconds = 0; ///< nothing where nobody measured
    QMap<QString, QList<Answer>> answers; ///< by scale id; those of which at least one item was seen
    QString evidence = QStringLiteral("card"); ///< "revoked_card", "paper", "interview"
};

} // namespace core::assessments
