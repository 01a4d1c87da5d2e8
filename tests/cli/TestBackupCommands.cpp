// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

int students(const Run &info)
{
    return info.data().value(u"counts"_s).toObject().value(u"students"_s).toInt();
}

/// Runs the program where no file may grow beyond `kilobytes`, as on a disk that is full.
Run inLittleRoom(const CliFixture &cli, int kilobytes, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    const QString limited = u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(kilobytes * 2); // blocks of 512 bytes
    process.start(u"sh"_s, QStringList{u"-c"_s, limited, u"sh"_s, yicectlPath()} + arguments +
                               QStringList{u"--vault"_s, cli.school(), u"--json"_s});
    REQUIRE(process.waitForFinished(240000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

TEST_CASE("a vault is backed up to one file, restored from it and compared", "[cli][backup]")
{
    CliFixture cli;
    cli.createSchool();
    CHECK(cli.done({u"vault"_s, u"info"_s}).value(u"lastBackup"_s).isNull());
    cli.done({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
    const QString file = cli.path(u"school.yicebak"_s);
    const QJsonObject made = cli.done({u"vault"_s, u"backup"_s, u"--out"_s, file});
    CHECK(made.value(u"file"_s).toString() == file);
    CHECK(made.value(u"bytes"_s).toInteger() == QFileInfo(file).size());
    const QJsonObject info = cli.done({u"vault"_s, u"info"_s});
    CHECK(info.value(u"lastBackup"_s) == made.value(u"madeAt"_s));
    CHECK(info.value(u"vaultId"_s) == made.value(u"vaultId"_s));
    CHECK(cli.inSchool({u"vault"_s, u"backup"_s, u"--out"_s, file}).error().value(u"code"_s).toString() == u"already_exists"_s);

    const Run checked = cli.run({u"vault"_s, u"verify-backup"_s, file});
    INFO(checked.out.toStdString());
    REQUIRE(checked.exit == 0);
    CHECK(checked.data().value(u"differences"_s).toArray().isEmpty());
    CHECK(checked.data().value(u"counts"_s).toObject().value(u"student"_s).toInt() == 1108);
    CHECK(checked.data().value(u"pagesRead"_s).toInt() > 100);

    const QString into = cli.path(u"back.yice"_s);
    const Run restored = cli.run({u"vault"_s, u"restore"_s, file, u"--into"_s, into});
    INFO(restored.out.toStdString());
    REQUIRE(restored.exit == 0);
    CHECK(restored.data().value(u"journal"_s) == made.value(u"journal"_s));
    CHECK(restored.data().value(u"records"_s).toInt() > 1108);
    CHECK(students(cli.run({u"vault"_s, u"info"_s}, into)) == 1108);
    CHECK(cli.run({u"vault"_s, u"verify"_s}, into).exit == 0);
    CHECK(cli.inSchool({u"vault"_s, u"verify"_s}).exit == 0); // the vault itself goes on as before
    CHECK(cli.run({u"audit"_s, u"log"_s}, into).out.contains("restored"));
    CHECK(cli.run({u"vault"_s, u"restore"_s, file, u"--into"_s, into}).error().value(u"code"_s).toString() ==
          u"already_exists"_s);
}

TEST_CASE("a rehearsal says what the backup lacks and leaves no folder", "[cli][backup]")
{
    CliFixture cli;
    cli.createSchool();
    const QString file = cli.path(u"school.yicebak"_s);
    cli.done({u"vault"_s, u"backup"_s, u"--out"_s, file});
    cli.done({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
    const QJsonObject report =
        cli.done({u"vault"_s, u"restore"_s, file, u"--into"_s, cli.path(u"try.yice"_s), u"--rehearse"_s});
    CHECK(report.value(u"ofLiving"_s).toBool());
    CHECK(report.value(u"differences"_s).toArray().isEmpty());
    bool seen = false;
    for (const auto &one : report.value(u"later"_s).toArray()) {
        const QJsonObject difference = one.toObject();
        if (difference.value(u"what"_s).toString() != u"student")
            continue;
        seen = true;
        CHECK(difference.value(u"expected"_s).toInt() == 0);
        CHECK(difference.value(u"found"_s).toInt() == 1108);
    }
    CHECK(seen);
    CHECK_FALSE(QDir(cli.path(u"try.yice"_s)).exists());
    CHECK_FALSE(QDir(cli.path(u"try.yice.part"_s)).exists());
}

TEST_CASE("a rehearsal beside the vault stands in its journal, and takes two passwords by standard input", "[cli][backup]")
{
    CliFixture cli;
    cli.createSchool();
    const QString file = cli.path(u"school.yicebak"_s);
    cli.done({u"vault"_s, u"backup"_s, u"--out"_s, file});
    const QString fresh = u"five other plain words here"_s;
    cli.done({u"vault"_s, u"passwd"_s, u"--new-password-file"_s, cli.writeFile(u"fresh.txt"_s, fresh.toUtf8() + '\n')});
    const auto rehearse = [&](const QString &input) {
        QProcess process;
        QProcessEnvironment environment = cli.environment();
        environment.remove(u"YICE_PASSWORD"_s);
        process.setProcessEnvironment(environment);
        process.start(yicectlPath(), {u"vault"_s, u"restore"_s, file, u"--into"_s, cli.path(u"try.yice"_s), u"--rehearse"_s,
                                      u"--vault"_s, cli.school(), u"--password-stdin"_s, u"--json"_s});
        process.write(input.toUtf8());
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(60000));
        return process.exitCode();
    };
    CHECK(rehearse(CliFixture::Password + u'\n') == 4);                    // one line counts for both
    CHECK(rehearse(fresh + u'\n' + CliFixture::Password + u'\n') == 4); // first the backup, then the vault
    CHECK(rehearse(CliFixture::Password + u'\n' + fresh + u'\n') == 0);
    CHECK_FALSE(QDir(cli.path(u"try.yice"_s)).exists());

    int noted = 0;
    const Run log = cli.inSchool({u"audit"_s, u"log"_s, u"--password-file"_s, cli.path(u"fresh.txt"_s)});
    CHECK(log.exit == 0);
    for (const QJsonValue entry : log.data().value(u"entries"_s).toArray())
        noted += entry[u"act"_s].toString() == u"rehearsed" ? 1 : 0;
    CHECK(noted == 1);
    CHECK(cli.inSchool({u"vault"_s, u"verify"_s, u"--password-file"_s, cli.path(u"fresh.txt"_s)}).exit == 0);
}

TEST_CASE("what cannot be restored is told apart by exit status", "[cli][backup]")
{
    CliFixture cli;
    cli.createSchool();
    const QString file = cli.path(u"school.yicebak"_s);
    cli.done({u"vault"_s, u"backup"_s, u"--out"_s, file});
    const QByteArray whole = readFile(file);
    const auto restore = [&](const QStringList &more = {}) {
        return cli.run(QStringList{u"vault"_s, u"restore"_s, file, u"--into"_s, cli.path(u"back.yice"_s)} + more);
    };
    const QString wrong = cli.writeFile(u"wrong.txt"_s, "not the password at all\n");
    CHECK(restore({u"--password-file"_s, wrong}).exit == 4);
    CHECK(restore({u"--user"_s, u"没有这人"_s}).exit == 5);
    for (const qsizetype place : {qsizetype(3), qsizetype(40), whole.size() / 2, whole.size() - 5}) {
        QByteArray damaged = whole;
        damaged[place] = static_cast<char>(damaged.at(place) ^ 0x10);
        cli.writeFile(u"school.yicebak"_s, damaged);
        INFO(place);
        CHECK(restore().exit == 6);
        CHECK(cli.run({u"vault"_s, u"verify-backup"_s, file}).exit == 6);
    }
    cli.writeFile(u"school.yicebak"_s, whole.left(whole.size() - 1));
    CHECK(restore().exit == 6);
    cli.writeFile(u"school.yicebak"_s, "a letter to somebody else, not a backup");
    CHECK(restore().exit == 5);
    QFile::remove(file);
    CHECK(restore().exit == 5);
    CHECK_FALSE(QDir(cli.path(u"back.yice"_s)).exists());
    cli.writeFile(u"school.yicebak"_s, whole);
    CHECK(cli.run({u"vault"_s, u"restore"_s, file}).exit == 2);
    CHECK(restore().exit == 0);
}

TEST_CASE("a restored vault opens by the recovery sheet", "[cli][backup]")
{
    CliFixture cli;
    cli.createSchool();
    const QString file = cli.path(u"school.yicebak"_s);
    cli.done({u"vault"_s, u"backup"_s, u"--out"_s, file});
    const QString fresh = cli.writeFile(u"fresh.txt"_s, "quite fresh words now\n");
    const QString key = cli.path(u"school-recovery.txt"_s);
    const QString into = cli.path(u"back.yice"_s);
    const Run restored = cli.run({u"vault"_s, u"restore"_s, file, u"--into"_s, into, u"--key-file"_s, key,
                                  u"--new-password-file"_s, fresh});
    INFO(restored.out.toStdString());
    CHECK(restored.exit == 0);
    CHECK(cli.run({u"vault"_s, u"verify"_s}, into).exit == 4);
    CHECK(cli.run({u"vault"_s, u"verify"_s, u"--password-file"_s, fresh}, into).exit == 0);
}

TEST_CASE("a full or missing disk makes no half backup and harms no vault", "[cli][backup]")
{
    CliFixture cli;
    cli.createSchool();
    cli.done({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
    const qint64 size = QFileInfo(cli.school() + u"/records.db"_s).size() / 1024;
    CHECK(cli.inSchool({u"vault"_s, u"backup"_s, u"--out"_s, cli.path(u"no/such/place.yicebak"_s)}).exit == 9);
    REQUIRE(QDir().mkdir(cli.path(u"stick"_s)));
    for (const qint64 room : {size / 3, size - 8, size + 1}) {
        const Run full = inLittleRoom(cli, static_cast<int>(room),
                                      {u"vault"_s, u"backup"_s, u"--out"_s, cli.path(u"stick/a.yicebak"_s)});
        INFO(room << ' ' << full.out.toStdString());
        CHECK(full.exit == 9);
        CHECK(QDir(cli.path(u"stick"_s)).isEmpty());
        CHECK(QDir(cli.school()).entryList({u"records.copy*"_s}).isEmpty());
    }
    CHECK(cli.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
    CHECK(cli.done({u"vault"_s, u"info"_s}).value(u"lastBackup"_s).isNull());
    cli.done({u"vault"_s, u"backup"_s, u"--out"_s, cli.path(u"stick/a.yicebak"_s)});
}
