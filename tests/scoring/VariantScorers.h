// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scoring/SecondScorer.h"

namespace tests::scoring
{

Reading cesDStudents(const Sheet &sheet, const Person &person);
Reading cesDUsual(const Sheet &sheet, const Person &person);
Reading cesDcFrom15(const Sheet &sheet, const Person &person);
Reading cries13From18(const Sheet &sheet, const Person &person);
Reading cries13From32(const Sheet &sheet, const Person &person);
Reading dsrscOver15(const Sheet &sheet, const Person &person);
Reading dsrscRural(const Sheet &sheet, const Person &person);
Reading dsrscBirleson(const Sheet &sheet, const Person &person);
Reading iat40And70(const Sheet &sheet, const Person &person);
Reading mhtFrom45(const Sheet &sheet, const Person &person);
Reading phqAFrom11(const Sheet &sheet, const Person &person);
Reading pss10Informal(const Sheet &sheet, const Person &person);
Reading sasFloor(const Sheet &sheet, const Person &person);
Reading sdsFloor(const Sheet &sheet, const Person &person);
Reading sdsZung(const Sheet &sheet, const Person &person);
Reading scaredOriginal(const Sheet &sheet, const Person &person);
Reading rsesAForward(const Sheet &sheet, const Person &person);
Reading rsesALeftOut(const Sheet &sheet, const Person &person);
Reading rsesBForward(const Sheet &sheet, const Person &person);
Reading rsesBLeftOut(const Sheet &sheet, const Person &person);
Reading scl90Over(const Sheet &sheet, const Person &person);
Reading scl90rOver(const Sheet &sheet, const Person &person);
Reading sdqParentFour(const Sheet &sheet, const Person &person);
Reading sdqTeacherFour(const Sheet &sheet, const Person &person);
Reading sdqSelfFour(const Sheet &sheet, const Person &person);
Reading sdqParentChina(const Sheet &sheet, const Person &person);
Reading sdqTeacherChina(const Sheet &sheet, const Person &person);
Reading sdqSelfChina(const Sheet &sheet, const Person &person);

} // namespace tests::scoring
