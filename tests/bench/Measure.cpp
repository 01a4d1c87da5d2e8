// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace bench
{

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values.at(std::max<size_t>(rank, 1) - 1);
}

QByteArray runBeside(const QString &program, const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    QStringList all = QProcess::systemEnvironment();
    all.append(u"QT_QPA_PLATFORM=offscreen"_s);
    process.setEnvironment(all + environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s failed: %s\n", qUtf8Printable(program), process.readAllStandardError().constData());
        std::exit(1);
    }
    return process.readAllStandardOutput();
}

Spent spent(const QString &path, const QStringList &arguments)
{
    const auto figures = QJsonDocument::fromJson(runBeside(u"yice_bench_spent"_s, QStringList{path} + arguments)).object();
    return {figures.value(u"ms"_s).toDouble(), figures.value(u"kib"_s).toDouble() / 1024};
}

bool Figure::met() const
{
    return limit <= 0 || (held == u"ratio" ? ratio() : value) <= limit;
}

QJsonObject toJson(const Figure &figure)
{
    QJsonObject json{{u"name"_s, figure.name},
                     {u"value"_s, figure.value},
                     {u"unit"_s, figure.unit},
                     {u"yardstick"_s, figure.yardstick},
                     {u"yardstickValue"_s, figure.yardstickValue},
                     {u"ratio"_s, figure.ratio()}};
    if (figure.most > 0) {
        json.insert(u"min"_s, figure.least);
        json.insert(u"max"_s, figure.most);
    }
    if (figure.limit > 0) {
        json.insert(u"held"_s, figure.held);
        json.insert(u"limit"_s, figure.limit);
        json.insert(u"met"_s, figure.met());
    }
    return json;
}

} // namespace bench
