// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace bench
{

double milliseconds(const std::function<void()> &work);
double median(std::vector<double> values);
double percentile(std::vector<double> values, double share); ///< share from 0 to 1; by nearest rank

/// Runs a program of this folder to its end and returns what it wrote. Ends this program when that one fails.
QByteArray runBeside(const QString &program, const QStringList &arguments, const QStringList &environment = {});

/// What a process took from its start to its end.
struct Spent {
    double milliseconds = 0;
    double peakMib = 0; ///< largest resident set
};

/// Runs a program, by its full path, to its end. Ends this program when that one fails.
Spent spent(const QString &path, const QStringList &arguments);

/// One figure beside its yardstick of the same run. `limit` of 0: none is set.
struct Figure {
    QString name;
    QString unit;
    double value = 0;
    QString yardstick; ///< what it is held against
    double yardstickValue = 0;
    QString held; ///< what the limit is for: "ratio" or "value"
    double limit = 0;
    double least = 0; ///< and most: of the measurements of which `value` is the median; both 0: one alone
    double most = 0;
    double ratio() const { return yardstickValue > 0 ? value / yardstickValue : 0; }
    bool met() const;
};

QJsonObject toJson(const Figure &figure);

/// The groups of measurements; each returns its figures. `folder` is empty and their own.
QList<Figure> measureStorage(const QString &folder);
QList<Figure> measureImport(const QString &folder);
QList<Figure> measureSearch(const QString &folder);
QList<Figure> measureStart(const QString &folder);
QList<Figure> measureDesk(const QString &folder);
QList<Figure> measurePages(const QString &folder);
QList<Figure> measureCampaign(const QString &folder);
QList<Figure> measureScoring(const QString &folder);
QList<Figure> measureKits(const QString &folder);

} // namespace bench
