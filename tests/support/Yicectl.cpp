// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace tests {

QJsonObject Run::json() const
{
    CHECK(out.count('\n') == 1);
    return QJsonDocument::fromJson(out).object();
}

QString yicectlPath()
{
    return QStringLiteral(YICE_BINARY_DIR "/yicectl");
}

CliFixture::CliFixture()
{
    for (const QString &name : {u"home"_s, u"tmp"_s, u"data"_s})
        REQUIRE(QDir(m_folder.path()).mkdir(name));
}

QProcessEnvironment CliFixture::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, path(u"home"_s));
    environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"tmp"_s));
    environment.insert(u"YICE_PASSWORD"_s, Password);
    environment.insert(u"TZ"_s, u"Asia/Shanghai"_s); // the days of the samples are those of a school there
    return environment;
}

Run CliFixture::run(const QStringList &arguments, const QString &vault) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    QStringList all = arguments + QStringList{u"--json"_s};
    if (!vault.isEmpty())
        all += QStringList{u"--vault"_s, vault};
    process.start(yicectlPath(), all);
    REQUIRE(process.waitForFinished(240000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void CliFixture::createSchool()
{
    const Run made = run({u"vault"_s, u"create"_s, u"--profile"_s, u"school"_s, u"--unit-code"_s, u"S-1"_s, u"--unit-name"_s,
                          u"云岭示例中学"_s, u"--stage"_s, u"junior"_s, u"--user"_s, User, u"--test"_s, u"--kdf-ms"_s, u"1"_s,
                          u"--recovery-out"_s, path(u"school-recovery.txt"_s)},
                         school());
    INFO(made.out.toStdString());
    REQUIRE(made.exit == 0);
}

void CliFixture::createDistrict()
{
    const Run made = run({u"vault"_s, u"create"_s, u"--profile"_s, u"district"_s, u"--unit-code"_s, u"D-1"_s, u"--unit-name"_s,
                          u"示例区中心"_s, u"--user"_s, User, u"--test"_s, u"--kdf-ms"_s, u"1"_s, u"--recovery-out"_s,
                          path(u"district-recovery.txt"_s)},
                         district());
    INFO(made.out.toStdString());
    REQUIRE(made.exit == 0);
}

QJsonObject CliFixture::done(const QStringList &arguments) const
{
    const Run run = inSchool(arguments);
    INFO(arguments.join(u' ').toStdString() << ": " << run.out.left(2000).toStdString());
    REQUIRE(run.exit == 0);
    return run.data();
}

QString CliFixture::importRound(const QStringList &more) const
{
    const auto run = [&](const QStringList &words) { return done(words + more); };
    run({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
    const QString id = run({u"campaign"_s, u"create"_s, u"--name"_s, u"秋季"_s, u"--scales"_s, u"phq9,gad7"_s, u"--grades"_s,
                            u"7,8,9"_s, u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-30"_s})
                           .value(u"campaignId"_s)
                           .toString();
    run({u"consent"_s, u"set"_s, u"--campaign"_s, id, u"--basis"_s, u"paper"_s});
    run({u"campaign"_s, u"import"_s, id, dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s)});
    return id;
}

QString CliFixture::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path(name);
}

} // namespace tests
