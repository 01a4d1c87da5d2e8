// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/SheetText.h"
#include "tests/support/TestSupport.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using tests::valueOf;

TEST_CASE("the compact row of a sheet gives back what went in", "[assessments]")
{
    const QList<Answer> answers{Answer::given(3), Answer::missing(), Answer::outside(), Answer::given(0)};
    CHECK(answersText(answers) == u"3 - x 0"_s);
    CHECK(valueOf(readAnswers(answersText(answers))) == answers);

    const QList<Score> scores{{u"total"_s, 10, {25, 2}, u"10-14"_s}, {u"emotional"_s, 3, {3, 1}, {}}};
    const QList<Score> back = valueOf(readScores(scoresText(scores)));
    REQUIRE(back.size() == 2);
    CHECK(back.first().id == u"total"_s);
    CHECK(back.first().raw == 10);
    CHECK(back.first().value == Rational{25, 2});
    CHECK(back.first().band == u"10-14"_s);
    CHECK(back.last().band.isEmpty());
    CHECK(valueOf(readScores(scoresText({}))).isEmpty());

    CHECK(valueOf(readNumbers(numbersText({9, 15}))) == QList<int>{9, 15});
    CHECK(numbersText({}).isNull());
    const QList<Flag> flags{Flag::TooFast, Flag::DuplicatePerson};
    CHECK(valueOf(readFlags(flagsText(flags))) == flags);
    CHECK(flagsText({}).isNull());
    CHECK(valueOf(readFlags({})).isEmpty());
}

TEST_CASE("a compact row that is no longer one is damaged", "[assessments]")
{
    CHECK(readAnswers(u"3 y"_s).error().code == ErrorCode::Damaged);
    CHECK(readScores(u"[[\"total\",1,1,0,\"\"]]"_s).error().code == ErrorCode::Damaged);
    CHECK(readScores(u"{}"_s).error().code == ErrorCode::Damaged);
    for (const QString &text : {u""_s, u" "_s, u"["_s, u"[]]"_s, u"[["_s})
        CHECK(readScores(text).error().code == ErrorCode::Damaged);
    CHECK(readNumbers(u"9 x"_s).error().code == ErrorCode::Damaged);
    CHECK(readFlags(u"too_slow"_s).error().code == ErrorCode::Damaged);
    CHECK(readMatchState(u"perhaps"_s).error().code == ErrorCode::Damaged);
}

TEST_CASE("a compact row in another spelling than it was written in is damaged", "[assessments]")
{
    CHECK(readAnswers(u"3 00"_s).error().code == ErrorCode::Damaged);
    CHECK(readAnswers(u"3  1"_s).error().code == ErrorCode::Damaged);
    for (const QString &other : {u"03"_s, u"-0"_s, u"+3"_s, u" 3"_s, u"3 "_s, u"3 -01"_s})
        CHECK(readAnswers(other).error().code == ErrorCode::Damaged);
    CHECK(valueOf(readAnswers(u"0 -1 10"_s)) == QList<Answer>{Answer::given(0), Answer::given(-1), Answer::given(10)});
    CHECK(readScores(u"[[\"total\", 1,1,1,\"\"]]"_s).error().code == ErrorCode::Damaged);
    CHECK(readScores(u"[[\"total\",1.5,1,1,\"\"]]"_s).error().code == ErrorCode::Damaged);
    CHECK(readNumbers(u"69 109 00"_s).error().code == ErrorCode::Damaged);
    CHECK(readFlags(u"too_fast "_s).error().code == ErrorCode::Damaged);
}
