// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/Station.h"
#include "tests/support/Yicectl.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace core::station;
using namespace tests;

namespace
{

struct StationCli : CliFixture {
    StationCli()
    {
        createSchool();
        done({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
    }
    QString campaign(const QString &scales)
    {
        return done({u"campaign"_s, u"create"_s, u"--name"_s, u"秋季普查"_s, u"--scales"_s, scales, u"--grades"_s, u"7"_s,
                     u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2036-11-30"_s})
            .value(u"campaignId"_s)
            .toString();
    }
    QStringList codes(const QString &file)
    {
        QStringList codes;
        const QString text = QString::fromUtf8(readFile(path(file)));
        for (const QString &line : text.split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1))
            codes.append(line.section(u'"', 7, 7));
        return codes;
    }
};

/// The window program as a PC of the computer room runs it, without a display.
struct StationProcess {
    QProcess process;

    StationProcess(const CliFixture &cli, const QString &file)
    {
        QProcessEnvironment environment = cli.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        const QString run = cli.path(u"run"_s); // as a desktop has it: its owner's alone, or Qt says so on stderr
        REQUIRE(QDir().mkpath(run));
        REQUIRE(QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        environment.insert(u"XDG_RUNTIME_DIR"_s, run);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(YICE_BINARY_DIR "/yice"), {u"--lang"_s, u"zh"_s, u"--station"_s, file});
        REQUIRE(process.waitForStarted(30000));
    }
    ~StationProcess()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished(30000);
    }
    int exit()
    {
        REQUIRE(process.waitForFinished(60000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return process.exitCode();
    }
};

} // namespace

TEST_CASE("a station is made, answered at and its answers come home by the command line", "[cli][station]")
{
    StationCli cli;
    const QString campaign = cli.campaign(u"phq9,gad7"_s);
    const QStringList make{u"kit"_s, u"make"_s, u"--scope"_s, u"station:"_s + campaign, u"--out"_s,
                           cli.path(u"room.yice-station"_s), u"--cards-out"_s, cli.path(u"cards.csv"_s)};
    CHECK(cli.done(make + QStringList{u"--dry-run"_s}).value(u"cards"_s).toInt() > 300);
    CHECK_FALSE(QFile::exists(cli.path(u"room.yice-station"_s)));
    CHECK(cli.done({u"kit"_s, u"list"_s}).value(u"stations"_s).toArray().isEmpty());

    const QJsonObject made = cli.done(make);
    const QStringList codes = cli.codes(u"cards.csv"_s);
    REQUIRE(codes.size() == made.value(u"cards"_s).toInt());
    CHECK(cli.inSchool(make).exit == 5); // never over a file that is there
    CHECK(cli.done({u"kit"_s, u"list"_s}).value(u"stations"_s).toArray().size() == 1);

    {
        const auto station = valueOf(Station::open(cli.path(u"room.yice-station"_s), std::make_shared<core::base::SystemClock>()));
        for (int i = 0; i < 3; ++i) {
            valueOf(station->enter(codes.at(i)));
            if (i == 1)
                valueOf(station->askToTalk());
            while (station->question())
                valueOf(station->answer(i));
            valueOf(station->end());
        }
    }
    const QString answers = QDir(cli.root()).entryList({u"room-*.answers"_s}).value(0);
    REQUIRE_FALSE(answers.isEmpty());
    const QStringList import{u"return"_s, u"import"_s, cli.path(answers)};
    CHECK(cli.done(import + QStringList{u"--dry-run"_s}).value(u"new"_s).toInt() == 3);
    const QJsonObject taken = cli.done(import);
    CHECK(taken.value(u"new"_s).toInt() == 3);
    CHECK(taken.value(u"finished"_s).toInt() == 3);
    CHECK(taken.value(u"talks"_s).toInt() == 1);
    CHECK(taken.value(u"rejected"_s).toInt() == 0);
    // The folder holds the same file once more.
    const QJsonObject again = cli.done({u"return"_s, u"import"_s, cli.root(), cli.path(answers)});
    CHECK(again.value(u"files"_s).toInt() == 2);
    CHECK(again.value(u"new"_s).toInt() == 0);
    CHECK(again.value(u"same"_s).toInt() == 3);
    CHECK(again.value(u"talks"_s).toInt() == 0);
    CHECK(cli.done({u"campaign"_s, u"sheets"_s, campaign}).value(u"sheets"_s).toArray().size() == 6);

    CHECK(cli.done({u"kit"_s, u"cards"_s, made.value(u"stationId"_s).toString(), u"--out"_s, cli.path(u"again.csv"_s)})
              .value(u"cards"_s) == made.value(u"cards"_s));
    CHECK(readFile(cli.path(u"again.csv"_s)) == readFile(cli.path(u"cards.csv"_s)));
    CHECK(cli.inSchool({u"vault"_s, u"verify"_s}).exit == 0);
}

TEST_CASE("the command line says why a station cannot be made or a file not be read", "[cli][station]")
{
    StationCli cli;
    const QString campaign = cli.campaign(u"mht"_s);
    const Run refused = cli.inSchool({u"kit"_s, u"make"_s, u"--scope"_s, u"station:"_s + campaign, u"--out"_s,
                                      cli.path(u"room.yice-station"_s)});
    CHECK(refused.exit == 3);
    CHECK(refused.error().value(u"message"_s).toString().contains(u"MHT"));
    CHECK_FALSE(QFile::exists(cli.path(u"room.yice-station"_s)));
    CHECK(cli.inSchool({u"kit"_s, u"make"_s, u"--scope"_s, u"class:7-1"_s, u"--out"_s, cli.path(u"x"_s)}).exit == 2);
    const Run unread = cli.inSchool({u"return"_s, u"import"_s, cli.writeFile(u"x.answers"_s, "hello")});
    CHECK(unread.exit == 5);
    CHECK(unread.error().value(u"problems"_s)[0][u"kind"_s] == u"answers_unreadable"_s);
    CHECK(cli.inSchool({u"return"_s, u"import"_s, cli.path(u"nowhere"_s)}).exit == 5);
}

TEST_CASE("the station program comes up with its file and stays, and says of any other what is wrong", "[cli][station]")
{
    StationCli cli;
    const QString file = cli.path(u"room.yice-station"_s);
    cli.done({u"kit"_s, u"make"_s, u"--scope"_s, u"station:"_s + cli.campaign(u"phq9"_s), u"--out"_s, file});
    QDir room(cli.root());
    {
        StationProcess station(cli, file);
        // Up: it has begun the file that it appends answers to.
        for (int i = 0; i < 600 && room.entryList({u"room-*.answers"_s}).isEmpty(); ++i)
            QThread::msleep(100);
        REQUIRE(room.entryList({u"room-*.answers"_s}).size() == 1);
        CHECK_FALSE(station.process.waitForFinished(2000));
        CHECK(station.process.state() == QProcess::Running);
        CHECK(station.process.processId() > 0);
        const QString said = QString::fromUtf8(station.process.readAllStandardError());
        CAPTURE(said.toStdString()); // the platform without a screen says there what it lacks
        CHECK_FALSE(said.contains(u'。'));
    }
    const QByteArray good = readFile(file);
    QByteArray changed = good;
    const qsizetype place = changed.indexOf("S-1");
    REQUIRE(place > 0);
    changed[place] = 'T'; // another unit's code, under this unit's signature
    const auto refused = [&](const QString &path) {
        StationProcess station(cli, path);
        const int exit = station.exit();
        const QString said = QString::fromUtf8(station.process.readAllStandardError()).trimmed();
        CAPTURE(path.toStdString(), said.toStdString());
        CHECK_FALSE(said.isEmpty());
        CHECK(said.contains(u'。'));
        CHECK(said.count(u'\n') == 0);
        return exit;
    };
    CHECK(refused(cli.writeFile(u"changed.yice-station"_s, changed)) == 6);
    CHECK(refused(cli.writeFile(u"cut.yice-station"_s, good.left(good.size() - 40))) == 6);
    CHECK(refused(cli.writeFile(u"foreign.yice-station"_s, "hello, no station")) == 5);
    CHECK(refused(dataFile(u"rosters/roster-junior.xlsx"_s)) == 5);
    CHECK(refused(cli.path(u"nowhere.yice-station"_s)) == 5);
    CHECK(room.entryList({u"*.answers"_s}).size() == 1); // none of them left a file behind
}
