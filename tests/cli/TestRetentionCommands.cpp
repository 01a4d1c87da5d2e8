// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

const QString Then = u"2026-11-20T02:00:00.000Z"_s;
const QString Summer = u"2027-07-05T02:00:00.000Z"_s;
const QString Later = u"2035-10-01T02:00:00.000Z"_s; // all who were there in 2026 have left three years ago

/// A school whose autumn round is over and whose pupils have all gone.
void prepare(CliFixture &cli)
{
    cli.createSchool();
    const QStringList then{u"--now"_s, Then};
    cli.done(QStringList{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)} + then);
    const QString id = cli.done(QStringList{u"campaign"_s, u"create"_s, u"--name"_s, u"秋季"_s, u"--scales"_s,
                                            u"phq9,gad7"_s, u"--grades"_s, u"7,8,9"_s, u"--from"_s, u"2026-11-01"_s,
                                            u"--to"_s, u"2026-11-30"_s} +
                                then)
                           .value(u"campaignId"_s)
                           .toString();
    cli.done(QStringList{u"campaign"_s, u"import"_s, id, dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s)} + then);
}

} // namespace

TEST_CASE("two people destroy what is due from the command line, and the vault verifies", "[cli][retention]")
{
    CliFixture cli;
    prepare(cli);
    const QStringList now{u"--now"_s, Later};
    const QStringList later = now + QStringList{u"--user"_s, CliFixture::User};
    const auto done = [&](const QStringList &words) { return cli.done(words + later); };
    const auto count = [&] {
        return done({u"vault"_s, u"info"_s}).value(u"counts"_s).toObject().value(u"students"_s).toInt();
    };
    const int before = count();
    REQUIRE(before > 100);
    CHECK(cli.inSchool(QStringList{u"retention"_s, u"due"_s, u"--date"_s, u"x"_s} + later).exit == 2);
    for (const auto &file : done({u"retention"_s, u"due"_s}).value(u"due"_s).toArray())
        CHECK(file.toObject().value(u"student"_s).isNull()); // nobody has left: only sheets that belong to nobody

    const QString fresh = cli.writeFile(u"fresh.csv"_s, "学号,姓名,性别,班级\n20279001,新来生,女,七年级1班\n");
    const QJsonObject left = cli.done({u"roster"_s, u"import"_s, fresh, u"--complete"_s, u"--now"_s, Summer});
    CHECK(left.value(u"left"_s).toInt() == before);
    QJsonObject due = done({u"retention"_s, u"due"_s});
    const auto blocked = [&] { return due.value(u"blocked"_s).toArray(); };
    const qsizetype open = blocked().size();
    CHECK(open > 0); // nobody has spoken with them yet
    CHECK(blocked().first().toObject().value(u"reason"_s).toString() == u"open_case");
    const QString number = [&] {
        for (const auto &file : due.value(u"due"_s).toArray()) {
            if (!file.toObject().value(u"student"_s).isNull())
                return file[u"student"_s][u"studentNumber"_s].toString();
        }
        return QString();
    }();
    done({u"retention"_s, u"hold"_s, number, u"--reason"_s, u"诉讼"_s});
    CHECK(done({u"retention"_s, u"holds"_s}).value(u"holds"_s).toArray().size() == 1);
    due = done({u"retention"_s, u"due"_s});
    CHECK(blocked().size() == open + 1);

    const QString secret = cli.writeFile(u"principal.txt"_s, "another four plain words");
    done({u"vault"_s, u"add-user"_s, u"校长甲"_s, u"--role"_s, u"principal"_s, u"--new-password-file"_s, secret});
    const QJsonObject made = done({u"retention"_s, u"list"_s, u"make"_s});
    const QString id = made.value(u"id"_s).toString();
    CHECK(made.value(u"state"_s).toString() == u"open");
    CHECK(cli.inSchool(QStringList{u"retention"_s, u"destroy"_s, u"1"_s} + later).exit == 3);
    done({u"retention"_s, u"sign"_s, u"1"_s});
    CHECK_FALSE(cli.inSchool(QStringList{u"retention"_s, u"sign"_s, id} + later).exit == 0);
    CHECK(cli.inSchool(QStringList{u"retention"_s, u"destroy"_s, id} + later).exit == 3);
    const Run second = cli.inSchool(QStringList{u"retention"_s, u"sign"_s, u"1"_s} + now +
                                    QStringList{u"--user"_s, u"校长甲"_s, u"--password-file"_s, secret});
    CHECK(second.data().value(u"state"_s).toString() == u"signed");
    const QJsonObject dry = done({u"retention"_s, u"destroy"_s, u"1"_s, u"--dry-run"_s});
    CHECK(count() == before + 1);
    const QJsonObject gone = done({u"retention"_s, u"destroy"_s, u"1"_s});
    CHECK(gone.value(u"records"_s) == dry.value(u"records"_s));
    CHECK(gone.value(u"state"_s).toString() == u"destroyed");
    CHECK(gone.value(u"stillHeldBy"_s).toArray().isEmpty());
    CHECK(gone.value(u"bytesAfter"_s).toInt() < gone.value(u"bytesBefore"_s).toInt());
    CHECK(count() == 1 + open + 1); // who came, who is not finished with, who is held
    CHECK(done({u"audit"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
    CHECK(done({u"retention"_s, u"list"_s, u"show"_s, u"1"_s}).value(u"signatures"_s).toArray().size() == 2);
    CHECK(done({u"retention"_s, u"backups"_s}).value(u"backups"_s).toArray().isEmpty());
    CHECK(done({u"retention"_s, u"rules"_s}).value(u"rules"_s).toArray().size() >= 8);
    done({u"retention"_s, u"release"_s, number});
    CHECK(done({u"retention"_s, u"holds"_s}).value(u"holds"_s).toArray().isEmpty());
}
