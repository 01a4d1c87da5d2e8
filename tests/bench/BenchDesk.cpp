// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BigSchool.h"
#include "tests/bench/Measure.h"

#include "core/security/Keyring.h"
#include "core/workspace/VaultFolder.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace bench
{

namespace
{
constexpr int Rounds = 5;
constexpr int Years = 6;

struct Seen {
    double unlock = 0; ///< ms from Enter to 今日 drawn, without key derivation
    double pss = 0;    ///< MiB
    double key = 0;    ///< ms, slowest key
};

double keyDerivation(const QString &folder)
{
    std::vector<double> times;
    for (int i = 0; i < Rounds; ++i) {
        auto keyring = core::workspace::VaultFolder(folder).readKeyring();
        if (!keyring)
            std::exit(1);
        times.push_back(milliseconds([&] {
            if (!keyring->unlock(BenchUser, core::security::passwordBytes(BenchPassword)))
                std::exit(1);
        }));
    }
    return median(times);
}

Seen look(const QString &folder)
{
    std::vector<double> unlock, pss, key;
    const double derivation = keyDerivation(folder);
    for (int i = 0; i < Rounds; ++i) {
        const auto seen = QJsonDocument::fromJson(runBeside(u"yice_bench_window"_s, {u"--vault"_s, folder},
                                                            {u"YICE_BENCH_PASSWORD="_s + BenchPassword,
                                                             u"YICE_BENCH_TYPED=zhangw"_s}))
                              .object();
        unlock.push_back(seen.value(u"unlock"_s).toDouble() - derivation);
        pss.push_back(seen.value(u"pss"_s).toDouble());
        key.push_back(seen.value(u"key"_s).toDouble());
    }
    return {median(unlock), median(pss), median(key)};
}
} // namespace

QList<Figure> measureDesk(const QString &folder)
{
    const QString small = folder + u"/5000"_s;
    const QString large = folder + u"/20000"_s;
    if (!makeBigSchool({small, 5000, Years, true}) || !makeBigSchool({large, 20000, Years, true}))
        std::exit(1);
    const Seen five = look(small);
    const Seen twenty = look(large);
    const double bare = median([] {
        std::vector<double> times;
        for (int i = 0; i < Rounds; ++i)
            times.push_back(milliseconds([] { runBeside(u"yice_bench_bare_window"_s, {}); }));
        return times;
    }());
    const QString window = u"start of an empty Qt window"_s;
    return {{u"unlock to 今日, 5,000 students, 6 years, without key derivation"_s, u"ms"_s, five.unlock, window, bare, u"value"_s, 150},
            {u"unlock to 今日, 20,000 students, 6 years"_s, u"ms"_s, twenty.unlock, u"the same with 5,000 students"_s, five.unlock,
             u"ratio"_s, 1.5},
            {u"slowest key to drawn list, 5,000 students"_s, u"ms"_s, five.key, window, bare, u"value"_s, 50},
            {u"PSS after unlock, 5,000 students"_s, u"MiB"_s, five.pss, u"an empty Qt window"_s,
             runBeside(u"yice_bench_bare_window"_s, {}, {u"YICE_BENCH_PSS=1"_s}).trimmed().toDouble(), u"value"_s, 72}};
}

} // namespace bench
