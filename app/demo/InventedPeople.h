// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scale.h"
#include "core/students/RosterRules.h"
#include "core/tabular/Workbook.h"

#include <QDateTime>

#include <random>

namespace demo {

/// People, numbers and answers made up from a seed: the same seed gives the same school. No number belongs to anybody:
/// the region of every ID number does not exist, telephone numbers are 1990000xxxx.
class InventedPeople
{
public:
    explicit InventedPeople(quint32 seed) : m_engine(seed) {}

    /// A roster of a junior school, as if read from a file.
    core::students::RosterReading roster(int students, const QDate &day);
    /// A 问卷星 text-mode export of these students' answers, a few of them missing, mistyped or in danger.
    core::tabular::Sheet answers(const core::students::RosterReading &roster,
                                 const QList<core::assessments::Scale> &scales, const QDate &first, const QDate &last);
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint32>(bound)); }
    bool oneIn(int count) { return below(count) == 0; }

private:
    QString name(bool male);
    QString idNumber(const QDate &birth, bool male);
    QString phone();
    int answer(int burden);

    std::mt19937 m_engine;
    int m_serial = 0;
};

} // namespace demo
