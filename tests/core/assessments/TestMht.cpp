// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Respondent.h"
#include "core/base/text/CleanText.h"
#include "core/tabular/Workbook.h"
#include "tests/core/assessments/WjxSheet.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using namespace core::students;
using core::ErrorCode;
using core::tabular::ColumnMap;
using tests::valueOf;

namespace {

const QDate Day(2026, 11, 25);

Scale mht()
{
    return valueOf(shippedScale(u"mht"_s));
}

QList<QStringList> table(const QString &file)
{
    const core::tabular::Workbook book = valueOf(core::tabular::readWorkbook(tests::dataFile(file)));
    const core::tabular::Sheet &sheet = book.sheets.first();
    QList<QStringList> rows;
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        QStringList cells = sheet.texts(i);
        cells.resize(sheet.rows.first().size());
        rows.append(cells);
    }
    return rows;
}

QList<Candidate> roster()
{
    const QList<QStringList> rows = table(u"rosters/roster-junior.xlsx"_s);
    const QStringList &header = rows.first();
    QList<Candidate> candidates;
    for (const QStringList &row : rows.mid(1)) {
        const auto cell = [&](const QString &title) { return row.value(header.indexOf(title)); };
        const auto name =
            readClassName(core::base::cleanText(cell(u"年级"_s) + cell(u"班级"_s)), Stage::Junior, Day);
        REQUIRE(name.has_value());
        const QString number = core::base::cleanCode(cell(u"校内学号"_s));
        candidates.append({number.toUtf8(), core::base::cleanText(cell(u"姓名"_s)), number,
                           core::base::cleanCode(cell(u"身份证件号"_s)).right(4), *name});
    }
    return candidates;
}

/// 1 = 是, 2 = 否 in the questions 7 to 106.
ColumnMap yesNo()
{
    ColumnMap map;
    map.options = {{{{7, 106}}, {{1, 1}, {2, 0}, {-2, std::nullopt}, {-3, std::nullopt}}}};
    return map;
}

QSet<QString> textSet(const QJsonArray &array)
{
    QSet<QString> set;
    for (const QJsonValue &value : array)
        set.insert(value.toString());
    return set;
}

QString stateName(MatchState state)
{
    return state == MatchState::Matched ? u"matched"_s : state == MatchState::Ambiguous ? u"ambiguous"_s : u"unmatched"_s;
}

QString evidenceName(MatchEvidence by)
{
    switch (by) {
    case MatchEvidence::Number:
        return u"number"_s;
    case MatchEvidence::Last4AndName:
        return u"last4+name"_s;
    case MatchEvidence::ClassAndName:
        return u"class+name"_s;
    case MatchEvidence::NumberAgainstName:
        return u"number against name"_s;
    default:
        return {};
    }
}

void checkScores(const Scale &scale, const QList<Answer> &answers, const QJsonObject &expected)
{
    const ScoredSheet sheet = valueOf(scoreSheet(scale, answers));
    CHECK(sheet.missing + sheet.outside == expected.value(u"missing"_s).toInt());
    QSet<QString> high;
    bool total = false;
    for (const Score &score : sheet.scores) {
        const auto definition = std::find_if(scale.scores.begin(), scale.scores.end(),
                                             [&](const ScoreDefinition &one) { return one.id == score.id; });
        if (score.id == u"total") {
            total = true;
            CHECK(score.raw == expected.value(u"total"_s).toInt(-1));
            CHECK(score.band == expected.value(u"band"_s).toString());
        } else if (score.id == u"lie") {
            CHECK(score.raw == expected.value(u"lie"_s).toInt(-1));
        } else {
            CHECK(score.raw == expected.value(u"sub"_s).toObject().value(definition->name).toInt(-1));
        }
        if (score.band == u"high")
            high.insert(definition->name);
    }
    CHECK(total == !expected.value(u"total"_s).isNull());
    CHECK(sheet.scores.size() == (total ? 10 : 9));
    CHECK(high == textSet(expected.value(u"high"_s).toArray()));
}

} // namespace

TEST_CASE("every respondent of a number-mode export is read, matched, scored and flagged as expected",
          "[assessments][mht]")
{
    const QList<QStringList> rows = table(u"wjx/wjx-mht.csv"_s);
    const QList<Candidate> candidates = roster();
    const QList<Scale> scales{mht()};
    const Matcher matcher(candidates);
    const QList<Respondent> respondents = valueOf(readWjx(tests::wjxSheetOf(rows.first(), rows.mid(1)), scales, yesNo()));
    QList<MatchedRespondent> matched;
    for (const Respondent &one : respondents)
        matched.append({one, matcher.match(one, readClassName(one.className, Stage::Junior, Day))});
    const auto flags = validityFlags(matched, candidates, scales, QDate(2026, 11, 23), QDate(2026, 12, 4));

    const QJsonArray expected =
        QJsonDocument::fromJson(tests::readFile(tests::dataFile(u"wjx/mht.expected.json"_s)))
            .object()
            .value(u"rows"_s)
            .toArray();
    REQUIRE(respondents.size() == 357);
    REQUIRE(expected.size() == respondents.size());
    for (qsizetype i = 0; i < respondents.size(); ++i) {
        const QJsonObject row = expected.at(i).toObject();
        const Match &match = matched.at(i).match;
        INFO("row " << row.value(u"row"_s).toInt());
        CHECK(respondents.at(i).row == row.value(u"row"_s).toInt());
        CHECK(respondents.at(i).seconds == row.value(u"seconds"_s).toInt());
        CHECK(stateName(match.state) == row.value(u"status"_s).toString());
        CHECK(evidenceName(match.by) == row.value(u"by"_s).toString());
        if (match.state == MatchState::Matched)
            CHECK(QString::fromUtf8(candidates.at(match.candidates.first()).student) == row.value(u"student"_s).toString());
        checkScores(scales.first(), respondents.at(i).answers.value(u"mht"_s), row.value(u"mht"_s).toObject());
        QSet<QString> names;
        for (const Flag flag : flags.at(i))
            names.insert(flagName(flag));
        CHECK(names == textSet(row.value(u"flags"_s).toArray()));
    }
}

TEST_CASE("numbers of unknown meaning are refused, and a definition may give them one", "[assessments][mht]")
{
    const QStringList header{u"提交答卷时间"_s, u"所用时间"_s, u"1、姓名"_s};
    QStringList titles = header;
    QStringList cells{u"2026/11/24 10:00:00"_s, u"700秒"_s, u"王小"_s};
    Scale scale = mht();
    for (const ScaleItem &item : scale.items) {
        titles.append(u"%1、第%2题"_s.arg(item.number + 6).arg(item.number));
        cells.append(item.number % 2 == 0 ? u"2"_s : u"1"_s);
    }
    const auto refused = readWjx(tests::wjxSheetOf(titles, {cells}), {scale});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InputRejected);
    REQUIRE(refused.error().problems.size() == 1);
    CHECK(refused.error().problems.first().kind == u"number_mode");
    CHECK(refused.error().problems.first().column == u"7、第1题");

    scale.options[0].code = 2;
    scale.options[1].code = 1;
    const auto read = valueOf(readWjx(tests::wjxSheetOf(titles, {cells}), {scale}));
    CHECK(read.first().answers.value(u"mht"_s).at(0) == Answer::given(1));
    CHECK(read.first().answers.value(u"mht"_s).at(1) == Answer::given(0));

    ColumnMap wrong = yesNo();
    wrong.options[0].values[2] = 5; // no option of the scale
    CHECK(readWjx(tests::wjxSheetOf(titles, {cells}), {scale}, wrong).error().code == ErrorCode::Invalid);

    QStringList words = cells;
    for (qsizetype i = 3; i < words.size(); ++i)
        words[i] = i % 2 == 0 ? u"是"_s : u"否"_s;
    CHECK(valueOf(readWjx(tests::wjxSheetOf(titles, {words}), {mht()})).first().answers.value(u"mht"_s).at(1) == Answer::given(1));
}

TEST_CASE("a scale without text takes the questions that the map names, and guesses none", "[assessments][mht]")
{
    QStringList titles{u"提交答卷时间"_s, u"所用时间"_s, u"1、姓名"_s, u"2、年级"_s, u"3、班级"_s};
    QStringList cells{u"2026/11/24 10:00:00"_s, u"700秒"_s, u"王小"_s, u"2"_s, u"6班"_s};
    for (int item = 1; item <= 100; ++item) {
        titles.append(u"%1、本校自己的题目文字"_s.arg(item + 6));
        cells.append(item == 85 ? u"1"_s : u"2"_s);
    }
    const auto refused = readWjx(tests::wjxSheetOf(titles, {cells}), {mht()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.first().kind == u"items_unknown");
    ColumnMap map = yesNo();
    const Respondent one = valueOf(readWjx(tests::wjxSheetOf(titles, {cells}), {mht()}, map)).first();
    CHECK(valueOf(scoreSheet(mht(), one.answers.value(u"mht"_s))).critical == QList<int>{85});
    CHECK(one.className == u"6班");
    map.options.append({{{2, 2}}, {{1, 7}, {2, 8}, {3, 9}}});
    CHECK(valueOf(readWjx(tests::wjxSheetOf(titles, {cells}), {mht()}, map)).first().className == u"八年级(6)班");
    map.options[0].questions = {{7, 105}};
    CHECK(readWjx(tests::wjxSheetOf(titles, {cells}), {mht()}, map).error().problems.first().kind == u"items_unknown");
    map.options[1] = {{{4, 6}}, {{1, 0}, {2, 1}}}; // no such question: still one too few
    CHECK(readWjx(tests::wjxSheetOf(titles, {cells}), {mht()}, map).error().problems.first().kind == u"items_unknown");
    map.options = {yesNo().options.first(), yesNo().options.first()};
    map.options[0].questions = {{7, 56}};
    map.options[1].questions = {{57, 106}}; // two halves with meanings of their own
    map.options[1].values = {{1, 0}, {2, 1}};
    const auto turned = valueOf(readWjx(tests::wjxSheetOf(titles, {cells}), {mht()}, map)).first().answers.value(u"mht"_s);
    CHECK(turned.at(0) == Answer::given(0));
    CHECK(turned.at(99) == Answer::given(1));
    CHECK(turned.at(84) == Answer::given(0));
    map = yesNo();
    map.scale = u"phq9"_s;
    CHECK(readWjx(tests::wjxSheetOf(titles, {cells}), {mht()}, map).error().problems.first().kind == u"items_unknown");
    map = yesNo();
    map.columns = {{u"2、年级"_s, u"class"_s}};
    CHECK(valueOf(readWjx(tests::wjxSheetOf(titles, {cells}), {mht()}, map)).first().className == u"2");
    map.columns = {{u"3、班级"_s, std::nullopt}};
    CHECK(valueOf(readWjx(tests::wjxSheetOf(titles, {cells}), {mht()}, map)).first().className.isEmpty());
    map.columns = {{u"3、班级"_s, u"klass"_s}};
    CHECK(readWjx(tests::wjxSheetOf(titles, {cells}), {mht()}, map).error().code == ErrorCode::Invalid);
}

TEST_CASE("a scale with text is read by number where the map says what the numbers mean", "[assessments][mht]")
{
    const Scale gad = valueOf(shippedScale(u"gad7"_s));
    QStringList titles{u"提交答卷时间"_s, u"所用时间"_s, u"1、姓名"_s};
    QStringList cells{u"2026/11/24 10:00:00"_s, u"700秒"_s, u"-3"_s};
    for (const ScaleItem &item : gad.items) {
        titles.append(u"%1、%2"_s.arg(item.number + 1).arg(item.text));
        cells.append(QString::number(item.number));
    }
    ColumnMap map;
    map.options = {{{}, {{1, 3}, {2, 2}, {3, 1}, {4, 0}, {5, std::nullopt}}}};
    const Respondent one = valueOf(readWjx(tests::wjxSheetOf(titles, {cells}), {gad}, map)).first();
    CHECK(one.answers.value(u"gad7"_s) ==
          QList<Answer>{Answer::given(3), Answer::given(2), Answer::given(1), Answer::given(0), Answer::missing(),
                        Answer::outside(), Answer::outside()});
    CHECK(one.name.isEmpty());
}

TEST_CASE("the lie scale voids a sheet but silences no critical item", "[assessments][mht]")
{
    QList<Answer> answers(100, Answer::given(0));
    for (int item = 82; item <= 92; item += 2)
        answers[item - 1] = Answer::given(1);
    CHECK_FALSE(valueOf(scoreSheet(mht(), answers)).untruthful);
    answers[93] = Answer::given(1);
    answers[96] = Answer::given(1);
    const ScoredSheet sheet = valueOf(scoreSheet(mht(), answers));
    CHECK(sheet.untruthful);
    CHECK(sheet.critical == QList<int>{97});
    CHECK(sheet.scores.first().raw == 1); // the total is still given, without the lie items
}

TEST_CASE("of the key only numbers ship, and its parts make up the whole", "[assessments][mht]")
{
    const Scale scale = mht();
    REQUIRE(scale.items.size() == 100);
    CHECK_FALSE(scale.mayShipText);
    QList<int> parts;
    for (const ScaleItem &item : scale.items)
        CHECK(item.text.isEmpty());
    for (const ScoreDefinition &score : scale.scores.mid(1))
        parts += score.items;
    std::sort(parts.begin(), parts.end());
    REQUIRE(parts.size() == 100);
    for (int i = 0; i < 100; ++i)
        CHECK(parts.at(i) == i + 1);
}

TEST_CASE("a lie rule and codes that cannot hold are refused with their place", "[assessments][mht]")
{
    QFile file(u":/yice/scales/mht.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const auto refusedAt = [&](const QByteArray &from, const QByteArray &to) {
        QByteArray changed = json;
        REQUIRE(changed.contains(from));
        changed.replace(from, to);
        const auto result = Scale::fromJson(changed);
        REQUIRE_FALSE(result);
        return result.error().context.value(u"where"_s).toString();
    };
    CHECK(refusedAt("\"lie\": {\"score\": \"lie\"", "\"lie\": {\"score\": \"liar\"") == u"validity.lie.score"_s);
    CHECK(refusedAt("\"lie\": {\"score\": \"lie\"", "\"lie\": {\"score\": \"total\"") == u"validity.lie.score"_s);
    CHECK(refusedAt("\"texts\": [\"是\"]", "\"texts\": [\"是\"], \"code\": 1") == u"options"_s);
    CHECK(refusedAt("\"whenIncomplete\": \"given\"", "\"whenIncomplete\": \"guess\"") == u"scores[1].whenIncomplete"_s);
}
