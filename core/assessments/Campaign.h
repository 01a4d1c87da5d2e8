// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/students/ClassName.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace core::students { struct Student; }

namespace core::assessments
{

/// One round of assessment. Its scope is the first of these that is given: a list of students, classes, grades.
struct Campaign {
    Id<Campaign> id;
    qint64 revision = 0;
    QString name;
    QStringList scales; ///< ids
    QList<int> grades;  ///< 1 to 12; where the scope is narrower, those that it touches
    QDate first;        ///< both included
    QDate last;
    QList<students::ClassName> classes = {};        ///< as they were called on the first day
    bool listed = false;                            ///< the scope is `members`, even when records of all were destroyed
    QList<Id<students::Student>> members = {};
    bool interview = false; ///< of one student, filled in with the counsellor: in no list of rounds
    Id<Campaign> consentOf = {}; ///< of an interview: the round whose consent counts; null: what counts for all
    QByteArray consentKey() const; ///< what ConsentService must be asked for
};

/// One step from all who should answer to those who need a talk and what came of it. `id`: due, answered, matched,
/// consented, valid, prompted, cross_checked, interviewed, graded, followed, critical. The order is that of the screen.
/// From `matched` to `prompted` each step is the one before less who fell out. `answered` counts unassigned respondents
/// too, who may be among those with `no_sheet`. The four after `prompted` count those of the prompted who have got that
/// far; they are missing where nobody told what became of cases. `critical` counts every student with a critical answer,
/// whatever the consent and validity. `valid`: a sheet with no flag but duplicate_person, or one that a person kept.
struct FunnelStep {
    QString id;
    int students = 0;
    /// reason → number: no_sheet, ambiguous, unmatched, no_consent, a flag's name, set_aside, retest, no_prompt,
    /// not_yet, closed
    QMap<QString, int> fellOut;
};

struct Funnel {
    Campaign campaign;
    QList<FunnelStep> steps;
    int unassignedCritical = 0; ///< critical sheets that belong to nobody yet
    int longestDelayHours = 0;  ///< from a critical answer to its import
};

} // namespace core::assessments
