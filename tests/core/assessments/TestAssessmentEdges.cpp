// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Respondent.h"
#include "tests/core/assessments/WjxSheet.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using core::students::ClassName;

namespace
{

QJsonObject shippedJson(const QString &id)
{
    QFile file(u":/yice/scales/%1.json"_s.arg(id));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

core::Result<Scale> read(const QJsonObject &object)
{
    return Scale::fromJson(QJsonDocument(object).toJson());
}

QString refusedAt(const QJsonObject &object)
{
    const auto result = read(object);
    return result ? u"accepted"_s : result.error().context.value(u"where"_s).toString();
}

QJsonObject with(QJsonObject object, const QString &list, int index, const QString &key, const QJsonValue &value)
{
    QJsonArray array = object.value(list).toArray();
    QJsonObject entry = array.at(index).toObject();
    entry.insert(key, value);
    array.replace(index, entry);
    object.insert(list, array);
    return object;
}

Scale shipped(const QString &id)
{
    return tests::valueOf(shippedScale(id));
}

MatchedRespondent sheetOf(const Scale &scale, int value, std::optional<int> seconds, qsizetype place)
{
    MatchedRespondent one;
    one.respondent.seconds = seconds;
    one.respondent.submitted = QDateTime(QDate(2026, 11, 3), QTime(10, 0));
    QList<Answer> answers(scale.items.size(), Answer::given(value));
    answers[0] = Answer::given(value == 0 ? 1 : value - 1);
    answers[1] = answers[0];
    one.respondent.answers.insert(scale.id, answers);
    one.match = {MatchState::Matched, MatchEvidence::Number, {place}};
    return one;
}

QStringList names(const QList<Flag> &flags)
{
    QStringList list;
    for (const Flag flag : flags)
        list.append(flagName(flag));
    return list;
}

} // namespace

TEST_CASE("a critical item that no answer can reach is refused", "[assessments][edges]")
{
    CHECK(refusedAt(with(shippedJson(u"phq9"_s), u"critical"_s, 0, u"atLeast"_s, 4)) == u"critical[0].atLeast"_s);
}

TEST_CASE("two options with the same wording are refused", "[assessments][edges]")
{
    CHECK(refusedAt(with(shippedJson(u"phq9"_s), u"options"_s, 2, u"texts"_s, QJsonArray{u"好几天"_s})) ==
          u"options[2].texts"_s);
}

TEST_CASE("reverse keys need options that mirror onto each other", "[assessments][edges]")
{
    QJsonObject object = with(shippedJson(u"phq9"_s), u"options"_s, 3, u"value"_s, 5);
    object.insert(u"bands"_s, QJsonArray());
    object.insert(u"reversed"_s, QJsonArray{1});
    CHECK(refusedAt(object) == u"reversed"_s);
}

TEST_CASE("an item is reversed once", "[assessments][edges]")
{
    QJsonObject object = shippedJson(u"phq9"_s);
    object.insert(u"reversed"_s, QJsonArray{1, 1});
    CHECK(refusedAt(object) == u"reversed"_s);
}

TEST_CASE("bands reach the highest rounded score", "[assessments][edges]")
{
    QJsonObject object = shippedJson(u"phq9"_s);
    object.insert(u"scores"_s, QJsonArray{QJsonObject{{u"id"_s, u"total"_s},
                                                      {u"name"_s, u"总分"_s},
                                                      {u"items"_s, QJsonArray{1, 2, 3, 4, 5, 6, 7, 8, 9}},
                                                      {u"numerator"_s, 5},
                                                      {u"denominator"_s, 4},
                                                      {u"rounding"_s, u"half-up"_s}}});
    const auto band = [](int from, int to) {
        return QJsonObject{
            {u"score"_s, u"total"_s}, {u"id"_s, u"x"_s}, {u"name"_s, u"x"_s}, {u"from"_s, from}, {u"to"_s, to}};
    };
    object.insert(u"bands"_s, QJsonArray{band(0, 33)}); // 27 × 5/4 = 33.75, 34 half up
    CHECK(refusedAt(object) == u"bands[0]"_s);
    object.insert(u"bands"_s, QJsonArray{band(0, 34)});
    CHECK(read(object).has_value());
}

TEST_CASE("two columns with the same item are not guessed between", "[assessments][edges]")
{
    const Scale gad = shipped(u"gad7"_s);
    QStringList header{u"提交答卷时间"_s, u"所用时间"_s, u"1、姓名"_s};
    for (const ScaleItem &item : gad.items)
        header.append(u"5、题—"_s + item.text);
    header.append(u"20、另一题—"_s + gad.items.first().text);
    const auto result = readWjx(tests::wjxSheetOf(header, {}), {gad});
    REQUIRE_FALSE(result);
    CHECK(result.error().problems.first().column == gad.items.first().text);
}

TEST_CASE("an item's own dash does not hide it", "[assessments][edges]")
{
    Scale gad = shipped(u"gad7"_s);
    gad.items[0].text = u"紧张——坐不住"_s;
    QStringList header{u"提交答卷时间"_s, u"所用时间"_s, u"1、姓名"_s};
    for (const ScaleItem &item : gad.items)
        header.append(u"5、题—"_s + item.text);
    CHECK(readWjx(tests::wjxSheetOf(header, {}), {gad}).has_value());
}

TEST_CASE("a guardian's name is not the pupil's", "[assessments][edges]")
{
    const Scale gad = shipped(u"gad7"_s);
    QStringList header{u"提交答卷时间"_s, u"所用时间"_s, u"1、监护人姓名"_s, u"2、您的姓名(仅老师可见)"_s};
    QStringList row{u"2026/11/3 10:00:00"_s, u"100秒"_s, u"王大"_s, u"王小"_s};
    for (const ScaleItem &item : gad.items) {
        header.append(item.text);
        row.append(u"好几天"_s);
    }
    CHECK(tests::valueOf(readWjx(tests::wjxSheetOf(header, {row}), {gad})).first().name == u"王小"_s);
}

TEST_CASE("a time that cannot be read is not too fast, nor does it lower the class median", "[assessments][edges]")
{
    const Scale phq = shipped(u"phq9"_s);
    QList<Candidate> candidates;
    QList<MatchedRespondent> sheets;
    const QList<std::optional<int>> times{std::nullopt, std::nullopt, 300, 300, 60};
    for (const std::optional<int> &seconds : times) {
        candidates.append({"1", u"a"_s, u"1"_s, {}, {7, 1}});
        sheets.append(sheetOf(phq, 2, seconds, candidates.size() - 1));
    }
    const QDate first(2026, 11, 2);
    const auto flags = validityFlags(sheets, candidates, {phq}, first, first.addDays(9));
    CHECK(names(flags.at(0)) == QStringList{});
    CHECK(names(flags.at(2)) == QStringList{});
    CHECK(names(flags.at(4)) == QStringList{u"too_fast"_s}); // under a third of 300
}

TEST_CASE("a time taken is seconds or nothing", "[assessments][edges]")
{
    const Scale gad = shipped(u"gad7"_s);
    QStringList header{u"提交答卷时间"_s, u"所用时间"_s, u"1、姓名"_s};
    for (const ScaleItem &item : gad.items)
        header.append(item.text);
    const auto secondsOf = [&](const QString &cell) {
        const QStringList row{u"2026/11/3 10:00:00"_s, cell, u"王小"_s};
        return tests::valueOf(readWjx(tests::wjxSheetOf(header, {row}), {gad})).first().seconds;
    };
    CHECK(secondsOf(u"245秒"_s) == 245);
    CHECK(secondsOf(u"245"_s) == 245);
    CHECK_FALSE(secondsOf(u"4分5秒"_s).has_value());
    CHECK_FALSE(secondsOf(QString()).has_value());
    CHECK_FALSE(secondsOf(u"99999999999秒"_s).has_value());
}

TEST_CASE("a very long time taken is not too fast", "[assessments][edges]")
{
    const Scale phq = shipped(u"phq9"_s);
    const QList<Candidate> candidates{{"1", u"a"_s, u"1"_s, {}, {7, 1}}};
    const QDate first(2026, 11, 2);
    const auto flags = validityFlags({sheetOf(phq, 2, 2000000000, 0)}, candidates, {phq}, first, first.addDays(9));
    CHECK(names(flags.first()) == QStringList{});
}

TEST_CASE("a number that two students share belongs to nobody", "[assessments][edges]")
{
    const Matcher matcher(QList<Candidate>{{"1", u"王明"_s, u"20260101"_s, u"1234"_s, {7, 1}},
                                           {"2", u"李红"_s, u"20260101"_s, u"5678"_s, {7, 2}}});
    Respondent respondent;
    respondent.number = u"20260101"_s;
    CHECK(matcher.match(respondent, std::nullopt).state == MatchState::Ambiguous);
}

TEST_CASE("a short sheet that endorses nothing is plausible whatever number means nothing", "[assessments][edges]")
{
    Scale scale = shipped(u"phq9"_s);
    for (Option &option : scale.options)
        ++option.value;
    MatchedRespondent one = sheetOf(scale, 2, 100, 0);
    one.respondent.answers.insert(scale.id, QList<Answer>(9, Answer::given(1)));
    const QList<Candidate> candidates{{"1", u"a"_s, u"1"_s, {}, {7, 1}}};
    const QDate first(2026, 11, 2);
    CHECK(names(validityFlags({one}, candidates, {scale}, first, first.addDays(9)).first()) == QStringList{});
    one.respondent.answers.insert(scale.id, QList<Answer>(9, Answer::given(4)));
    CHECK(names(validityFlags({one}, candidates, {scale}, first, first.addDays(9)).first()) ==
          QStringList{u"straight_line"_s});
}
