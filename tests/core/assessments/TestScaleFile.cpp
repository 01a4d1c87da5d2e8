// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scorer.h"
#include "tests/support/TestSupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using core::ErrorCode;
using core::Problem;
using tests::valueOf;

namespace
{

QByteArray folderFile(const QString &name)
{
    return tests::readFile(QStringLiteral(YICE_SOURCE_DIR "/tests/scales/") + name);
}

QByteArray whole()
{
    return folderFile(u"whole.json"_s);
}

QJsonArray broken()
{
    return QJsonDocument::fromJson(folderFile(u"broken.json"_s)).array();
}

QByteArray changed(QByteArray json, const QByteArray &from, const QByteArray &to)
{
    REQUIRE(json.count(from) == 1);
    return json.replace(from, to);
}

Scale scaleFrom(const QByteArray &json)
{
    const auto scale = Scale::fromJson(json);
    if (!scale) {
        for (const Problem &problem : scale.error().problems)
            UNSCOPED_INFO(problem.row << " " << problem.column.toStdString() << " " << problem.kind.toStdString());
        FAIL("refused");
    }
    return *scale;
}

ScoredSheet sheetOf(const Scale &scale, const QString &answers, const Person &person = {})
{
    return valueOf(scoreSheet(scale, valueOf(answersFromText(answers)), person));
}

} // namespace

TEST_CASE("a definition with everything in it is read, and each thing does what it says", "[assessments][scale][file]")
{
    const Scale scale = scaleFrom(whole());
    CHECK(scale.optionsOf(scale.items.at(4)).size() == 3);
    CHECK(scale.optionsOf(scale.items.at(0)).size() == 3);
    CHECK(scale.isOption(5, 9));
    CHECK_FALSE(scale.isOption(5, 2));
    CHECK(scale.keyed(5, 9) == 5);
    CHECK(scale.keyed(2, 0) == 2);

    const ScoredSheet plain = sheetOf(scale, u"2 0 2 0 9 2"_s);
    CHECK(plain.score(u"first"_s)->raw == 6);
    CHECK(plain.score(u"second"_s)->raw == 9);
    CHECK(plain.score(u"total"_s)->value == Rational{15, 1});
    CHECK(plain.score(u"mean"_s)->value == Rational{2, 1});
    CHECK(plain.score(u"often"_s)->raw == 3);
    CHECK(plain.score(u"level"_s) == nullptr); // it asks for the supplement
    CHECK(plain.untruthful);
    CHECK(plain.contradictory);
    CHECK(plain.critical == QList<int>{6});
    CHECK(sheetOf(scale, u"0 0 0 0 0 0 1"_s).score(u"level"_s)->raw == 2);
    CHECK(sheetOf(scale, u"0 0 0 0 0 0 1"_s).critical == QList<int>{7});
    CHECK(sheetOf(scale, u"1 0 2 0 0 0 0"_s).score(u"level"_s)->raw == 1);

    // Two of three answered: (1 + 2) × 3 / 2 = 4.5, half up.
    const ScoredSheet gap = sheetOf(scale, u"1 0 - 0 0 0"_s);
    CHECK(gap.score(u"first"_s)->raw == 3);
    CHECK(gap.score(u"first"_s)->value == Rational{5, 1});
    const ScoredSheet hole = sheetOf(scale, u"1 - - 0 0 0"_s);
    CHECK(hole.score(u"first"_s) == nullptr);
    CHECK(hole.score(u"total"_s) == nullptr);
    CHECK(hole.score(u"second"_s)->band.isEmpty());
    CHECK(hole.tooManyMissing);

    // Seventh-grade girls have bands of their own, on T.
    const Person girl{Sex::Female, 13, 7};
    const ScoredSheet hers = sheetOf(scale, u"1 2 1 0 0 0"_s, girl);
    CHECK(hers.norm == u"girls"_s);
    CHECK(hers.score(u"first"_s)->z == Rational{3, 2});
    CHECK(hers.score(u"first"_s)->t == Rational{65, 1});
    CHECK(hers.score(u"first"_s)->percentile == 10);
    CHECK(hers.score(u"first"_s)->band == u"t-high"_s);
    CHECK(sheetOf(scale, u"1 2 0 0 0 0"_s, girl).score(u"first"_s)->band == u"t-low"_s); // T 45
    CHECK(sheetOf(scale, u"1 2 1 0 0 0"_s, {Sex::Male, 13, 7}).score(u"first"_s)->band == u"0-2"_s);
    CHECK(sheetOf(scale, u"1 2 1 0 0 0"_s, {Sex::Female, 13, 6}).norm.isEmpty());
    CHECK(sheetOf(scale, u"1 2 1 0 0 0"_s, {Sex::Female, {}, {}}).norm.isEmpty()); // an unknown grade fits no norm

    const Scale forward = valueOf(scale.withVariant(u"forward"_s));
    CHECK(sheetOf(forward, u"0 2 0 0 0 0"_s).score(u"first"_s)->raw == 2);
    CHECK(sheetOf(forward, u"0 2 0 0 0 0"_s).variant == u"forward"_s);
    const Scale shorter = valueOf(scale.withVariant(u"short"_s));
    CHECK(sheetOf(shorter, u"1 0 2 0 0 0"_s).score(u"first"_s)->raw == 3);
    CHECK(sheetOf(shorter, u"1 0 2 0 0 0"_s).score(u"first"_s)->band == u"2-4"_s);
    CHECK(sheetOf(shorter, u"1 0 2 0 0 0"_s).score(u"mean"_s)->value == Rational{5, 3});
    CHECK(scale.withVariant(u"other"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("each broken definition gives one reason of its own, at the line where it stands",
          "[assessments][scale][file]")
{
    CHECK(broken().size() >= 40);
    QSet<QString> kinds;
    for (const QJsonValue &value : broken()) {
        const QJsonObject one = value.toObject();
        const QByteArray from = one.value(u"from"_s).toString().toUtf8();
        const QByteArray to = one.value(u"to"_s).toString().toUtf8();
        const QByteArray json = changed(whole(), from, to);
        const QString kind = one.value(u"kind"_s).toString();
        INFO(kind.toStdString());
        const auto result = Scale::fromJson(json);
        REQUIRE_FALSE(result);
        const QList<Problem> &problems = result.error().problems;
        for (const Problem &problem : problems)
            UNSCOPED_INFO(problem.row << " " << problem.column.toStdString() << " " << problem.kind.toStdString());
        CHECK((one.contains(u"more"_s) ? problems.size() > 1 : problems.size() == 1));
        const auto found = std::find_if(problems.begin(), problems.end(), [&](const Problem &p) { return p.kind == kind; });
        REQUIRE(found != problems.end());
        CHECK(found->column == one.value(u"path"_s).toString());
        const qsizetype at = whole().indexOf(from);
        const int line = static_cast<int>(whole().left(at).count('\n')) + 1;
        const int last = line + static_cast<int>(std::max(from.count('\n'), to.count('\n')));
        // A missing key is told where its object begins, a syntax fault where reading broke off.
        if (kind == u"missing_key")
            CHECK(found->row == 1);
        else if (kind == u"item_never_counted" || kind == u"option_codes_half")
            CHECK(found->row <= line);
        else if (kind.startsWith(u"json_"))
            CHECK((found->row == line || found->row == line + 1 || found->row == last));
        else
            CHECK((found->row >= line && found->row <= last));
        kinds.insert(kind);
    }
    CHECK(kinds.size() == broken().size());
}

TEST_CASE("all mistakes of a file are found in one run, each at its line", "[assessments][scale][file]")
{
    QByteArray json = changed(whole(), "\"version\": 3,", "\"version\": 0,");
    json = changed(json, "\"reversed\": [2, 4],", "\"reversed\": [2, 44],");
    json = changed(json, "{\"item\": 6, \"atLeast\": 1},", "{\"item\": 6, \"atLeast\": 7},");
    json = changed(json, "\"year\": 2020,", "\"jahr\": 2020,");
    const auto result = Scale::fromJson(json);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Invalid);
    QStringList told;
    for (const Problem &problem : result.error().problems)
        told.append(u"%1 %2 %3"_s.arg(problem.row).arg(problem.column, problem.kind));
    CHECK(told == QStringList{u"4 version out_of_range"_s, u"28 reversed[1] no_such_item"_s,
                              u"49 critical[0].atLeast critical_out_of_reach"_s, u"62 norms[0].year missing_key"_s,
                              u"65 norms[0].jahr unknown_key"_s});
}

TEST_CASE("numbers that no arithmetic could hold are refused", "[assessments][scale][file]")
{
    QByteArray json = changed(whole(), "\"kind\": \"mean\", \"items\": [1, 2, 3, 4]}",
                              "\"items\": [1, 2, 3, 4], \"numerator\": 7, \"denominator\": 1000},"
                              " {\"id\": \"a\", \"name\": \"a\", \"items\": [1], \"denominator\": 997},"
                              " {\"id\": \"b\", \"name\": \"b\", \"items\": [1], \"denominator\": 991},"
                              " {\"id\": \"c\", \"name\": \"c\", \"items\": [1], \"denominator\": 983},"
                              " {\"id\": \"d\", \"name\": \"d\", \"items\": [1], \"denominator\": 977},"
                              " {\"id\": \"e\", \"name\": \"e\", \"kind\": \"of-scores\", \"of\": [\"a\", \"b\", \"c\", \"d\"]}");
    const auto result = Scale::fromJson(json);
    REQUIRE_FALSE(result);
    QStringList kinds;
    for (const Problem &problem : result.error().problems)
        kinds.append(problem.kind);
    CHECK(kinds.contains(u"score_too_fine"_s));
}

TEST_CASE("definitions of the first format stay readable", "[assessments][scale][file]")
{
    const Scale old = scaleFrom(tests::readFile(tests::dataFile(u"scales/format1-mht.json"_s)));
    const Scale now = valueOf(shippedScale(u"mht"_s));
    CHECK(old.lie->score == u"lie"_s);
    QList<Answer> answers(100, Answer::given(1));
    for (int i = 0; i < 100; i += 3)
        answers[i] = Answer::given(0);
    const ScoredSheet before = valueOf(scoreSheet(old, answers));
    const ScoredSheet after = valueOf(scoreSheet(now, answers));
    REQUIRE(before.scores.size() == after.scores.size());
    for (qsizetype i = 0; i < before.scores.size(); ++i) {
        CHECK(before.scores.at(i).id == after.scores.at(i).id);
        CHECK(before.scores.at(i).raw == after.scores.at(i).raw);
        CHECK(before.scores.at(i).band == after.scores.at(i).band);
    }
    CHECK(before.untruthful == after.untruthful);
    // Keys of the second format are unknown to the first.
    QByteArray mixed = tests::readFile(tests::dataFile(u"scales/format1-mht.json"_s));
    mixed.replace("\"missingPercent\"", "\"variants\": [], \"missingPercent\"");
    CHECK(Scale::fromJson(mixed).error().context.value(u"reason"_s).toString() == u"unknown_key"_s);
}

TEST_CASE("fractions are exact, at the half and at the ends of 64 bits", "[assessments][rational]")
{
    CHECK(Rational{5, 2}.toDecimal() == u"2.5"_s);
    CHECK(Rational{-5, 2}.toDecimal() == u"-2.5"_s);
    CHECK(Rational{1, 3}.toDecimal() == u"0.33"_s);
    CHECK(Rational{2, 3}.toDecimal() == u"0.67"_s);
    CHECK(Rational{-1, 3}.toDecimal() == u"-0.33"_s);
    CHECK(Rational{1, 200}.toDecimal() == u"0.01"_s);
    CHECK(Rational{-1, 200}.toDecimal() == u"0"_s);
    CHECK(Rational{999, 1000}.toDecimal() == u"1"_s);
    CHECK(Rational{-999, 1000}.toDecimal() == u"-1"_s);
    CHECK(rounded({5, 2}, Rounding::HalfUp) == Rational{3, 1});
    CHECK(rounded({-5, 2}, Rounding::HalfUp) == Rational{-2, 1});
    CHECK(rounded({-5, 2}, Rounding::Floor) == Rational{-3, 1});
    const qint64 most = std::numeric_limits<qint64>::max();
    CHECK(Rational{most, most - 1}.compare({most - 1, most - 2}) < 0);
    CHECK(Rational{most - 1, most}.compare({most - 2, most - 1}) > 0);
    CHECK(Rational{-most, 2}.compare({-most, 3}) < 0);
    CHECK(Rational{4, 6} == Rational{2, 3});
    CHECK(Rational{most, 3}.toDecimal() == u"3074457345618258602.33"_s);
    CHECK_FALSE(sumOf({most, 1}, {1, 1}));
    CHECK_FALSE(productOf({most, 1}, {3, 2}));
    CHECK(productOf({most, 3}, {3, most}) == Rational{1, 1});
    CHECK(quotientOf({1, 2}, {-1, 3}) == Rational{-3, 2});
    CHECK_FALSE(quotientOf({1, 2}, {0, 1}));
    CHECK(differenceOf({1, 2}, {1, 3}) == Rational{1, 6});
}
