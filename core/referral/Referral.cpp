// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/Referral.h"

using namespace Qt::Literals::StringLiterals;

namespace core::referral
{

namespace
{
const QStringList Acts{u"addressed"_s,         u"told"_s,          u"refused"_s,        u"second_talk"_s,
                       u"education_office"_s,  u"consented"_s,     u"consent_refused"_s, u"student_consented"_s,
                       u"student_refused"_s,   u"sent"_s,          u"appointment"_s,    u"visited"_s,
                       u"reply"_s,             u"closed"_s,        u"begun"_s,          u"paper"_s,
                       u"condition_met"_s,     u"condition_open"_s, u"meeting_passed"_s, u"meeting_not_passed"_s,
                       u"agreed"_s,            u"returned"_s,      u"follow_up"_s,      u"ended"_s};
const QStringList Destinations{u"institution"_s, u"school"_s};
const QStringList ReferralStages{u"letter"_s,    u"refused"_s, u"told"_s,    u"sent"_s,
                                 u"appointed"_s, u"visited"_s, u"replied"_s, u"closed"_s};
const QStringList LeaveStages{u"on_leave"_s, u"assessed"_s, u"agreed"_s, u"returned"_s, u"ended"_s};

template <typename Kind> Result<Kind> among(const QStringList &words, const QString &word, const QString &field)
{
    const qsizetype place = words.indexOf(word);
    if (place < 0)
        return fail(ErrorCode::Invalid, word, {{u"field"_s, field}});
    return static_cast<Kind>(place);
}
} // namespace

QString actName(ActKind kind) { return Acts.at(static_cast<int>(kind)); }
Result<ActKind> actFromName(const QString &name) { return among<ActKind>(Acts, name, u"act"_s); }
QString destinationName(Destination destination) { return Destinations.at(static_cast<int>(destination)); }
Result<Destination> destinationFromName(const QString &name)
{
    return among<Destination>(Destinations, name, u"destination"_s);
}
QString stageName(ReferralStage stage) { return ReferralStages.at(static_cast<int>(stage)); }
QString stageName(LeaveStage stage) { return LeaveStages.at(static_cast<int>(stage)); }

} // namespace core::referral
