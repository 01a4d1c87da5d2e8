// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/SessionText.h"
#include "core/counselling/SessionRules.h"
#include "tests/core/counselling/SessionVault.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using core::ErrorCode;

TEST_CASE("a session survives JSON, and a file that is none is refused", "[counselling]")
{
    SessionContent content = tidied(wholeSession());
    content.levelBefore = 2;
    content.levelAfter = 0;
    content.next = QDate(2026, 12, 1);
    content.minutes = 45;
    CHECK(valueOf(contentFromJson(QJsonDocument(toJson(content)).toJson())) == content);
    for (const char *bad : {"[]", R"({"dya":"2026-11-24"})", R"({"sudsBefore":11})", R"({"risk":{"ideation":"maybe"}})",
                            R"({"start":"25:00"})", R"({"text":{"diagnosis":"x"}})", R"({"mode":"dream"})"})
        CHECK_FALSE(contentFromJson(bad));
    CHECK(valueOf(risksFromText(risksText(content.risks))) == content.risks);
    CHECK_FALSE(risksFromText(u"no,no"_s));
}

TEST_CASE("unsure and yes are danger, each once, graver ones again; what protects never is", "[counselling]")
{
    const Risks none{};
    CHECK_FALSE(any(newDanger({Answer::No, Answer::No, Answer::No, Answer::No, Answer::No}, none)));
    CHECK_FALSE(any(newDanger({Answer::NotAsked, Answer::NotAsked, Answer::NotAsked, Answer::NotAsked, Answer::Yes}, none)));
    for (size_t i = 0; i < 4; ++i) {
        for (const Answer answer : {Answer::Unsure, Answer::Yes}) {
            Risks risks{};
            risks[i] = answer;
            CHECK(any(newDanger(risks, none)));
            CHECK_FALSE(any(newDanger(risks, risks)));
        }
    }
    CHECK(any(newDanger({Answer::Yes}, {Answer::Unsure})));
    CHECK_FALSE(any(newDanger({Answer::Unsure}, {Answer::Yes})));
}

TEST_CASE("what nobody can have done is refused with its field", "[counselling]")
{
    const QDate today(2026, 11, 25);
    const auto fault = [&](auto change) {
        SessionContent content = wholeSession();
        change(content);
        const auto checked = checkContent(content, today);
        return checked ? QString() : checked.error().context.value(u"field"_s).toString();
    };
    CHECK(fault([](SessionContent &) {}) == QString());
    CHECK(fault([](SessionContent &c) { c.day = QDate(2026, 11, 26); }) == u"day"_s);
    CHECK(fault([](SessionContent &c) { c.day = {}; }) == u"day"_s);
    CHECK(fault([](SessionContent &c) { c.ended = QTime(15, 0); }) == u"end"_s);
    CHECK(fault([](SessionContent &c) { c.minutes = 601; }) == u"minutes"_s);
    CHECK(fault([](SessionContent &c) { c.next = c.day; }) == u"next"_s);
    CHECK(fault([](SessionContent &c) { c.sudsAfter = 11; }) == u"suds"_s);
    CHECK(fault([](SessionContent &c) { c.levelAfter = 5; }) == u"level"_s);
    CHECK(tidied(wholeSession()).minutes == 45);
    CHECK(missingIn(SessionContent(), false) == QStringList{u"limits"_s, u"minutes"_s, u"text"_s});
    CHECK(missingIn(tidied(wholeSession()), false).isEmpty());
}
