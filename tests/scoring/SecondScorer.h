// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// A second scorer, to hold the program's against: one plain function for each scale, written from the published keys
/// alone. It reads no definition file, calls nothing of the program and shares no design with it.
namespace tests::scoring
{

/// Answers in item order as the student gave them; nothing where none was given.
using Sheet = std::vector<std::optional<int>>;

struct Person {
    char sex = 'F'; ///< F or M
    int age = 13;
    int grade = 7;
};

/// A band, both ends included, in sums of the answers after reverse keying.
using Span = std::pair<int, int>;

struct Number {
    std::string name;         ///< "total", an id that the command line promises, or words of the score's Chinese name
    int raw = 0;              ///< sum of the keyed answers that were given
    std::string value;        ///< after the transform: at most two decimals, half up, no zeros at the end
    std::optional<Span> band; ///< none where the scale has no bands for it
    /// Distance from the mean of the norm in standard deviations, as numerator and denominator; none without a norm.
    std::optional<std::pair<int, int>> z = {};
};

struct Reading {
    std::vector<Number> numbers;
    std::vector<int> critical;
    bool missing = false; ///< more answers are missing than the scale allows
    bool lie = false;
};

/// What the test must know to make sheets of a scale.
struct Questionnaire {
    std::string id;
    std::vector<std::vector<int>> options; ///< for each item
    /// Where a band begins, in sums: a sheet at each and one below it is made.
    std::vector<std::pair<std::string, std::vector<int>>> cuts;
    Reading (*read)(const Sheet &, const Person &);
    std::string variant = {}; ///< empty: as the scale is scored when nobody chooses
};

const std::vector<Questionnaire> &questionnaires();
/// The one with this id and no variant, which must exist.
const Questionnaire &questionnaire(const std::string &id);

// Screening scales with one sum
Reading phq9(const Sheet &sheet, const Person &person);
Reading phqA(const Sheet &sheet, const Person &person);
Reading gad7(const Sheet &sheet, const Person &person);
Reading who5(const Sheet &sheet, const Person &person);
Reading k10(const Sheet &sheet, const Person &person);
Reading isi(const Sheet &sheet, const Person &person);
Reading pss10(const Sheet &sheet, const Person &person);
Reading cesD(const Sheet &sheet, const Person &person);
Reading cesDc(const Sheet &sheet, const Person &person);
Reading dsrsc(const Sheet &sheet, const Person &person);
Reading sas(const Sheet &sheet, const Person &person);
Reading sds(const Sheet &sheet, const Person &person);
Reading rsesA(const Sheet &sheet, const Person &person);
Reading rsesB(const Sheet &sheet, const Person &person);
Reading ucla3(const Sheet &sheet, const Person &person);
Reading iat(const Sheet &sheet, const Person &person);
Reading cssrs(const Sheet &sheet, const Person &person);
Reading observation(const Sheet &sheet, const Person &person);
Reading bullyingIncident(const Sheet &sheet, const Person &person);
// Scales with parts
Reading mht(const Sheet &sheet, const Person &person);
Reading mssmhs(const Sheet &sheet, const Person &person);
Reading scared(const Sheet &sheet, const Person &person);
Reading cries13(const Sheet &sheet, const Person &person);
Reading scl90(const Sheet &sheet, const Person &person);
Reading scl90r(const Sheet &sheet, const Person &person);
Reading sdqSelf(const Sheet &sheet, const Person &person);
Reading sdqParent(const Sheet &sheet, const Person &person);
Reading sdqTeacher(const Sheet &sheet, const Person &person);

} // namespace tests::scoring
