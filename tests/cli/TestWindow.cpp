// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// Runs the window program without a display; gives its exit status.
int drawPages(const CliFixture &cli, const QString &vault, const QString &passwordFile, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = cli.environment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(YICE_BINARY_DIR "/yice"), {u"--vault"_s, vault, u"--user"_s, u"演示老师"_s, u"--password-file"_s,
                                                            passwordFile, u"--pictures"_s, folder});
    REQUIRE(process.waitForFinished(120000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return process.exitCode();
}

} // namespace

TEST_CASE("the window opens a demo school and a demo district, and draws every page", "[cli][window]")
{
    CliFixture cli;
    const Run demo = cli.run({u"demo"_s, u"--out"_s, cli.path(u"demo"_s), u"--students"_s, u"120"_s, u"--schools"_s, u"2"_s});
    INFO(demo.out.toStdString());
    REQUIRE(demo.exit == 0);
    CHECK(demo.data().value(u"packages"_s).toInt() == 1);
    const QString password = cli.path(u"demo/password.txt"_s);

    CHECK(drawPages(cli, cli.path(u"demo/school.yice"_s), password, cli.path(u"school"_s)) == 0);
    const QStringList school = QDir(cli.path(u"school"_s)).entryList({u"*.png"_s});
    CHECK(school.size() == 15);
    for (const QString &name : school)
        CHECK(QImage(cli.path(u"school/"_s + name)).size() == QSize(1366, 698));
    CHECK(readFile(cli.path(u"school/yice.pdf"_s)).startsWith("%PDF"));

    CHECK(drawPages(cli, cli.path(u"demo/district.yice"_s), password, cli.path(u"district"_s)) == 0);
    CHECK(QDir(cli.path(u"district"_s)).entryList({u"*.png"_s}).size() == 2);

    const QString wrong = cli.writeFile(u"wrong.txt"_s, "not the password at all");
    CHECK(drawPages(cli, cli.path(u"demo/school.yice"_s), wrong, cli.path(u"none"_s)) == 4);
}
