// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Respondent.h"
#include "core/base/text/CleanText.h"
#include "core/tabular/Workbook.h"
#include "tests/core/assessments/WjxSheet.h"
#include "tests/support/TestSupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using namespace core::students;
using core::ErrorCode;

namespace {

const QDate Day(2026, 11, 25);

/// The rows of the first sheet of a workbook, as long as its header.
QList<QStringList> table(const QString &file)
{
    const core::tabular::Workbook book = tests::valueOf(core::tabular::readXlsx(tests::dataFile(file)));
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
    const auto cell = [&](qsizetype row, const QString &title) { return rows.at(row).value(header.indexOf(title)); };
    QList<Candidate> candidates;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        const QString className = cell(row, u"年级"_s) + cell(row, u"班级"_s);
        const auto name = readClassName(core::base::cleanText(className), Stage::Junior, Day);
        REQUIRE(name.has_value());
        const QString number = core::base::cleanCode(cell(row, u"校内学号"_s));
        candidates.append({number.toUtf8(), core::base::cleanText(cell(row, u"姓名"_s)), number,
                           core::base::cleanCode(cell(row, u"身份证件号"_s)).right(4), *name});
    }
    return candidates;
}

QList<Scale> bothScales()
{
    return {tests::valueOf(shippedScale(u"phq9"_s)), tests::valueOf(shippedScale(u"gad7"_s))};
}

QSet<QString> textSet(const QJsonArray &array)
{
    QSet<QString> set;
    for (const QJsonValue &value : array)
        set.insert(value.toString());
    return set;
}

/// The word of the expected file for what a match rests on.
QString evidenceName(MatchEvidence by)
{
    switch (by) {
    case MatchEvidence::Number:
        return u"number"_s;
    case MatchEvidence::Last4AndName:
        return u"last4+name"_s;
    case MatchEvidence::ClassAndName:
        return u"class+name"_s;
    default:
        return u"none"_s;
    }
}

void checkScore(const Scale &scale, const Respondent &respondent, const QJsonObject &expected)
{
    const ScoredSheet sheet = tests::valueOf(scoreSheet(scale, respondent.answers.value(scale.id)));
    if (expected.value(u"total"_s).isNull()) {
        CHECK(sheet.scores.isEmpty());
    } else {
        REQUIRE(sheet.scores.size() == 1);
        CHECK(sheet.scores.first().raw == expected.value(u"total"_s).toInt());
        CHECK(sheet.scores.first().band == expected.value(u"band"_s).toString());
    }
    if (expected.contains(u"critical"_s))
        CHECK(sheet.critical.contains(9) == expected.value(u"critical"_s).toBool());
}

} // namespace

TEST_CASE("every respondent of a school's export is read, matched, scored and flagged as expected", "[assessments][wjx]")
{
    const QList<QStringList> rows = table(u"wjx/wjx-phq9-gad7.xlsx"_s);
    const QList<Candidate> candidates = roster();
    const QList<Scale> scales = bothScales();
    const Matcher matcher(candidates);
    const QList<Respondent> respondents = tests::valueOf(readWjx(tests::wjxSheetOf(rows.first(), rows.mid(1)), scales));
    QList<MatchedRespondent> matched;
    for (const Respondent &one : respondents)
        matched.append({one, matcher.match(one, readClassName(one.className, Stage::Junior, Day))});
    const auto flags = validityFlags(matched, candidates, scales, QDate(2026, 11, 2), QDate(2026, 11, 13));

    const QJsonObject expected =
        QJsonDocument::fromJson(tests::readFile(tests::dataFile(u"wjx/phq9-gad7.expected.json"_s))).object();
    const QJsonArray expectedRows = expected.value(u"rows"_s).toArray();
    REQUIRE(respondents.size() == 1108);
    REQUIRE(expectedRows.size() == respondents.size());
    QSet<qsizetype> students;
    int critical = 0;
    for (qsizetype i = 0; i < respondents.size(); ++i) {
        const QJsonObject row = expectedRows.at(i).toObject();
        const Match &match = matched.at(i).match;
        INFO("row " << row.value(u"row"_s).toInt());
        CHECK(respondents.at(i).row == row.value(u"row"_s).toInt());
        CHECK(respondents.at(i).seconds == row.value(u"seconds"_s).toInt());
        const QString status = row.value(u"status"_s).toString();
        CHECK((match.state == MatchState::Matched) == (status == u"matched"));
        CHECK((match.state == MatchState::Ambiguous) == (status == u"ambiguous"));
        if (match.state == MatchState::Matched) {
            students.insert(match.candidates.first());
            CHECK(evidenceName(match.by) == row.value(u"by"_s).toString());
            CHECK(QString::fromUtf8(candidates.at(match.candidates.first()).student) == row.value(u"student"_s).toString());
        }
        if (match.state == MatchState::Ambiguous) {
            QSet<QString> found;
            for (const qsizetype place : match.candidates)
                found.insert(QString::fromUtf8(candidates.at(place).student));
            CHECK(found == textSet(row.value(u"candidates"_s).toArray()));
        }
        checkScore(scales.at(0), respondents.at(i), row.value(u"phq9"_s).toObject());
        checkScore(scales.at(1), respondents.at(i), row.value(u"gad7"_s).toObject());
        critical += row.value(u"phq9"_s).toObject().value(u"critical"_s).toBool() ? 1 : 0;
        QSet<QString> names;
        for (const Flag flag : flags.at(i))
            names.insert(flagName(flag));
        CHECK(names == textSet(row.value(u"flags"_s).toArray()));
    }
    CHECK(students.size() == 1083);
    CHECK(critical == 196);
}

TEST_CASE("an export without an item's column is refused with the item's name", "[assessments][wjx]")
{
    QList<QStringList> rows = table(u"wjx/wjx-phq9-gad7.xlsx"_s);
    rows.first()[10] = u"5、别的问题"_s;
    const auto result = readWjx(tests::wjxSheetOf(rows.first(), rows.mid(1)), bothScales());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::InputRejected);
    REQUIRE(result.error().problems.size() == 1);
    CHECK(result.error().problems.first().kind == u"header"_s);
    CHECK(result.error().problems.first().column == u"做事时提不起劲或没有兴趣"_s);
}

TEST_CASE("a name alone never matches", "[assessments][wjx]")
{
    const Matcher matcher(QList<Candidate>{{"1", u"王明"_s, u"20260101"_s, u"1234"_s, {7, 1}}});
    Respondent respondent;
    respondent.name = u"王明"_s;
    CHECK(matcher.match(respondent, std::nullopt).state == MatchState::Unmatched);
    CHECK(matcher.match(respondent, ClassName{7, 2}).state == MatchState::Unmatched);
    CHECK(matcher.match(respondent, ClassName{7, 1}).by == MatchEvidence::ClassAndName);
}

namespace {

const QStringList Head{u"序号"_s, u"提交答卷时间"_s, u"所用时间"_s, u"1、姓名"_s};
const QStringList Who{u"1"_s, u"2026/11/9 8:05:00"_s, u"90秒"_s, u"王明"_s};

QStringList numberedHead(int items)
{
    QStringList head = Head;
    for (int i = 1; i <= items; ++i)
        head.append(u"第%1题"_s.arg(i));
    return head;
}

QString answersOfFirst(const core::Result<QList<Respondent>> &read, const QString &scale)
{
    QStringList words;
    for (const Answer &answer : tests::valueOf(read).first().answers.value(scale))
        words.append(answer.kind == Answer::Kind::Given     ? QString::number(answer.value)
                     : answer.kind == Answer::Kind::Missing ? u"-"_s
                                                            : u"x"_s);
    return words.join(u' ');
}

} // namespace

TEST_CASE("answers are read among the options of their own item", "[assessments][wjx]")
{
    const QList<Scale> isi{tests::valueOf(shippedScale(u"isi"_s))};
    const auto read = [&](const QStringList &cells, const core::tabular::ColumnMap &map = {}) {
        return answersOfFirst(readWjx(tests::wjxSheetOf(numberedHead(7), {Who + cells}), isi, map), u"isi"_s);
    };
    CHECK(read({u"重度"_s, u"无"_s, u"中度"_s, u"非常不满意"_s, u"一点"_s, u"很多"_s, u"非常多"_s}) == u"3 0 2 4 1 3 4"_s);
    // The words of another item's options mean nothing here.
    CHECK(read({u"满意"_s, u"无"_s, u"中度"_s, u"重度"_s, u"一点"_s, u"很多"_s, u"(空)"_s}) == u"x 0 2 x 1 3 -"_s);
    core::tabular::ColumnMap codes;
    codes.options.append({{}, {{1, 0}, {2, 1}, {3, 2}, {4, 3}, {5, 4}, {-3, std::nullopt}}});
    CHECK(read({u"4"_s, u"1"_s, u"3"_s, u"5"_s, u"2"_s, u"4"_s, u"-3"_s}, codes) == u"3 0 2 4 1 3 -"_s);
    // The text before the number: both in one file.
    CHECK(read({u"4"_s, u"无"_s, u"3"_s, u"很满意"_s, u"2"_s, u"4"_s, u"9"_s}, codes) == u"3 0 2 0 1 3 x"_s);
    CHECK(readWjx(tests::wjxSheetOf(numberedHead(7), {Who + QStringList(7, u"1"_s)}), isi).error().problems.value(0).kind ==
          u"number_mode"_s);
}

TEST_CASE("an item's option number is that of its own options", "[assessments][wjx]")
{
    QByteArray json = tests::readFile(u":/yice/scales/isi.json"_s);
    // Item 4 counts its options the other way round than the form numbers them.
    json.replace("{\"value\": 0, \"texts\": [\"非常满意\", \"很满意\"]}", "{\"value\": 0, \"code\": 5, \"texts\": [\"非常满意\"]}");
    json.replace("{\"value\": 1, \"texts\": [\"满意\"]}", "{\"value\": 1, \"code\": 4, \"texts\": [\"满意\"]}");
    json.replace("{\"value\": 2, \"texts\": [\"一般\"]}", "{\"value\": 2, \"code\": 3, \"texts\": [\"一般\"]}");
    json.replace("{\"value\": 3, \"texts\": [\"不满意\"]}", "{\"value\": 3, \"code\": 2, \"texts\": [\"不满意\"]}");
    json.replace("{\"value\": 4, \"texts\": [\"非常不满意\", \"很不满意\"]}", "{\"value\": 4, \"code\": 1, \"texts\": [\"非常不满意\"]}");
    const QList<Scale> isi{tests::valueOf(Scale::fromJson(json))};
    const QStringList cells{u"重度"_s, u"无"_s, u"中度"_s, u"2"_s, u"一点"_s, u"很多"_s, u"非常多"_s};
    CHECK(answersOfFirst(readWjx(tests::wjxSheetOf(numberedHead(7), {Who + cells}), isi), u"isi"_s) == u"3 0 2 3 1 3 4"_s);
}

TEST_CASE("supplements are taken where the export has them", "[assessments][wjx]")
{
    const QList<Scale> sdq{tests::valueOf(shippedScale(u"sdq-self"_s))};
    const QStringList main(25, u"有点符合"_s);
    const QStringList impact{u"相当多"_s, u"没有"_s, u"非常多"_s, u"只有一点"_s, u"没有"_s};
    const auto without = readWjx(tests::wjxSheetOf(numberedHead(25), {Who + main}), sdq);
    CHECK(tests::valueOf(without).first().answers.value(u"sdq-self"_s).size() == 25);
    const auto with = readWjx(tests::wjxSheetOf(numberedHead(30), {Who + main + impact}), sdq);
    CHECK(answersOfFirst(with, u"sdq-self"_s).endsWith(u" 2 0 3 1 0"_s));
    const ScoredSheet scored = tests::valueOf(
        scoreSheet(sdq.first(), tests::valueOf(with).first().answers.value(u"sdq-self"_s)));
    REQUIRE(scored.score(u"impact"_s) != nullptr);
    CHECK(scored.score(u"impact"_s)->raw == 3);
    // Named by their text: one that the form lacks is a missing answer, and blank ones make no sheet too empty.
    Scale worded = sdq.first();
    QStringList head = Head;
    for (ScaleItem &item : worded.items) {
        item.text = u"甲%1号题"_s.arg(item.number);
        head.append(item.text);
    }
    for (ScaleItem &item : worded.supplements)
        item.text = u"影响%1号题"_s.arg(item.number);
    head.append(worded.supplements.at(2).text);
    const auto some = readWjx(tests::wjxSheetOf(head, {Who + main + QStringList{u"非常多"_s}}), {worded});
    CHECK(answersOfFirst(some, u"sdq-self"_s).endsWith(u" 1 - - 3 - -"_s));
    MatchedRespondent one{tests::valueOf(some).first(), {}};
    const auto flags = validityFlags({one}, {}, {worded}, {2026, 11, 1}, {2026, 11, 30});
    CHECK_FALSE(flags.first().contains(Flag::Missing));
}
