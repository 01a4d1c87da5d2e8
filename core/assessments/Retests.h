// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignRepository.h"
#include "core/assessments/SheetSink.h"

namespace core::assessments
{

/// Tells the sink which sheets of these respondents are retests of students in care. `consents`: who agreed to their round.
/// For what runs within an import or a decision: asks for no right and leaves no trace.
Result<> tellRetests(storage::Connection &db, SheetSink &sink, const QList<StoredRespondent> &respondents,
                     const QSet<Id<students::Student>> &consents);

} // namespace core::assessments
