// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Backup.h"
#include "tests/fault/FaultBench.h"

#include <QDir>
#include <QFile>

#include <iostream>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace tests;

namespace {

/// YICE_FAULT_ALL=1 tries every change of every operation.
int most()
{
    return qEnvironmentVariableIsSet("YICE_FAULT_ALL") ? std::numeric_limits<int>::max() / 2 : 60;
}

void failEverywhere(const FaultBench &bench, const Operation &operation, const char *what)
{
    for (const QString &kind : {u"full"_s, u"io"_s, u"readonly"_s}) {
        const int runs = bench.failEach(operation, kind, most());
        std::cout << what << ", " << kind.toStdString() << ": " << runs << " runs\n";
    }
}

} // namespace

TEST_CASE("a full, failing or read-only disk: raising a case happens or does not", "[fault][disk]")
{
    FaultBench bench;
    bench.keep();
    failEverywhere(bench,
                   {{u"alert"_s, u"grade"_s, bench.alert(), u"--severity"_s, u"3"_s, u"--reason"_s, u"当面谈过"_s},
                    bench.cli().school()},
                   "alert grade");
}

TEST_CASE("a full, failing or read-only disk: a step is recorded or is not", "[fault][disk]")
{
    FaultBench bench;
    bench.cli().done({u"alert"_s, u"grade"_s, bench.alert(), u"--severity"_s, u"3"_s, u"--reason"_s, u"当面谈过"_s, u"--user"_s,
                      CliFixture::User});
    bench.keep();
    failEverywhere(bench, {{u"alert"_s, u"step"_s, bench.alert(), u"tell_principal"_s}, bench.cli().school()}, "alert step");
}

TEST_CASE("a full, failing or read-only disk: a roster is imported whole or not at all", "[fault][disk]")
{
    FaultBench bench;
    const QString vault = bench.cli().path(u"empty.yice"_s);
    REQUIRE(bench.cli()
                .run({u"vault"_s, u"create"_s, u"--profile"_s, u"school"_s, u"--unit-code"_s, u"S-2"_s, u"--unit-name"_s, u"另一所"_s,
                      u"--stage"_s, u"junior"_s, u"--user"_s, CliFixture::User, u"--test"_s, u"--kdf-ms"_s, u"1"_s,
                      u"--recovery-out"_s, bench.cli().path(u"r.txt"_s)},
                     vault)
                .exit == 0);
    bench.keep();
    failEverywhere(bench, {{u"roster"_s, u"import"_s, dataFile(u"rosters/small.xlsx"_s)}, vault}, "roster import");
}

TEST_CASE("a full, failing or read-only disk: a vault of an older format is brought up or stays", "[fault][disk]")
{
    FaultBench bench;
    const QString vault = bench.cli().path(u"old.yice"_s);
    REQUIRE(QDir().mkpath(vault));
    for (const QString &name : {u"keyring.json"_s, u"records.db"_s, u"records.anchor"_s})
        REQUIRE(QFile::copy(dataFile(u"vaults/format-7/"_s + name), vault + u'/' + name));
    bench.keep();
    failEverywhere(bench, {{u"vault"_s, u"info"_s}, vault}, "migrate");
}

TEST_CASE("a full, failing or read-only disk: a package is on record and in the hand, or neither", "[fault][disk]")
{
    FaultBench bench;
    bench.keep();
    const QString file = bench.cli().path(u"report.yice-package"_s);
    failEverywhere(bench, {{u"package"_s, u"make"_s, u"--to"_s, u"D-1"_s, u"--out"_s, file}, bench.cli().school(), file},
                   "package make");
}

TEST_CASE("a full, failing or read-only disk: a package is taken or is not", "[fault][disk]")
{
    FaultBench bench;
    const QString file = bench.cli().path(u"report.yice-package"_s);
    bench.cli().done({u"package"_s, u"make"_s, u"--to"_s, u"D-1"_s, u"--out"_s, file, u"--user"_s, CliFixture::User});
    bench.keep();
    failEverywhere(bench, {{u"package"_s, u"import"_s, file}, bench.cli().district()}, "package import");
}

TEST_CASE("a full, failing or read-only disk: a password is the old one or the new one", "[fault][disk]")
{
    FaultBench bench;
    bench.keep();
    failEverywhere(bench,
                   {{u"vault"_s, u"passwd"_s, u"--new-password-file"_s, bench.cli().path(u"password.txt"_s)},
                    bench.cli().school(), {}, {}, CliFixture::Password, u"five other plain words here"_s},
                   "vault passwd");
}

TEST_CASE("a full, failing or read-only disk: a person is removed with a new key or stays with the old one", "[fault][disk]")
{
    FaultBench bench;
    bench.keep();
    failEverywhere(bench, {{u"vault"_s, u"remove-user"_s, u"助手"_s}, bench.cli().school()}, "vault remove-user");
}

TEST_CASE("a full, failing or read-only disk: a backup is whole or there is none", "[fault][disk]")
{
    FaultBench bench;
    bench.keep();
    const QString file = bench.cli().path(u"school.yicebak"_s);
    const auto isWhole = [&] {
        const auto report = workspace::checkBackup(file, {CliFixture::User, CliFixture::Password, {}});
        return report && report->sound();
    };
    failEverywhere(bench, {{u"vault"_s, u"backup"_s, u"--out"_s, file}, bench.cli().school(), file, isWhole}, "vault backup");
}

TEST_CASE("a full, failing or read-only disk: a backup is restored whole or not at all", "[fault][disk]")
{
    FaultBench bench;
    const QString file = bench.cli().path(u"school.yicebak"_s);
    bench.cli().done({u"vault"_s, u"backup"_s, u"--out"_s, file, u"--user"_s, CliFixture::User});
    bench.keep();
    const QString into = bench.cli().path(u"restored.yice"_s);
    failEverywhere(bench, {{u"vault"_s, u"restore"_s, file, u"--into"_s, into, u"--user"_s, CliFixture::User}, into},
                   "vault restore");
}
