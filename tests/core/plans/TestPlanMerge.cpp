// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/PlanMerge.h"
#include "tests/core/plans/PlanVault.h"

using namespace tests;
using core::plans::Part;

namespace
{

PlanContent base()
{
    int keys = 0;
    return withKeys(wholePlan(), [&] { return QString::number(++keys); });
}

Measure measure(const QString &key, const QString &what)
{
    return {key, what, core::plans::Role::Student, {}, QDate(2026, 12, 6), false};
}

QList<Dispute> allOf(QList<Dispute> list, Side side)
{
    for (Dispute &one : list)
        one.side = side;
    return list;
}

} // namespace

TEST_CASE("what only one of two people changed is proposed, what both changed is left to a person", "[plans][merge]")
{
    PlanContent mine = base();
    mine.strengths += u"，会做饭"_s;
    mine.worries = u"我写的"_s;
    mine.goals[0].measures[0].due = QDate(2026, 12, 1);
    PlanContent stored = base();
    stored.worries = u"别人写的"_s;
    stored.review = QDate(2027, 1, 8);
    stored.goals[0].measures[0].what = u"和爷爷约定"_s;
    stored.goals[0].measures[1].person = u"吴老师"_s;
    QMap<Part, std::optional<Side>> sides;
    const QList<Dispute> list = disputes(base(), stored, mine);
    for (const Dispute &one : list)
        sides.insert(one.difference.part, one.side);
    CHECK(sides.size() == 6);
    CHECK(sides.value(Part::Strengths) == Side::Mine);
    CHECK(sides.value(Part::Due) == Side::Mine);
    CHECK(sides.value(Part::Review) == Side::Stored);
    CHECK(sides.value(Part::What) == Side::Stored);
    CHECK(sides.value(Part::Who) == Side::Stored);
    CHECK_FALSE(sides.value(Part::Worries));

    const PlanContent both = merged(stored, mine, list); // what is undecided stays as it is stored
    CHECK(both.strengths == mine.strengths);
    CHECK(both.worries == u"别人写的"_s);
    CHECK(both.review == stored.review);
    CHECK(both.goals.at(0).measures.at(0).what == u"和爷爷约定"_s);
    CHECK(both.goals.at(0).measures.at(0).due == QDate(2026, 12, 1));
    CHECK(both.goals.at(0).measures.at(1).person == u"吴老师"_s);
}

TEST_CASE("one's own changes over what is stored give one's own text, and none of them the stored one", "[plans][merge]")
{
    PlanContent mine = base();
    mine.internal = u"别的话"_s;
    mine.goals.append({u"g"_s, u"每天说一件高兴的事"_s, {measure(u"m"_s, u"写下来"_s)}});
    mine.goals[0].measures.removeFirst();
    mine.goals[0].measures[0].mayBeTold = false;
    PlanContent stored = base();
    stored.goals[0].what = u"十点半前睡"_s;
    stored.goals[0].measures.append(measure(u"n"_s, u"关手机"_s));
    const QList<Dispute> list = disputes(base(), stored, mine);
    CHECK(merged(stored, mine, allOf(list, Side::Stored)) == stored);
    CHECK(differences(merged(stored, mine, allOf(list, Side::Mine)), mine).isEmpty());
}

TEST_CASE("a measure that is kept brings its goal back, and a goal that goes waits for its measures", "[plans][merge]")
{
    PlanContent mine = base();
    mine.goals[0].measures[0].what = u"改过的措施"_s;
    PlanContent stored = base();
    stored.goals.clear();
    QList<Dispute> list = disputes(base(), stored, mine);
    REQUIRE(list.size() == 3); // the goal and both measures
    for (Dispute &one : list) {
        const bool changed = one.difference.measureAfter && one.difference.measureAfter->what == u"改过的措施"_s;
        CHECK(one.side.has_value() != changed); // changed here, taken away there: nobody but a person knows
        one.side = changed ? Side::Mine : Side::Stored;
    }
    const PlanContent kept = merged(stored, mine, list);
    REQUIRE(kept.goals.size() == 1);
    CHECK(kept.goals.first().what == mine.goals.first().what);
    REQUIRE(kept.goals.first().measures.size() == 1);
    CHECK(kept.goals.first().measures.first().what == u"改过的措施"_s);

    // The other way round: taken away here, with one measure that stays there.
    list = disputes(base(), mine, stored);
    for (Dispute &one : list)
        one.side = one.difference.measureBefore && one.difference.measureBefore->what == u"改过的措施"_s ? Side::Stored : Side::Mine;
    const PlanContent left = merged(mine, stored, list);
    REQUIRE(left.goals.size() == 1);
    CHECK(left.goals.first().measures.size() == 1);
    CHECK(merged(mine, stored, allOf(list, Side::Mine)).goals.isEmpty());
}

TEST_CASE("what waits to be compared comes back from its draft as it was", "[plans][merge]")
{
    PlanContent mine = base();
    mine.worries = u"第一行\n「第二行」"_s;
    const Unsettled back = valueOf(unsettledFromText(toText({base(), mine})));
    CHECK(back.base == base());
    CHECK(back.mine == mine);
    CHECK(valueOf(unsettledFromText(toText({{}, mine}))).base == PlanContent());
    CHECK_FALSE(unsettledFromText(uR"({"mine":{"strange":1}})"_s));
}
