// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertSupport.h"

#include "core/assessments/Scale.h"

#include <algorithm>

using namespace tests;
using namespace core::assessments;

namespace {

SheetFacts sheetOf(const QString &scale, const QString &answers, bool consent = true, bool known = true)
{
    SheetFacts facts;
    facts.sheet = someId<Sheet>(7);
    if (known)
        facts.student = someId<core::students::Student>(2);
    facts.consent = consent;
    facts.scale = scale;
    facts.scored = valueOf(scoreSheet(valueOf(shippedScale(scale)), valueOf(answersFromText(answers))));
    facts.recorded = at(u"2026-11-25 23:30"_s);
    return facts;
}

QStringList rulesOf(const Findings &findings)
{
    QStringList names;
    for (const Signal &signal : findings.found)
        names.append(signal.rule);
    return names;
}

} // namespace

TEST_CASE("the shipped signal rules name bands and items that the shipped scales have", "[alerts]")
{
    for (const BandRule &rule : signalRules().bands) {
        const Scale scale = valueOf(shippedScale(rule.scale));
        for (const QString &id : rule.bands) {
            INFO(rule.id.toStdString() << ' ' << id.toStdString());
            CHECK(std::any_of(scale.bands.begin(), scale.bands.end(),
                              [&](const Band &band) { return band.score == rule.score && band.id == id; }));
        }
    }
    // A critical item without a rule of its own has the general one, so that a new scale needs no line here.
    for (const CriticalRule &rule : signalRules().critical) {
        const Scale scale = valueOf(shippedScale(rule.scale));
        INFO(rule.id.toStdString());
        CHECK(std::any_of(scale.critical.begin(), scale.critical.end(),
                          [&](const CriticalItem &item) { return item.item == rule.item; }));
    }
}

TEST_CASE("bands raise their signals, and only from a severe band a talk", "[alerts]")
{
    const Findings low = findingsOf(signalRules(), sheetOf(u"phq9"_s, u"1 1 1 1 1 1 1 2 0"_s), shanghai());
    CHECK(low.found.isEmpty());
    CHECK(low.tasks.isEmpty());
    const Findings ten = findingsOf(signalRules(), sheetOf(u"phq9"_s, u"2 2 2 2 2 0 0 0 0"_s), shanghai());
    CHECK(rulesOf(ten) == QStringList{u"phq9_10"_s});
    CHECK(ten.found.first().suggests == Severity::Blue);
    CHECK(ten.tasks.isEmpty());
    const Findings severe = findingsOf(signalRules(), sheetOf(u"phq9"_s, u"3 3 3 3 3 3 3 3 0"_s), shanghai());
    CHECK(rulesOf(severe) == QStringList{u"phq9_20"_s});
    CHECK(severe.found.first().suggests == Severity::Yellow); // never orange from a scale
    REQUIRE(severe.tasks.size() == 1);
    CHECK(localText(severe.tasks.first().due).left(10) == u"2026-11-28"_s);
}

TEST_CASE("a critical answer opens a talk within the day though the total is normal", "[alerts]")
{
    const SheetFacts facts = sheetOf(u"phq9"_s, u"0 0 0 0 0 0 0 0 1"_s);
    const Findings findings = findingsOf(signalRules(), facts, shanghai());
    CHECK(rulesOf(findings) == QStringList{u"phq9_item9"_s});
    REQUIRE(findings.tasks.size() == 1);
    const Task task = findings.tasks.first();
    CHECK(task.kind == TaskKind::Interview);
    CHECK(localText(task.due) == u"2026-11-26 23:30:00.000"_s);
    CHECK(task.items == QList<int>{9});
    CHECK(task.urgency == Severity::Red);
    CHECK_FALSE(task.breaksConfidence);
}

TEST_CASE("a critical answer opens its task on a sheet that has no score", "[alerts]")
{
    const SheetFacts facts = sheetOf(u"phq9"_s, u"- - - - - - - - 3"_s);
    REQUIRE(facts.scored.tooManyMissing);
    CHECK(findingsOf(signalRules(), facts, shanghai()).tasks.size() == 1);
}

TEST_CASE("without consent the task says only to speak today, and nothing names the question", "[alerts]")
{
    const Findings findings = findingsOf(signalRules(), sheetOf(u"phq9"_s, u"3 3 3 3 3 3 3 3 3"_s, false), shanghai());
    REQUIRE(findings.tasks.size() == 1);
    const Task task = findings.tasks.first();
    CHECK(task.kind == TaskKind::SpeakToday);
    CHECK(taskKindName(task.kind) == u"speak_today"_s);
    CHECK(task.scale.isEmpty());
    CHECK(task.items.isEmpty());
    CHECK(task.breaksConfidence);
    CHECK(rulesOf(findings) == QStringList{u"critical_answer"_s}); // no band, no item
    CHECK(findingsOf(signalRules(), sheetOf(u"phq9"_s, u"3 3 3 3 3 3 3 3 0"_s, false), shanghai()).tasks.isEmpty());
}

TEST_CASE("a critical sheet that belongs to nobody opens a task to find the child, consent or not", "[alerts]")
{
    for (const bool consent : {true, false}) {
        const Findings findings =
            findingsOf(signalRules(), sheetOf(u"phq9"_s, u"3 3 3 3 3 3 3 3 3"_s, consent, false), shanghai());
        CHECK(findings.found.isEmpty());
        REQUIRE(findings.tasks.size() == 1);
        CHECK(findings.tasks.first().kind == TaskKind::FindStudent);
        CHECK(findings.tasks.first().student.isNull());
        CHECK(findings.tasks.first().sheet == someId<Sheet>(7));
        CHECK(localText(findings.tasks.first().due) == u"2026-11-26 23:30:00.000"_s);
        CHECK(findings.tasks.first().items.isEmpty());
    }
}

TEST_CASE("a critical item that no rule names opens its task all the same", "[alerts]")
{
    SheetFacts facts = sheetOf(u"phq9"_s, u"0 0 0 0 0 0 0 0 0"_s);
    facts.scale = u"a_scale_of_the_school"_s;
    facts.scored.critical = {3, 5};
    const Findings findings = findingsOf(signalRules(), facts, shanghai());
    CHECK(rulesOf(findings) == QStringList{u"critical_answer"_s});
    REQUIRE(findings.tasks.size() == 1);
    CHECK(findings.tasks.first().items == QList<int>{3, 5});
}

TEST_CASE("a signal for a closed case opens a task to look again", "[alerts]")
{
    Alert old = gradedAt(Severity::Blue, at(u"2026-01-05 09:00"_s));
    old.state = State::Closed;
    const Findings findings = findingsOf(signalRules(), sheetOf(u"gad7"_s, u"3 3 3 3 3 3 3"_s), shanghai());
    REQUIRE(findings.found.size() == 1);
    const Task task = triageTask(signalRules(), old, findings.found.first(), shanghai());
    CHECK(task.kind == TaskKind::Triage);
    CHECK(task.alert == old.id);
    CHECK(localText(task.due).left(10) == u"2026-11-26"_s);
}
