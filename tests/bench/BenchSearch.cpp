// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BigSchool.h"
#include "tests/bench/Measure.h"

#include "core/base/text/Pinyin.h"

#include <cstdio>
#include <cstdlib>
#include <random>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Areas;

namespace bench
{

namespace
{
constexpr int Typed = 400; ///< words; each is searched after every key
constexpr int MostShown = 50;

/// What people type: a name in characters, in pinyin or by initials, a number.
QStringList typedWords(const core::students::RosterReading &roster)
{
    std::mt19937 draw(11);
    QStringList words;
    for (int i = 0; i < Typed; ++i) {
        const auto &student = roster.lines.at(static_cast<qsizetype>(draw() % static_cast<quint32>(roster.lines.size()))).student;
        const auto keys = core::base::nameSearchKeys(student.name);
        switch (i % 4) {
        case 0:
            words.append(student.name);
            break;
        case 1:
        case 2:
            words.append(keys.at(static_cast<qsizetype>(draw() % static_cast<quint32>(keys.size()))));
            break;
        default:
            words.append(student.studentNumber);
        }
    }
    return words;
}

/// The yardstick: the names in memory, each looked at in turn.
double scanned(const QStringList &names, const QStringList &words)
{
    std::vector<double> times;
    qsizetype found = 0;
    for (const QString &word : words) {
        times.push_back(milliseconds([&] {
            for (const QString &name : names)
                found += name.startsWith(word) ? 1 : 0;
        }));
    }
    if (found == 0)
        std::exit(1);
    return percentile(times, 0.99);
}

Figure search(const QString &folder, int students, double limit)
{
    if (!makeBigSchool({folder, students, 1, false}))
        std::exit(1);
    const auto roster = inventedRoster(students);
    const auto words = typedWords(roster);
    const auto school = openBigSchool(folder);
    if (!school)
        std::exit(1);
    QStringList names;
    for (const auto &line : roster.lines)
        names.append(line.student.name);

    const auto job = [&](Areas &areas) -> Result<std::vector<double>> {
        std::vector<double> times;
        for (const QString &word : words) {
            for (qsizetype length = 1; length <= word.size(); ++length) {
                bool found = false;
                times.push_back(milliseconds([&] {
                    const auto rows = areas.students.list({word.left(length), {}, {}, MostShown});
                    found = rows && !rows->isEmpty();
                }));
                if (!found)
                    return core::fail(core::ErrorCode::NotFound, word.left(length));
            }
        }
        return times;
    };
    const auto times = (*school)->run(job).takeResult();
    if (!times) {
        std::fprintf(stderr, "not found: %s\n", qUtf8Printable(times.error().detail));
        std::exit(1);
    }
    Figure figure;
    figure.name = u"search after each key, p99, %1 students"_s.arg(students);
    figure.unit = u"ms"_s;
    figure.value = percentile(*times, 0.99);
    figure.yardstick = u"a walk through all names in memory, p99"_s;
    figure.yardstickValue = scanned(names, words);
    figure.held = u"value"_s;
    figure.limit = limit;
    return figure;
}
} // namespace

QList<Figure> measureSearch(const QString &folder)
{
    return {search(folder + u"/5000"_s, 5000, 2), search(folder + u"/100000"_s, 100000, 5)};
}

} // namespace bench
