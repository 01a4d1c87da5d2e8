// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Measure.h"

using namespace Qt::Literals::StringLiterals;

namespace bench
{

namespace
{
constexpr int Starts = 15;

Figure compare(const QString &name, const QString &program, const QStringList &arguments, const QString &bare,
               const QStringList &bareArguments, const QString &yardstick, double limit)
{
    std::vector<double> own;
    std::vector<double> plain;
    for (int i = 0; i < Starts; ++i) {
        plain.push_back(milliseconds([&] { runBeside(bare, bareArguments); }));
        own.push_back(milliseconds([&] { runBeside(program, arguments); }));
    }
    return {name, u"ms"_s, median(own), yardstick, median(plain), u"ratio"_s, limit};
}
} // namespace

QList<Figure> measureStart(const QString &folder)
{
    const QStringList locked{u"--vault"_s, folder + u"/none"_s};
    // An empty window loads no font at all; one with a Chinese line is the least that a program in Chinese can show.
    return {compare(u"start to painted window"_s, u"yice_bench_window"_s, locked, u"yice_bench_bare_window"_s, {},
                    u"an empty Qt window"_s, 3),
            compare(u"start to painted window, against one line of text"_s, u"yice_bench_window"_s, locked,
                    u"yice_bench_bare_window"_s, {u"一策"_s}, u"a Qt window with one line of Chinese"_s, 0),
            compare(u"yicectl --version"_s, u"yicectl"_s, {u"--version"_s}, u"yice_bench_bare_core"_s, {},
                    u"a Qt Core program that prints a line"_s, 3)};
}

} // namespace bench
