// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BigSchool.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using core::workspace::Areas;
using core::workspace::Workspace;

// The application's own import and lists, timed. Linked twice: as it is, and with sqlite3_key() replaced by nothing, so
// that the same code writes a plain file as the yardstick.

namespace
{
template <typename T> T must(core::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    constexpr int Students = 5000;
    constexpr int Lists = 20;

    must(bench::makeBigSchool({folder, 50, 1, false}));
    const auto roster = bench::inventedRoster(Students);
    double importing = 0;
    {
        const auto school = must(bench::openBigSchool(folder));
        importing = bench::milliseconds(
            [&] { must(school->run([&](Areas &areas) { return areas.students.importRoster(roster, true); }).takeResult()); });
    }
    // Opened anew, so that the pages come from the file.
    const auto school = must(bench::openBigSchool(folder));
    const double listing = bench::milliseconds([&] {
        for (int i = 0; i < Lists; ++i) {
            must(school->run([](Areas &areas) { return areas.students.list({}); }).takeResult());
            must(school->run([](Areas &areas) { return areas.students.classes(); }).takeResult());
            must(school->run([](Areas &areas) { return areas.alerts.list({}); }).takeResult());
        }
    });
    const QByteArray answer =
        QJsonDocument(QJsonObject{{u"import"_s, importing}, {u"list"_s, listing}}).toJson(QJsonDocument::Compact);
    std::puts(answer.constData());
    return 0;
}
