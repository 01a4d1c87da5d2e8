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
