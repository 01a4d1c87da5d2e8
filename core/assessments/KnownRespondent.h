// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"
#include "core/base/Id.h"
#include "core/students/Student.h"

#include <QDateTime>
#include <QHash>

namespace core::assessments
{

/// The sheets of a student who was known before the first answer: by a card at an answer station.
struct KnownRespondent {
    Id<students::Student> student;
    QByteArray key; ///< the same whenever sheets of this card come
    QDateTime submitted; ///< local time, as an export would say it
    int seconds = 0;
    QHash<QString, QList<Answer>> answers; ///< by scale id; those of which at least one item was seen
};

} // namespace core::assessments
