// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/LetterRules.h"
#include "tests/core/counselling/SessionVault.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using core::ErrorCode;

namespace
{

const LetterTable &shipped()
{
    static const LetterTable rules = valueOf(shippedLetterTable());
    return rules;
}

bool weekday(const QDate &day)
{
    return day.dayOfWeek() <= 5;
}

LetterContent whole()
{
    LetterContent content;
    content.received = QDate(2026, 11, 25);
    content.signs = core::alerts::LetterSigns();
    content.text = u"想换座位"_s;
    return content;
}

QString fieldOf(const LetterContent &content)
{
    const auto checked = checkLetter(tidied(content), QDate(2026, 11, 25));
    return checked ? QString() : checked.error().context.value(u"field"_s).toString();
}

} // namespace

TEST_CASE("the shipped rules of the letter box are proposed, whole and strict", "[counselling][letters]")
{
    CHECK(shipped().weekdays == QList<int>{1, 2, 3, 4, 5});
    CHECK(shipped().find.nominalMinutes() < shipped().answer.nominalMinutes());
    CHECK(shipped().look.size() == 4);
    QJsonObject json = QJsonDocument::fromJson(readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/rules/letters.json"))).object();
    const auto where = [](const QJsonObject &changed) {
        const auto read = LetterTable::fromJson(QJsonDocument(changed).toJson());
        return read ? QString() : read.error().context.value(u"where"_s).toString();
    };
    CHECK(where(json).isEmpty());
    for (const QString &key : {u"emptied"_s, u"enter"_s, u"find"_s, u"answer"_s, u"look"_s}) {
        QJsonObject without = json;
        without.remove(key);
        CHECK(where(without).startsWith(key));
    }
    QJsonObject days = json;
    days.insert(u"emptied"_s, QJsonObject{{u"weekdays"_s, QJsonArray()}, {u"mark"_s, u"P"_s}});
    CHECK(where(days) == u"emptied.weekdays");
    json.insert(u"format"_s, 2);
    CHECK(LetterTable::fromJson(QJsonDocument(json).toJson()).error().code == ErrorCode::NewerFormat);
}

TEST_CASE("the box is emptied on its days, and not on holidays", "[counselling][letters]")
{
    CHECK(nextEmptying(shipped(), QDate(2026, 11, 25), weekday) == QDate(2026, 11, 26));
    CHECK(nextEmptying(shipped(), QDate(2026, 11, 27), weekday) == QDate(2026, 11, 30)); // over the weekend
    CHECK(nextEmptying(shipped(), QDate(2026, 11, 29), weekday) == QDate(2026, 11, 30));
    CHECK(nextEmptying(shipped(), QDate(2026, 9, 30), [](const QDate &day) { return weekday(day) && day.month() != 10; })
          == QDate(2026, 11, 2));
    CHECK_FALSE(nextEmptying(shipped(), QDate(2026, 11, 25), [](const QDate &) { return false; }).isValid());
    LetterTable fixed = shipped();
    fixed.weekdays = {1, 4};
    CHECK(nextEmptying(fixed, QDate(2026, 11, 26), weekday) == QDate(2026, 11, 30));
}

TEST_CASE("a letter wants the day, an answer about danger and words", "[counselling][letters]")
{
    CHECK(fieldOf(whole()).isEmpty());
    LetterContent content = whole();
    content.received = QDate(2026, 11, 26);
    CHECK(fieldOf(content) == u"received");
    content = whole();
    content.signs.reset();
    CHECK(fieldOf(content) == u"danger");
    content = whole();
    content.text = u"  "_s;
    CHECK(fieldOf(content) == u"text");
    content = whole();
    content.suspected = {{u"某人"_s, {}}};
    CHECK(fieldOf(content) == u"suspect");
    content.signs->harm = true;
    CHECK(fieldOf(content).isEmpty());
    content = whole();
    content.about = someId<core::students::Student>(1);
    CHECK(fieldOf(content) == u"about");
    content.aboutOther = true;
    CHECK(fieldOf(content).isEmpty());
    content.writer = content.about;
    CHECK(fieldOf(content) == u"about");
}

TEST_CASE("signs of a letter are words that come back as they went", "[counselling][letters]")
{
    for (int bits = 0; bits < 8; ++bits) {
        const core::alerts::LetterSigns signs{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0};
        CHECK(valueOf(signsFromText(signsText(signs))) == signs);
        CHECK(together(newSigns(signs, {}), {}) == signs);
        CHECK_FALSE(newSigns(signs, signs).any());
    }
    CHECK(signsText({}) == u"nothing");
    for (const QString &wrong : {u""_s, u"self,"_s, u"danger"_s, u"nothing,self"_s})
        CHECK(signsFromText(wrong).error().context.value(u"field"_s).toString() == u"danger");
}

TEST_CASE("a search is given up with a reason and a second person who is not suspected", "[counselling][letters]")
{
    Letter letter;
    letter.content = whole();
    letter.content.signs->harm = true;
    letter.content.suspected = {{u"王某"_s, {}}};
    CHECK(unmetForGivingUp(letter, {}, {}, u"李"_s) == QStringList{u"reason"_s, u"second"_s});
    CHECK(unmetForGivingUp(letter, u"问遍了"_s, u" 李 "_s, u"李"_s) == QStringList{u"second_self"_s});
    CHECK(unmetForGivingUp(letter, u"问遍了"_s, u"王某老师"_s, u"李"_s) == QStringList{u"second_suspected"_s});
    CHECK(unmetForGivingUp(letter, u"问遍了"_s, u"周"_s, u"李"_s).isEmpty());
    CHECK(suspectsPerson(letter, u"王 某"_s, {}));
    CHECK_FALSE(suspectsPerson(letter, u"王"_s, u"principal"_s));
    letter.content.suspected = {{{}, u"principal"_s}};
    CHECK(suspectsPerson(letter, u"谁"_s, u"principal"_s));
    CHECK_FALSE(suspectsPerson(letter, u"谁"_s, {}));
}
