// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"
#include "core/alerts/LocalDays.h"

#include <QMap>

namespace core::alerts {

/// Where a value comes from: S news report, F found in published text, M general knowledge, P proposed default.
enum class Mark { S, F, M, P };

/// What a step is in the inquiry into bullying by pupils, in its order. Those after Finding are asked for again once a
/// finding was reopened.
enum class InquiryPart { None, Members, Safety, Principal, Family, Others, Finding, Help, Measures, FamilyResult, OthersResult, Look };
QString inquiryPartName(InquiryPart part); ///< "members"
Result<InquiryPart> inquiryPartFromName(const QString &name); ///< Invalid

struct StepTime {
    Span first;
    std::optional<Span> repeat; ///< none: to be done once a level
    std::optional<Span> most;   ///< the longest that a repetition may be put off to
    Mark mark = Mark::P;
};

struct StepRule {
    QString id;
    QString name;
    Tier tier = Tier::School;
    bool parental = false;   ///< towards parents: waits for the question about home
    bool onlyIfHarm = false; ///< only where harm by somebody is suspected; counts from when it was
    bool onlyBoarders = false; ///< only for whom Alert::boards holds
    bool schoolNights = false; ///< due in the first night before a school day
    QStringList to;          ///< roles and posts that it goes to: not to a suspected person
    InquiryPart inquiry = InquiryPart::None; ///< else only while bullying is suspected, whatever the level
    QString after;           ///< counts from when this other step was done; empty: from the level
    QMap<Severity, StepTime> times;
};

enum class ConditionKind {
    ClearInterviews, ///< so many without ideation or plan, none with one between, the first and last so many days apart
    MedicalPaperIfReferred,
    GuardianAgrees,
    MeetingMinutes,
    FunctionBetter,
    ScaleBelowCutOff,
    StableDays, ///< without incident or danger
    Reviews,
};

struct Condition {
    ConditionKind kind = ConditionKind::StableDays;
    int count = 0;
    int days = 0;
    Mark mark = Mark::P;
};

/// Who must sign: each named role, and at least so many roles by different persons.
struct Signatures {
    QStringList roles;
    int distinctRoles = 1;
    Mark mark = Mark::P;
};

/// What must hold before a level is left.
struct Leaving {
    Signatures signatures;
    QList<Condition> conditions;
};

struct LevelRule {
    QString name;  ///< as this district calls it
    QStringList enter;
    Signatures signatures;
    std::optional<Leaving> lower;
    std::optional<Leaving> close;
};

/// The rules of one unit for its alerts, from a data file (grading.md 3.2). A value.
struct GradingTable {
    QString id;
    int version = 0;
    QString title;
    QMap<QString, QString> roles; ///< word → name
    QMap<QString, QString> posts; ///< the same of those that sign nothing
    QMap<QString, QString> titles; ///< as schools call who holds a role or post → its word
    QMap<Severity, LevelRule> levels;
    QList<StepRule> steps;
    StepRule signatures; ///< what a decision still owes, and within which time; of no step that is done

    /// Unreadable (no JSON); NewerFormat; Invalid with context `where` (path) and `reason`: missing, unknown_key, value,
    /// duplicate, unknown_role, unknown_step, level_missing, later_than_lighter (a graver level gives more time), and
    /// against the invariants: closes_above_lightest, lightest_lowers, safety_step_missing, inquiry_part (of an inquiry some
    /// part is missing or twice, its time hangs on the level or repeats, or it goes to a home unasked). A table without any is
    /// one of an earlier version.
    static Result<GradingTable> fromJson(const QByteArray &json);

    const StepRule *step(const QString &stepId) const; ///< also by the word of inPlace()
    const StepRule *step(InquiryPart part) const; ///< nullptr: this table knows no inquiry
    QString postName(const QString &word) const;       ///< of a role or post; else the word
    /// The role or post of somebody who is called so: the text ends with one of its titles. Empty: none, or a deputy.
    QString postTitled(const QString &text) const;
};

/// Steps that replace one towards parents while home may be involved. Every table names them, none gives them times.
inline constexpr QLatin1String AskHome("ask_home");
inline constexpr QLatin1String SafeguardingLead("safeguarding_lead");
inline constexpr QLatin1String SafeGuardian("safe_guardian");
inline constexpr QLatin1String RetestStep("retest"); ///< done by a sheet, too
inline constexpr QLatin1String DistrictReport("district_written"); ///< done by a district package, too
inline constexpr QLatin1String SignaturesFollow("signatures"); ///< the id of GradingTable::signatures
inline constexpr QLatin1String IndependentPerson("independent_person"); ///< gives those of inPlace() their name
inline constexpr QLatin1String Guard("guard"); ///< the watch over a student, which ends and begins again: GuardClock.h

/// A step that an independent, named person takes because it would go to a suspected one: "independent:refer".
QString inPlace(const QString &step);
bool isInPlace(const QString &step);

QString conditionName(ConditionKind kind); ///< "clear_interviews"

/// The table that ships with the program.
Result<GradingTable> shippedGradingTable();

} // namespace core::alerts
