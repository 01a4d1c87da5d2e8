// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace core::students { struct Student; }

namespace core::plans {

/// Of one version. A student has at most one draft and one version in force.
enum class PlanState { Draft, InForce, Replaced, Ended };

/// Who does a measure, or receives a card.
enum class Role {
    Student, Guardian, ClassHead, DormitoryKeeper, SubjectTeacher, GradeHead, Counsellor, MoralDirector, Principal,
    SchoolDoctor, Classmate,
};

struct Measure {
    QString key; ///< the same from version to version; empty: a new measure
    QString what;
    Role role = Role::Counsellor;
    QString person; ///< named member of staff; may be empty
    QDate due;      ///< the day by which it is evaluated, included
    bool mayBeTold = false; ///< may stand on a need-to-know card, in these words
    bool operator==(const Measure &) const = default;
};

struct Goal {
    QString key; ///< as a measure's
    QString what;
    QList<Measure> measures;
    bool operator==(const Goal &) const = default;
};

/// What people write.
struct PlanContent {
    QString strengths; ///< first: a plan without them cannot be put in force
    QString worries;
    QString internal; ///< remarks for counsellors only
    QList<Goal> goals;
    QDate review; ///< when the whole is looked at again
    QString origin = {}; ///< id of the template that it was begun with; empty: none
    bool operator==(const PlanContent &) const = default;
};

/// One version of a student's plan (一生一策).
struct Plan {
    Id<Plan> id;
    qint64 revision = 0;
    Id<students::Student> student;
    int number = 1; ///< of the version, from 1
    PlanState state = PlanState::Draft;
    PlanContent content;
    QDateTime made;
    QString madeBy;
    QDateTime begun; ///< put in force; invalid for a draft
    QDateTime ended; ///< replaced or ended
    QString endReason = {};
};

constexpr int FullyReached = 3; ///< 0 not yet, 1 begun, 2 mostly, 3 reached [P]

struct Evaluation {
    Id<Evaluation> id;
    QString measure; ///< its key
    QString text;
    int reached = 0; ///< 0 to FullyReached
    QDate day;
    QString by;
};

QString planStateName(PlanState state); ///< "in_force"
Result<PlanState> planStateFromName(const QString &name); ///< Invalid
QString roleName(Role role); ///< "class_head"
Result<Role> roleFromName(const QString &name); ///< Invalid
QList<Role> allRoles();
/// Who may be given a card: staff who see the student every day.
QList<Role> cardRoles();

} // namespace core::plans
