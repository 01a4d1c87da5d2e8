// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoInquiry.h"

#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::alerts;
using core::inquiry::Entry;
using core::inquiry::EntryKind;

namespace tests
{

namespace
{

const GradingTable &gradingTable()
{
    static const GradingTable table = *shippedGradingTable();
    return table;
}

QList<Duty> dutiesOf(const Alert &alert, const core::students::StudentRow &student)
{
    QList<Duty> duties;
    for (const Deadline &one : openSteps(gradingTable(), alert, {QTimeZone("Asia/Shanghai"), {}})) {
        Duty duty;
        duty.alert = alert.id;
        duty.student = student;
        duty.step = one.step;
        const StepRule *rule = gradingTable().step(one.step);
        duty.name = rule ? rule->name : one.step;
        duty.severity = alert.severity;
        duty.gravity = one.severity;
        duty.tier = one.tier;
        duty.due = one.due;
        duty.overdue = one.isOverdue(demoClock()->now());
        duties.append(duty);
    }
    return duties;
}

Entry entryOf(EntryKind kind, const QDateTime &at, const QString &note, const QStringList &people = {}, const QString &pupil = {},
              const QString &word = {})
{
    Entry one;
    one.kind = kind;
    one.at = one.written = at;
    one.note = note;
    one.people = people;
    one.pupil = pupil;
    one.word = word;
    one.by = u"李静怡"_s;
    return one;
}

} // namespace

core::inquiry::InquiryView inquiryUnderWay()
{
    core::inquiry::InquiryView view;
    view.alert.student = demoStudentNamed(u"罗紫涵"_s);
    Alert &alert = view.alert.alert;
    alert.id = demoAlerts().first().id;
    alert.revision = 4;
    alert.student = view.alert.student.id;
    alert.state = State::Graded;
    alert.tier = Tier::Class;
    alert.severity = Severity::Yellow;
    alert.firstRecord = localTime(11, 23, 9, 10);
    alert.bullying = true;
    alert.suspected = {{u"段志勇"_s, FellowStudent}, {u"高飞"_s, FellowStudent}};
    alert.home = HomeInvolved::No;
    alert.homeAnswered = localTime(11, 23, 11);
    core::alerts::Signal seen;
    seen.kind = SignalKind::Observation;
    seen.rule = u"observation_item13"_s;
    seen.noticed = alert.firstRecord;
    seen.note = u"课间被两个人围住推搡"_s;
    alert.found = {seen};
    view.alert.signalNames = {shippedSignalRules()->nameOf(seen)};
    Decision yellow;
    yellow.after = Severity::Yellow;
    yellow.reasons = {u"受欺凌"_s};
    yellow.deciders = {{u"李静怡"_s, u"psych_teacher"_s}, {u"周航"_s, u"class_head"_s}};
    yellow.at = localTime(11, 23, 10);
    alert.decisions = {yellow};
    alert.facts = {{FactKind::BullyingSuspected, localTime(11, 23, 9, 30), false, u"同班同学看见"_s}};
    alert.steps = {{u"inquiry_safe"_s, localTime(11, 23, 10, 20), u"换了座位，课间有老师在"_s},
                   {u"inquiry_open"_s, localTime(11, 24, 8, 40), u"周主任　吴老师"_s}};
    view.alert.levelName = u"黄"_s;
    view.alert.duties = dutiesOf(alert, view.alert.student);
    view.entries = {entryOf(EntryKind::Safety, localTime(11, 23, 10, 20), u"换了座位，课间有老师在"_s),
                    entryOf(EntryKind::Members, localTime(11, 24, 8, 40), {}, {u"周主任"_s, u"吴老师"_s}),
                    entryOf(EntryKind::Home, localTime(11, 24, 9), {}, {}, u"高飞"_s, u"no"_s)};
    view.parts = core::inquiry::partsOf(gradingTable(), alert, view.alert.duties);
    view.pupils = core::inquiry::pupilsOf(alert);
    view.found = view.alert.signalNames;
    return view;
}

ui::alerts::AlertsSource demoInquiry(InquiryCalls &calls)
{
    using AlertId = ui::alerts::AlertsSource::AlertId;
    ui::alerts::AlertsSource source = demoAlertsSource();
    source.open = [&calls](const AlertId &) { return ready(calls.view.alert); };
    source.bullyingRules = {u"observation_item13"_s};
    source.suspectBullying = [&calls](const AlertId &, qint64, bool suspected, const QList<Suspect> &suspects, const QString &note) {
        QStringList who;
        for (const Suspect &one : suspects)
            who.append(one.person + u'/' + one.as);
        calls.calls.append(u"bullying %1 %2 %3"_s.arg(suspected).arg(who.join(u','), note));
        return QtFuture::makeReadyFuture(calls.answer);
    };
    source.inquiry.open = [&calls](const AlertId &, const QDateTime &) {
        core::inquiry::InquiryView view = calls.view;
        for (Entry &one : view.entries) {
            if (view.alert.notesRedacted)
                one.note.clear();
        }
        return ready(view);
    };
    source.inquiry.openNotes = [&calls](const AlertId &, const QString &reason) {
        calls.calls.append(u"notes "_s + reason);
        core::inquiry::InquiryView whole = calls.view;
        whole.alert.notesRedacted = false;
        return reason.isEmpty() ? failed<core::inquiry::InquiryView>(core::ErrorCode::Invalid) : ready(whole);
    };
    source.inquiry.add = [&calls](const AlertId &, const Entry &entry) {
        calls.calls.append(u"add "_s + core::inquiry::entryName(entry.kind));
        calls.added = entry;
        return QtFuture::makeReadyFuture(calls.answer);
    };
    source.inquiry.makePaper = [](const AlertId &) { return ready(ui::words::Paper()); };
    source.inquiry.writeFile = [](const QString &, const QByteArray &) { return readyDone(); };
    return source;
}

} // namespace tests
