// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoMeetings.h"

#include "tests/ui/DemoCases.h"
#include "ui/words/MeetingWords.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::meetings;
using core::alerts::Alert;
using core::alerts::Severity;
using core::alerts::State;
using ui::meetings::MeetingsSource;

namespace tests
{

namespace
{

template <typename T> core::Id<T> idOf(const QString &name)
{
    return core::Id<T>(QUuid::createUuidV5(QUuid(), name));
}

Item itemOf(const QString &what, const QString &person, const QDate &due, const QString &outcome = {})
{
    Item item{idOf<Item>(what + person), 1, what, person, due, {}, outcome};
    if (!outcome.isEmpty())
        item.done = localTime(11, 12, 9);
    return item;
}

CaseView caseOf(const QString &name, Severity severity, State state)
{
    CaseView view;
    view.student = demoStudentNamed(name);
    view.one.id = idOf<Case>(name);
    view.one.revision = 1;
    view.one.alert = idOf<Alert>(u"alert"_s + name);
    view.one.severity = severity;
    view.severity = severity;
    view.state = state;
    view.changes.since = localTime(10, 29, 16);
    view.changes.levelBefore = severity;
    view.changes.stateBefore = state;
    if (severity != Severity::Blue)
        view.lowerTo = static_cast<Severity>(int(severity) - 1);
    view.toLower = {u"clear_interviews"_s, u"guardian_agrees"_s};
    return view;
}

QList<CaseView> demoCases()
{
    QList<CaseView> cases{caseOf(u"陈一诺"_s, Severity::Red, State::Intervening),
                          caseOf(u"周可欣"_s, Severity::Orange, State::Following),
                          caseOf(u"林嘉树"_s, Severity::Orange, State::Intervening),
                          caseOf(u"方可"_s, Severity::Yellow, State::Graded),
                          caseOf(u"何思远"_s, Severity::Yellow, State::Following)};
    Changes &red = cases[0].changes;
    red.levelBefore = Severity::Orange;
    red.newSignals = 2;
    red.interviews = 3;
    red.danger = true;
    red.incidents = 1;
    red.overdue = {u"每日跟踪"_s};
    Changes &orange = cases[1].changes;
    orange.lastDecision = Decided{Kind::Keep, {}, u"念头还在"_s, localTime(10, 29, 15), u"李静怡"_s};
    orange.lastItems = {itemOf(u"请医院看，问回音"_s, u"李静怡"_s, QDate(2026, 11, 12), u"11-12 收到，两周后复诊"_s),
                        itemOf(u"见父母"_s, u"王敏"_s, QDate(2026, 11, 3), u"11-03 见了两位，约定 3 条"_s),
                        itemOf(u"三日跟踪一次不落"_s, u"李静怡"_s, QDate(2026, 11, 24))};
    orange.stateBefore = State::Intervening;
    orange.interviews = 2;
    orange.stepsDone = {u"refer"_s};
    orange.lastContact = localTime(11, 21, 10);
    orange.planReview = QDate(2026, 12, 10);
    cases[3].changes = {};
    cases[4].apart = cases[4].one.apart = true;
    return cases;
}

Attendee attendeeOf(const QString &person, const QString &role, Part part = Part::Member)
{
    Attendee one;
    one.id = idOf<Attendee>(person);
    one.revision = 1;
    one.person = person;
    one.role = role;
    one.part = part;
    return one;
}

void settle(MeetingCalls &calls)
{
    MeetingView &view = calls.view;
    view.cases.clear();
    for (Case &one : view.meeting.cases) {
        CaseView &whole = calls.whole[one.alert.toString()];
        whole.one = one;
        whole.apart = one.apart;
        CaseView listed = whole;
        listed.changes = {};
        view.cases.append(listed);
    }
    view.missing = view.meeting.state == MeetingState::Prepared ? missingToHold(view.meeting, QDate(2026, 11, 25)) : QStringList();
}

Case *caseIn(MeetingCalls &calls, const core::Id<Alert> &alert)
{
    for (Case &one : calls.view.meeting.cases) {
        if (one.alert == alert)
            return &one;
    }
    return nullptr;
}

QFuture<core::Result<>> acted(MeetingCalls &calls, const QString &call, const std::function<void()> &act = {})
{
    calls.calls.append(call);
    if (calls.answer && act)
        act();
    settle(calls);
    return QtFuture::makeReadyFuture(calls.answer);
}

void offerActs(MeetingsSource &source, MeetingCalls *kept)
{
    using MeetingId = MeetingsSource::MeetingId;
    using AlertId = MeetingsSource::AlertId;
    Meeting &meeting = kept->view.meeting;
    source.addCase = [=](const MeetingId &, const AlertId &alert) {
        return acted(*kept, u"add"_s, [=] {
            const auto row = std::find_if(kept->others.begin(), kept->others.end(), [&](const auto &one) { return one.row.id == alert; });
            CaseView view = caseOf(row->row.student.name, row->row.gravity, row->row.state);
            view.one.id = idOf<Case>(u"added "_s + row->row.student.name); // another entry of the list
            view.one.alert = alert;
            kept->whole.insert(alert.toString(), view);
            kept->view.meeting.cases.append(view.one);
        });
    };
    source.dropCase = [=, &meeting](const MeetingId &, const AlertId &alert) {
        return acted(*kept, u"drop"_s,
                     [=, &meeting] { meeting.cases.removeIf([&](const Case &one) { return one.alert == alert; }); });
    };
    source.setApart = [=](const MeetingId &, const AlertId &alert, bool apart) {
        return acted(*kept, apart ? u"apart"_s : u"together"_s, [=] { caseIn(*kept, alert)->apart = apart; });
    };
    source.attend = [=, &meeting](const MeetingId &, const QString &person, const QString &role, Part part, const SeenPeople &seen,
                         const QString &organisation) {
        const SeenPeople now = meeting.seen(person, part);
        if (seen.revision != now.revision || seen.holder != now.holder)
            return QtFuture::makeReadyFuture(core::Result<>(core::fail(core::ErrorCode::Conflict)));
        const QString call = u"attend %1 %2 %3"_s.arg(person, role, partName(part));
        return acted(*kept, organisation.isEmpty() ? call : call + u' ' + organisation, [=, &meeting] {
            meeting.attendees.removeIf([&](const Attendee &one) { return one.person == person; });
            meeting.attendees.append(attendeeOf(person, role, part));
            meeting.attendees.last().organisation = organisation;
        });
    };
    source.leave = [=, &meeting](const MeetingId &, const QString &person, qint64) {
        return acted(*kept, u"leave "_s + person, [=, &meeting] {
            meeting.attendees.removeIf([&](const Attendee &one) { return one.person == person; });
        });
    };
    source.decide = [=](const MeetingId &, const AlertId &alert, qint64 revision, const Decided &decided,
                        const QList<Item> &items) {
        kept->decided = decided;
        kept->items = items;
        Case *one = caseIn(*kept, alert);
        kept->calls.append(u"decide %1 %2"_s.arg(revision).arg(kindName(decided.kind)));
        if (revision != one->revision)
            return QtFuture::makeReadyFuture(core::Result<>(core::fail(core::ErrorCode::Conflict)));
        if (kept->answer) {
            one->decided = Decided{decided.kind, decided.level, decided.reasons, localTime(11, 25, 10, 50), u"李静怡"_s};
            one->items = items;
            ++one->revision;
        }
        settle(*kept);
        return QtFuture::makeReadyFuture(kept->answer);
    };
    source.hold = [=, &meeting](const MeetingId &) {
        return acted(*kept, u"hold"_s, [&meeting] { meeting.state = MeetingState::Held; });
    };
    source.sign = [=, &meeting](const MeetingId &, const QString &person, bool refused, const QString &reason) {
        return acted(*kept, u"sign %1 %2"_s.arg(person, refused ? reason : u"✓"_s), [=, &meeting] {
            for (Attendee &one : meeting.attendees) {
                if (one.person != person)
                    continue;
                one.answered = localTime(11, 25, 16);
                one.refused = refused;
                one.reason = reason;
            }
        });
    };
    source.close = [=, &meeting](const MeetingId &) {
        return acted(*kept, u"close"_s, [&meeting] { meeting.state = MeetingState::Signed; });
    };
    source.addendum = [=](const MeetingId &, const QString &text, const std::optional<AlertId> &about) {
        return acted(*kept, u"add %1 %2"_s.arg(text, about ? u"case"_s : u"all"_s));
    };
    source.itemDone = [=](const MeetingsSource::ItemId &id, const QString &outcome) {
        return acted(*kept, u"done "_s + outcome, [=] {
            for (CaseView &view : kept->whole) {
                for (Item &item : view.changes.lastItems) {
                    if (item.id == id) {
                        item.done = localTime(11, 25, 11);
                        item.outcome = outcome;
                    }
                }
            }
        });
    };
}

} // namespace

MeetingsSource demoMeetings(MeetingCalls &calls)
{
    MeetingsSource source;
    source.clock = demoClock();
    source.table = core::alerts::shippedGradingTable().value_or(core::alerts::GradingTable());
    source.rules = shippedMeetingRules().value_or(MeetingRules());
    source.mayWrite = source.mayPrint = true;
    source.settle = std::chrono::milliseconds(1);
    source.pause = std::chrono::milliseconds(20);
    Meeting &meeting = calls.view.meeting;
    meeting.id = idOf<Meeting>(u"november"_s);
    meeting.day = QDate(2026, 11, 25);
    meeting.place = u"行政楼 203"_s;
    calls.view.rules = source.rules;
    for (const CaseView &one : demoCases()) {
        meeting.cases.append(one.one);
        calls.whole.insert(one.one.alert.toString(), one);
    }
    meeting.attendees = {attendeeOf(u"段明义"_s, u"principal"_s, Part::Chair),
                         attendeeOf(u"李静怡"_s, u"psych_teacher"_s, Part::Secretary), attendeeOf(u"王敏"_s, u"grade_head"_s)};
    core::alerts::AlertRow other;
    other.id = idOf<Alert>(u"other"_s);
    other.student = demoStudentNamed(u"马骁"_s);
    other.state = State::Triaged;
    other.gravity = Severity::Blue;
    calls.others = {{other, false}};
    settle(calls);
    MeetingCalls *kept = &calls;
    source.list = [kept] {
        ui::meetings::MeetingList list;
        list.next = kept->next;
        MeetingRow row{kept->view.meeting, 0};
        for (const Case &one : kept->view.meeting.cases)
            row.decided += one.decided ? 1 : 0;
        MeetingRow before = row;
        before.meeting.day = QDate(2026, 10, 29);
        before.meeting.state = MeetingState::Signed;
        before.meeting.id = idOf<Meeting>(u"october"_s);
        before.decided = int(before.meeting.cases.size());
        for (Attendee &one : before.meeting.attendees)
            one.answered = localTime(10, 29, 16);
        list.rows = {row, before};
        return ready(list);
    };
    source.outline = [kept](const MeetingsSource::MeetingId &) { return ready(kept->view); };
    source.openCase = [kept](const MeetingsSource::MeetingId &, const MeetingsSource::AlertId &alert) {
        const CaseView view = kept->whole.value(alert.toString());
        kept->calls.append(u"look "_s + view.student.name);
        return ready(view);
    };
    source.prepare = [kept](const QDate &day, const QString &place) {
        kept->calls.append(u"prepare %1 %2"_s.arg(day.toString(Qt::ISODate), place));
        return ready(kept->view.meeting.id);
    };
    source.candidates = [kept](const MeetingsSource::MeetingId &) { return ready(kept->others); };
    offerActs(source, kept);
    source.minutes = [kept](const MeetingsSource::MeetingId &, const std::optional<MeetingsSource::AlertId> &only) {
        kept->calls.append(only ? u"minutes of one"_s : u"minutes"_s);
        ui::words::Paper paper;
        paper.title = u"研判会纪要"_s;
        return ready(paper);
    };
    source.writePaper = [kept](const QString &path, const ui::words::Paper &) {
        kept->calls.append(u"write "_s + path);
        return readyDone();
    };
    source.files.save = [](QWidget *, const QString &, const QString &suggested, const auto &chosen) { chosen(suggested); };
    source.drafts.find = [kept](const QString &key) {
        const auto found = kept->drafts.constFind(key);
        return ready(found == kept->drafts.constEnd()
                         ? ui::common::DraftSource::Found()
                         : ui::common::DraftSource::Found(core::storage::Draft{*found, localTime(11, 25, 10, 42)}));
    };
    source.drafts.keep = [kept](const QString &key, const QString &text) {
        kept->drafts.insert(key, text);
        return readyDone();
    };
    source.drafts.drop = [kept](const QString &key) {
        kept->drafts.remove(key);
        return readyDone();
    };
    source.openAlert = [kept](const MeetingsSource::AlertId &) { kept->calls.append(u"alert"_s); };
    return source;
}

void decideElsewhere(MeetingCalls &calls, int place)
{
    Case &one = calls.view.meeting.cases[place];
    one.decided = Decided{Kind::Refer, {}, u"先转医院，别的下次再说"_s, localTime(11, 25, 10, 40), u"何老师"_s};
    ++one.revision;
    settle(calls);
}

void holdDemo(MeetingCalls &calls)
{
    for (Case &one : calls.view.meeting.cases) {
        one.decided = Decided{Kind::Keep, {}, u"再看一个月，跟踪一次不落"_s, localTime(11, 25, 15, 20), u"李静怡"_s};
        one.items = {itemOf(u"三日跟踪一次不落"_s, u"李静怡"_s, QDate(2026, 12, 10)),
                     itemOf(u"问复诊结果"_s, u"李静怡"_s, QDate(2026, 11, 30))};
    }
    calls.view.meeting.state = MeetingState::Held;
    settle(calls);
}

} // namespace tests
