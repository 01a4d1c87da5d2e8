// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QHash>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

const QString Now = u"2026-12-05T02:00:00.000Z"_s;
const QByteArray Map = R"({"options": {"7-106": {"1": 1, "2": 0, "-2": null, "-3": null}}, "scale": "mht"})";

/// The subscales by the names of the expected file.
const QMap<QString, QString> Subscales{{u"学习焦虑"_s, u"learning_anxiety"_s}, {u"对人焦虑"_s, u"social_anxiety"_s},
                                       {u"孤独倾向"_s, u"loneliness"_s},       {u"自责倾向"_s, u"self_blame"_s},
                                       {u"过敏倾向"_s, u"oversensitivity"_s},  {u"身体症状"_s, u"somatic"_s},
                                       {u"恐怖倾向"_s, u"phobia"_s},           {u"冲动倾向"_s, u"impulse"_s}};

QSet<QString> words(const QJsonValue &array)
{
    QSet<QString> set;
    for (const QJsonValue &value : array.toArray())
        set.insert(value.toString());
    return set;
}

/// The word of the expected file for what a match rests on.
QString evidence(const QString &by)
{
    static const QHash<QString, QString> names{{u"last4_name"_s, u"last4+name"_s},
                                               {u"class_name"_s, u"class+name"_s},
                                               {u"number_against_name"_s, u"number against name"_s}};
    return names.value(by, by);
}

/// A school with its roster and a round of MHT in grade 8.
class Round
{
public:
    Round()
    {
        cli.createSchool();
        done({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
        id = done({u"campaign"_s, u"create"_s, u"--name"_s, u"八年级"_s, u"--scales"_s, u"mht"_s, u"--grades"_s, u"8"_s,
                   u"--from"_s, u"2026-11-23"_s, u"--to"_s, u"2026-12-04"_s})
                 .value(u"campaignId"_s)
                 .toString();
        map = cli.writeFile(u"mht-map.json"_s, Map);
    }
    QJsonObject done(const QStringList &arguments) const { return cli.done(arguments + QStringList{u"--now"_s, Now}); }
    QStringList import() const { return {u"campaign"_s, u"import"_s, id, dataFile(u"wjx/wjx-mht.csv"_s)}; }

    CliFixture cli;
    QString id;
    QString map;
};

void checkSheet(const QJsonObject &sheet, const QJsonObject &expected)
{
    INFO("row " << expected.value(u"row"_s).toInt());
    const QString status = expected.value(u"status"_s).toString();
    CHECK(sheet.value(u"match"_s).toString() == status);
    CHECK(evidence(sheet.value(u"by"_s).toString()) == expected.value(u"by"_s).toString());
    CHECK(words(sheet.value(u"validity"_s)) == words(expected.value(u"flags"_s)));
    if (status != u"matched"_s) {
        CHECK(sheet.value(u"student"_s).isNull());
        CHECK(sheet.value(u"withheld"_s).toString() == u"unassigned"_s);
        return;
    }
    CHECK(sheet.value(u"student"_s)[u"studentNumber"_s].toString() == expected.value(u"student"_s).toString());
    const QJsonObject mht = expected.value(u"mht"_s).toObject();
    const QJsonObject scores = sheet.value(u"scores"_s).toObject();
    CHECK(scores.value(u"total"_s) == mht.value(u"total"_s));
    CHECK(scores.value(u"lie"_s) == mht.value(u"lie"_s));
    CHECK(sheet.value(u"band"_s) == mht.value(u"band"_s));
    CHECK(sheet.value(u"missing"_s) == mht.value(u"missing"_s));
    QSet<QString> high;
    for (auto it = Subscales.constBegin(); it != Subscales.constEnd(); ++it) {
        CHECK(scores.value(it.value()) == mht.value(u"sub"_s)[it.key()]);
        if (sheet.value(u"bands"_s)[it.value()].toString() == u"high"_s)
            high.insert(it.key());
    }
    CHECK(high == words(mht.value(u"high"_s)));
}

} // namespace

TEST_CASE("an export of option numbers is read with a map, every respondent as expected", "[cli][numbermode]")
{
    const Round round;
    round.done({u"consent"_s, u"set"_s, u"--campaign"_s, round.id, u"--basis"_s, u"paper"_s});
    const QJsonObject expected = QJsonDocument::fromJson(readFile(dataFile(u"wjx/mht.expected.json"_s))).object();
    const QStringList import = round.import() + QStringList{u"--map"_s, round.map};
    const QJsonObject dry = round.done(import + QStringList{u"--dry-run"_s});
    const QJsonObject data = round.done(import);
    CHECK(data == dry);
    for (const QString &key : {u"respondents"_s, u"matched"_s, u"ambiguous"_s, u"unmatched"_s})
        CHECK(data.value(key) == expected.value(key));
    CHECK(data.value(u"problems"_s).toArray().isEmpty());

    QHash<int, QJsonObject> rows;
    for (const QJsonValue &row : expected.value(u"rows"_s).toArray())
        rows.insert(row[u"row"_s].toInt(), row.toObject());
    const QJsonArray sheets = round.done({u"campaign"_s, u"sheets"_s, round.id}).value(u"sheets"_s).toArray();
    CHECK(sheets.size() == rows.size());
    QSet<QString> critical;
    for (const QJsonValue &value : sheets) {
        const QJsonObject sheet = value.toObject();
        checkSheet(sheet, rows.value(sheet.value(u"row"_s).toInt()));
        if (!sheet.value(u"critical"_s).toArray().isEmpty())
            critical.insert(sheet.value(u"sheet"_s).toString());
    }
    // Items 85 and 97 open their task, whatever the lie score and the other flags.
    CHECK(critical.size() > 50);
    QSet<QString> tasked;
    for (const QJsonValue &task : round.done({u"task"_s, u"list"_s}).value(u"tasks"_s).toArray())
        tasked.insert(task[u"sheet"_s].toString());
    CHECK(tasked.contains(critical));

    const QJsonObject again = round.done(import);
    CHECK(again.value(u"same"_s).toInt() == 357);
    CHECK(again.value(u"signals"_s).toInt() == 0);
    CHECK(round.cli.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("option numbers that nobody explains are refused with the reason, and nothing is written", "[cli][numbermode]")
{
    const Round round;
    const Run bare = round.cli.inSchool(round.import());
    CHECK(bare.exit == 5);
    const QJsonObject problem = bare.error().value(u"problems"_s)[0].toObject();
    CHECK(problem.value(u"kind"_s).toString() == u"number_mode"_s);
    CHECK(problem.value(u"file"_s).toString() == u"wjx-mht.csv"_s);
    CHECK(problem.value(u"column"_s).toString() == u"7、第1题"_s);
    CHECK(problem.value(u"message"_s).toString().contains(u"序号"));
    struct Case {
        QByteArray map;
        int exit;
    };
    for (const Case &one : {Case{R"({"options": {"7-106": {"1": 1, "2": 5}}})", 5}, Case{R"({"optoins": {}})", 5},
                            Case{"{", 5}, Case{R"({"options": {"*": {"1": 1, "2": 0}}, "scale": "phq9"})", 5}}) {
        INFO(one.map.toStdString());
        const QString map = round.cli.writeFile(u"wrong.json"_s, one.map);
        CHECK(round.cli.inSchool(round.import() + QStringList{u"--map"_s, map}).exit == one.exit);
    }
    CHECK(round.cli.inSchool(round.import() + QStringList{u"--map"_s, round.cli.path(u"none.json"_s)}).exit == 5);
    CHECK(round.done({u"campaign"_s, u"sheets"_s, round.id}).value(u"sheets"_s).toArray().isEmpty());
    const QString all = round.cli.writeFile(u"all.json"_s, R"({"options": {"*": {"1": 1, "2": 0}}})");
    CHECK(round.done(round.import() + QStringList{u"--map"_s, all, u"--dry-run"_s}).value(u"matched"_s).toInt() == 346);
}
