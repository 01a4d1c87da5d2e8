// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "tests/support/Yicectl.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// Starts the import and kills it after `milliseconds`; true when it had already said that it was done.
bool importAndKill(const CliFixture &cli, int milliseconds)
{
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.start(yicectlPath(), {u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s), u"--vault"_s,
                                  cli.school(), u"--json"_s});
    REQUIRE(process.waitForStarted());
    const bool ended = process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
    return ended && process.exitCode() == 0;
}

} // namespace

TEST_CASE("a roster import killed at any moment is there whole or not at all", "[fault][kill]")
{
    CliFixture cli;
    cli.createSchool();
    bool acknowledged = false;
    for (int round = 0; round < 12; ++round) {
        acknowledged = importAndKill(cli, 20 + static_cast<int>(core::base::randomBelow(2500))) || acknowledged;
        const auto students = cli.done({u"roster"_s, u"list"_s}).value(u"students"_s).toArray().size();
        CHECK((students == 0 || students == 1108));
        if (acknowledged)
            CHECK(students == 1108);
        const Run verified = cli.inSchool({u"vault"_s, u"verify"_s});
        INFO(verified.out.toStdString());
        CHECK(verified.exit == 0);
    }
}
