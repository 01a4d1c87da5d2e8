// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/WholeCase.h"
#include "tests/core/workspace/WholeVault.h"

using namespace tests;
using core::students::Consent;
using core::students::ConsentAnswer;

namespace
{

/// The same sentence as for who lacks the right.
void checkRefusedAlike(const core::Error &error, const Viewer &viewer, core::Permission permission)
{
    CHECK(error.code == ErrorCode::Denied);
    CHECK(error.detail == core::security::permissionName(permission));
    CHECK(error.context.value(u"permission"_s).toString() == core::security::permissionName(permission));
    CHECK(error.context.value(u"role"_s).toString() == core::security::roleName(viewer.role));
    CHECK(error.context.size() == 2);
}

Consent consentOf(WholeVault &vault, const QString &who)
{
    return valueOf(vault.in([id = vault.student()](Areas &areas) { return areas.consents.of(id, {}); }, FullVault::viewer(who)));
}

void suspectToo(WholeVault &vault, const core::alerts::Suspect &one)
{
    valueOf(vault.in([=, id = vault.alert()](Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto view, areas.alerts.open(id));
        return areas.alerts.suspectHarm(id, view.alert.revision, true, view.alert.suspected + QList{one}, {});
    }, FullVault::viewer(u"counsellor"_s)));
}

} // namespace

TEST_CASE("what somebody suspected at home agreed to counts as not agreed, until a safe guardian agrees", "[rights][consent]")
{
    WholeVault vault;
    const auto shown = [&] {
        return valueOf(vault.count(u"results.open"_s, FullVault::viewer(u"counsellor"_s))) > 0;
    };
    REQUIRE(consentOf(vault, u"counsellor"_s).allows());
    REQUIRE(shown());
    const auto guardians = valueOf(vault.in([id = vault.student()](Areas &areas) { return areas.students.open(id); },
                                            FullVault::viewer(u"counsellor"_s))).student.guardians;
    REQUIRE_FALSE(guardians.isEmpty());
    SECTION("who lives there") { suspectToo(vault, {{}, core::alerts::AtHome}); }
    SECTION("a guardian by name, as who they are is not known") { suspectToo(vault, {guardians.first().name, {}}); }
    const Consent told = consentOf(vault, u"counsellor"_s);
    CHECK(told.guardian == ConsentAnswer::None);
    CHECK(told.notHeard);
    CHECK_FALSE(told.allows());
    CHECK_FALSE(shown());
    CHECK(consentOf(vault, u"own"_s).notHeard);
    const Consent kept = consentOf(vault, u"doubted-psych"_s);
    CHECK(kept.guardian == ConsentAnswer::None);
    CHECK_FALSE(kept.notHeard);
    CHECK_FALSE(kept.given.isValid());
    // The paper of the same home, again, changes nothing.
    const auto agree = [&](bool safe) {
        valueOf(vault.in([=, id = vault.student()](Areas &areas) {
            return areas.consents.answer({}, id, ConsentAnswer::Granted, ConsentAnswer::Granted, u"纸质"_s, safe);
        }, FullVault::viewer(u"counsellor"_s)));
    };
    agree(false);
    CHECK_FALSE(shown());
    agree(true);
    CHECK(consentOf(vault, u"counsellor"_s).allows());
    CHECK(shown());
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("the agreement that lets a level go down is no suspect's", "[rights][consent]")
{
    WholeVault vault;
    const auto record = [&](core::alerts::FactKind kind, const QString &note) {
        return vault.in([=, id = vault.alert()](Areas &areas) -> Result<> {
            YICE_ASSIGN(const auto view, areas.alerts.open(id));
            return areas.alerts.recordFact(id, view.alert.revision, {kind, {}, false, {}}, note);
        }, FullVault::viewer(u"counsellor"_s));
    };
    for (const auto kind : {core::alerts::FactKind::GuardianAgrees, core::alerts::FactKind::SafeGuardianAgrees}) {
        const auto refused = record(kind, u"涉嫌一同意"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
        CHECK(refused.error().context.value(u"field"_s).toString() == u"note"_s);
    }
    CHECK(record(core::alerts::FactKind::SafeGuardianAgrees, u"外婆同意"_s));
}

TEST_CASE("a round shows a suspect the student as one who has not agreed", "[rights][campaign]")
{
    WholeVault vault;
    const auto funnel = [&](const QString &who) {
        return valueOf(vault.in([](Areas &areas) -> Result<QMap<QString, int>> {
            YICE_ASSIGN(const auto rounds, areas.campaigns.list());
            YICE_ASSIGN(const auto counted, areas.campaigns.funnel(rounds.first().id));
            QMap<QString, int> steps;
            for (const auto &step : counted.steps)
                steps.insert(step.id, step.students);
            return steps;
        }, FullVault::viewer(who)));
    };
    const auto whole = funnel(u"counsellor"_s);
    const auto seen = funnel(u"doubted-psych"_s);
    CHECK(whole.value(u"consented"_s) == 1);
    CHECK(whole.value(u"interviewed"_s) == 1);
    CHECK(seen.value(u"matched"_s) == 1);
    for (const QString &step : {u"consented"_s, u"valid"_s, u"prompted"_s, u"interviewed"_s, u"graded"_s})
        CHECK(seen.value(step) == 0);
    const auto missing = valueOf(vault.in([](Areas &areas) -> Result<QStringList> {
        YICE_ASSIGN(const auto rounds, areas.campaigns.list());
        YICE_ASSIGN(const auto without, areas.review.missing(rounds.first().id));
        QStringList reasons;
        for (const auto &one : without) {
            if (one.reason != u"no_sheet")
                reasons.append(one.reason);
        }
        return reasons;
    }, FullVault::viewer(u"doubted-psych"_s)));
    CHECK(missing == QStringList{u"no_consent"_s});
}

TEST_CASE("the journal that a suspect reads holds nothing of the case, and no gap where it was", "[rights][journal]")
{
    WholeVault vault;
    const auto lines = [&](const QString &who) {
        return valueOf(vault.in([](Areas &areas) { return core::workspace::journalSeen(areas, {}); }, FullVault::viewer(who)));
    };
    const auto tables = [](const QList<core::storage::JournalLine> &all) {
        QSet<QString> names;
        for (const auto &line : all)
            names.insert(line.table);
        return names;
    };
    const auto whole = lines(u"principal"_s);
    const auto seen = lines(u"doubted-head"_s);
    CHECK(tables(whole).contains(u"alert"_s));
    for (const QString &table : {u"alert"_s, u"signal"_s, u"fact"_s, u"task"_s, u"case_helper"_s, u"crisis_entry"_s, u"meeting_case"_s,
                                 u"counselling_session"_s, u"school_leave"_s, u"referral"_s, u"retention_hold"_s, u"plan"_s}) {
        INFO(table.toStdString());
        CHECK_FALSE(tables(seen).contains(table));
    }
    CHECK(seen.size() < whole.size());
    for (qsizetype i = 0; i < seen.size(); ++i)
        CHECK(seen.at(i).number == seen.size() - i);
    const auto few = valueOf(vault.in([](Areas &areas) { return core::workspace::journalSeen(areas, {{}, {}, 3}); },
                                      FullVault::viewer(u"doubted-head"_s)));
    REQUIRE(few.size() == 3);
    CHECK(few.first().number == seen.size());
}

TEST_CASE("figures and the year's turn, which can leave nobody out, are refused to a suspect in no telling words", "[rights][district]")
{
    WholeVault vault;
    const Viewer suspect = FullVault::viewer(u"doubted-psych"_s);
    const auto refused = [&](const QString &path) {
        const auto got = vault.count(path, suspect);
        REQUIRE_FALSE(got);
        return got.error();
    };
    checkRefusedAlike(refused(u"school.district"_s), suspect, core::Permission::MakePackages);
    checkRefusedAlike(refused(u"school.report"_s), suspect, core::Permission::ExportData);
    checkRefusedAlike(refused(u"school.turn"_s), suspect, core::Permission::EditStudents);
    // As the sentence that somebody without the right reads.
    const Viewer assistant = FullVault::viewer(u"own"_s);
    const auto lacking = vault.count(u"school.district"_s, assistant);
    REQUIRE_FALSE(lacking);
    CHECK(lacking.error().context.keys() == refused(u"school.district"_s).context.keys());
    // The figures that another sends count the case.
    const auto report = valueOf(vault.in([](Areas &areas) { return areas.schoolReport(); }, FullVault::viewer(u"counsellor"_s)));
    CHECK(report.figures.assessed == 1);
}

TEST_CASE("a suspect neither sees the hold on a file nor helps to destroy it", "[rights][retention]")
{
    WholeVault vault;
    const Viewer suspect = FullVault::viewer(u"doubted-head"_s);
    CHECK(valueOf(vault.count(u"retention.holds"_s, FullVault::viewer(u"principal"_s))) == 1);
    CHECK(valueOf(vault.count(u"retention.holds"_s, suspect)) == 0);
    const auto lifted = vault.in([id = vault.student()](Areas &areas) { return areas.retention.liftHold(id); }, suspect);
    REQUIRE_FALSE(lifted);
    CHECK(lifted.error().code == ErrorCode::NotFound);
}

TEST_CASE("what was noted in a case is redacted until it is opened with a reason, which the journal keeps", "[rights][alerts]")
{
    WholeVault vault;
    const auto look = [&](const QString &who) {
        return valueOf(vault.in([id = vault.alert()](Areas &areas) { return areas.alerts.look(id); }, FullVault::viewer(who)));
    };
    const auto open = [&](const QString &who, const QString &reason) {
        return vault.in([=, id = vault.alert()](Areas &areas) { return areas.alerts.openNotes(id, reason); }, FullVault::viewer(who));
    };
    const auto notes = [](const core::alerts::AlertView &view) {
        QString all;
        for (const auto &one : view.alert.found)
            all += one.note;
        for (const auto &one : view.alert.facts)
            all += one.note;
        return all;
    };
    const auto closed = look(u"counsellor"_s);
    CHECK(closed.notesRedacted);
    CHECK(notes(closed).isEmpty());
    CHECK(closed.alert.facts.size() > 0);
    CHECK(open(u"counsellor"_s, u" "_s).error().code == ErrorCode::Invalid);
    CHECK(open(u"principal"_s, u"想看"_s).error().code == ErrorCode::Denied);
    CHECK(open(u"doubted-psych"_s, u"想看"_s).error().code == ErrorCode::NotFound);
    const auto opened = valueOf(open(u"counsellor"_s, u"准备会谈"_s));
    CHECK_FALSE(opened.notesRedacted);
    CHECK(notes(opened).contains(u"身上有伤"_s));
    CHECK_FALSE(look(u"principal"_s).notesRedacted); // there is nothing that they could open
    const auto access = valueOf(vault.in([id = vault.student()](Areas &areas) { return core::workspace::studentAccess(areas, id); },
                                         FullVault::viewer(u"founder"_s)));
    CHECK(std::any_of(access.begin(), access.end(),
                      [](const auto &line) { return line.act == u"notes_opened" && line.reason == u"准备会谈"_s; }));
    // Who has just written sees what they wrote, and nothing more.
    const auto after = valueOf(vault.in([id = vault.alert()](Areas &areas) -> Result<core::alerts::AlertView> {
        YICE_ASSIGN(const auto before, core::alerts::wholeCase(areas.db, id));
        YICE_TRY(areas.alerts.recordFact(id, before.revision, {core::alerts::FactKind::Interview, {}, false, {}}, u"又谈了一次"_s));
        return areas.alerts.look(id, before);
    }, FullVault::viewer(u"counsellor"_s)));
    CHECK(after.notesRedacted);
    CHECK(notes(after) == u"又谈了一次"_s);
}
