// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/security/Viewer.h"

#include <QDateTime>
#include <QString>

namespace core::assessments
{

/// What a person makes of a doubtful sheet.
enum class Verdict {
    Keep,  ///< it counts, whatever its flags
    Aside, ///< it does not count, and stays on the list with the reason
    Retest ///< it does not count, and its student is still due
};

QString verdictName(Verdict verdict);                ///< "keep"
Result<Verdict> verdictFromName(const QString &name); ///< Invalid

/// The latest decision on all sheets that one respondent gave together; earlier ones stay on record.
struct SheetDecision {
    Verdict verdict = Verdict::Keep;
    QString reason;
    Id<security::User> by;
    QString decider; ///< display name at that time
    QDateTime at;
};

} // namespace core::assessments
