// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {
const QString Now = u"2026-11-20T02:00:00.000Z"_s;
const QString Number = u"20260801"_s;
} // namespace

TEST_CASE("an interview opens its task at once, is explained under consent, and is no round", "[cli][interview]")
{
    CliFixture cli;
    cli.createSchool();
    const auto done = [&](const QStringList &arguments) { return cli.done(arguments + QStringList{u"--now"_s, Now}); };
    done({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
    const QString id = done({u"campaign"_s, u"create"_s, u"--name"_s, u"秋季"_s, u"--scales"_s, u"phq9"_s, u"--grades"_s,
                             u"7,8,9"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s})
                           .value(u"campaignId"_s)
                           .toString();
    const QStringList store{u"interview"_s, u"store"_s,   Number, u"--scale"_s,
                            u"phq9"_s,      u"--answers"_s, u"1 2 2 1 1 1 2 1 1"_s};
    CHECK(cli.inSchool(QStringList{u"interview"_s, u"store"_s, Number, u"--scale"_s, u"phq9"_s, u"--answers"_s, u"1 2"_s}).exit == 5);
    done(store + QStringList{u"--dry-run"_s});
    CHECK(done({u"alert"_s, u"list"_s, u"--open"_s}).value(u"alerts"_s).toArray().isEmpty());
    const QString sheet = done(store).value(u"sheet"_s).toString();
    CHECK(done({u"alert"_s, u"list"_s, u"--open"_s}).value(u"alerts"_s).toArray().size() == 1);

    QJsonObject explained = done({u"result"_s, u"explain"_s, sheet});
    CHECK(explained.value(u"withheld"_s).toString() == u"consent"_s);
    CHECK(explained.value(u"trace"_s).isNull());
    CHECK(done({u"result"_s, u"list"_s, Number}).value(u"results"_s).toArray().isEmpty());
    done({u"consent"_s, u"set"_s, u"--campaign"_s, id, u"--basis"_s, u"paper"_s});
    explained = done({u"result"_s, u"explain"_s, sheet});
    const QJsonObject scored = done({u"scale"_s, u"score"_s, u"phq9"_s, u"--answers"_s, u"1 2 2 1 1 1 2 1 1"_s, u"--explain"_s});
    CHECK(explained.value(u"trace"_s) == scored.value(u"trace"_s));
    CHECK(explained.value(u"agrees"_s).toBool());
    CHECK(explained.value(u"interview"_s).toBool());
    const QJsonValue listed = done({u"result"_s, u"list"_s, Number}).value(u"results"_s)[0];
    CHECK(listed[u"sheet"_s].toString() == sheet);
    CHECK(listed[u"total"_s].toString() == u"12"_s);
    CHECK(done({u"campaign"_s, u"list"_s}).value(u"campaigns"_s).toArray().size() == 1);
}
