// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/StaffRepository.h"
#include "core/network/StaffRules.h"

namespace core::network
{

struct PostsTaken {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
};

/// Takes the posts of a file over into what is there, by place, title and first day, and never over a time that was dated or
/// written in the program: a new person ends the time of the one before, a vacancy is filled rather than doubled, and a line
/// that has become a vacancy, or says what was changed here since, changes nothing. A line without days means from `today`.
/// InputRejected: two lines of the file hold one post at once (post_overlap, context otherRow and who), or a line does so with
/// somebody whom the file does not have (post_taken, context who and from). Of titles that the table of posts does not know,
/// and of those that several may hold, nobody is in another's way.
Result<PostsTaken> takeOver(StaffRepository &repository, const QList<Line<Post>> &lines, const QDate &today);

} // namespace core::network
