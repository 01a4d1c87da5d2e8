// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertVault.h"

#include <algorithm>

using namespace tests;

namespace {

QString dueOf(const Alert &alert, const QString &step, const LocalDays &days = shanghai())
{
    const std::optional<Deadline> deadline = find(openSteps(table(), alert, days), step);
    return deadline ? localText(deadline->due, days.zone).chopped(4) : u"none"_s;
}

} // namespace

TEST_CASE("each level gives each step the time of the table", "[alerts]")
{
    const QDateTime first = at(u"2026-11-25 09:00"_s);
    const auto due = [&](Severity severity, const QString &step) { return dueOf(gradedAt(severity, first), step); };
    CHECK(due(Severity::Red, u"report_class"_s) == u"2026-11-25 09:10:00"_s);
    CHECK(due(Severity::Red, u"report_grade"_s) == u"2026-11-25 09:30:00"_s);
    CHECK(due(Severity::Red, u"psych_on_spot"_s) == u"2026-11-25 10:00:00"_s);
    CHECK(due(Severity::Red, u"tell_principal"_s) == u"2026-11-25 10:00:00"_s);
    CHECK(due(Severity::Red, u"tell_parents"_s) == u"2026-11-25 10:00:00"_s);
    CHECK(due(Severity::Red, u"meet_parents"_s) == u"2026-11-25 23:59:59"_s);
    CHECK(due(Severity::Red, u"district_phone"_s) == u"2026-11-25 11:00:00"_s);
    CHECK(due(Severity::Red, u"district_written"_s) == u"2026-11-26 09:00:00"_s);
    CHECK(due(Severity::Red, u"guard"_s) == u"2026-11-25 09:00:00"_s);
    CHECK(due(Severity::Red, u"refer"_s) == u"2026-11-25 09:00:00"_s);
    CHECK(due(Severity::Red, u"follow_up"_s) == u"2026-11-26 23:59:59"_s);
    CHECK(due(Severity::Red, u"review"_s) == u"2026-11-28 09:00:00"_s);
    CHECK(due(Severity::Red, u"retest"_s) == u"none"_s);
    CHECK(due(Severity::Orange, u"report_class"_s) == u"2026-11-25 11:00:00"_s);
    CHECK(due(Severity::Orange, u"report_grade"_s) == u"none"_s);
    CHECK(due(Severity::Orange, u"tell_principal"_s) == u"2026-11-25 13:00:00"_s);
    CHECK(due(Severity::Orange, u"tell_parents"_s) == u"2026-11-26 09:00:00"_s);
    CHECK(due(Severity::Orange, u"meet_parents"_s) == u"2026-11-28 09:00:00"_s);
    CHECK(due(Severity::Orange, u"dorm_check"_s) == u"2026-11-25 23:59:59"_s);
    CHECK(due(Severity::Orange, u"follow_up"_s) == u"2026-11-28 23:59:59"_s);
    CHECK(due(Severity::Orange, u"review"_s) == u"2026-12-02 23:59:59"_s);
    CHECK(due(Severity::Yellow, u"report_class"_s) == u"2026-11-26 23:59:59"_s);
    CHECK(due(Severity::Yellow, u"tell_principal"_s) == u"2026-12-25 23:59:59"_s);
    CHECK(due(Severity::Yellow, u"tell_parents"_s) == u"2026-12-02 23:59:59"_s);
    CHECK(due(Severity::Yellow, u"guard"_s) == u"none"_s);
    CHECK(due(Severity::Blue, u"report_class"_s) == u"2026-11-28 23:59:59"_s);
    CHECK(due(Severity::Blue, u"tell_parents"_s) == u"none"_s);
    CHECK(due(Severity::Blue, u"follow_up"_s) == u"2026-12-25 23:59:59"_s);
    CHECK(due(Severity::Blue, u"review"_s) == u"2027-02-23 23:59:59"_s);
}

TEST_CASE("the dormitory is checked for who sleeps there, in nights before a school day", "[alerts]")
{
    const QDateTime wednesday = at(u"2026-11-25 09:00"_s);
    LocalDays days = shanghai();
    const auto due = [&](const Alert &alert) {
        const auto deadline = find(openSteps(table(), alert, days), u"dorm_check"_s);
        return deadline ? localText(deadline->due).chopped(4) : u"none"_s;
    };
    Alert alert = gradedAt(Severity::Orange, wednesday);
    const auto checked = [&](const QString &when) { alert.steps.append({u"dorm_check"_s, at(when), {}}); };
    days.isSchoolDay = [](const QDate &day) { return day.dayOfWeek() < 6 && day != QDate(2026, 11, 30); };
    CHECK(due(alert) == u"2026-11-25 23:59:59"_s);
    checked(u"2026-11-25 22:00"_s);
    CHECK(due(alert) == u"2026-11-26 23:59:59"_s);
    checked(u"2026-11-26 22:00"_s); // at the weekend they are at home, and so on the day after
    CHECK(due(alert) == u"2026-11-30 23:59:59"_s);
    days.isSchoolDay = [](const QDate &) { return false; }; // no calendar puts it off for ever
    CHECK(due(alert) == u"2026-11-27 23:59:59"_s);
    alert.boards = false;
    CHECK(due(alert) == u"none"_s);
    CHECK(find(openSteps(table(), alert, days), u"named_contact"_s));
}

TEST_CASE("who sleeps at school is told by the roster, and a place in a dormitory where it says nothing", "[alerts][store]")
{
    AlertVault vault;
    vault.addStudent(u"住校"_s, true);
    vault.addStudent(u"走读"_s, false);
    vault.addStudent(u"没写"_s, std::nullopt);
    const StudentId bed = vault.addStudent(u"有床位"_s, std::nullopt);
    valueOf(vault.run([=](core::storage::Connection &db) {
        return db.update(QLatin1String("student"), bed.bytes(), 1,
                         core::storage::Fields().set(QLatin1String("dorm_room"), u"305"_s));
    }));
    for (int i = 0; i < 4; ++i) {
        const StudentId student = vault.student(i);
        const auto id = valueOf(vault.service([=](AlertService &s) {
            return s.noteSignal(student, SignalKind::Event, Tier::Class, u"说睡不着"_s);
        }));
        valueOf(vault.service([=](AlertService &s) -> core::Result<> {
            YICE_ASSIGN(const AlertView view, s.open(id));
            return s.grade(id, view.alert.revision, ruling(Severity::Orange, at(u"2026-11-25 10:00"_s)));
        }));
    }
    QStringList checked;
    for (const Duty &duty : valueOf(vault.service([](AlertService &s) { return s.duties(36500); }))) {
        if (duty.step == u"dorm_check")
            checked.append(duty.student->name);
    }
    checked.sort();
    CHECK(checked == QStringList{u"住校"_s, u"有床位"_s});
    // The lists, which work out one case for all that are like it, tell the same.
    int counted = 0;
    for (const Alert &alert : vault.alerts())
        counted += find(openSteps(table(), alert, context().days), u"dorm_check"_s).has_value();
    CHECK(counted == 2);
}

TEST_CASE("hours run through midnight, days end with the local day", "[alerts]")
{
    const LocalDays days = shanghai();
    const auto due = [&](const QString &from, SpanUnit unit, int count) {
        return localText(days.dueAfter(at(from), {unit, count})).chopped(4);
    };
    CHECK(due(u"2026-11-25 23:50"_s, SpanUnit::Minutes, 30) == u"2026-11-26 00:20:00"_s);
    CHECK(due(u"2026-11-25 23:50"_s, SpanUnit::Hours, 24) == u"2026-11-26 23:50:00"_s);
    CHECK(due(u"2026-11-25 23:50"_s, SpanUnit::Days, 0) == u"2026-11-25 23:59:59"_s);
    CHECK(due(u"2026-11-25 00:10"_s, SpanUnit::Days, 1) == u"2026-11-26 23:59:59"_s); // 00:10 is still the day before in UTC
    CHECK(due(u"2028-02-28 10:00"_s, SpanUnit::Days, 1) == u"2028-02-29 23:59:59"_s);
    CHECK(due(u"2028-02-28 10:00"_s, SpanUnit::Hours, 48) == u"2028-03-01 10:00:00"_s);
    CHECK(due(u"2027-02-28 10:00"_s, SpanUnit::Days, 1) == u"2027-03-01 23:59:59"_s);
    CHECK(due(u"2028-01-31 10:00"_s, SpanUnit::Months, 1) == u"2028-02-29 23:59:59"_s);
    CHECK(due(u"2026-12-31 10:00"_s, SpanUnit::Days, 1) == u"2027-01-01 23:59:59"_s);
}

TEST_CASE("a change of clocks shortens no count of hours and moves no end of day", "[alerts]")
{
    const QTimeZone zone("Europe/Berlin");
    const LocalDays days{zone, {}};
    const auto due = [&](SpanUnit unit, int count) {
        return localText(days.dueAfter(at(u"2026-03-28 12:00"_s, zone), {unit, count}), zone).chopped(4);
    };
    CHECK(due(SpanUnit::Hours, 24) == u"2026-03-29 13:00:00"_s);
    CHECK(due(SpanUnit::Days, 1) == u"2026-03-29 23:59:59"_s);
}

TEST_CASE("school days pass over weekends, and holidays without end do not hang", "[alerts]")
{
    LocalDays days = shanghai();
    days.isSchoolDay = [](const QDate &day) { return day.dayOfWeek() <= 5; };
    const QDateTime friday = at(u"2026-11-27 15:00"_s);
    CHECK(localText(days.dueAfter(friday, {SpanUnit::SchoolDays, 1})).left(10) == u"2026-11-30"_s);
    days.isSchoolDay = [](const QDate &) { return false; };
    CHECK(localText(days.dueAfter(friday, {SpanUnit::SchoolDays, 1})).left(10) == u"2026-11-28"_s);
}

TEST_CASE("a step is late one millisecond after its time, and the next higher tier sees it", "[alerts]")
{
    const QDateTime first = at(u"2026-11-25 09:00"_s);
    const Alert alert = gradedAt(Severity::Orange, first);
    const auto lateSteps = [&](const QDateTime &now) {
        QStringList names;
        for (const Overdue &entry : overdue(table(), alert, shanghai(), now))
            names.append(entry.deadline.step + u'>' + tierName(entry.seenAt));
        return names;
    };
    const QDateTime due = at(u"2026-11-25 11:00"_s);
    CHECK(lateSteps(due).isEmpty());
    CHECK(lateSteps(due.addMSecs(1)) == QStringList{u"report_class>grade"_s});
    const QStringList nextDay = lateSteps(at(u"2026-11-26 08:00"_s));
    CHECK(nextDay == QStringList{u"report_class>grade"_s, u"tell_principal>district"_s, u"dorm_check>class"_s});
    const QList<Overdue> late = overdue(table(), alert, shanghai(), at(u"2026-11-26 08:00"_s));
    CHECK(visibleAt(Tier::Grade, late).size() == 1);
    CHECK(visibleAt(Tier::Class, late).size() == 2); // its own report and the dormitory's check
    CHECK(visibleAt(Tier::District, late).size() == 1);
    CHECK(nextHigher(Tier::District) == Tier::District);
}

TEST_CASE("what was done is gone; what repeats comes back from the day it was done", "[alerts]")
{
    Alert alert = gradedAt(Severity::Orange, at(u"2026-11-25 09:00"_s));
    alert.steps.append({u"report_class"_s, at(u"2026-11-25 09:20"_s)});
    alert.steps.append({u"follow_up"_s, at(u"2026-11-27 16:00"_s)});
    alert.steps.append({u"review"_s, at(u"2026-12-01 16:00"_s)});
    CHECK(dueOf(alert, u"report_class"_s) == u"none"_s);
    CHECK(dueOf(alert, u"follow_up"_s) == u"2026-11-30 23:59:59"_s);
    CHECK(localText(find(openSteps(table(), alert, shanghai()), u"follow_up"_s)->latest).left(10) == u"2026-12-04"_s);
    CHECK(dueOf(alert, u"review"_s) == u"2026-12-15 23:59:59"_s);
    CHECK(dueOf(alert, u"referral_result"_s) == u"none"_s);
    alert.steps.append({u"refer"_s, at(u"2026-11-26 10:00"_s)});
    CHECK(dueOf(alert, u"referral_result"_s) == u"2026-12-03 23:59:59"_s);
}

TEST_CASE("raising starts the graver clocks and never takes a missed step off the list", "[alerts]")
{
    const QDateTime first = at(u"2026-11-01 09:00"_s);
    Alert alert = gradedAt(Severity::Yellow, first);
    alert.steps.append({u"tell_parents"_s, at(u"2026-11-05 09:00"_s)});
    const QDateTime raising = at(u"2026-11-20 20:00"_s);
    const Alert red = raised(table(), alert, {u"乙"_s, u"psych_teacher"_s}, ruling(Severity::Red, raising));
    CHECK(dueOf(red, u"tell_parents"_s) == u"2026-11-20 21:00:00"_s); // told before, must be told again
    CHECK(dueOf(red, u"report_class"_s) == u"2026-11-02 23:59:59"_s); // missed then, still missed
    CHECK(dueOf(red, u"district_phone"_s) == u"2026-11-20 22:00:00"_s);
    Decision early = ruling(Severity::Red, raising);
    early.factsRecorded = at(u"2026-11-20 18:30"_s);
    const Alert since = raised(table(), alert, {u"乙"_s, u"psych_teacher"_s}, early);
    CHECK(dueOf(since, u"district_phone"_s) == u"2026-11-20 20:30:00"_s);
}

TEST_CASE("lowering ends the graver clocks but not what was already late", "[alerts]")
{
    Alert alert = gradedAt(Severity::Red, at(u"2026-11-01 09:00"_s));
    for (const Deadline &deadline : openSteps(table(), alert, shanghai())) {
        if (deadline.step != u"psych_on_spot"_s)
            alert.steps.append({deadline.step, at(u"2026-11-19 10:00"_s)});
    }
    CHECK(dueOf(alert, u"follow_up"_s) == u"2026-11-20 23:59:59"_s);
    CHECK(dueOf(alert, u"guard"_s) == u"2026-11-20 10:00:00"_s); // shifts of 24 hours, not of days
    alert.facts = {{FactKind::Interview, at(u"2026-11-05 09:00"_s), false},
                   {FactKind::Interview, at(u"2026-11-15 09:00"_s), false},
                   {FactKind::MedicalPaper, at(u"2026-11-15 09:00"_s), false},
                   {FactKind::GuardianAgrees, at(u"2026-11-15 09:00"_s), false},
                   {FactKind::MeetingMinutes, at(u"2026-11-20 08:00"_s), false}};
    const Alert orange =
        valueOf(lowered(table(), alert, fullRuling(Severity::Orange, at(u"2026-11-20 09:00"_s)), shanghai()));
    CHECK(dueOf(orange, u"guard"_s) == u"none"_s);
    CHECK(dueOf(orange, u"follow_up"_s) == u"2026-11-23 23:59:59"_s); // three days from the lowering
    CHECK(dueOf(orange, u"review"_s) == u"2026-12-04 23:59:59"_s);
    CHECK(dueOf(orange, u"tell_principal"_s) == u"none"_s); // told for red: not again for orange
    CHECK(dueOf(orange, u"psych_on_spot"_s) == u"2026-11-01 10:00:00"_s);
}

TEST_CASE("no step goes to the parents before the question about home is answered with no", "[alerts]")
{
    Alert alert = gradedAt(Severity::Red, at(u"2026-11-25 09:00"_s));
    alert.home = HomeInvolved::NotAsked;
    CHECK(dueOf(alert, u"tell_parents"_s) == u"none"_s);
    CHECK(dueOf(alert, u"meet_parents"_s) == u"none"_s);
    CHECK(dueOf(alert, u"ask_home"_s) == u"2026-11-25 10:00:00"_s);
    CHECK(dueOf(alert, u"guard"_s) == u"2026-11-25 09:00:00"_s);
    alert.home = HomeInvolved::Unknown;
    alert.homeAnswered = at(u"2026-11-25 09:05"_s);
    CHECK(dueOf(alert, u"safeguarding_lead"_s) == u"2026-11-25 10:00:00"_s);
    alert.steps.append({u"safeguarding_lead"_s, at(u"2026-11-25 09:30"_s)});
    CHECK(dueOf(alert, u"safe_guardian"_s) == u"2026-11-25 10:00:00"_s);
    alert.home = HomeInvolved::Yes;
    alert.steps.append({u"tell_parents"_s, at(u"2026-11-25 09:40"_s)});
    CHECK(dueOf(alert, u"safe_guardian"_s) == u"2026-11-25 10:00:00"_s);
    alert.steps.append({u"safe_guardian"_s, at(u"2026-11-25 09:50"_s)});
    CHECK(dueOf(alert, u"safe_guardian"_s) == u"none"_s);

    Alert yellow = gradedAt(Severity::Yellow, at(u"2026-11-25 09:00"_s));
    yellow.home = HomeInvolved::Unknown;
    yellow.homeAnswered = at(u"2026-11-25 12:00"_s);
    CHECK(dueOf(yellow, u"safeguarding_lead"_s) == u"2026-11-25 13:00:00"_s); // within the hour, not within seven days
}

TEST_CASE("an alert without level still has clocks", "[alerts]")
{
    Alert alert = noticedAt(at(u"2026-11-25 09:00"_s));
    CHECK(dueOf(alert, u"report_class"_s) == u"2026-11-28 23:59:59"_s);
    Signal signal;
    signal.suggests = Severity::Yellow;
    alert.found.append(signal);
    CHECK(dueOf(alert, u"report_class"_s) == u"2026-11-26 23:59:59"_s);
}

TEST_CASE("the list begins with what is gravest, then what is due first", "[alerts]")
{
    const QDateTime first = at(u"2026-11-25 09:00"_s);
    QList<Alert> alerts{gradedAt(Severity::Blue, first),
                        gradedAt(Severity::Orange, first.addSecs(60)),
                        gradedAt(Severity::Red, first),
                        noticedAt(first),
                        gradedAt(Severity::Orange, first),
                        gradedAt(Severity::Red, first)};
    for (int i = 0; i < alerts.size(); ++i)
        alerts[i].id = someId<Alert>(i);
    Signal critical; // nobody has judged it: it must not wait below the graded ones
    critical.kind = SignalKind::CriticalAnswer;
    critical.urgency = Severity::Red;
    critical.noticed = first.addSecs(1);
    alerts[3].found.append(critical);
    alerts[5].state = State::Closed;
    QList<int> order;
    for (const Alert &alert : byGravity(table(), alerts, shanghai()))
        order.append(static_cast<int>(std::find_if(alerts.begin(), alerts.end(),
                                                   [&](const Alert &a) { return a.id == alert.id; })
                                      - alerts.begin()));
    CHECK(order == QList<int>{2, 3, 4, 1, 0, 5});
    const Alert judged = raised(table(), alerts[3], {u"乙"_s, u"psych_teacher"_s}, ruling(Severity::Blue, first.addSecs(600)));
    CHECK(gravity(alerts[3]) == Severity::Red);
    CHECK(gravity(judged) == Severity::Blue);
}

TEST_CASE("what a provisional level owes is due a day after it was decided, and deciding anew puts nothing off", "[alerts]")
{
    const QDateTime first = at(u"2026-11-25 09:00"_s);
    Decision alone = ruling(Severity::Red, first);
    alone.deciders = {{u"乙"_s, u"psych_teacher"_s}};
    Alert alert = raised(table(), noticedAt(first), alone.deciders.first(), alone);
    const auto dueAt = [&] {
        const auto found = find(openDuties(table(), alert, shanghai()), SignaturesFollow);
        return found ? localText(found->due).chopped(4) : u"none"_s;
    };
    CHECK(dueAt() == u"2026-11-26 09:00:00"_s);
    CHECK_FALSE(find(openSteps(table(), alert, shanghai()), SignaturesFollow)); // no step: it is done by signing
    alone.at = at(u"2026-11-26 08:00"_s);
    alert = raised(table(), alert, alone.deciders.first(), alone);
    CHECK(dueAt() == u"2026-11-26 09:00:00"_s);
    CHECK(signaturesDue(table(), alert, shanghai())->isOverdue(at(u"2026-11-26 09:01"_s)));
    const QList<Deadline> open = openDuties(table(), alert, shanghai());
    CHECK(std::is_sorted(open.begin(), open.end(), [](const Deadline &a, const Deadline &b) { return a.due < b.due; }));
    alert = valueOf(signedBy(table(), alert, {u"甲"_s, u"crisis_head"_s}));
    CHECK(dueAt() == u"none"_s);
    CHECK_FALSE(signaturesDue(table(), gradedAt(Severity::Orange, first), shanghai()));
    CHECK_FALSE(signaturesDue(table(), noticedAt(first), shanghai()));
    Alert closed = alert;
    closed.decisions.last().deciders.resize(1);
    CHECK(signaturesDue(table(), closed, shanghai()));
    closed.state = State::Closed;
    CHECK_FALSE(signaturesDue(table(), closed, shanghai()));
}

TEST_CASE("an orange case stands in every weekly list to the district, a red one is reported once", "[alerts][deadlines]")
{
    const QDateTime first = at(u"2026-11-25 09:00"_s);
    Alert orange = gradedAt(Severity::Orange, first);
    CHECK(dueOf(orange, u"district_written"_s) == u"2026-12-02 23:59:59"_s);
    orange.steps.append({u"district_written"_s, at(u"2026-12-01 10:00"_s)});
    CHECK(dueOf(orange, u"district_written"_s) == u"2026-12-08 23:59:59"_s);
    Alert red = gradedAt(Severity::Red, first);
    red.steps.append({u"district_written"_s, at(u"2026-11-25 12:00"_s)});
    CHECK(dueOf(red, u"district_written"_s) == u"none"_s);
}

TEST_CASE("a case that has calmed down from red is tested again after 14 days, and never instead of a talk", "[alerts][deadlines]")
{
    const QDateTime first = at(u"2026-11-25 09:00"_s);
    Alert red = gradedAt(Severity::Red, first);
    CHECK(dueOf(red, u"retest"_s) == u"none"_s);
    Decision calmer;
    calmer.before = Severity::Red;
    calmer.after = Severity::Orange;
    calmer.at = at(u"2026-12-10 09:00"_s);
    red.decisions.append(calmer);
    red.severity = Severity::Orange;
    CHECK(dueOf(red, u"retest"_s) == u"2026-12-24 23:59:59"_s);
    red.steps.append({u"retest"_s, at(u"2026-12-20 10:00"_s)});
    CHECK(dueOf(red, u"retest"_s) == u"2027-01-03 23:59:59"_s);
    CHECK(dueOf(red, u"follow_up"_s) != u"none"_s);
}
