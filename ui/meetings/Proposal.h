// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

namespace ui::meetings
{

/// What is being written about a case: a decision with its tasks.
struct Proposal {
    core::meetings::Decided decided;
    QList<core::meetings::Item> items; ///< without those that are done

    bool isBlank() const; ///< nothing but the choice
    /// Who, when and ids aside.
    bool says(const Proposal &other) const;
};

Proposal proposalOf(const core::meetings::Case &one); ///< as it is stored

/// As a draft is kept, and back. What cannot be read is no proposal.
QString draftOf(const Proposal &proposal);
std::optional<Proposal> proposalIn(const QString &draft);

} // namespace ui::meetings
