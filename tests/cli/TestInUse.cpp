// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QThread>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

constexpr int Patience = 60'000; ///< milliseconds

/// Another program that has the vault open, and is kept there.
class Holding
{
public:
    Holding(const CliFixture &cli, const QString &program, const QStringList &arguments, const QString &vault)
    {
        QProcessEnvironment environment = cli.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(program, arguments);
        REQUIRE(m_process.waitForStarted());
        QElapsedTimer time;
        time.start();
        while (!QFile::exists(vault + u"/records.holder"_s)) {
            REQUIRE(time.elapsed() < Patience);
            REQUIRE(m_process.state() == QProcess::Running);
            QThread::msleep(1);
        }
        ::kill(pid_t(m_process.processId()), SIGSTOP);
    }
    qint64 pid() const { return m_process.processId(); }
    /// Kill -9: nothing of it is tidied up.
    void die()
    {
        m_process.kill();
        CHECK(m_process.waitForFinished(Patience));
    }
    ~Holding()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }

private:
    QProcess m_process;
};

/// Runs the window program without a display; its exit status and what it said.
std::pair<int, QString> openWindow(const CliFixture &cli, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = cli.environment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(YICE_BINARY_DIR "/yice"), arguments);
    REQUIRE(process.waitForFinished(2 * Patience));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

QStringList windowOn(const CliFixture &cli, const QString &folder)
{
    return {u"--vault"_s, cli.school(), u"--user"_s, CliFixture::User, u"--password-file"_s, cli.path(u"window.txt"_s),
            u"--pictures"_s, cli.path(folder)};
}

void checkTold(const Run &run, qint64 pid)
{
    CHECK(run.exit == 10);
    CHECK(run.error().value(u"code"_s).toString() == u"in_use"_s);
    const QJsonObject holder = run.error().value(u"holder"_s).toObject();
    CHECK(holder.value(u"user"_s).toString() == CliFixture::User);
    CHECK(holder.value(u"host"_s).toString() == QSysInfo::machineHostName());
    CHECK(qint64(holder.value(u"pid"_s).toDouble()) == pid);
    const QDateTime since = QDateTime::fromString(holder.value(u"since"_s).toString(), Qt::ISODateWithMs);
    CHECK(std::abs(since.secsTo(QDateTime::currentDateTimeUtc())) < 300);
    const QString said = run.error().value(u"message"_s).toString();
    CHECK(said.contains(CliFixture::User));
    CHECK(said.contains(QSysInfo::machineHostName()));
    CHECK(said.contains(since.toString(u":mm"_s))); // the hour is that of the wall
}

} // namespace

TEST_CASE("who opens a vault that the command line has open is told who, where and since when", "[cli][vault][inuse]")
{
    CliFixture cli;
    cli.createSchool();
    cli.writeFile(u"window.txt"_s, CliFixture::Password.toUtf8());
    Holding first(cli, yicectlPath(),
                  {u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s), u"--vault"_s, cli.school(), u"--json"_s},
                  cli.school());
    checkTold(cli.inSchool({u"vault"_s, u"info"_s}), first.pid());
    const auto [status, said] = openWindow(cli, windowOn(cli, u"pages"_s));
    CHECK(status == 10);
    CHECK(said.contains(CliFixture::User));
    CHECK(said.contains(QSysInfo::machineHostName()));

    first.die();
    CHECK(cli.inSchool({u"vault"_s, u"verify"_s}).exit == 0);
    CHECK_FALSE(QFile::exists(cli.school() + u"/records.holder"_s)); // what the dead one left goes with the next who closes
}

TEST_CASE("who opens a vault that the window has open is told, and gets in once it was killed", "[cli][vault][inuse]")
{
    CliFixture cli;
    cli.createSchool();
    cli.writeFile(u"window.txt"_s, CliFixture::Password.toUtf8());
    {
        Holding window(cli, QStringLiteral(YICE_BINARY_DIR "/yice"), windowOn(cli, u"first"_s), cli.school());
        checkTold(cli.inSchool({u"vault"_s, u"info"_s}), window.pid());
        const auto [status, said] = openWindow(cli, windowOn(cli, u"second"_s));
        CHECK(status == 10);
        CHECK(said.contains(CliFixture::User));
        window.die();
    }
    // A note that a dead program left names nobody to the next.
    CHECK(QFile::exists(cli.school() + u"/records.holder"_s));
    CHECK(openWindow(cli, windowOn(cli, u"third"_s)).first == 0);
    CHECK(cli.inSchool({u"vault"_s, u"verify"_s}).exit == 0);
}
