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
               const QString &yardstick)
{
    std::vector<double> own;
    std::vector<double> plain;
    for (int i = 0; i < Starts; ++i) {
        plain.push_back(milliseconds([&] { runBeside(bare, {}); }));
        own.push_back(milliseconds([&] { runBeside(program, arguments); }));
    }
    return {name, u"ms"_s, median(own), yardstick, median(plain), u"ratio"_s, 3};
}
} // namespace

QList<Figure> measureStart(const QString &folder)
{
    return {compare(u"start to painted window"_s, u"yice_bench_window"_s, {u"--vault"_s, folder + u"/none"_s},
                    u"yice_bench_bare_window"_s, u"an empty Qt window"_s),
            compare(u"yicectl --version"_s, u"yicectl"_s, {u"--version"_s}, u"yice_bench_bare_core"_s,
                    u"a Qt Core program that prints a line"_s)};
}

} // namespace bench
