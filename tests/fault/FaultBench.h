// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Yicectl.h"

#include "core/workspace/Workspace.h"

#include <functional>

namespace tests {

/// One command that changes something, and what it changes.
struct Operation {
    QStringList arguments;
    QString vault;           ///< that it works on, and whose state is compared
    QString file = {};       ///< that it makes: a whole one or none
    std::function<bool()> isWhole = {}; ///< set where a file that is not on record does no harm if it is whole
    QString password = CliFixture::Password; ///< that opens the vault before
    QString next = CliFixture::Password;     ///< that opens it after
};

/// A school and a district that trust each other, a case, a package on its way, and a disk that fails on demand. Each run
/// begins with the same bytes.
class FaultBench
{
public:
    FaultBench();

    const CliFixture &cli() const { return m_cli; }
    QString alert() const { return m_alert; } ///< id of the school's one case
    void keep();                              ///< what stands now is what each run begins with
    void restore() const;

    /// How a vault stands: all but what is journalled. Ends the test when the vault does not open or verify finds anything.
    struct State {
        QStringList rows;   ///< of every table, and the people of the keyring
        QStringList counts; ///< rows of each table, and how many people
        QStringList names;  ///< of the files in the vault's folder and beside it
    };
    State state(const QString &vault, const QString &password) const;
    /// Whether the password opens the vault now.
    bool opens(const QString &vault, const QString &password) const;

    /// Runs the operation from the kept state with each n-th change failing in turn, until it ends without reaching n. Every
    /// n up to `most`, then a sample of those beyond. Checks each outcome; gives the number of runs.
    int failEach(const Operation &operation, const QString &kind, int most) const;

private:
    bool hasSentFile(const QString &vault) const;
    struct Outcome {
        Run run;
        quint64 changes = 0; ///< that were tried
    };
    Outcome runFailing(const Operation &operation, const QString &kind, quint64 at) const;
    void check(const Operation &operation, const Outcome &outcome, const QString &kind, const State &before,
               const State &after) const;

    CliFixture m_cli;
    QTemporaryDir m_kept;
    QString m_alert;
};

} // namespace tests
