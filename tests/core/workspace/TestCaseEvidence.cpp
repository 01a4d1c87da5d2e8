// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CaseClosing.h"
#include "core/workspace/CaseEvidence.h"
#include "core/workspace/Signers.h"
#include "tests/core/alerts/AlertSupport.h"
#include "tests/core/workspace/TurnVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::alerts;
using core::ErrorCode;
using core::Result;
using core::Viewer;
using core::workspace::Areas;
using tests::valueOf;

namespace
{

/// Two students with an open case each; in the first somebody has talked.
class EvidenceVault : public tests::TurnVault
{
public:
    EvidenceVault()
    {
        importRoster(tests::readingOf({tests::schoolPupil(u"林嘉树"_s, u"1"_s, {7, 3}), tests::schoolPupil(u"何平"_s, u"2"_s, {7, 3})}));
        first = student(u"林嘉树"_s).id;
        alert = note(first);
        other = note(student(u"何平"_s).id);
        Fact talk;
        talk.danger = true;
        valueOf(change(alert, [talk](Areas &areas, const Alert &one) {
            return areas.alerts.recordFact(one.id, one.revision, talk, u"MARK-fact"_s);
        }));
    }

    core::Id<Alert> note(const core::Id<core::students::Student> &student)
    {
        return valueOf(in([=](Areas &areas) {
            return areas.alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"上课哭"_s);
        }));
    }
    template <typename Change> Result<> change(const core::Id<Alert> &id, Change call)
    {
        return in([=](Areas &areas) -> Result<> {
            YICE_ASSIGN(const AlertView view, areas.alerts.open(id));
            return call(areas, view.alert);
        });
    }
    Result<> grade(Severity severity, const QList<Evidence> &evidence)
    {
        return change(alert, [=](Areas &areas, const Alert &one) {
            Decision ruling;
            ruling.after = severity;
            ruling.reasons = {u"面谈后判断"_s};
            ruling.evidence = evidence;
            ruling.deciders = {{u"甲"_s, u"psych_teacher"_s}, {u"乙"_s, u"crisis_head"_s}};
            return core::workspace::gradeCase(areas, one.id, one.revision, ruling);
        });
    }
    QList<Evidence> offers(const Viewer &who = VaultFixture::viewer())
    {
        return valueOf(in([id = first](Areas &areas) { return core::workspace::evidenceOf(areas, id); }, who));
    }
    Evidence offered(const QString &source)
    {
        for (const Evidence &one : offers()) {
            if (one.source == source)
                return one;
        }
        FAIL("nothing is offered of " << source.toStdString());
        return {};
    }
    Result<> tell(FactKind kind, const std::optional<Evidence> &shownBy)
    {
        return change(alert, [=](Areas &areas, const Alert &one) {
            Fact fact;
            fact.kind = kind;
            fact.shownBy = shownBy;
            return core::workspace::tellFact(areas, one.id, one.revision, fact, u"见纸质件"_s);
        });
    }
    Result<> take(const QString &step, const QString &person = {})
    {
        return change(alert, [=](Areas &areas, const Alert &one) {
            StepDone done;
            done.step = step;
            done.note = u"办了"_s;
            done.person = person;
            return core::workspace::takeStep(areas, one.id, one.revision, done);
        });
    }
    Alert stored() { return openAlert(alert).alert; }

    core::Id<core::students::Student> first;
    core::Id<Alert> alert;
    core::Id<Alert> other;
};

Evidence only(const QByteArray &record)
{
    Evidence one;
    one.record = record;
    return one;
}

Evidence paper(const QString &title, const QString &issuer, const QDate &day)
{
    Evidence one;
    one.kind = EvidenceKind::Paper;
    one.source = OnPaper;
    one.detail = title + u'\n' + issuer;
    one.at = day.startOfDay();
    return one;
}

QString fieldOf(const Result<> &refused)
{
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    return refused.error().context.value(u"field"_s).toString();
}

QStringList openOf(const Result<> &refused)
{
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ConditionsUnmet);
    return refused.error().context.value(u"open"_s).toStringList();
}

} // namespace

TEST_CASE("a grade rests on records that were chosen, and on none of another student", "[workspace][evidence]")
{
    EvidenceVault vault;
    const QList<Evidence> all = vault.offers();
    REQUIRE(all.size() == 2);
    CHECK(std::is_sorted(all.begin(), all.end(), [](const Evidence &a, const Evidence &b) { return a.at > b.at; }));
    const Evidence talk = vault.offered(FromFact);
    CHECK(talk.kind == EvidenceKind::Interview);
    CHECK(talk.detail == u"interview"_s);

    const QByteArray foreign = vault.openAlert(vault.other).alert.found.first().id.bytes();
    for (const QByteArray &wrong : {foreign, vault.alert.bytes(), QByteArray(16, 'x')})
        CHECK(fieldOf(vault.grade(Severity::Orange, {only(wrong)})) == u"evidence_id"_s);
    CHECK(vault.stored().decisions.isEmpty());

    valueOf(vault.grade(Severity::Red, {only(talk.record), paper(u"诊断证明"_s, u"市三院"_s, {2026, 11, 20})}));
    const Decision decision = vault.stored().decisions.last();
    REQUIRE(decision.evidence.size() == 2);
    CHECK(decision.evidence.first() == talk);
    CHECK(decision.evidence.last().detail == u"诊断证明\n市三院"_s);
    CHECK(decision.evidence.last().at.toLocalTime().date() == QDate(2026, 11, 20));
    CHECK(vault.openAlert(vault.alert).owed.isEmpty());
}

TEST_CASE("raising waits for no evidence, and a case is none of itself", "[workspace][evidence]")
{
    EvidenceVault vault;
    valueOf(vault.grade(Severity::Red, {}));
    CHECK(vault.stored().severity == Severity::Red);
    CHECK(vault.openAlert(vault.alert).owed.contains(u"evidence"_s));
    const auto ground = [&](const QList<Evidence> &evidence) {
        return vault.change(vault.alert, [=](Areas &areas, const Alert &one) {
            return areas.alerts.ground(one.id, one.revision, {u"补"_s}, evidence);
        });
    };
    valueOf(ground({{EvidenceKind::Interview, vault.alert.bytes()}}));
    CHECK(vault.openAlert(vault.alert).owed.contains(u"evidence"_s));
    valueOf(vault.change(vault.alert, [talk = vault.offered(FromFact)](Areas &areas, const Alert &one) {
        return core::workspace::groundCase(areas, one.id, one.revision, {}, {only(talk.record)});
    }));
    CHECK(vault.openAlert(vault.alert).owed.isEmpty());
}

TEST_CASE("who reads no notes learns kind and day of what a decision rests on", "[workspace][evidence]")
{
    EvidenceVault vault;
    valueOf(vault.grade(Severity::Red, {only(vault.offered(FromFact).record), paper(u"MARK-title"_s, u"MARK-issuer"_s, {2026, 11, 20})}));
    Viewer principal = tests::VaultFixture::viewer();
    principal.founder = false;
    principal.role = core::security::Role::Principal;
    const AlertView seen = valueOf(vault.in([id = vault.alert](Areas &areas) { return areas.alerts.open(id); }, principal));
    for (const Evidence &one : seen.alert.decisions.last().evidence) {
        CHECK(one.detail.isEmpty());
        CHECK_FALSE(one.source.isEmpty());
        CHECK(one.at.isValid());
    }
    for (const Evidence &one : vault.offers(principal))
        CHECK(one.detail.isEmpty());
}

TEST_CASE("what an inquiry wrote down is chosen like any record", "[workspace][evidence][inquiry]")
{
    EvidenceVault vault;
    valueOf(vault.change(vault.alert, [](Areas &areas, const Alert &one) {
        return areas.alerts.suspectBullying(one.id, one.revision, true, {}, u"同学看见"_s);
    }));
    core::inquiry::Entry safety;
    safety.kind = core::inquiry::EntryKind::Safety;
    safety.note = u"MARK-safety"_s;
    const auto id = valueOf(vault.in([=, alert = vault.alert](Areas &areas) { return areas.inquiries.add(alert, safety); }));
    const Evidence entry = vault.offered(FromInquiry);
    CHECK(entry.record == id.bytes());
    CHECK(entry.detail == u"safety"_s);
    CHECK(entry.kind == EvidenceKind::Observation);
    valueOf(vault.grade(Severity::Orange, {only(id.bytes())}));
    CHECK(vault.stored().decisions.last().evidence == QList<Evidence>{entry});
    CHECK_FALSE(vault.openAlert(vault.alert).owed.contains(u"evidence"_s));
    Viewer principal = tests::VaultFixture::viewer();
    principal.founder = false;
    principal.role = core::security::Role::Principal;
    for (const Evidence &one : vault.offers(principal))
        CHECK(one.detail.isEmpty());
    // It shows nothing of another child.
    const auto other = vault.change(vault.other, [=](Areas &areas, const Alert &one) -> Result<> {
        Decision ruling;
        ruling.after = Severity::Yellow;
        ruling.reasons = {u"面谈后判断"_s};
        ruling.evidence = {only(id.bytes())};
        ruling.deciders = {{u"甲"_s, u"psych_teacher"_s}};
        return core::workspace::gradeCase(areas, one.id, one.revision, ruling);
    });
    CHECK(fieldOf(other) == u"evidence_id"_s);
}

TEST_CASE("evidence of an earlier version stays readable and counts", "[workspace][evidence]")
{
    EvidenceVault vault;
    valueOf(vault.grade(Severity::Red, {only(vault.offered(FromFact).record)}));
    const QString old = u"[[\"interview\",\"%1\"]]"_s.arg(QString::fromLatin1(vault.alert.bytes().toHex()));
    valueOf(vault.in([=, id = vault.alert](Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto row, areas.db.first(u"SELECT id, revision FROM decision WHERE alert = ?"_s, {id.bytes()},
                                                   [](const core::storage::Row &one) { return std::pair(one.blob(0), one.number(1)); }));
        YICE_TRY(areas.db.update(QLatin1String("decision"), row->first, row->second,
                                 core::storage::Fields().set(QLatin1String("evidence"), old)));
        return {};
    }));
    const Decision decision = vault.stored().decisions.last();
    REQUIRE(decision.evidence.size() == 1);
    CHECK(decision.evidence.first().kind == EvidenceKind::Interview);
    CHECK(decision.evidence.first().source.isEmpty());
    CHECK(vault.openAlert(vault.alert).owed.isEmpty());
}

TEST_CASE("what lowering waits for is told with the record or paper that shows it", "[workspace][evidence]")
{
    EvidenceVault vault;
    CHECK(fieldOf(vault.tell(FactKind::MeetingMinutes, {})) == u"proof"_s);
    CHECK(fieldOf(vault.tell(FactKind::MeetingMinutes, only(vault.offered(FromFact).record))) == u"proof"_s);
    CHECK(fieldOf(vault.tell(FactKind::MedicalPaper, paper({}, u"市三院"_s, {2026, 11, 20}))) == u"paper_title"_s);
    CHECK(fieldOf(vault.tell(FactKind::MedicalPaper, paper(u"诊断证明"_s, {}, {2026, 11, 20}))) == u"paper_issuer"_s);
    CHECK(fieldOf(vault.tell(FactKind::MedicalPaper, paper(u"诊断证明"_s, u"市三院"_s, {2026, 12, 20}))) == u"paper_day"_s);
    CHECK(vault.stored().facts.size() == 1);
    valueOf(vault.tell(FactKind::MedicalPaper, paper(u"诊断证明"_s, u"市三院"_s, {2026, 11, 20})));
    valueOf(vault.tell(FactKind::FunctionBetter, only(vault.offered(FromSignal).record)));
    valueOf(vault.tell(FactKind::Interview, {})); // is a record itself
    const QList<Fact> facts = vault.stored().facts;
    REQUIRE(facts.size() == 4);
    REQUIRE(facts.at(1).shownBy);
    CHECK(facts.at(1).shownBy->source == OnPaper);
    CHECK(facts.at(1).shownBy->detail == u"诊断证明\n市三院"_s);
    CHECK(facts.at(2).shownBy->source == FromSignal);
    CHECK_FALSE(facts.at(3).shownBy);
}

TEST_CASE("the watch, home and district of a crisis are told in its record and nowhere beside it", "[workspace][evidence][crisis]")
{
    EvidenceVault vault;
    valueOf(vault.change(vault.alert, [](Areas &areas, const Alert &one) {
        return areas.alerts.answerHome(one.id, one.revision, HomeInvolved::No);
    }));
    valueOf(vault.grade(Severity::Orange, {}));
    valueOf(vault.take(u"tell_parents"_s)); // no crisis yet
    valueOf(vault.grade(Severity::Red, {}));
    for (const QString &step : {u"guard"_s, u"tell_parents"_s, u"meet_parents"_s, u"district_phone"_s, u"district_written"_s})
        CHECK(openOf(vault.take(step)) == QStringList{u"crisis_record"_s});
    valueOf(vault.take(u"tell_principal"_s));

    core::crisis::Entry notice;
    notice.kind = core::crisis::EntryKind::Notice;
    notice.word = u"refused"_s;
    notice.person = u"王芳"_s;
    notice.others = {u"周老师"_s, u"吴老师"_s};
    const auto id = valueOf(vault.in([=, alert = vault.alert](Areas &areas) { return areas.crisis.add(alert, notice); }));
    const QList<StepDone> steps = vault.stored().steps;
    const auto met = std::find_if(steps.begin(), steps.end(), [](const StepDone &one) { return one.step == u"meet_parents"; });
    REQUIRE(met != steps.end());
    REQUIRE(met->shownBy);
    CHECK(met->shownBy->record == id.bytes());
    CHECK(met->shownBy->detail == u"notice:refused"_s);
    CHECK(met->note.contains(u"吴老师"));
}

TEST_CASE("a report to an authority says who took it and its number", "[workspace][evidence][crisis]")
{
    EvidenceVault vault;
    valueOf(vault.change(vault.alert, [](Areas &areas, const Alert &one) {
        return areas.alerts.suspectHarm(one.id, one.revision, true, {{u"丙"_s, u"class_head"_s}}, u"学生说的"_s);
    }));
    CHECK(openOf(vault.take(u"report_police"_s)) == QStringList{u"crisis_record"_s});
    core::crisis::Entry report;
    report.kind = core::crisis::EntryKind::Report;
    report.word = u"police"_s;
    const auto add = [&] {
        return vault.in([report, alert = vault.alert](Areas &areas) -> Result<> {
            YICE_TRY(areas.crisis.add(alert, report));
            return {};
        });
    };
    core::crisis::Entry call;
    call.kind = core::crisis::EntryKind::Call;
    call.role = u"police"_s;
    call.word = u"reached"_s;
    valueOf(vault.in([call, alert = vault.alert](Areas &areas) { return areas.crisis.add(alert, call); }));
    CHECK(vault.stored().steps.isEmpty()); // a call alone is no report
    CHECK(fieldOf(add()) == u"office"_s);
    report.place = u"城东派出所"_s;
    CHECK(fieldOf(add()) == u"person"_s);
    report.person = u"赵警官"_s;
    CHECK(fieldOf(add()) == u"receipt"_s);
    report.result = u"受案 2026-118"_s;
    valueOf(add());
    const QList<StepDone> steps = vault.stored().steps;
    REQUIRE(steps.size() == 1);
    CHECK(steps.first().step == u"report_police"_s);
    CHECK(steps.first().note.contains(u"受案 2026-118"));
}

TEST_CASE("who takes a step in place of somebody suspected is named, and is somebody else", "[workspace][evidence][protection]")
{
    EvidenceVault vault;
    valueOf(vault.change(vault.alert, [](Areas &areas, const Alert &one) {
        return areas.alerts.suspectHarm(one.id, one.revision, true, {{u"李明"_s, u"class_head"_s}}, u"学生说的"_s);
    }));
    const QString step = inPlace(u"report_class"_s);
    CHECK(fieldOf(vault.take(step)) == u"independent"_s);
    CHECK(openOf(vault.take(step, u"李老师"_s)) == QStringList{u"independent_suspected"_s});
    valueOf(vault.take(step, u"王老师"_s));
    CHECK(vault.stored().steps.last().person == u"王老师"_s);

    const QList<core::workspace::VaultUser> users{{u"李明"_s, core::security::Role::Counsellor}, {u"段明义"_s, core::security::Role::Principal}};
    const auto signers = valueOf(vault.in([=, id = vault.alert](Areas &areas) { return core::workspace::signersOf(areas, users, id); }));
    CHECK(signers == QList<core::workspace::Signer>{{u"段明义"_s, u"principal"_s}});
    QList<Decider> deciders{{u"段明义"_s, u"principal"_s}, {u"路人甲"_s, u"crisis_head"_s}};
    deciders = valueOf(vault.in([=](Areas &areas) -> Result<QList<Decider>> {
        QList<Decider> marked = deciders;
        YICE_TRY(core::workspace::markOutside(areas, users, marked));
        return marked;
    }));
    CHECK_FALSE(deciders.first().outside);
    CHECK(deciders.last().outside);
}

TEST_CASE("a step of a crisis is dated when it was done, however late it is typed", "[workspace][crisis]")
{
    EvidenceVault vault;
    const QDateTime told = vault.clock->now().addSecs(20 * 60);
    vault.clock->set(told.addSecs(70 * 60));
    valueOf(vault.grade(Severity::Red, {}));
    core::crisis::Entry call;
    call.kind = core::crisis::EntryKind::Call;
    call.role = u"principal"_s;
    call.word = u"reached"_s;
    call.person = u"段明义"_s;
    call.at = told;
    valueOf(vault.in([call, alert = vault.alert](Areas &areas) { return areas.crisis.add(alert, call); }));
    const QList<StepDone> steps = vault.stored().steps;
    REQUIRE(steps.size() == 1);
    CHECK(steps.first().at == told);
    CHECK(steps.first().written == vault.clock->now());
    for (const Duty &duty : vault.openAlert(vault.alert).duties)
        CHECK(duty.step != u"tell_principal"_s);
}

TEST_CASE("what asks for a grade is done by grading, here and in a meeting, and by no words", "[workspace][meetings]")
{
    EvidenceVault vault;
    const auto open = [&] {
        core::Id<Task> found;
        for (const Task &task : vault.stored().tasks) {
            if (task.kind == TaskKind::GradeNow && !task.done)
                found = task.id;
        }
        return found;
    };
    const auto asked = open();
    REQUIRE_FALSE(asked.isNull());
    CHECK(openOf(vault.in([=](Areas &areas) { return core::workspace::finishTask(areas, asked, u"谈过"_s); })) == QStringList{u"grade_now"_s});
    CHECK(open() == asked);
    valueOf(vault.in([alert = vault.alert](Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto meeting, areas.meetings.prepare(areas.db.clock().today(), u"会议室"_s));
        YICE_ASSIGN(const auto listed, areas.meetings.openCase(meeting, alert));
        core::meetings::Decided decided;
        decided.kind = core::meetings::Kind::Level;
        decided.level = Severity::Orange;
        decided.reasons = u"谈话里说到过危险"_s;
        return areas.meetings.decide(meeting, alert, listed.one.revision, decided, {});
    }));
    CHECK(open().isNull());
}

TEST_CASE("one person who signs under two forms of the name gives one signature", "[workspace][evidence]")
{
    EvidenceVault vault;
    valueOf(vault.change(vault.alert, [talk = vault.offered(FromFact)](Areas &areas, const Alert &one) {
        Decision ruling;
        ruling.after = Severity::Red;
        ruling.reasons = {u"有计划"_s};
        ruling.evidence = {only(talk.record)};
        ruling.deciders = {{u"张敏"_s, u"psych_teacher"_s}, {u"张敏老师"_s, u"crisis_head"_s}};
        return core::workspace::gradeCase(areas, one.id, one.revision, ruling);
    }));
    CHECK(vault.openAlert(vault.alert).owed == QStringList{u"signature:crisis_head"_s, u"distinct_roles"_s});
}
