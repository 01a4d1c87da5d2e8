// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

namespace bench
{

inline const QString BenchUser = QStringLiteral("测量老师");
inline const QString BenchPassword = QStringLiteral("practice-only-open-2026");

struct BigSchoolStart {
    QString folder; ///< made; must not exist
    int students = 5000;
    int years = 6; ///< of data; the last one is the running school year
    bool answers = true; ///< two rounds of PHQ-9 and GAD-7 a year
    bool openCases = true; ///< those of the last round stand open
};

/// A school as it stands after some years, made through the services: rosters with newcomers and leavers, rounds, and
/// alerts. Those of the last round are open, as on the day after an import; all earlier ones are closed. A test vault.
core::Result<> makeBigSchool(const BigSchoolStart &start);

/// A roster of `students` invented pupils, as if read from a file.
core::students::RosterReading inventedRoster(int students);

/// Opens what makeBigSchool() made, on the day it ends.
core::Result<std::unique_ptr<core::workspace::Workspace>> openBigSchool(const QString &folder);

} // namespace bench
