// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

TEST_CASE("a vault is made, opened, verified and told apart from every kind of wrong key", "[cli][vault]")
{
    CliFixture cli;
    cli.createSchool();
    CHECK(cli.done({u"vault"_s, u"info"_s}).value(u"counts"_s).toObject().value(u"students"_s).toInt() == 0);
    const QString wrong = cli.writeFile(u"wrong.txt"_s, "not the password at all\n");
    const Run refused = cli.inSchool({u"vault"_s, u"info"_s, u"--password-file"_s, wrong});
    CHECK(refused.exit == 4);
    CHECK(refused.error().value(u"code"_s).toString() == u"wrong_password"_s);
    CHECK(cli.done({u"vault"_s, u"verify"_s}).value(u"pagesRead"_s).toInt() > 1);

    CHECK(cli.run({u"vault"_s, u"info"_s}, cli.path(u"nowhere.yice"_s)).exit == 5);
    const QByteArray keyring = readFile(cli.school() + u"/keyring.json"_s);
    REQUIRE(QFile::remove(cli.school() + u"/keyring.json"_s));
    CHECK(cli.inSchool({u"vault"_s, u"info"_s}).error().value(u"code"_s).toString() == u"keyring_missing"_s);
    QByteArray damaged = keyring;
    damaged[damaged.size() / 2] = static_cast<char>(damaged.at(damaged.size() / 2) ^ 1);
    cli.writeFile(u"school.yice/keyring.json"_s, damaged);
    CHECK(cli.inSchool({u"vault"_s, u"info"_s}).exit == 6);
    cli.writeFile(u"school.yice/keyring.json"_s, keyring);
    CHECK(cli.inSchool({u"vault"_s, u"info"_s}).exit == 0);
}

TEST_CASE("where the recovery sheet cannot be written there is no vault, and no sheet where there is no vault", "[cli][vault]")
{
    const CliFixture cli;
    const auto create = [&](const QString &sheet) {
        return cli.run({u"vault"_s, u"create"_s, u"--profile"_s, u"school"_s, u"--unit-code"_s, u"S-1"_s, u"--unit-name"_s, u"测试中学"_s,
                        u"--stage"_s, u"junior"_s, u"--user"_s, CliFixture::User, u"--test"_s, u"--kdf-ms"_s, u"1"_s,
                        u"--recovery-out"_s, sheet},
                       cli.school());
    };
    CHECK(create(cli.path(u"no such folder/sheet.txt"_s)).exit == 9);
    CHECK_FALSE(QDir(cli.school()).exists());
    CHECK(QDir(cli.path(u"data/yice/anchors"_s)).entryList(QDir::Files).isEmpty());
    cli.writeFile(u"school.yice"_s, "in the way");
    const QString sheet = cli.path(u"sheet.txt"_s);
    CHECK(create(sheet).exit == 5);
    CHECK_FALSE(QFile::exists(sheet));
    REQUIRE(QFile::remove(cli.school()));
    CHECK(create(sheet).exit == 0);
    const QByteArray groups = readFile(sheet);
    CHECK(groups.size() > 40);
    CHECK(cli.inSchool({u"vault"_s, u"recover"_s, u"--key-file"_s, sheet, u"--new-password-file"_s,
                        cli.writeFile(u"new.txt"_s, "five other plain words here\n")}).exit == 0);
}

TEST_CASE("a second program is told that the vault is in use", "[cli][vault]")
{
    CliFixture cli;
    cli.createSchool();
    QProcess other;
    other.setProcessEnvironment(cli.environment());
    // The long work of another program holds the vault.
    other.start(yicectlPath(), {u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s), u"--vault"_s,
                                cli.school(), u"--json"_s});
    REQUIRE(other.waitForStarted());
    bool seen = false;
    while (other.state() != QProcess::NotRunning && !seen) {
        const Run run = cli.inSchool({u"vault"_s, u"info"_s});
        seen = run.exit == 10;
        if (seen)
            CHECK(run.error().value(u"code"_s).toString() == u"in_use"_s);
        other.waitForFinished(1);
    }
    other.waitForFinished(60000);
    CHECK((seen || other.exitCode() == 10)); // whichever of the two came second
}

TEST_CASE("after five wrong passwords each further try waits", "[cli][vault]")
{
    CliFixture cli;
    cli.createSchool();
    const QString wrong = cli.writeFile(u"wrong.txt"_s, "not the password at all\n");
    for (int i = 0; i < 6; ++i)
        CHECK(cli.inSchool({u"vault"_s, u"info"_s, u"--password-file"_s, wrong}).exit == 4);
    const Run waiting = cli.inSchool({u"vault"_s, u"info"_s});
    CHECK(waiting.exit == 4);
    CHECK(waiting.error().value(u"code"_s).toString() == u"too_many_attempts"_s);
    CHECK(cli.inSchool({u"vault"_s, u"info"_s, u"--now"_s, u"2099-01-01T00:00:00.000Z"_s}).exit == 0);
    CHECK(cli.inSchool({u"vault"_s, u"info"_s}).exit == 0);
}

TEST_CASE("people are added with their role, change their password, and come back by the recovery sheet", "[cli][vault]")
{
    CliFixture cli;
    cli.createSchool();
    const QString second = cli.writeFile(u"second.txt"_s, "another four words here\n");
    const QString fresh = cli.writeFile(u"fresh.txt"_s, "quite fresh words now\n");
    cli.done({u"vault"_s, u"add-user"_s, u"校长甲"_s, u"--role"_s, u"auditor"_s, u"--new-password-file"_s, second, u"--user"_s,
              CliFixture::User});
    const QStringList asSecond{u"--user"_s, u"校长甲"_s, u"--password-file"_s, second};
    const Run denied = cli.inSchool(QStringList{u"roster"_s, u"list"_s} + asSecond);
    CHECK(denied.exit == 3);
    CHECK(cli.inSchool(QStringList{u"vault"_s, u"verify"_s} + asSecond).exit == 0);
    CHECK(cli.inSchool(QStringList{u"vault"_s, u"passwd"_s, u"--new-password-file"_s, fresh} + asSecond).exit == 0);
    CHECK(cli.inSchool(QStringList{u"vault"_s, u"verify"_s} + asSecond).exit == 4);
    const QString key = cli.path(u"school-recovery.txt"_s);
    CHECK(cli.inSchool({u"vault"_s, u"recover"_s, u"--key-file"_s, key, u"--user"_s, u"校长甲"_s, u"--new-password-file"_s, second})
              .exit == 0);
    CHECK(cli.inSchool(QStringList{u"vault"_s, u"verify"_s} + asSecond).exit == 0);
    const QString weak = cli.writeFile(u"weak.txt"_s, "123456\n");
    const Run refused = cli.inSchool(QStringList{u"vault"_s, u"passwd"_s, u"--new-password-file"_s, weak} + asSecond);
    CHECK(refused.error().value(u"code"_s).toString() == u"weak_password"_s);
}

TEST_CASE("a vault is never made over something, and nothing is left of one that failed", "[cli][vault]")
{
    CliFixture cli;
    cli.createSchool();
    const QStringList make{u"vault"_s, u"create"_s, u"--profile"_s, u"school"_s, u"--unit-code"_s, u"S-1"_s, u"--unit-name"_s,
                           u"示例"_s, u"--user"_s, u"甲"_s, u"--test"_s, u"--kdf-ms"_s, u"1"_s};
    CHECK(cli.inSchool(make).error().value(u"code"_s).toString() == u"already_exists"_s);
    const QString weak = cli.writeFile(u"weak.txt"_s, "123456\n");
    CHECK(cli.run(make + QStringList{u"--password-file"_s, weak}, cli.path(u"new.yice"_s)).exit != 0);
    CHECK_FALSE(QDir(cli.path(u"new.yice"_s)).exists());
    CHECK(cli.run({u"vault"_s, u"info"_s, u"--now"_s, u"yesterday"_s}, cli.school()).exit == 2);
}

TEST_CASE("a removed person's old keyring opens nothing any more", "[cli][vault]")
{
    CliFixture cli;
    cli.createSchool();
    const QString second = cli.writeFile(u"second.txt"_s, "another four words here\n");
    const QStringList asFirst{u"--user"_s, CliFixture::User};
    const QStringList asSecond{u"--user"_s, u"校长甲"_s, u"--password-file"_s, second};
    cli.done(QStringList{u"vault"_s, u"add-user"_s, u"校长甲"_s, u"--role"_s, u"auditor"_s, u"--new-password-file"_s, second} + asFirst);
    const QByteArray old = readFile(cli.school() + u"/keyring.json"_s);
    CHECK(cli.inSchool(QStringList{u"vault"_s, u"verify"_s} + asSecond).exit == 0);
    cli.done(QStringList{u"vault"_s, u"remove-user"_s, u"校长甲"_s} + asFirst);
    CHECK(cli.inSchool(QStringList{u"vault"_s, u"verify"_s} + asSecond).exit == 5);
    CHECK(cli.done(QStringList{u"vault"_s, u"verify"_s} + asFirst).value(u"problems"_s).toArray().isEmpty());

    // Killed between the two files: the new keyring lies beside the old one, and the records have the new key.
    const QByteArray fresh = readFile(cli.school() + u"/keyring.json"_s);
    cli.writeFile(u"school.yice/keyring.next.json"_s, fresh);
    cli.writeFile(u"school.yice/keyring.json"_s, old);
    CHECK(cli.inSchool(QStringList{u"vault"_s, u"verify"_s} + asSecond).exit == 6);
    CHECK(cli.done(QStringList{u"vault"_s, u"verify"_s} + asFirst).value(u"problems"_s).toArray().isEmpty());
    CHECK(readFile(cli.school() + u"/keyring.json"_s) == fresh);
    CHECK_FALSE(QFile::exists(cli.school() + u"/keyring.next.json"_s));
}

TEST_CASE("the journal tells who did what, without the values, to who may read it", "[cli][vault]")
{
    CliFixture cli;
    cli.createSchool();
    const QString wrong = cli.writeFile(u"wrong.txt"_s, "not the password at all\n");
    CHECK(cli.inSchool({u"vault"_s, u"info"_s, u"--password-file"_s, wrong}).exit == 4);
    cli.done({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
    const Run log = cli.inSchool({u"audit"_s, u"log"_s, u"--student"_s, u"20250212"_s});
    REQUIRE(log.exit == 0);
    const QJsonArray entries = log.data().value(u"entries"_s).toArray();
    REQUIRE(entries.size() == 1);
    CHECK(entries.first().toObject().value(u"act"_s).toString() == u"insert"_s);
    CHECK(entries.first().toObject().value(u"user"_s).toString() == CliFixture::User);
    CHECK(entries.first().toObject().value(u"fields"_s).toArray().contains(u"name"_s));
    CHECK_FALSE(log.out.contains("单燕晓"));
    const Run whole = cli.inSchool({u"audit"_s, u"log"_s});
    CHECK(whole.out.contains("unlock_failed"));
    CHECK(cli.inSchool({u"audit"_s, u"log"_s, u"--from"_s, u"2099-01-01"_s}).data().value(u"entries"_s).toArray().isEmpty());
    CHECK(cli.inSchool({u"audit"_s, u"verify"_s}).exit == 0);
}
