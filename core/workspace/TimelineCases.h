// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/StudentTimeline.h"

namespace core::workspace
{

// Entries of the timeline that hang on a student's cases or on the record itself. A case that is kept from the viewer gives
// none, and nothing tells of it.

/// What was written down in a crisis: that it was done, with who and what only in the note.
Result<QList<TimelineEntry>> crisisEntries(Areas &areas, const Id<students::Student> &student);
/// What was written down in an inquiry into bullying; who and why stand in the note. Its steps are not told besides.
Result<QList<TimelineEntry>> inquiryEntries(Areas &areas, const Id<students::Student> &student);
/// Meetings that are over and had a case of the student on their list, with what was decided; why stands in the note.
Result<QList<TimelineEntry>> meetingEntries(Areas &areas, const Id<students::Student> &student);
/// Which field of the record was changed, from what to what.
Result<QList<TimelineEntry>> changeEntries(Areas &areas, const Id<students::Student> &student);

} // namespace core::workspace
