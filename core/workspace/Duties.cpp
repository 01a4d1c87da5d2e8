// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Duties.h"

#include "core/alerts/CaseSafety.h"
#include "core/students/OwnStudents.h"
#include "core/workspace/ClassReports.h"
#include "core/workspace/CounsellingRoom.h"
#include "core/workspace/LetterBox.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

using alerts::Duty;

bool isMoreUrgent(const Duty &a, const Duty &b)
{
    const auto key = [](const Duty &one) {
        return std::tuple(!one.overdue, -static_cast<int>(one.gravity), one.due.toMSecsSinceEpoch());
    };
    return key(a) < key(b);
}

/// The step of the case that asks for the same.
QString stepOfCase(const QString &step)
{
    return step == u"guardian" ? u"refer"_s : step == u"feedback" ? u"referral_result"_s : QString();
}

Duty dutyOf(const referral::CareDuty &care)
{
    Duty duty;
    duty.alert = care.alert;
    duty.student = care.student;
    duty.step = u"care:"_s + care.step;
    duty.name = care.name;
    duty.severity = care.severity;
    duty.gravity = care.severity.value_or(alerts::Severity::Blue);
    duty.tier = alerts::Tier::School;
    duty.due = care.due;
    duty.overdue = care.overdue;
    if (duty.overdue)
        duty.risenTo = alerts::nextHigher(duty.tier);
    duty.place = care.referral.isNull() ? LeavePlace + care.leave.toString() : ReferralPlace + care.referral.toString();
    return duty;
}

Result<QList<referral::CareDuty>> careDuties(const Areas &areas, int withinDays)
{
    YICE_ASSIGN(auto care, areas.referrals.duties(withinDays));
    YICE_ASSIGN(const auto returns, areas.leaves.duties(withinDays));
    return care + returns;
}

/// Those that no case of `told` asks for already.
QList<Duty> further(const QList<referral::CareDuty> &care, const QList<Duty> &told)
{
    QList<Duty> list;
    for (const referral::CareDuty &one : care) {
        const QString step = stepOfCase(one.step);
        const bool known = !one.alert.isNull() && !step.isEmpty()
            && std::any_of(told.begin(), told.end(), [&](const Duty &duty) {
                   return duty.alert == one.alert && (duty.step == step || duty.step == alerts::inPlace(step));
               });
        if (!known)
            list.append(dutyOf(one));
    }
    return list;
}

QDateTime endOf(const QDate &day, const Areas &areas)
{
    return QDateTime(day.addDays(1), QTime(0, 0), areas.rules.days.zone).toUTC().addMSecs(-1);
}

/// Without a case a plan has no gravity of its own: the lightest.
Result<QList<Duty>> planDuties(const Areas &areas, int withinDays)
{
    QList<Duty> duties;
    if (!areas.db.viewer().may(Permission::SeePlans))
        return duties;
    YICE_ASSIGN(const auto asked, areas.plans.duties(withinDays));
    for (const plans::PlanDuty &one : asked) {
        Duty duty;
        duty.student = one.student;
        duty.step = u"plan:"_s + one.measure;
        duty.name = one.what;
        duty.tier = alerts::Tier::School;
        duty.due = endOf(one.due, areas);
        duty.overdue = one.overdue;
        duty.place = PlanPlace + one.student.id.toString();
        duties.append(duty);
    }
    return duties;
}

/// The monthly meeting has no name.
Result<QList<Duty>> meetingDuties(const Areas &areas, int withinDays)
{
    QList<Duty> duties;
    if (students::seesOwnOnly(areas.db.viewer()))
        return duties;
    YICE_ASSIGN(const auto asked, areas.meetings.duties(withinDays));
    for (const meetings::MeetingDuty &one : asked) {
        Duty duty;
        duty.alert = one.alert;
        duty.student = one.student;
        duty.step = one.meeting.isNull() ? u"meeting:due"_s : one.missed ? u"meeting:missed"_s : u"meeting:item"_s;
        duty.name = one.person.isEmpty() ? one.what : u"%1　%2"_s.arg(one.what, one.person);
        duty.tier = alerts::Tier::School;
        duty.due = endOf(one.due, areas);
        duty.overdue = one.overdue;
        duty.place = MeetingPlace;
        if (!one.meeting.isNull())
            duty.place += one.meeting.toString() + u'/' + one.alert.toString();
        duties.append(duty);
    }
    return duties;
}

/// The word of the step of `kind`.
QString roomStep(counselling::DutyKind kind)
{
    switch (kind) {
    case counselling::DutyKind::Missed:
        return u"appointment:missed"_s;
    case counselling::DutyKind::Unmarked:
        return u"appointment:unmarked"_s;
    case counselling::DutyKind::Move:
        return u"appointment:move"_s;
    }
    return {};
}

/// Somebody in danger did not come to an appointment or to their group, or it is not known; or it must not be held as it is booked.
Result<QList<Duty>> roomDuties(const Areas &areas, int withinDays)
{
    QList<Duty> duties;
    YICE_ASSIGN(const auto asked, CounsellingRoom(areas).appointments.duties(withinDays));
    for (const counselling::RoomDuty &one : asked) {
        Duty duty;
        duty.student = one.student;
        duty.step = roomStep(one.kind);
        duty.severity = one.severity;
        duty.gravity = one.gravity;
        duty.tier = alerts::Tier::School;
        duty.due = one.due;
        duty.overdue = one.overdue;
        duty.place = AppointmentPlace + one.appointment.toString();
        duties.append(duty);
    }
    YICE_ASSIGN(const auto missed, CounsellingRoom(areas).groups.duties());
    for (const counselling::SittingDuty &one : missed) {
        Duty duty;
        duty.student = one.student;
        duty.step = u"sitting:missed"_s;
        YICE_ASSIGN(const auto cases, areas.alerts.list({true, false, one.student.id}));
        if (!cases.isEmpty())
            duty.severity = cases.first().severity;
        duty.gravity = one.gravity;
        duty.tier = alerts::Tier::School;
        duty.due = one.due;
        duty.overdue = one.overdue;
        duty.place = SittingPlace + one.sitting.toString();
        duties.append(duty);
    }
    return duties;
}

/// One for all classes that have not reported.
Result<QList<Duty>> reportDuties(const Areas &areas)
{
    QList<Duty> duties;
    if (students::seesOwnOnly(areas.db.viewer()))
        return duties;
    YICE_ASSIGN(const auto late, ClassReports(areas).observations.late());
    if (!late)
        return duties;
    Duty duty;
    duty.step = u"report:missing"_s;
    duty.name = QString::number(late->classes);
    duty.tier = alerts::Tier::Class;
    duty.due = endOf(late->lastDay, areas);
    duty.overdue = true;
    duty.place = ReportsPlace + late->week.toString(Qt::ISODate);
    duties.append(duty);
    return duties;
}

/// One for each class that asks for a look.
Result<QList<Duty>> lookDuties(const Areas &areas)
{
    QList<Duty> duties;
    if (students::seesOwnOnly(areas.db.viewer()))
        return duties;
    YICE_ASSIGN(const auto looks, ClassReports(areas).weather.looks());
    for (const observations::ClassLook &one : looks) {
        Duty duty;
        duty.step = u"weather:look"_s;
        duty.name = one.className.display();
        duty.tier = alerts::Tier::Class;
        duty.due = one.due;
        duty.overdue = one.overdue;
        duty.place = ReportsPlace + observations::mondayOf(one.since).toString(Qt::ISODate);
        duties.append(duty);
    }
    return duties;
}

/// The word of the step of `kind`.
QString letterStep(counselling::LetterDutyKind kind)
{
    switch (kind) {
    case counselling::LetterDutyKind::Empty:
        return u"letter:empty"_s;
    case counselling::LetterDutyKind::Enter:
        return u"letter:enter"_s;
    case counselling::LetterDutyKind::Answer:
        return u"letter:answer"_s;
    case counselling::LetterDutyKind::Find:
        return u"letter:find"_s;
    }
    return {};
}

/// What the letter box asks for. Its step says how many letters it is about: "letter:answer/3".
Result<QList<Duty>> letterDuties(const Areas &areas, int withinDays)
{
    QList<Duty> duties;
    YICE_ASSIGN(const auto asked, closedLetters(areas).duties(withinDays));
    for (const counselling::LetterDuty &one : asked) {
        Duty duty;
        duty.step = u"%1/%2"_s.arg(letterStep(one.kind)).arg(one.count);
        duty.gravity = one.gravity;
        duty.tier = alerts::Tier::School;
        duty.due = one.due;
        duty.overdue = one.overdue;
        duty.place = LetterPlace;
        if (!one.letter.isNull())
            duty.place += one.letter.toString();
        duties.append(duty);
    }
    return duties;
}

Result<QList<Duty>> furtherDuties(const Areas &areas, int withinDays)
{
    YICE_ASSIGN(const auto ofPlans, planDuties(areas, withinDays));
    YICE_ASSIGN(const auto ofMeetings, meetingDuties(areas, withinDays));
    YICE_ASSIGN(const auto ofRoom, roomDuties(areas, withinDays));
    YICE_ASSIGN(const auto ofReports, reportDuties(areas));
    YICE_ASSIGN(const auto ofLooks, lookDuties(areas));
    YICE_ASSIGN(const auto ofLetters, letterDuties(areas, withinDays));
    return ofPlans + ofMeetings + ofRoom + ofReports + ofLooks + ofLetters;
}

} // namespace

Result<QList<Duty>> allDuties(const Areas &areas, int withinDays)
{
    YICE_ASSIGN(QList<Duty> duties, areas.alerts.duties(withinDays));
    YICE_ASSIGN(const auto care, careDuties(areas, withinDays));
    duties += further(care, duties);
    YICE_ASSIGN(const QList<Duty> others, furtherDuties(areas, withinDays));
    duties += others;
    std::stable_sort(duties.begin(), duties.end(), isMoreUrgent);
    return duties;
}

Result<alerts::DutyDigest> allDigest(const Areas &areas, int withinDays, int most)
{
    YICE_ASSIGN(alerts::DutyDigest digest, areas.alerts.digest(withinDays, most));
    YICE_ASSIGN(const auto care, careDuties(areas, withinDays));
    YICE_ASSIGN(QList<Duty> more, furtherDuties(areas, withinDays));
    if (care.isEmpty() && more.isEmpty())
        return digest;
    if (!care.isEmpty()) {
        QSet<Id<alerts::Alert>> asking; // what a case asks for already is counted once
        for (const referral::CareDuty &one : care)
            asking.insert(one.alert);
        YICE_ASSIGN(const auto told, areas.alerts.duties(withinDays, asking.values()));
        more += further(care, told);
    }
    const alerts::LocalDays &days = areas.rules.days;
    for (const Duty &duty : more) {
        if (duty.overdue)
            ++digest.overdue;
        else
            ++digest.due[days.dayOf(duty.due)];
    }
    if (most <= 0)
        return digest;
    digest.first += more;
    std::stable_sort(digest.first.begin(), digest.first.end(), isMoreUrgent);
    if (digest.first.size() > most)
        digest.first.resize(most);
    return digest;
}

Result<QList<Duty>> dutiesForPaper(Areas &areas, int withinDays)
{
    YICE_TRY(areas.db.viewer().require(Permission::ExportData));
    YICE_ASSIGN(QList<Duty> duties, allDuties(areas, withinDays));
    YICE_ASSIGN(const auto kept, alerts::studentsOffPaper(areas.db));
    duties.removeIf([&](const Duty &duty) { return duty.student && kept.contains(duty.student->id); });
    const auto form = storage::Fields().set(QLatin1String("form"), u"duty-list"_s);
    YICE_TRY(areas.db.noteAct(QLatin1String("exported"), QLatin1String("student"), {}, form));
    QSet<Id<students::Student>> named;
    for (const Duty &duty : std::as_const(duties)) {
        if (!duty.student || named.contains(duty.student->id))
            continue;
        named.insert(duty.student->id);
        YICE_TRY(areas.db.noteAct(QLatin1String("exported"), QLatin1String("student"), duty.student->id.bytes(), form));
    }
    return duties;
}

} // namespace core::workspace
