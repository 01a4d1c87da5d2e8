// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/WholeVault.h"

#include "core/alerts/WholeCase.h"
#include "core/counselling/SessionLinks.h"
#include "core/workspace/CaseClosing.h"
#include "core/workspace/CaseEvidence.h"
#include "core/workspace/Kits.h"
#include "core/workspace/SchoolYearTurn.h"
#include "core/workspace/Signers.h"

namespace tests
{

namespace
{

const QStringList Suspects{u"suspect"_s, u"doubted-psych"_s, u"doubted-head"_s};

/// Refused by the state of the case: by right it would be done.
Result<qint64> doneOrUnmet(const Result<> &done)
{
    if (done || done.error().code == ErrorCode::ConditionsUnmet)
        return 1;
    return tl::unexpected(done.error());
}

/// Likewise by the file, or because nothing is there under such an id, which is asked only after the right.
template <typename T> Result<qint64> doneOrAbsent(const Result<T> &done)
{
    if (done || done.error().code == ErrorCode::NotFound || done.error().code == ErrorCode::Damaged)
        return 1;
    return tl::unexpected(done.error());
}

} // namespace

WholeVault::WholeVault()
{
    valueOf(in([this](Areas &areas) { return plantMore(areas); }, viewer(u"counsellor"_s)));
    valueOf(in([this](Areas &areas) { return areas.retention.hold(student(), u"家里要查"_s); }, viewer(u"founder"_s)));
    valueOf(in([this](Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto view, areas.alerts.open(alert()));
        QList<core::alerts::Suspect> all;
        for (const QString &name : Suspects)
            all.append({viewer(name).name, {}});
        return areas.alerts.suspectHarm(alert(), view.alert.revision, true, all, {});
    }, viewer(u"counsellor"_s)));
}

Result<> WholeVault::plantMore(Areas &areas)
{
    YICE_TRY(takeSheet(areas));
    YICE_ASSIGN(const auto now, core::alerts::wholeCase(areas.db, alert()));
    YICE_TRY(areas.alerts.recordFact(alert(), now.revision, {core::alerts::FactKind::Interview, {}, false, {}}, u"谈过"_s));
    YICE_ASSIGN(m_second, areas.meetings.prepare(QDate(2026, 12, 25), {}));
    YICE_TRY(areas.meetings.dropCase(m_second, alert()));
    core::counselling::SessionContent content;
    content.day = areas.db.clock().today();
    content.begun = QTime(9, 0);
    content.ended = QTime(9, 40);
    content.limitsExplained = true;
    content.text[0] = u"怕回宿舍"_s;
    YICE_ASSIGN(const auto session, areas.sessions.begin(student(), content));
    m_session = session.id;
    core::referral::Act begun;
    begun.kind = core::referral::ActKind::Begun;
    begun.items = QStringList{core::referral::shippedReferralTable().value().leave.grounds.first().id};
    YICE_ASSIGN(m_leave, areas.leaves.begin(student(), begun));
    core::exchange::Unit unit;
    unit.code = u"S-1"_s;
    unit.name = u"云岭示例中学"_s;
    unit.stage = u"junior"_s;
    YICE_TRY(areas.exchange.found(unit));
    YICE_ASSIGN(const auto row, areas.students.row(student()));
    core::workspace::Kits both(areas);
    YICE_ASSIGN(const auto kit, both.school.prepare({u"周航"_s, row.className, {}}));
    return both.school.issue(kit);
}

Result<> WholeVault::takeSheet(Areas &areas)
{
    using core::assessments::Answer;
    YICE_TRY(areas.consents.set({}, student(), core::students::ConsentAnswer::Granted, core::students::ConsentAnswer::Granted, u"paper"_s));
    core::assessments::KnownRespondent one;
    one.student = student();
    one.key = "one";
    one.seconds = 240;
    one.submitted = QDateTime(QDate(2026, 11, 20), QTime(10, 0));
    QList<Answer> answers;
    for (const int option : {3, 2, 3, 2, 3, 2, 3, 2, 1})
        answers.append(Answer::given(option));
    one.answers.insert(u"phq9"_s, answers);
    YICE_TRY(areas.campaigns.takeKnown(campaign(), {one}));
    YICE_ASSIGN(const auto rows, areas.campaigns.sheets(campaign()));
    m_sheet = rows.first().sheet;
    return {};
}

Result<qint64> WholeVault::reach(Areas &areas, const QString &path)
{
    const QString area = path.section(u'.', 0, 0);
    if (area == u"results")
        return results(areas, path);
    if (area == u"evidence" || area == u"signers" || path == u"sessions.links")
        return choices(areas, path);
    if (area == u"kits")
        return kits(areas, path);
    if (path == u"leaves.print" || path == u"write.refer" || path == u"write.begin" || path == u"write.leave")
        return referring(areas, path);
    if (area == u"sessions" || area == u"leaves" || area == u"consent" || area == u"helpers")
        return care(areas, path);
    if (area == u"write")
        return writing(areas, path);
    if (area == u"school" || path == u"journal.case" || path == u"today.all" || path == u"meetings.candidates" || area == u"retention")
        return school(areas, path);
    return FullVault::reach(areas, path);
}

Result<qint64> WholeVault::results(Areas &areas, const QString &path)
{
    if (path == u"results.open") {
        YICE_ASSIGN(const auto history, areas.campaigns.history(student()));
        return history.points.size();
    }
    if (path == u"results.sheet") {
        YICE_ASSIGN(const auto result, areas.results.open(m_sheet));
        return result.withheld == core::assessments::Withheld::No ? 1 : 0;
    }
    if (path == u"results.names")
        return sizeOf(areas.review.names(campaign()));
    if (path == u"results.feedback")
        return one(areas.roundReports.feedbackFor(campaign(), student()));
    YICE_ASSIGN(const auto rows, areas.campaigns.sheets(campaign()));
    return std::count_if(rows.begin(), rows.end(),
                         [](const auto &row) { return row.withheld == core::assessments::Withheld::No; });
}

Result<qint64> WholeVault::care(Areas &areas, const QString &path)
{
    if (path == u"sessions.list")
        return sizeOf(areas.sessions.list(student()));
    if (path == u"sessions.open")
        return one(areas.sessions.open(m_session));
    if (path == u"sessions.text") {
        YICE_ASSIGN(const auto view, areas.sessions.open(m_session, u"接手"_s));
        return view.session.content.text[0].size();
    }
    if (path == u"sessions.export")
        return one(areas.sessions.noteExport(m_session, u"转介"_s));
    if (path == u"leaves.list")
        return sizeOf(areas.leaves.list({}));
    if (path == u"leaves.open")
        return one(areas.leaves.open(m_leave));
    if (path == u"consent.list")
        return sizeOf(areas.consents.list({}, false));
    if (path == u"consent.allows") {
        YICE_ASSIGN(const auto consent, areas.consents.of(student(), {}));
        return consent.allows() ? 1 : 0;
    }
    core::alerts::CaseHelpers helpers(areas.db, areas.alerts);
    const Viewer own = viewer(u"own"_s);
    return path == u"helpers.list" ? sizeOf(helpers.of(alert())) : one(helpers.give(alert(), own.user, own.name));
}

Result<qint64> WholeVault::choices(Areas &areas, const QString &path)
{
    if (path == u"evidence.list")
        return sizeOf(core::workspace::evidenceOf(areas, student()));
    if (path == u"signers.list")
        return sizeOf(core::workspace::signersOf(areas, {{u"吴敏"_s, Of::Principal}}, alert()));
    return one(core::counselling::SessionLinking(areas.db, areas.alerts).of(m_session));
}

Result<qint64> WholeVault::kits(Areas &areas, const QString &path)
{
    core::workspace::Kits both(areas);
    core::kits::KitService &school = both.school;
    if (path == u"kits.list")
        return sizeOf(school.list());
    if (path == u"kits.make") {
        YICE_ASSIGN(const auto row, areas.students.row(student()));
        return one(school.prepare({u"吴敏"_s, row.className, {}}));
    }
    if (path == u"kits.replace")
        return doneOrAbsent(school.replace(core::Id<core::kits::Kit>::fromBytes(alert().bytes())));
    if (path == u"kits.import")
        return doneOrAbsent(school.takeReturn("yice-return-1\nnone"));
    return doneOrAbsent(school.apply(core::Id<core::kits::KitReturn>::fromBytes(alert().bytes())));
}

Result<qint64> WholeVault::referring(Areas &areas, const QString &path)
{
    core::referral::Act act;
    if (path == u"write.refer") {
        core::referral::NewReferral referral;
        referral.student = student();
        referral.urgency = u"soon"_s;
        referral.reasons = QStringList{u"mood"_s};
        return one(areas.referrals.make(referral));
    }
    if (path == u"write.begin") {
        act.items = QStringList{u"acute"_s};
        const auto begun = areas.leaves.begin(student(), act);
        return begun || begun.error().code == ErrorCode::AlreadyExists ? Result<qint64>(1) : tl::unexpected(begun.error());
    }
    if (path == u"leaves.print") {
        const auto paper = areas.leaves.agreement(m_leave);
        return paper ? Result<qint64>(1) : doneOrUnmet(tl::unexpected(paper.error()));
    }
    YICE_ASSIGN(const auto before, core::referral::LeaveRepository(areas.db).find(m_leave));
    act.kind = core::referral::ActKind::Paper;
    act.items = QStringList{u"certificate"_s};
    return one(areas.leaves.act(m_leave, before.revision, act));
}

Result<qint64> WholeVault::writing(Areas &areas, const QString &path)
{
    YICE_ASSIGN(const auto whole, core::alerts::wholeCase(areas.db, alert()));
    const qint64 revision = whole.revision;
    core::alerts::Decision ruling;
    ruling.reasons = QStringList{u"观察到"_s};
    if (path == u"write.grade") {
        ruling.after = core::alerts::Severity::Orange;
        return doneOrUnmet(areas.alerts.grade(alert(), revision, ruling));
    }
    if (path == u"write.sign")
        return doneOrUnmet(areas.alerts.sign(alert(), revision, {{}, u"psych_teacher"_s}));
    if (path == u"write.step")
        return doneOrUnmet(areas.alerts.recordStep(alert(), revision, u"follow_up"_s, u"见过"_s));
    if (path == u"write.fact")
        return doneOrUnmet(areas.alerts.recordFact(alert(), revision, {core::alerts::FactKind::Interview, {}, false, {}}, u"谈过"_s));
    if (path == u"write.ground") {
        core::alerts::Evidence sign;
        sign.record = whole.found.first().id.bytes();
        return doneOrUnmet(core::workspace::groundCase(areas, alert(), revision, {u"又看了"_s}, {sign}));
    }
    if (path == u"write.home")
        return doneOrUnmet(areas.alerts.answerHome(alert(), revision, core::alerts::HomeInvolved::No));
    if (path == u"write.suspect")
        return doneOrUnmet(areas.alerts.suspectHarm(alert(), revision, true, whole.suspected, {}));
    if (path == u"write.close")
        return doneOrUnmet(core::workspace::closeCase(areas, alert(), revision, ruling));
    return doneOrUnmet(core::workspace::setAsideCase(areas, alert(), revision, ruling));
}

Result<qint64> WholeVault::school(Areas &areas, const QString &path)
{
    if (path == u"today.all") {
        YICE_ASSIGN(const auto duties, core::workspace::allDuties(areas, 400));
        return std::count_if(duties.begin(), duties.end(),
                             [&](const auto &duty) { return duty.student && duty.student->id == student(); });
    }
    if (path == u"meetings.candidates")
        return sizeOf(areas.meetings.candidates(m_second));
    if (path == u"journal.case")
        return sizeOf(core::workspace::journalSeen(areas, {alert().bytes(), {}, 0}));
    if (path == u"retention.holds")
        return sizeOf(areas.retention.holds());
    if (path == u"school.report")
        return one(areas.roundReports.schoolReport(campaign()));
    if (path == u"school.district")
        return one(areas.schoolReport());
    core::workspace::TurnRequest request;
    request.year = 2027;
    return one(core::workspace::turnSchoolYear(areas, request, core::workspace::Undecided::Report));
}

} // namespace tests
