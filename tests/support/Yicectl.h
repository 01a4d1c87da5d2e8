// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestSupport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace tests {

/// What one call of the command line gave.
struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const; ///< checks that standard output is exactly one line
    QJsonObject data() const { return json().value(QStringLiteral("data")).toObject(); }
    QJsonObject error() const { return json().value(QStringLiteral("error")).toObject(); }
};

QString yicectlPath();

/// A folder with vaults, a home and a temporary folder of its own, so that a test sees every file that is written.
class CliFixture
{
public:
    CliFixture();

    static inline const QString Password = QStringLiteral("four plain words here");
    static inline const QString User = QStringLiteral("测试老师");

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString root() const { return m_folder.path(); }
    QString school() const { return path(QStringLiteral("school.yice")); }
    QString district() const { return path(QStringLiteral("district.yice")); }
    QProcessEnvironment environment() const;

    /// Makes a test vault and checks that it was made.
    void createSchool();
    void createDistrict();
    /// Runs with --json.
    Run run(const QStringList &arguments, const QString &vault = {}) const;
    Run inSchool(const QStringList &arguments) const { return run(arguments, school()); }
    Run inDistrict(const QStringList &arguments) const { return run(arguments, district()); }
    /// inSchool() that must end with 0; gives `data`.
    QJsonObject done(const QStringList &arguments) const;
    /// The sample's students and an autumn round of PHQ-9 and GAD-7 with consent on paper and the sample's answers; gives the
    /// round's id. `more` ends each command.
    QString importRound(const QStringList &more) const;
    QString writeFile(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

} // namespace tests
