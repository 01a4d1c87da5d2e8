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

TEST_CASE("every scale with a cut-off raises a signal from its highest band on, and none above yellow", "[alerts]")
{
    // These give no cut-off: UCLA and PSS-10 are relative, the observation form only sorts.
    const QStringList without{u"observation"_s, u"pss-10"_s, u"ucla-3"_s};
    for (const QString &id : shippedScaleIds()) {
        INFO(id.toStdString());
        const auto &rules = signalRules().bands;
        const auto own = [&](const BandRule &rule) { return rule.scale == id; };
        CHECK(std::any_of(rules.begin(), rules.end(), own) == !without.contains(id));
    }
    for (const BandRule &rule : signalRules().bands)
        CHECK(rule.suggests <= Severity::Yellow);
    const auto raised = [](const QString &scale, const QString &answers) {
        return rulesOf(findingsOf(signalRules(), sheetOf(scale, answers), shanghai()));
    };
    const auto all = [](int count, int value) { return QStringList(count, QString::number(value)).join(u' '); };
    CHECK(raised(u"isi"_s, all(7, 2)).isEmpty());
    CHECK(raised(u"isi"_s, u"3 2 2 2 2 2 2"_s) == QStringList{u"isi_15"_s});
    CHECK(raised(u"isi"_s, all(7, 4)) == QStringList{u"isi_22"_s});
    CHECK(raised(u"who5"_s, u"3 3 3 3 1"_s).isEmpty());
    CHECK(raised(u"who5"_s, u"3 3 3 3 0"_s) == QStringList{u"who5_low"_s});
    CHECK(raised(u"mssmhs"_s, all(60, 1)).isEmpty());
    CHECK(raised(u"mssmhs"_s, all(60, 2)) == QStringList{u"mssmhs_item57"_s, u"mssmhs_2"_s});
    CHECK(raised(u"k10"_s, u"3 3 3 3 3 2 2 2 2 2"_s) == QStringList{u"k10_25"_s});
    // SCL-90: 42 items of 2 and the rest of 1 give 132, below 160: only one more item of 2 is a hit.
    QStringList scl(90, u"1"_s);
    int marked = 0;
    for (int i = 0; i < 90 && marked < 42; ++i) {
        if (!QList<int>{14, 58, 62, 66}.contains(i)) {
            scl[i] = u"2"_s;
            ++marked;
        }
    }
    CHECK(raised(u"scl-90"_s, scl.join(u' ')).isEmpty());
    scl[89] = u"2"_s;
    CHECK(raised(u"scl-90"_s, scl.join(u' ')) == QStringList{u"scl_90_positive"_s});
    // The supplement has a rule of its own.
    const QString calm = u"1 0 0 1 0 0 0 0 1 0 0 0 0 2 0 0 1 0 0 1 0 0 0 0 0"_s;
    CHECK_FALSE(raised(u"sdq-self"_s, calm + u" 0 0 0 0 0"_s).contains(u"sdq_self_impact"_s));
    CHECK(raised(u"sdq-self"_s, calm + u" 3 0 0 0 0"_s).contains(u"sdq_self_impact"_s));
    CHECK(raised(u"bullying-incident"_s, all(12, 0)).isEmpty());
}

TEST_CASE("a critical item of every scale opens its talk within 24 hours whatever the total", "[alerts]")
{
    for (const QString &id : shippedScaleIds()) {
        const Scale scale = valueOf(shippedScale(id));
        for (const CriticalItem &critical : scale.critical) {
            INFO(id.toStdString() << ' ' << critical.item);
            QList<Answer> answers;
            for (int item = 1; item <= scale.items.size() + scale.supplements.size(); ++item)
                answers.append(Answer::missing());
            for (const Option &option : scale.optionsOf(*scale.item(critical.item))) {
                if (scale.keyed(critical.item, option.value) >= critical.atLeast)
                    answers[critical.item - 1] = Answer::given(option.value);
            }
            SheetFacts facts = sheetOf(u"phq9"_s, u"0 0 0 0 0 0 0 0 0"_s);
            facts.scale = id;
            facts.scored = valueOf(scoreSheet(scale, answers));
            const Findings findings = findingsOf(signalRules(), facts, shanghai());
            REQUIRE(findings.tasks.size() == 1);
            CHECK(findings.tasks.first().kind == TaskKind::Interview);
            CHECK(findings.tasks.first().due == facts.recorded.addSecs(24 * 3600));
            CHECK(rulesOf(findings).first() != signalRules().anyCritical.id); // named in the list of reasons
            CHECK(findings.found.first().suggests <= Severity::Yellow);
        }
    }
}

TEST_CASE("two scales that say the same raise a signal of their own, once, and only with consent", "[alerts]")
{
    const QString ten = u"2 2 2 2 2 0 0 0 0"_s;
    const auto gad = valueOf(scoreSheet(valueOf(shippedScale(u"gad7"_s)), valueOf(answersFromText(u"2 2 2 2 2 0 0"_s))));
    const auto low = valueOf(scoreSheet(valueOf(shippedScale(u"gad7"_s)), valueOf(answersFromText(u"2 2 2 2 1 0 0"_s))));
    const auto together = [&](const SheetFacts &facts, const QHash<QString, ScoredSheet> &known) {
        Findings findings;
        findings.found = togetherOf(signalRules(), facts, known);
        return rulesOf(findings);
    };
    CHECK(together(sheetOf(u"phq9"_s, ten), {{u"gad7"_s, gad}}) == QStringList{u"phq9_gad7_10"_s});
    CHECK(together(sheetOf(u"phq9"_s, ten), {{u"gad7"_s, low}}).isEmpty());
    CHECK(together(sheetOf(u"phq9"_s, ten), {}).isEmpty());
    CHECK(together(sheetOf(u"phq9"_s, ten, false), {{u"gad7"_s, gad}}).isEmpty());
    // A third scale of the same student does not raise it again.
    CHECK(together(sheetOf(u"who5"_s, u"0 0 0 0 0"_s), {{u"gad7"_s, gad}, {u"phq9"_s, sheetOf(u"phq9"_s, ten).scored}}).isEmpty());
    Signal signal;
    signal.rule = u"phq9_gad7_10"_s;
    CHECK(signalRules().nameOf(signal) == signalRules().composites.rules.first().name);
}
