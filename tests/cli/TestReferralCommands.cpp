// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{
const QString Snapshot = u"2027-01-22T02:00:00.000Z"_s;
}

TEST_CASE("the white list is tried, taken as expected and found unchanged the next time", "[cli][referral]")
{
    CliFixture cli;
    cli.createSchool();
    const QString file = dataFile(u"referral/institutions.csv"_s);
    const QStringList import{u"referral"_s, u"institutions"_s, u"import"_s, file, u"--now"_s, Snapshot};
    const QJsonObject dry = cli.done(import + QStringList{u"--dry-run"_s});
    const QJsonObject data = cli.done(import);
    CHECK(data == dry);
    const QJsonObject expected =
        QJsonDocument::fromJson(readFile(dataFile(u"referral/institutions.expected.json"_s))).object();
    CHECK(data.value(u"institutions"_s) == expected.value(u"institutions"_s));
    CHECK(data.value(u"added"_s) == expected.value(u"institutions"_s));
    CHECK(data.value(u"problems"_s).toArray().size() == 2);
    const QJsonObject list = cli.done({u"institutions"_s, u"list"_s, u"--date"_s, u"2027-01-22"_s});
    CHECK(list.value(u"institutions"_s).toArray().size() == 15);
    for (const QJsonObject &figures : {data, list}) {
        CHECK(figures.value(u"valid"_s) == expected.value(u"validOnSnapshot"_s));
        for (const QString &key : {u"greenChannel"_s, u"greenChannelValid"_s, u"expired"_s, u"notYetValid"_s,
                                   u"greenChannelValidWithoutContactOrPhone"_s})
            CHECK(figures.value(key) == expected.value(key));
    }
    const QJsonObject again = cli.done(import);
    CHECK(again.value(u"added"_s).toInt() == 0);
    CHECK(again.value(u"unchanged"_s).toInt() == 15);

    QByteArray broken = readFile(file);
    broken.replace("2026-01-01,2027-12-31", "2026-01-01,2025-12-31");
    const Run refused = cli.inSchool({u"institutions"_s, u"import"_s, cli.writeFile(u"broken.csv"_s, broken)});
    CHECK(refused.exit == 5);
    const QJsonObject first = refused.error().value(u"problems"_s)[0].toObject();
    CHECK(first.value(u"row"_s).toInt() == 2);
    CHECK(first.value(u"column"_s).toString() == u"有效期止"_s);
    CHECK(first.value(u"kind"_s).toString() == u"date_order"_s);
    CHECK(cli.inSchool({u"institutions"_s, u"import"_s}).exit == 2);
    CHECK(cli.inSchool({u"institutions"_s, u"list"_s, u"--date"_s, u"x"_s}).exit == 2);

    const QJsonObject imported = cli.done({u"import"_s, u"list"_s}).value(u"imports"_s)[0].toObject();
    CHECK(imported.value(u"kind"_s).toString() == u"institutions"_s);
    CHECK(cli.done({u"import"_s, u"undo"_s, imported.value(u"id"_s).toString(), u"--now"_s, Snapshot})
              .value(u"removed"_s)
              .toInt()
          == 15);
    CHECK(cli.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}
