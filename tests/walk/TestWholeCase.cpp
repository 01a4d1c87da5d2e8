// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/Case.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("one case goes by keys from a critical answer through its first hour", "[walk][case]")
{
    tests::Case one;
    one.readRoster();
    one.askInterview();
    one.takeTask();
    one.gradeRed();
    one.firstHour();
    one.printCrisis();
}
