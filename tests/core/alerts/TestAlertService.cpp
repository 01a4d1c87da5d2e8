// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertVault.h"

using namespace tests;
using core::ErrorCode;
using core::Result;
using core::security::Role;

namespace {

QStringList openWords(const Result<> &result)
{
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::ConditionsUnmet);
    return result.error().context.value(u"open"_s).toStringList();
}

QStringList names(const QList<Duty> &duties)
{
    QStringList list;
    for (const Duty &duty : duties)
        list.append(duty.step);
    return list;
}

QList<Duty> dutiesWithin(AlertVault &vault, int days)
{
    return valueOf(vault.service([=](AlertService &service) { return service.duties(days); }));
}

QStringList listed(AlertVault &vault, const AlertQuery &query = {})
{
    QStringList students;
    for (const AlertRow &row : valueOf(vault.service([=](AlertService &service) { return service.list(query); })))
        students.append(row.student.name);
    return students;
}

} // namespace

TEST_CASE("one person raises at once, and what is still owed is listed", "[alerts][store]")
{
    AlertVault vault;
    vault.addStudent();
    valueOf(vault.take(sheetOf(1, vault.student(0), true)));
    const Alert noticed = vault.only();
    valueOf(vault.service([=](AlertService &service) {
        return service.grade(noticed.id, noticed.revision, ruling(Severity::Red, {}));
    }));
    const AlertView view = valueOf(vault.service([=](AlertService &service) { return service.open(noticed.id); }));
    CHECK(view.alert.severity == Severity::Red);
    CHECK(view.alert.state == State::Graded);
    CHECK(view.levelName == u"红"_s);
    CHECK(view.student.name == u"周可欣"_s);
    REQUIRE(view.alert.decisions.size() == 1);
    const Decision decision = view.alert.decisions.first();
    CHECK(decision.deciders == QList<Decider>{{u"测试老师"_s, u"psych_teacher"_s}});
    CHECK(decision.at == vault.clock->now());
    CHECK(decision.tableVersion == table().version);
    CHECK(view.owed == QStringList{u"signature:crisis_head"_s, u"distinct_roles"_s});
    CHECK(names(view.duties).contains(u"report_class"_s));
    valueOf(vault.service([&](AlertService &service) {
        return service.sign(view.alert.id, view.alert.revision, {u"甲"_s, u"crisis_head"_s});
    }));
    CHECK(valueOf(vault.service([=](AlertService &service) { return service.open(noticed.id); })).owed.isEmpty());
    CHECK(vault.count(u"SELECT count(*) FROM journal_entry WHERE act = 'viewed' AND record_table = 'alert'"_s) == 2);
    CHECK(vault.checks().isEmpty());
}

TEST_CASE("lowering is refused with the list of what is open, and stands once nothing is", "[alerts][store]")
{
    AlertVault vault;
    vault.addStudent();
    valueOf(vault.take(sheetOf(1, vault.student(0), false, true)));
    const auto grade = [&](const Decision &decision) {
        const Alert now = vault.only();
        return vault.service([=](AlertService &service) { return service.grade(now.id, now.revision, decision); });
    };
    valueOf(grade(fullRuling(Severity::Orange, {})));
    CHECK(openWords(grade(fullRuling(Severity::Blue, {}))).contains(u"one_step"_s));
    CHECK(openWords(grade(ruling(Severity::Yellow, {})))
          == QStringList{u"clear_interviews"_s, u"function_better"_s, u"distinct_roles"_s});
    CHECK(vault.only().severity == Severity::Orange);
    for (const int days : {1, 15}) {
        vault.clock->advance(days * 24 * 3600 * 1000LL);
        for (const FactKind kind : {FactKind::Interview, FactKind::FunctionBetter}) {
            const Alert now = vault.only();
            valueOf(vault.service([=](AlertService &service) {
                return service.recordFact(now.id, now.revision, {kind, {}, false}, u"没有想法"_s);
            }));
        }
    }
    valueOf(grade(fullRuling(Severity::Yellow, {})));
    CHECK(vault.only().severity == Severity::Yellow);
    CHECK(vault.only().facts.last().note == u"没有想法"_s);
}

TEST_CASE("a change of what has changed meanwhile is a conflict, of what is not there not found", "[alerts][store]")
{
    AlertVault vault;
    vault.addStudent();
    valueOf(vault.take(sheetOf(1, vault.student(0), true)));
    const Alert seen = vault.only();
    const auto step = [&](const core::Id<Alert> &id, const QString &what) {
        return vault.service([=](AlertService &service) { return service.recordStep(id, seen.revision, what, {}); });
    };
    CHECK(step(seen.id, u"no_such_step"_s).error().code == ErrorCode::Invalid);
    valueOf(step(seen.id, u"report_class"_s));
    CHECK(step(seen.id, u"report_class"_s).error().code == ErrorCode::Conflict);
    CHECK(step(someId<Alert>(77), u"report_class"_s).error().code == ErrorCode::NotFound);
    CHECK(vault.service([=](AlertService &service) {
                   return service.grade(seen.id, seen.revision, ruling(Severity::Red, {}));
               }).error().code
          == ErrorCode::Conflict);
    CHECK(vault.only().steps.size() == 1);
}

TEST_CASE("the list goes by gravity and then by the next deadline", "[alerts][store]")
{
    AlertVault vault;
    for (const QString &name : {u"后到"_s, u"先到"_s, u"最重"_s, u"已结"_s})
        vault.addStudent(name);
    SheetOutcome first = sheetOf(1, vault.student(1), false, true);
    first.recorded = at(u"2026-11-24 09:00"_s);
    valueOf(vault.take(sheetOf(2, vault.student(3), false, true)));
    vault.closeByHand(vault.only());
    valueOf(vault.take(sheetOf(3, vault.student(0), false, true)));
    valueOf(vault.take(first));
    valueOf(vault.take(sheetOf(4, vault.student(2), true)));
    CHECK(listed(vault) == QStringList{u"最重"_s, u"先到"_s, u"后到"_s});
    AlertQuery all;
    all.onlyOpen = false;
    CHECK(listed(vault, all) == QStringList{u"最重"_s, u"先到"_s, u"后到"_s, u"已结"_s});
    AlertQuery one;
    one.student = vault.student(0);
    CHECK(listed(vault, one) == QStringList{u"后到"_s});
    AlertQuery late;
    late.onlyOverdue = true;
    CHECK(listed(vault, late).isEmpty());
    CHECK(valueOf(vault.service([](AlertService &service) { return service.overdueCount(); })) == 0);
    vault.clock->set(at(u"2026-11-26 10:01"_s)); // one minute over a day
    CHECK(listed(vault, late).contains(u"最重"_s));
    CHECK(valueOf(vault.service([](AlertService &service) { return service.overdueCount(); })) >= 1);
    const AlertRow top = valueOf(vault.service([](AlertService &service) { return service.list({}); })).first();
    CHECK(top.gravity == Severity::Red);
    CHECK(top.levelName == u"红"_s);
    CHECK_FALSE(top.severity.has_value()); // nobody has graded it
    CHECK(top.overdue);
}

TEST_CASE("the duties of the day name the unknown child and no result", "[alerts][store]")
{
    AlertVault vault;
    vault.addStudent();
    valueOf(vault.take(sheetOf(1, std::nullopt, true)));
    valueOf(vault.take(sheetOf(2, vault.student(0), true, true, false)));
    const QList<Duty> soon = dutiesWithin(vault, 1);
    REQUIRE(soon.size() >= 2);
    CHECK(soon.at(0).gravity == Severity::Red);
    int unknown = 0;
    int talks = 0;
    for (const Duty &duty : soon) {
        CHECK_FALSE(duty.name.isEmpty());
        CHECK_FALSE(duty.name.contains(u"PHQ"_s));
        CHECK_FALSE(duty.name.contains(u'9'));
        unknown += duty.step == u"task:find_student"_s && !duty.student && duty.sheet == someId<core::assessments::Sheet>(1);
        talks += duty.step == u"task:speak_today"_s && duty.student && duty.name == u"今天和这名学生谈一谈"_s;
    }
    CHECK(unknown == 1);
    CHECK(talks == 1);
    CHECK(names(dutiesWithin(vault, 0)).filter(u"task:"_s).isEmpty()); // due tomorrow at this hour
    CHECK(dutiesWithin(vault, 400).size() > soon.size());
    vault.clock->set(at(u"2026-11-27 12:00"_s));
    CHECK(names(dutiesWithin(vault, 0)).filter(u"task:"_s).size() == 2); // late ones never drop out
    CHECK(dutiesWithin(vault, 0).first().overdue);
}

TEST_CASE("a talk without consent is journalled as a break of confidentiality, with its reason", "[alerts][store]")
{
    AlertVault vault;
    vault.addStudent();
    valueOf(vault.take(sheetOf(1, vault.student(0), true, false, false)));
    const core::Id<Task> task = vault.only().tasks.first().id;
    const auto complete = [&](const QString &note) {
        return vault.service([=](AlertService &service) { return service.completeTask(task, note); });
    };
    const QString broken = u"SELECT count(*) FROM journal_entry WHERE act = 'confidentiality_broken'"_s;
    CHECK(complete(u"  "_s).error().code == ErrorCode::Invalid);
    CHECK(vault.count(broken) == 0);
    valueOf(complete(u"第9题为阳性，当面了解"_s));
    CHECK(vault.count(broken) == 1);
    CHECK(vault.count(u"SELECT count(*) FROM journal_field WHERE field = 'reason' AND new IS NOT NULL"_s) == 1);
    CHECK(vault.only().tasks.first().done.has_value());
    CHECK(complete(u"再一次"_s).error().code == ErrorCode::Conflict);
    CHECK(vault.checks().isEmpty());
}

TEST_CASE("an ordinary talk and a search end with what was done, and break no confidence", "[alerts][store]")
{
    AlertVault vault;
    vault.addStudent();
    valueOf(vault.take(sheetOf(1, vault.student(0), true)));
    valueOf(vault.take(sheetOf(2, std::nullopt, true)));
    for (const core::Id<Task> &task : {vault.only().tasks.first().id, vault.searches().first().id})
        valueOf(vault.service([=](AlertService &service) { return service.completeTask(task, u"谈过"_s); }));
    CHECK(vault.searches().isEmpty());
    CHECK(openKinds(vault.only()).isEmpty());
    CHECK(vault.only().tasks.first().note == u"谈过"_s);
    CHECK(vault.count(u"SELECT count(*) FROM journal_entry WHERE act = 'confidentiality_broken'"_s) == 0);
}

TEST_CASE("no step towards parents is recorded before the question about home", "[alerts][store]")
{
    AlertVault vault;
    vault.addStudent();
    valueOf(vault.take(sheetOf(1, vault.student(0), true)));
    const auto step = [&](const QString &what) {
        const Alert now = vault.only();
        return vault.service([=](AlertService &service) { return service.recordStep(now.id, now.revision, what, {}); });
    };
    const auto answer = [&](HomeInvolved home) {
        const Alert now = vault.only();
        valueOf(vault.service([=](AlertService &service) { return service.answerHome(now.id, now.revision, home); }));
    };
    CHECK(openWords(step(u"tell_parents"_s)) == QStringList{u"ask_home"_s});
    CHECK(openWords(step(u"ask_home"_s)) == QStringList{u"ask_home"_s});
    answer(HomeInvolved::Yes);
    CHECK(openWords(step(u"tell_parents"_s)) == QStringList{u"safe_guardian"_s});
    valueOf(step(u"safe_guardian"_s));
    answer(HomeInvolved::No);
    valueOf(step(u"tell_parents"_s));
    CHECK(vault.only().steps.size() == 2);
    CHECK(vault.only().homeAnswered == vault.clock->now());
}

TEST_CASE("a sign noted by hand opens a case or joins one", "[alerts][store]")
{
    AlertVault vault;
    vault.addStudent();
    const auto note = [&](const StudentId &student, SignalKind kind, const QString &facts) {
        return vault.service(
            [=](AlertService &service) { return service.noteSignal(student, kind, Tier::Dormitory, facts); });
    };
    CHECK(note(vault.student(0), SignalKind::ScoreBand, u"x"_s).error().code == ErrorCode::Invalid);
    CHECK(note(vault.student(0), SignalKind::Event, u" "_s).error().code == ErrorCode::Invalid);
    CHECK(note(someId<core::students::Student>(5), SignalKind::Event, u"x"_s).error().code == ErrorCode::NotFound);
    const core::Id<Alert> id = valueOf(note(vault.student(0), SignalKind::Observation, u"三天没睡好"_s));
    CHECK(valueOf(note(vault.student(0), SignalKind::Event, u"说了不想活"_s)) == id);
    const AlertView view = valueOf(vault.service([=](AlertService &service) { return service.open(id); }));
    CHECK(view.alert.tier == Tier::Dormitory);
    CHECK(view.alert.found.first().note == u"三天没睡好"_s);
    CHECK(view.signalNames == QStringList{u"观察"_s, u"事件"_s});
    CHECK(gravity(view.alert) == Severity::Orange);
    CHECK_FALSE(view.alert.severity.has_value());
}

TEST_CASE("grading a closed case opens one that follows it", "[alerts][store]")
{
    AlertVault vault;
    vault.addStudent();
    valueOf(vault.take(sheetOf(1, vault.student(0), false, true)));
    vault.closeByHand(vault.only());
    const Alert old = vault.only();
    vault.clock->advance(24 * 3600 * 1000);
    const auto grade = [&](Severity to) {
        valueOf(vault.service([=](AlertService &service) { return service.grade(old.id, old.revision, ruling(to, {})); }));
    };
    grade(Severity::Yellow);
    QList<Alert> all = vault.alerts();
    REQUIRE(all.size() == 2);
    CHECK(all.first().state == State::Closed);
    CHECK(all.last().follows == old.id);
    CHECK(all.last().severity == Severity::Yellow);
    grade(Severity::Red); // the student's open case is raised, no third one made
    all = vault.alerts();
    REQUIRE(all.size() == 2);
    CHECK(all.last().severity == Severity::Red);
    CHECK(openWords(vault.service([=](AlertService &service) {
              return service.recordFact(old.id, old.revision, {FactKind::Incident, {}, true}, {});
          }))
          == QStringList{u"open_case"_s});
}

TEST_CASE("each role sees and does what it may", "[alerts][store]")
{
    AlertVault vault;
    vault.addStudent();
    valueOf(vault.take(sheetOf(1, vault.student(0), true, true)));
    const Alert alert = vault.only();
    for (const Role role : {Role::Auditor, Role::District}) {
        const auto refused = [&](auto call) {
            const auto result = vault.serviceAs(role, call);
            REQUIRE_FALSE(result.has_value());
            CHECK(result.error().code == ErrorCode::Denied);
        };
        refused([](AlertService &s) { return s.list({}); });
        refused([&](AlertService &s) { return s.open(alert.id); });
        refused([](AlertService &s) { return s.duties(7); });
        refused([](AlertService &s) { return s.overdueCount(); });
    }
    const auto refused = [&](auto call) {
        const auto result = vault.serviceAs(Role::Principal, call);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == ErrorCode::Denied);
    };
    const qint64 revision = alert.revision;
    refused([&](AlertService &s) { return s.noteSignal(alert.student, SignalKind::Event, Tier::Class, u"x"_s); });
    refused([&](AlertService &s) { return s.grade(alert.id, revision, ruling(Severity::Red, {})); });
    refused([&](AlertService &s) { return s.sign(alert.id, revision, {}); });
    refused([&](AlertService &s) { return s.ground(alert.id, revision, {}, {}); });
    refused([&](AlertService &s) { return s.suspectHarm(alert.id, revision, true, {}, {}); });
    refused([&](AlertService &s) { return s.recordStep(alert.id, revision, u"report_class"_s, {}); });
    refused([&](AlertService &s) { return s.recordFact(alert.id, revision, {}, {}); });
    refused([&](AlertService &s) { return s.answerHome(alert.id, revision, HomeInvolved::No); });
    refused([&](AlertService &s) { return s.advance(alert.id, revision, State::Triaged); });
    refused([&](AlertService &s) { return s.close(alert.id, revision, {}); });
    refused([&](AlertService &s) { return s.completeTask(alert.tasks.first().id, u"x"_s); });
    CHECK(vault.only().revision == revision);

    valueOf(vault.service([&](AlertService &s) { return s.recordStep(alert.id, revision, u"report_class"_s, u"已告知"_s); }));
    const auto open = [&](AlertService &s) { return s.open(alert.id); };
    const AlertView principal = valueOf(vault.serviceAs(Role::Principal, open));
    CHECK(principal.scoresWithheld);
    CHECK(principal.notesWithheld);
    CHECK(principal.alert.tasks.first().items.isEmpty());
    CHECK(principal.alert.tasks.first().scale.isEmpty());
    CHECK(principal.alert.steps.first().note.isEmpty());
    CHECK(principal.signalNames == QStringList{u"今天需要谈一谈"_s, u"筛查提示"_s});
    const AlertView counsellor = valueOf(vault.serviceAs(Role::Counsellor, open));
    CHECK_FALSE(counsellor.scoresWithheld);
    CHECK(counsellor.signalNames == QStringList{u"PHQ-9 第9题"_s, u"PHQ-9 20–27"_s});
    CHECK(counsellor.alert.tasks.first().items == QList<int>{9});
    CHECK(counsellor.alert.steps.first().note == u"已告知"_s);
}

TEST_CASE("what is late is seen one tier up, in the list and beside each duty", "[alerts][service]")
{
    AlertVault vault;
    const auto id = valueOf(vault.service([student = vault.addStudent()](AlertService &service) {
        return service.noteSignal(student, SignalKind::Observation, Tier::Class, u"上课时哭"_s);
    }));
    const Alert noticed = vault.only();
    valueOf(vault.service([=](AlertService &service) {
        return service.grade(noticed.id, noticed.revision, fullRuling(Severity::Orange, {}));
    }));
    const auto seen = [&](const QString &step) {
        for (const Duty &duty : valueOf(vault.service([](AlertService &service) { return service.duties(40); }))) {
            if (duty.step == step)
                return tierName(duty.tier) + u'>' + (duty.risenTo ? tierName(*duty.risenTo) : u"-"_s);
        }
        return u"none"_s;
    };
    const auto row = [&] { return valueOf(vault.service([](AlertService &service) { return service.list({}); })).first(); };
    CHECK(seen(u"report_class"_s) == u"class>-"_s);
    CHECK(row().lateAt.isEmpty());
    vault.clock->advance(3 * 3600 * 1000); // two hours were given
    CHECK(seen(u"report_class"_s) == u"class>grade"_s);
    CHECK(row().id == id);
    CHECK(row().tier == Tier::Class);
    CHECK(row().lateAt == QList{Tier::Grade});
    vault.clock->advance(24 * 3600 * 1000);
    CHECK(row().lateAt == QList{Tier::Class, Tier::Grade, Tier::District}); // the dormitory's, the class's, the school's own
}

TEST_CASE("a red that one person decided asks for its signatures, and nothing but signing does it", "[alerts][service]")
{
    AlertVault vault;
    valueOf(vault.service([student = vault.addStudent()](AlertService &service) {
        return service.noteSignal(student, SignalKind::Observation, Tier::Class, u"上课时哭"_s);
    }));
    const Alert noticed = vault.only();
    Decision alone = ruling(Severity::Red, {});
    alone.deciders = {{u"测试老师"_s, u"psych_teacher"_s}};
    valueOf(vault.service([=](AlertService &service) { return service.grade(noticed.id, noticed.revision, alone); }));
    const auto owed = [&]() -> std::optional<Duty> {
        for (const Duty &duty : valueOf(vault.service([](AlertService &service) { return service.duties(40); }))) {
            if (duty.step == SignaturesFollow)
                return duty;
        }
        return std::nullopt;
    };
    const auto counted = [&] {
        const DutyDigest digest = valueOf(vault.service([](AlertService &service) { return service.digest(40, 100); }));
        return digest.total() - static_cast<int>(digest.first.size());
    };
    REQUIRE(owed());
    CHECK(owed()->name == u"签名或依据未补"_s);
    CHECK_FALSE(owed()->overdue);
    CHECK(counted() == 0);
    vault.clock->advance(25 * 3600 * 1000);
    CHECK(owed()->overdue);
    CHECK(owed()->risenTo == Tier::District);
    const Alert red = vault.only();
    const auto refused =
        vault.service([=](AlertService &service) { return service.recordStep(red.id, red.revision, SignaturesFollow, u"办了"_s); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().context.value(u"open"_s).toStringList() == QStringList{u"signature:crisis_head"_s, u"distinct_roles"_s});
    valueOf(vault.service(
        [=](AlertService &service) { return service.sign(red.id, red.revision, {u"段明义"_s, u"crisis_head"_s}); }));
    CHECK_FALSE(owed());
    CHECK(counted() == 0);
}

TEST_CASE("steps and facts are dated when they happened and keep when they were written down", "[alerts][service]")
{
    AlertVault vault;
    valueOf(vault.service([student = vault.addStudent()](AlertService &service) {
        return service.noteSignal(student, SignalKind::Observation, Tier::Class, u"上课时哭"_s);
    }));
    const QDateTime first = vault.only().firstRecord;
    const auto step = [&](const QDateTime &at) {
        const Alert now = vault.only();
        return vault.service(
            [=](AlertService &service) { return service.recordStep(now.id, now.revision, u"report_class"_s, u"当面"_s, at); });
    };
    const auto fact = [&](const QDateTime &at) {
        const Alert now = vault.only();
        return vault.service([=](AlertService &service) {
            return service.recordFact(now.id, now.revision, {FactKind::Interview, at, false}, u"面谈"_s);
        });
    };
    vault.clock->advance(4 * 86400 * 1000LL); // three days were given
    const QDateTime now = vault.clock->now();
    for (const QDateTime &wrong : {now.addMSecs(1), first.addSecs(-61)}) {
        for (const auto &refused : {step(wrong), fact(wrong)}) {
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == core::ErrorCode::Invalid);
            CHECK(refused.error().context.value(u"field"_s).toString() == u"at"_s);
        }
    }
    const auto late = [&] { return valueOf(vault.service([](AlertService &service) { return service.list({}); })).first().overdue; };
    CHECK(late());
    valueOf(step(first.addSecs(3600)));
    CHECK_FALSE(late()); // it was done in time, and is written down late
    valueOf(fact(first.addSecs(-20))); // the minute of the first record, as people tell it
    const Alert kept = vault.only();
    CHECK(kept.steps.last().at == first.addSecs(3600));
    CHECK(kept.steps.last().written == now);
    CHECK(kept.facts.last().at == first);
    CHECK(kept.facts.last().written == now);
    valueOf(fact({}));
    CHECK(vault.only().facts.last().at == now);
}

TEST_CASE("two talks are days apart by when they were held", "[alerts][service]")
{
    AlertVault vault;
    valueOf(vault.service([student = vault.addStudent()](AlertService &service) {
        return service.noteSignal(student, SignalKind::Observation, Tier::Class, u"上课时哭"_s);
    }));
    const Alert noticed = vault.only();
    valueOf(vault.service([=](AlertService &service) {
        return service.grade(noticed.id, noticed.revision, fullRuling(Severity::Orange, {}));
    }));
    const QDateTime graded = vault.clock->now();
    vault.clock->advance(20 * 86400 * 1000LL);
    const auto talked = [&](const QDateTime &at) {
        const Alert now = vault.only();
        valueOf(vault.service([=](AlertService &service) {
            return service.recordFact(now.id, now.revision, {FactKind::Interview, at, false}, {});
        }));
    };
    const auto open = [&] {
        const Alert now = vault.only();
        const auto lowered = vault.service(
            [=](AlertService &service) { return service.grade(now.id, now.revision, fullRuling(Severity::Yellow, {})); });
        return lowered ? QStringList() : lowered.error().context.value(u"open"_s).toStringList();
    };
    talked({});
    talked({});
    CHECK(open().contains(u"clear_interviews"_s));
    talked(graded.addDays(3)); // held long before it was written down
    CHECK_FALSE(open().contains(u"clear_interviews"_s));
}

TEST_CASE("who reads no notes finds of the reasons only words of the table", "[alerts][service][rights]")
{
    AlertVault vault;
    valueOf(vault.service([student = vault.addStudent()](AlertService &service) {
        return service.noteSignal(student, SignalKind::Observation, Tier::Class, u"上课时哭"_s);
    }));
    const QString known = table().levels.value(Severity::Orange).enter.first();
    const QString free = u"他说昨晚在楼顶站了半小时"_s;
    const Alert noticed = vault.only();
    Decision first = fullRuling(Severity::Orange, {});
    first.reasons = {known, free};
    valueOf(vault.service([=](AlertService &service) { return service.grade(noticed.id, noticed.revision, first); }));
    const Alert graded = vault.only();
    valueOf(vault.service([=](AlertService &service) { return service.ground(graded.id, graded.revision, {free}, {}); }));
    const auto reasons = [&](core::security::Role role) {
        return valueOf(vault.serviceAs(role, [=](AlertService &service) { return service.open(noticed.id); }))
            .alert.decisions.first()
            .reasons;
    };
    CHECK(reasons(core::security::Role::Principal) == QStringList{known});
    CHECK(reasons(core::security::Role::Counsellor) == QStringList{known, free, free});
    CHECK(vault.only().decisions.first().reasons.size() == 3); // nothing is lost by the look
}
