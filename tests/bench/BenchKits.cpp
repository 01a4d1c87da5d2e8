// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BigSchool.h"
#include "tests/bench/Measure.h"

#include "core/workspace/Kits.h"

#include <QFile>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Areas;
using core::workspace::Kits;
using core::workspace::Workspace;

namespace bench
{

namespace
{

constexpr int KitCount = 60;
constexpr int Students = 2800;
constexpr int LeastKdf = 1; ///< ms: key derivation is not what is measured
constexpr double MakeLimit = 10'000;
constexpr double TakeLimit = 3'000;
const QString HolderPassword = u"practice-only-kit-2026"_s;

template <typename T> T demanded(Result<T> result)
{
    if (!result)
        std::exit(1);
    return std::move(*result);
}

/// What a class head hands in of one week: three pupils with something, each with a sentence.
QByteArray handedIn(Workspace &kit)
{
    return demanded(kit.run([](Areas &areas) -> Result<QByteArray> {
                           Kits here(areas);
                           YICE_ASSIGN(const auto form, core::observations::shippedObservationForm());
                           YICE_ASSIGN(const auto pupils, areas.students.list({}));
                           for (qsizetype i = 0; i < std::min<qsizetype>(3, pupils.size()); ++i) {
                               core::observations::Entry entry;
                               entry.student = pupils.at(i).id;
                               entry.week = areas.db.clock().today();
                               entry.ratings = QList<core::assessments::Answer>(form.items.size(), core::assessments::Answer::given(0));
                               entry.ratings[i] = core::assessments::Answer::given(2);
                               entry.facts = u"本周有三天迟到，课上趴着"_s;
                               YICE_TRY(here.reports.observe(entry));
                           }
                           YICE_ASSIGN(const auto all, here.reports.all());
                           YICE_ASSIGN(const auto made, here.own.handIn(all));
                           return made.file;
                       }).takeResult());
}

} // namespace

QList<Figure> measureKits(const QString &folder)
{
    const QString place = folder + u"/school.yice"_s;
    if (!makeBigSchool({place, Students, 1, false}))
        std::exit(1);
    const auto school = demanded(openBigSchool(place));
    const auto classes = demanded(school->run([](Areas &areas) { return areas.students.classes(); }).takeResult());
    QStringList files;
    QStringList slips;
    const double making = milliseconds([&] {
        for (int i = 0; i < KitCount; ++i) {
            files.append(u"%1/%2.yicekit"_s.arg(folder).arg(i));
            const core::kits::KitWish wish{u"班主任%1"_s.arg(i), classes.at(i % classes.size()).className, {}};
            slips.append(demanded(core::workspace::makeKit(*school, wish, files.last(), {LeastKdf, {}})).slip);
        }
    });
    core::workspace::VaultOptions options;
    options.clock = school->sharedClock();
    QList<QByteArray> returns;
    for (int i = 0; i < KitCount; ++i) {
        const QString into = u"%1/kit%2.yice"_s.arg(folder).arg(i);
        demanded(core::workspace::openKit(files.at(i), into, slips.at(i), HolderPassword, options));
        const auto kit = demanded(Workspace::unlock(into, u"班主任%1"_s.arg(i), HolderPassword, options));
        returns.append(handedIn(*kit));
    }
    const double taking = milliseconds([&] {
        for (const QByteArray &one : std::as_const(returns))
            demanded(school->run([&](Areas &areas) { return Kits(areas).school.takeReturn(one); }).takeResult());
    });
    return {{u"60 kits made, key derivation aside"_s, u"ms"_s, making, u"limit"_s, MakeLimit, u"value"_s, MakeLimit},
            {u"60 returns taken in"_s, u"ms"_s, taking, u"limit"_s, TakeLimit, u"value"_s, TakeLimit}};
}

} // namespace bench
