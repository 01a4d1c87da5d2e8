// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Course.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>

// Plays so many histories on the rules and stops at the first breach.
// yice_soak COUNT [SEED [FIRST]]; FIRST with COUNT 1 plays one again and tells it.

namespace {

void print(const QString &text)
{
    std::puts(qPrintable(text));
    std::fflush(stdout);
}

int report(const histories::Rules &rules, quint64 seed, quint64 index)
{
    histories::Setting setting = histories::settingOf(seed, index);
    const QList<histories::Event> events = histories::eventsOf(seed, index);
    const auto breach = histories::play(rules, setting, events).breach;
    print(QStringLiteral("breach of invariant %1 in history %2 of seed %3: %4")
              .arg(breach->invariant)
              .arg(index)
              .arg(seed)
              .arg(breach->what));
    setting.tell = true;
    const auto told = histories::play(rules, setting, histories::shrunk(rules, setting, events, breach->invariant));
    print(told.told.join(u'\n'));
    return 1;
}

} // namespace

int main(int count, char **words)
{
    const auto number = [&](int place, quint64 otherwise) {
        return count > place ? std::strtoull(words[place], nullptr, 10) : otherwise;
    };
    const quint64 histories = number(1, 1000000);
    const quint64 seed = number(2, 20261125);
    const quint64 first = number(3, 0);
    const histories::Rules rules = histories::soundRules();
    print(QStringLiteral("seed %1, histories %2 to %3").arg(seed).arg(first).arg(first + histories - 1));
    QElapsedTimer watch;
    watch.start();
    qint64 acts = 0;
    qint64 lowerings = 0;
    qint64 closings = 0;
    qint64 reopenings = 0;
    for (quint64 i = 0; i < histories; ++i) {
        histories::Setting setting = histories::settingOf(seed, first + i);
        setting.tell = histories == 1;
        const auto outcome = histories::play(rules, setting, histories::eventsOf(seed, first + i));
        if (setting.tell)
            print(outcome.told.join(u'\n'));
        if (outcome.breach)
            return report(rules, seed, first + i);
        acts += outcome.acts;
        lowerings += outcome.lowerings;
        closings += outcome.closings;
        reopenings += outcome.reopenings;
        if ((i + 1) % 50000 == 0)
            print(QStringLiteral("%1 histories, %2 s").arg(i + 1).arg(watch.elapsed() / 1000));
    }
    print(QStringLiteral("held: %1 histories, %2 acts, %3 lowerings, %4 closings, %5 reopenings, %6 s")
              .arg(histories)
              .arg(acts)
              .arg(lowerings)
              .arg(closings)
              .arg(reopenings)
              .arg(double(watch.elapsed()) / 1000.0, 0, 'f', 1));
    return 0;
}
