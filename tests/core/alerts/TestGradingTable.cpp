// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertSupport.h"

using namespace tests;

namespace {

QByteArray shippedText(const QString &name)
{
    return readFile(u":/yice/rules/"_s + name);
}

/// Where and why the text is refused once `from` (which must be there) is replaced at its first place.
template <typename Rules> std::pair<QString, QString> refusal(const QString &name, const QByteArray &from, const QByteArray &to)
{
    QByteArray text = shippedText(name);
    const qsizetype place = text.indexOf(from);
    INFO(from.toStdString() << " → " << to.toStdString());
    REQUIRE(place >= 0);
    text.replace(place, from.size(), to);
    const auto result = Rules::fromJson(text);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == core::ErrorCode::Invalid);
    return {result.error().context.value(u"where"_s).toString(), result.error().context.value(u"reason"_s).toString()};
}

using Refusal = std::pair<QString, QString>;

} // namespace

TEST_CASE("the table that ships marks each of its values as a proposal", "[alerts]")
{
    CHECK(table().version == 4);
    CHECK(table().levels.size() == 4);
    for (const StepRule &rule : table().steps) {
        // But for the ten days of an inquiry, which are general knowledge of a published text.
        const Mark mark = rule.id == u"inquiry_finding" ? Mark::M : Mark::P;
        for (const StepTime &time : rule.times)
            CHECK(time.mark == mark);
    }
    for (const LevelRule &level : table().levels) {
        CHECK(level.signatures.mark == Mark::P);
        CHECK_FALSE(level.enter.isEmpty());
        for (const std::optional<Leaving> &leaving : {level.lower, level.close}) {
            for (const Condition &condition : leaving ? leaving->conditions : QList<Condition>())
                CHECK(condition.mark == Mark::P);
        }
    }
    CHECK(table().levels.value(Severity::Red).name == u"红"_s);
    CHECK(table().levels.value(Severity::Blue).name == u"蓝"_s);
}

TEST_CASE("a fault in a grading table is refused with its path and reason", "[alerts]")
{
    const auto why = [](const QByteArray &from, const QByteArray &to) {
        return refusal<GradingTable>(u"grading.json"_s, from, to);
    };
    CHECK(why("\"title\"", "\"titel\"") == Refusal(u"titel"_s, u"unknown_key"_s));
    CHECK(why("\"version\": 4", "\"version\": 0") == Refusal(u"version"_s, u"value"_s));
    CHECK(why("\"name\": \"红\",", "") == Refusal(u"levels[0].name"_s, u"missing"_s));
    CHECK(why("\"severity\": 4", "\"severity\": 5") == Refusal(u"levels[0].severity"_s, u"value"_s));
    CHECK(why("\"severity\": 3", "\"severity\": 4") == Refusal(u"levels[1].severity"_s, u"duplicate"_s));
    CHECK(why("\"distinctRoles\": 2", "\"distinctRoles\": 1")
          == Refusal(u"levels[0].signatures.distinctRoles"_s, u"value"_s));
    CHECK(why("[\"crisis_head\"", "[\"crisis_haed\"") == Refusal(u"levels[0].signatures.roles"_s, u"unknown_role"_s));
    CHECK(why("\"kind\": \"guardian_agrees\"", "\"kind\": \"guardian_agree\"")
          == Refusal(u"levels[0].lower.conditions[2].kind"_s, u"value"_s));
    CHECK(why("\"days\": 7,", "") == Refusal(u"levels[0].lower.conditions[0].days"_s, u"missing"_s));
    CHECK(why("\"lower\"", "\"close\"") == Refusal(u"levels[0].lower"_s, u"missing"_s));
    CHECK(why("\"close\"", "\"lower\"") == Refusal(u"levels[3].lower"_s, u"lightest_lowers"_s));
    CHECK(why("\"unit\": \"minutes\"", "\"unit\": \"minuts\"") == Refusal(u"steps[0].times[0].unit"_s, u"value"_s));
    CHECK(why("\"after\": 10, \"unit\": \"minutes\", \"mark\": \"P\"", "\"after\": 10, \"unit\": \"minutes\"")
          == Refusal(u"steps[0].times[0].mark"_s, u"missing"_s));
    CHECK(why("\"after\": 10, \"unit\": \"minutes\"", "\"after\": 10, \"unit\": \"hours\"")
          == Refusal(u"steps[0].times[1].after"_s, u"later_than_lighter"_s));
    CHECK(why("\"after\": 10,", "\"after\": -1,") == Refusal(u"steps[0].times[0].after"_s, u"value"_s));
    CHECK(why("\"after\": 10,", "\"after\": \"10\",") == Refusal(u"steps[0].times[0].after"_s, u"value"_s));
    CHECK(why("\"id\": \"report_grade\"", "\"id\": \"report_class\"") == Refusal(u"steps[1].id"_s, u"duplicate"_s));
    CHECK(why("\"tier\": \"class\"", "\"tier\": \"klass\"") == Refusal(u"steps[0].tier"_s, u"value"_s));
    CHECK(why("\"after\": \"refer\"", "\"after\": \"refers\"").second == u"unknown_step"_s);
    CHECK(why("\"id\": \"ask_home\"", "\"id\": \"ask_hone\"").first == u"steps[19].times"_s);
}

TEST_CASE("a table from a newer version, and what is no table, are told apart", "[alerts]")
{
    QByteArray newer = shippedText(u"grading.json"_s);
    newer.replace("\"format\": 1", "\"format\": 2");
    CHECK(GradingTable::fromJson(newer).error().code == core::ErrorCode::NewerFormat);
    CHECK(GradingTable::fromJson("[]").error().code == core::ErrorCode::Unreadable);
    CHECK(GradingTable::fromJson("").error().code == core::ErrorCode::Unreadable);
    CHECK(GradingTable::fromJson("{}").error().code == core::ErrorCode::Invalid);
}

TEST_CASE("signal rules cannot be made to grade by scale alone or to give a critical answer more than a day", "[alerts]")
{
    const auto why = [](const QByteArray &from, const QByteArray &to) {
        return refusal<SignalRules>(u"signals.json"_s, from, to);
    };
    CHECK(why("\"hours\": 24", "\"hours\": 25") == Refusal(u"critical.hours"_s, u"value"_s));
    CHECK(why("\"suggests\": 2", "\"suggests\": 3") == Refusal(u"critical.suggests"_s, u"value"_s));
    CHECK(why("\"suggests\": 1", "\"suggests\": 3") == Refusal(u"bands[0].suggests"_s, u"value"_s));
    CHECK(why("\"phq9_15\"", "\"phq9_10\"") == Refusal(u"bands[1].id"_s, u"duplicate"_s));
    CHECK(why("[\"15-19\"]", "[\"10-14\"]") == Refusal(u"bands[1].bands"_s, u"duplicate"_s));
    CHECK(why("\"any\"", "\"all\"").second == u"unknown_key"_s);
    CHECK(why("\"minutes\": 60", "\"minutes\": 1441") == Refusal(u"gradeNow.minutes"_s, u"value"_s));
    CHECK(why("\"id\": \"parent\"", "\"id\": \"pupil\"") == Refusal(u"sources[4].id"_s, u"duplicate"_s));
    CHECK(why("\"danger_noticed\"", "\"danger_in_session\"") == Refusal(u"seen.id"_s, u"duplicate"_s));
    CHECK(why("\"triage\"", "\"triag\"") == Refusal(u"triag"_s, u"unknown_key"_s));
}
