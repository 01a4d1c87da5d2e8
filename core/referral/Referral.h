// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"
#include "core/referral/Institution.h"

#include <QStringList>

namespace core::referral
{

/// One thing that was done or said in a referral, or in a leave and return. They are only added, never changed.
enum class ActKind {
    Addressed, ///< to whom the letter goes
    Told,      ///< a guardian signed that the letter was received
    Refused,   ///< a guardian refuses; `note`: the reasons
    SecondTalk,
    EducationOffice,  ///< was told of a refusal that stands
    Consented,        ///< a guardian agrees that `items` are sent along
    ConsentRefused,
    StudentConsented, ///< the student's own answer, where it is asked for
    StudentRefused,
    Sent,        ///< `items` went to `person` at the institution
    Appointment, ///< on `day`
    Visited,     ///< on `day`
    Reply,       ///< the slip came back; `items`: one result of the rules
    Closed,
    // Of a leave.
    Begun, ///< `items`: grounds
    Paper, ///< `items`: papers that came in
    ConditionMet,
    ConditionOpen,
    MeetingPassed,
    MeetingNotPassed,
    Agreed, ///< a guardian and the school signed; `items`: terms
    Returned,
    FollowUp,
    Ended, ///< `items`: exit criteria that are met
};
inline constexpr ActKind LastActKind = ActKind::Ended;

struct Act {
    ActKind kind = ActKind::Addressed;
    QDateTime at; ///< when it was recorded
    QDate day;    ///< when it was, or is to be
    QString person = {};
    QString relation = {};
    QString phone = {};
    QStringList items = {}; ///< ids of the rules
    bool safe = false;      ///< `person` is a safe guardian, or the civil affairs office
    bool paper = false;     ///< of a reply: the hospital's paper came with it
    QString note = {};
    QString by = {}; ///< who recorded it
};

/// To an institution, or with the care of a student who moves to another school.
enum class Destination { Institution, School };

struct Referral {
    Id<Referral> id;
    qint64 revision = 0;
    Id<students::Student> student;
    Id<alerts::Alert> alert; ///< the case that it was made in; null: none was open
    QDateTime made;
    QDate day; ///< of the letter: the list of that day is what counts
    Destination destination = Destination::Institution;
    QString urgency;     ///< id of the rules
    QStringList reasons; ///< ids of the rules: general terms only
    QString note = {};   ///< what else the letter says
    /// As the white list had it on `day`; of a school its name and contact. No name: wherever the family goes.
    Institution institution = {};
    int ruleVersion = 0;
    QList<Act> acts = {};
};

struct Leave {
    Id<Leave> id;
    qint64 revision = 0;
    Id<students::Student> student;
    Id<alerts::Alert> alert;
    QDateTime made;
    int ruleVersion = 0;
    QList<Act> acts = {};
};

enum class ReferralStage { Letter, Refused, Told, Sent, Appointed, Visited, Replied, Closed };
enum class LeaveStage { OnLeave, Assessed, Agreed, Returned, Ended };

QString actName(ActKind kind); ///< "second_talk"
Result<ActKind> actFromName(const QString &name); ///< Invalid
QString destinationName(Destination destination); ///< "institution"
Result<Destination> destinationFromName(const QString &name); ///< Invalid
QString stageName(ReferralStage stage); ///< "letter"
QString stageName(LeaveStage stage);    ///< "on_leave"

} // namespace core::referral
