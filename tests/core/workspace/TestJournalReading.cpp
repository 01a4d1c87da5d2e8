// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/JournalReading.h"
#include "tests/core/alerts/AlertSupport.h"
#include "tests/core/workspace/TurnVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using namespace core::workspace;
using core::ErrorCode;
using core::Viewer;
using Of = core::security::Role;

namespace
{

Viewer person(int number, Of role, const QString &name)
{
    Viewer viewer;
    viewer.user = someId<core::security::User>(7400 + number);
    viewer.name = name;
    viewer.role = role;
    return viewer;
}

class JournalVault : public TurnVault
{
public:
    const Viewer counsellor = person(1, Of::Counsellor, u"李静怡"_s);
    const Viewer principal = person(2, Of::Principal, u"段校长"_s);
    const Viewer auditor = person(3, Of::Auditor, u"审计"_s);

    JournalVault()
    {
        importRoster(readingOf({schoolPupil(u"林嘉树"_s, u"1"_s, {7, 3}), schoolPupil(u"陈思雨"_s, u"2"_s, {7, 3})}));
        m_student = student(u"林嘉树"_s).id;
        clock->set(clock->now().addDays(1));
        valueOf(in([id = m_student](Areas &areas) { return areas.students.open(id); }, counsellor));
        valueOf(in([id = m_student](Areas &areas) {
            return areas.alerts.noteSignal(id, core::alerts::SignalKind::Event, core::alerts::Tier::Class, u"有伤"_s);
        }, counsellor));
    }
    JournalPart read(const JournalAsk &ask, const Viewer &who)
    {
        return valueOf(in([ask](Areas &areas) { return readJournal(areas, ask); }, who));
    }
    JournalAsk ofStudent() const
    {
        JournalAsk ask;
        ask.student = m_student;
        return ask;
    }

private:
    core::Id<core::students::Student> m_student;
};

bool touches(const JournalPart &part, const QString &table)
{
    return std::any_of(part.entries.begin(), part.entries.end(), [&](const JournalEntry &one) { return one.line.table == table; });
}

} // namespace

TEST_CASE("the journal is narrowed by person, kind, days and student", "[workspace][journal]")
{
    JournalVault vault;
    const JournalPart all = vault.read({}, vault.principal);
    CHECK(all.entries.size() > 4);
    JournalAsk mine;
    mine.actor = vault.counsellor.user.bytes();
    for (const JournalEntry &one : vault.read(mine, vault.principal).entries)
        CHECK(one.line.actor == vault.counsellor.user.bytes());
    JournalAsk looks;
    looks.kind = JournalKind::Looks;
    const JournalPart seen = vault.read(looks, vault.principal);
    REQUIRE(seen.entries.size() == 1);
    CHECK(seen.entries.first().line.act == u"viewed");
    CHECK(seen.entries.first().student == u"林嘉树");
    JournalAsk dayBefore;
    dayBefore.until = vault.clock->today().addDays(-1);
    CHECK_FALSE(touches(vault.read(dayBefore, vault.principal), u"alert"_s));
    CHECK(touches(vault.read(dayBefore, vault.principal), u"student"_s));
    JournalAsk today;
    today.from = vault.clock->today();
    CHECK(touches(vault.read(today, vault.principal), u"alert"_s));
    const JournalPart whole = vault.read(vault.ofStudent(), vault.principal);
    CHECK(touches(whole, u"alert"_s));
    CHECK(touches(whole, u"signal"_s));
    JournalAsk two;
    two.most = 2;
    CHECK(vault.read(two, vault.principal).entries.size() == 2);
    CHECK(vault.read(two, vault.principal).isCut);
    for (const JournalKind kind : {JournalKind::All, JournalKind::Looks, JournalKind::Changes, JournalKind::Leaving, JournalKind::Doors})
        CHECK(valueOf(journalKindFromName(journalKindName(kind))) == kind);
}

TEST_CASE("the auditor reads no names of students and nobody without the right reads anything", "[workspace][journal][safety]")
{
    JournalVault vault;
    for (const JournalEntry &one : vault.read({}, vault.auditor).entries)
        CHECK(one.student.isEmpty());
    const auto codeOf = [&](const JournalAsk &ask, const Viewer &who) {
        const auto result = vault.in([ask](Areas &areas) { return readJournal(areas, ask); }, who);
        return result ? ErrorCode::Internal : result.error().code;
    };
    CHECK(codeOf(vault.ofStudent(), vault.auditor) == ErrorCode::Denied);
    CHECK(codeOf({}, vault.counsellor) == ErrorCode::Denied);
    const auto taken = vault.in([](Areas &areas) { return exportJournal(areas, {}, u"检查"_s); }, vault.principal);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::Denied);

    // Who is suspected learns of no case of the student.
    const Viewer suspected = person(5, Of::Principal, u"涉嫌一"_s);
    CHECK(touches(vault.read(vault.ofStudent(), suspected), u"alert"_s));
    valueOf(vault.in([&](Areas &areas) -> core::Result<> {
        YICE_ASSIGN(const auto open, areas.alerts.list({}));
        return areas.alerts.suspectHarm(open.first().id, open.first().revision, true, {{u"涉嫌一"_s, {}}}, {});
    }, vault.counsellor));
    CHECK_FALSE(touches(vault.read(vault.ofStudent(), suspected), u"alert"_s));
}
