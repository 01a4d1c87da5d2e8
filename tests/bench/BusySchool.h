// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/BigSchool.h"

namespace bench
{

/// What a hard winter leaves in a school of 5,000: cases of every level, with plans, referrals, leaves of guard, sessions and
/// monthly meetings, on top of six years of rounds whose cases are closed.
struct BusySchoolStart {
    QString folder; ///< made; must not exist
    int students = 5000;
    int years = 6;
    int cases = 300; ///< open on the last day
};

core::Result<> makeBusySchool(const BusySchoolStart &start);

/// Opens what makeBusySchool() made, on the day it ends.
core::Result<std::unique_ptr<core::workspace::Workspace>> openBusySchool(const QString &folder);

} // namespace bench
