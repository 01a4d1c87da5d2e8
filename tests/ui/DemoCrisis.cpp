// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCrisis.h"

#include "tests/ui/DemoCases.h"
#include "ui/words/CrisisPapers.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::crisis;
using namespace core::alerts;
using ui::crisis::CrisisSource;

namespace tests
{

namespace
{

Duty dutyOf(const GradingTable &table, const QString &step, const QDateTime &due)
{
    Duty duty;
    duty.alert = demoAlertView().alert.id;
    duty.student = demoStudentNamed(u"陈一诺"_s);
    duty.step = step;
    if (const StepRule *rule = table.step(step))
        duty.name = rule->name;
    duty.severity = core::alerts::Severity::Red;
    duty.gravity = core::alerts::Severity::Red;
    duty.due = due;
    duty.overdue = demoClock()->now() > due;
    return duty;
}

Entry entryOf(EntryKind kind, const QString &word, const QString &person, const QDateTime &at)
{
    Entry entry;
    entry.kind = kind;
    entry.word = word;
    entry.person = person;
    entry.at = entry.written = at;
    entry.by = u"李静怡"_s;
    return entry;
}

/// What core says of the calls and the watch where nobody is suspected.
void complete(CrisisView &view)
{
    const bool safe = view.alert.alert.home == HomeInvolved::No;
    for (const CrisisWord &who : view.table.calls) {
        CallLine line;
        line.who = who;
        line.phone = who.number;
        if (who.id == u"guardian") {
            line.stopped = safe ? QString() : QString(AskHome);
            if (!view.guardians.isEmpty()) {
                line.person = view.guardians.first().name;
                line.phone = view.guardians.first().phone;
            }
        }
        if (const Entry *last = lastOf(view.entries, EntryKind::Call, who.id)) {
            line.last = *last;
            line.person = last->person;
            line.phone = last->phone;
        }
        view.calls.append(line);
    }
    const QDateTime now = demoClock()->now();
    QDateTime until = now;
    for (const Entry &one : view.entries) {
        until = std::max(until, one.until);
        if (one.kind == EntryKind::Guard)
            view.shifts.append(one);
    }
    view.watch = watchOf(view.entries, view.since, until, now);
}

/// As core gives it where notes are said to be put away.
CrisisView putAway(CrisisView view)
{
    for (Entry &one : view.entries) {
        if (view.alert.notesRedacted && isPutAway(one))
            one.note.clear();
    }
    return view;
}

CrisisView opened(const GradingTable &table)
{
    CrisisView view;
    view.alert = demoAlertView();
    view.table = *shippedCrisisTable();
    view.alert.alert.home = HomeInvolved::NotAsked;
    view.alert.alert.tasks.clear();
    view.alert.alert.steps = {{u"report_class"_s, localTime(11, 25, 9, 28), u"电话告诉周航"_s}};
    view.since = localTime(11, 25, 10, 2);
    view.alert.duties = {dutyOf(table, u"guard"_s, localTime(11, 25, 10, 2)),
                         dutyOf(table, u"refer"_s, localTime(11, 25, 10, 2)),
                         dutyOf(table, u"tell_principal"_s, localTime(11, 25, 11, 2)),
                         dutyOf(table, u"ask_home"_s, localTime(11, 25, 11, 2)),
                         dutyOf(table, u"psych_on_spot"_s, localTime(11, 25, 11, 2)),
                         dutyOf(table, u"district_phone"_s, localTime(11, 25, 12, 2)),
                         dutyOf(table, u"district_written"_s, localTime(11, 26, 10, 2)),
                         dutyOf(table, u"follow_up"_s, endOfDay(11, 26)),
                         dutyOf(table, u"review"_s, localTime(11, 28, 10, 2))};
    return view;
}

} // namespace

CrisisView crisisBegun()
{
    CrisisView view = opened(*shippedGradingTable());
    complete(view);
    return view;
}

CrisisView crisisUnderWay()
{
    const GradingTable table = *shippedGradingTable();
    CrisisView view = opened(table);
    view.alert.alert.home = HomeInvolved::No;
    view.alert.alert.homeAnswered = localTime(11, 25, 10, 12);
    view.guardians = {{u"陈母"_s, u"母亲"_s, u"139-0000-0102"_s, true}, {u"陈外婆"_s, u"外婆"_s, u"139-0000-0103"_s, {}}};
    view.alert.alert.steps += {{u"guard"_s, localTime(11, 25, 10, 6), {}}, {u"tell_principal"_s, localTime(11, 25, 10, 15), {}}};
    view.alert.duties = {dutyOf(table, u"refer"_s, localTime(11, 25, 10, 2)),
                         dutyOf(table, u"tell_parents"_s, localTime(11, 25, 11, 2)),
                         dutyOf(table, u"district_phone"_s, localTime(11, 25, 12, 2)),
                         dutyOf(table, u"meet_parents"_s, endOfDay(11, 25)),
                         dutyOf(table, u"district_written"_s, localTime(11, 26, 10, 2)),
                         dutyOf(table, u"guard"_s, localTime(11, 26, 10, 6)),
                         dutyOf(table, u"review"_s, localTime(11, 28, 10, 2))};
    Entry now = entryOf(EntryKind::Guard, {}, u"周航"_s, localTime(11, 25, 10, 6));
    now.others = {u"王敏"_s};
    now.until = localTime(11, 25, 12);
    now.note = u"喝过水，没有睡"_s;
    Entry next = entryOf(EntryKind::Guard, {}, u"孙宿管"_s, localTime(11, 25, 12, 30));
    next.others = {u"何平"_s};
    next.until = localTime(11, 25, 15);
    Entry lone = entryOf(EntryKind::Guard, {}, u"何平"_s, localTime(11, 25, 15));
    lone.until = localTime(11, 25, 18);
    Entry pills = entryOf(EntryKind::Removed, {}, u"周航"_s, localTime(11, 25, 10, 10));
    pills.note = u"一盒药片"_s;
    pills.place = u"书包里面"_s;
    pills.result = u"医务室保险柜"_s;
    Entry principal = entryOf(EntryKind::Call, u"reached"_s, u"段校长"_s, localTime(11, 25, 10, 15));
    principal.role = u"principal"_s;
    principal.phone = u"0871-5550101"_s;
    Entry step = entryOf(EntryKind::SixStep, u"safety"_s, {}, localTime(11, 25, 10, 20));
    step.note = u"窗已锁，同学已离开"_s;
    view.entries = {now, pills, principal, step, next, lone};
    complete(view);
    return view;
}

CrisisSource demoCrisis(CrisisCalls &calls)
{
    CrisisSource source;
    source.clock = demoClock();
    source.table = *shippedGradingTable();
    source.mayEdit = true;
    source.mayPrint = true;
    const auto answered = [&calls](const QString &call) {
        calls.calls.append(call);
        return QtFuture::makeReadyFuture(calls.answer);
    };
    source.open = [&calls](const CrisisSource::AlertId &, const QDateTime &) {
        calls.calls.append(u"open"_s);
        return calls.unread ? failed<CrisisView>(*calls.unread) : ready(putAway(calls.view));
    };
    source.openNotes = [&calls](const CrisisSource::AlertId &, const QString &reason) {
        calls.calls.append(u"notes "_s + reason);
        CrisisView whole = calls.view;
        whole.alert.notesRedacted = false;
        return reason.isEmpty() ? failed<CrisisView>(core::ErrorCode::Invalid) : ready(whole);
    };
    source.suspectBullying = [&calls](const CrisisSource::AlertId &) { calls.calls.append(u"bullying"_s); };
    source.add = [&calls, answered](const CrisisSource::AlertId &, const Entry &entry) {
        calls.added = entry;
        return answered(QStringList{u"add"_s, entryName(entry.kind), entry.word, entry.role}.join(u' ').simplified());
    };
    source.answerHome = [answered](const CrisisSource::AlertId &, qint64, HomeInvolved answer) {
        return answered(u"home %1"_s.arg(int(answer)));
    };
    source.recordStep = [answered](const CrisisSource::AlertId &, qint64, const QString &step, const QString &note) {
        return answered(u"step %1 %2"_s.arg(step, note));
    };
    source.completeTask = [answered](const core::Id<Task> &, const QString &note) { return answered(u"task "_s + note); };
    for (const QString &form : paperForms())
        source.forms.append({form, ui::words::crisisFormTitle(form)});
    source.makeForm = [&calls](const QString &form, const CrisisSource::AlertId &) {
        calls.calls.append(u"form "_s + form);
        ui::words::Paper paper;
        paper.title = form;
        return ready(paper);
    };
    source.writeFile = [&calls](const QString &path, const QByteArray &bytes) {
        calls.calls.append(u"write %1 %2"_s.arg(path).arg(bytes.startsWith("%PDF")));
        return readyDone();
    };
    source.files.save = [](QWidget *, const QString &, const QString &suggested, ui::common::FileChooser::Chosen chosen) {
        chosen(u"/x/"_s + suggested);
    };
    source.openAlert = [&calls](const CrisisSource::AlertId &) { calls.calls.append(u"alert"_s); };
    return source;
}

} // namespace tests
