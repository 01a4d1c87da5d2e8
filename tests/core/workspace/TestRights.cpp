// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/WholeVault.h"
#include "tests/support/RightsMatrix.h"

using namespace tests;

TEST_CASE("every cell of the matrix of rights holds in core", "[rights]")
{
    WholeVault vault;
    const RightsMatrix matrix = rightsMatrix();
    CHECK(matrix.allowed.size() >= 20);
    for (auto path = matrix.allowed.cbegin(); path != matrix.allowed.cend(); ++path) {
        for (const QString &name : matrix.viewers) {
            INFO(path.key().toStdString() << " for " << name.toStdString());
            const auto got = vault.count(path.key(), FullVault::viewer(name));
            if (!got)
                CHECK((got.error().code == ErrorCode::Denied || got.error().code == ErrorCode::NotFound
                       || got.error().code == ErrorCode::ConsentMissing));
            CHECK((got.has_value() && *got > 0) == path.value().value(name));
        }
    }
}

TEST_CASE("an assistant's own cases are those given to them or opened by what they noticed", "[rights][alerts]")
{
    FullVault vault;
    const Viewer own = FullVault::viewer(u"own"_s);
    const Viewer other = FullVault::viewer(u"other"_s);
    const Viewer counsellor = FullVault::viewer(u"counsellor"_s);
    // Raising is never blocked, and what is not theirs stays unseen.
    const auto second = vault.students().at(1).id;
    const auto note = [&](const auto &student, const Viewer &who) {
        return valueOf(vault.in([=](Areas &areas) {
            return areas.alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"上课哭"_s);
        }, who));
    };
    const auto open = [&](const auto &alert, const Viewer &who) {
        return vault.in([=](Areas &areas) { return areas.alerts.open(alert); }, who);
    };
    const auto fresh = note(second, other);
    CHECK(open(fresh, other));
    CHECK(open(fresh, own).error().code == ErrorCode::NotFound);
    CHECK(note(vault.student(), other) == vault.alert());
    CHECK(open(vault.alert(), other).error().code == ErrorCode::NotFound);
    // Nobody gives a case to themselves; it is taken back again, and what is not theirs cannot be set aside.
    const auto give = [&](const Viewer &who, bool take) {
        return vault.in([=, alert = vault.alert()](Areas &areas) {
            core::alerts::CaseHelpers helpers(areas.db, areas.alerts);
            return take ? helpers.take(alert, own.user) : helpers.give(alert, other.user, other.name);
        }, who);
    };
    CHECK(give(own, false).error().code == ErrorCode::Denied);
    CHECK(give(own, true).error().code == ErrorCode::Denied);
    valueOf(give(counsellor, true));
    CHECK(open(vault.alert(), own).error().code == ErrorCode::NotFound);
    CHECK(give(counsellor, true).error().code == ErrorCode::NotFound);
    const auto suspect = vault.in([=, alert = vault.alert()](Areas &areas) {
        return core::alerts::CaseHelpers(areas.db, areas.alerts).give(alert, own.user, u"涉嫌一"_s);
    }, counsellor);
    CHECK(suspect.error().code == ErrorCode::ConditionsUnmet);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("the timeline tells what the viewer may see, and notes only with a reason", "[rights][timeline]")
{
    FullVault vault;
    const auto told = [&](const QString &name, const core::workspace::TimelineAsk &ask = {}) {
        return vault.in([=, id = vault.student()](Areas &areas) { return core::workspace::studentTimeline(areas, id, ask); },
                        FullVault::viewer(name));
    };
    const auto kinds = [&](const QString &name) {
        QStringList all;
        for (const auto &entry : valueOf(told(name)).entries)
            all.append(entry.kind);
        all.removeDuplicates();
        all.sort();
        return all;
    };
    CHECK(kinds(u"counsellor"_s) == QStringList{u"appointment"_s, u"attachment"_s, u"card"_s, u"fact"_s, u"import"_s, u"letter"_s, u"observation"_s, u"plan"_s, u"referral"_s, u"signal"_s});
    CHECK(kinds(u"own"_s) == QStringList{u"appointment"_s, u"attachment"_s, u"fact"_s, u"observation"_s, u"referral"_s, u"signal"_s});
    CHECK(valueOf(told(u"own"_s)).withheld == QStringList{u"plan"_s, u"card"_s, u"meeting"_s});
    CHECK(kinds(u"suspect"_s).isEmpty());
    CHECK(told(u"other"_s).error().code == ErrorCode::Denied);
    CHECK(told(u"auditor"_s).error().code == ErrorCode::Denied);
    const auto noteOf = [](const core::workspace::Timeline &timeline) {
        QString notes;
        for (const auto &entry : timeline.entries)
            notes += entry.note;
        return notes;
    };
    const auto closed = valueOf(told(u"counsellor"_s));
    CHECK(noteOf(closed).isEmpty());
    CHECK(std::any_of(closed.entries.begin(), closed.entries.end(), [](const auto &entry) { return entry.redacted; }));
    const auto opened = valueOf(told(u"counsellor"_s, {{}, u"准备研判会"_s}));
    CHECK(noteOf(opened).contains(u"身上有伤"_s));
    CHECK(told(u"principal"_s, {{}, u"想看"_s}).error().code == ErrorCode::Denied);
    const auto one = valueOf(told(u"counsellor"_s, {{u"card"_s}, {}}));
    CHECK(one.entries.size() == 1);
    for (qsizetype i = 1; i < closed.entries.size(); ++i)
        CHECK(closed.entries.at(i - 1).at >= closed.entries.at(i).at);
    valueOf(vault.in([id = vault.student()](Areas &areas) { return areas.plans.paper(id, u"给家长"_s); },
                     FullVault::viewer(u"counsellor"_s)));
    // Who looked, and why.
    const auto access = valueOf(vault.in([id = vault.student()](Areas &areas) {
        return core::workspace::studentAccess(areas, id);
    }, FullVault::viewer(u"principal"_s)));
    const auto why = [&](const QString &act, const QString &reason) {
        return std::any_of(access.begin(), access.end(),
                           [&](const auto &line) { return line.act == act && line.reason == reason; });
    };
    CHECK(why(u"notes_opened"_s, u"准备研判会"_s));
    CHECK(why(u"viewed"_s, {}));
    CHECK(why(u"exported"_s, u"给家长"_s));
}
