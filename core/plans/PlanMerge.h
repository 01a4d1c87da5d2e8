// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/PlanRules.h"

namespace core::plans
{

enum class Side { Stored, Mine };

/// A field that two people, who began from the same version, have left differently.
struct Dispute {
    Difference difference;    ///< before: what is stored; after: what was written meanwhile
    std::optional<Side> side; ///< whose stands; disputes() proposes it where only one of them changed the field
};

/// In the order of differences(). `mine` has keys throughout, see withKeys().
QList<Dispute> disputes(const PlanContent &base, const PlanContent &stored, const PlanContent &mine);

/// `stored`, with what is Side::Mine in `settled`. A measure that is taken brings its goal along.
PlanContent merged(const PlanContent &stored, const PlanContent &mine, const QList<Dispute> &settled);

/// What was written on a version that somebody else has changed meanwhile.
struct Unsettled {
    PlanContent base; ///< as it was read
    PlanContent mine;
};

QString toText(const Unsettled &unsettled);                 ///< of a draft
Result<Unsettled> unsettledFromText(const QString &text); ///< Unreadable, Invalid

} // namespace core::plans
