// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/RosterRules.h"
#include "tests/fault/LeakScan.h"
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

QStringList namesOfTheSample()
{
    const auto workbook = valueOf(core::tabular::readXlsx(dataFile(u"rosters/roster-junior.xlsx"_s)));
    const auto reading =
        valueOf(core::students::readRoster(workbook.sheets.first(), core::students::Stage::Junior, QDate(2026, 11, 20)));
    QStringList names;
    for (const auto &line : reading.lines)
        names.append(line.student.name);
    return names;
}

/// Runs a command and looks at every file over and over while it works.
QStringList leaksDuring(const CliFixture &cli, const LeakScan &scan, const QStringList &arguments)
{
    QStringList leaks;
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.start(yicectlPath(), arguments + QStringList{u"--vault"_s, cli.school(), u"--json"_s});
    REQUIRE(process.waitForStarted());
    while (process.state() != QProcess::NotRunning) {
        leaks += scan.scan(cli.root());
        process.waitForFinished(30);
    }
    INFO(process.readAllStandardOutput().left(1000).toStdString());
    CHECK(process.exitCode() == 0);
    leaks.removeDuplicates();
    return leaks;
}

} // namespace

TEST_CASE("the search finds a planted name in every encoding", "[fault][leak]")
{
    const QString name = u"阿依古丽"_s;
    const LeakScan scan({name, u"王明"_s});
    QTemporaryDir folder;
    const auto plant = [&](const QString &file, const QByteArray &bytes) {
        QFile out(folder.filePath(file));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write("\x01\x02" + bytes + "\x03");
    };
    plant(u"clean"_s, "nothing of anybody");
    CHECK(scan.scan(folder.path()).isEmpty());
    plant(u"utf8"_s, name.toUtf8());
    plant(u"utf16"_s, QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
    plant(u"gb"_s, inGb18030(name));
    plant(u"short"_s, u"王明"_s.toUtf8());
    CHECK(scan.scan(folder.path()).size() == 4);
}

TEST_CASE("no name of a student stands in clear text in any file, while the work is done and afterwards", "[fault][leak]")
{
    CliFixture cli;
    cli.createSchool();
    const LeakScan scan(namesOfTheSample());
    REQUIRE(scan.patterns() > 3000);
    CHECK(leaksDuring(cli, scan, {u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)}) == QStringList());
    const QString id = cli.done({u"campaign"_s, u"create"_s, u"--name"_s, u"秋季"_s, u"--scales"_s, u"phq9,gad7"_s, u"--grades"_s,
                                 u"7,8,9"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s})
                           .value(u"campaignId"_s)
                           .toString();
    cli.done({u"consent"_s, u"set"_s, u"--campaign"_s, id, u"--basis"_s, u"paper"_s});
    CHECK(leaksDuring(cli, scan, {u"campaign"_s, u"import"_s, id, dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s)}) == QStringList());
    CHECK(leaksDuring(cli, scan, {u"alert"_s, u"list"_s}) == QStringList());
    CHECK(scan.scan(cli.root()) == QStringList());

    // The search sees what it should: the very same walk finds a name once it is there.
    const QString planted = cli.writeFile(u"tmp/planted"_s, namesOfTheSample().first().toUtf8());
    CHECK(scan.scan(cli.root()).size() == 1);
    QFile::remove(planted);
}
