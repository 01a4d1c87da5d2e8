// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers at a station until it is killed: `StationDriver STATION_FILE CARD SEED`. Says on standard output what is
// acknowledged, a line each, and `end` when the card is handed in.
#include "core/station/Station.h"

#include <QCoreApplication>

#include <cstdio>

using namespace core::station;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() != 4)
        return 2;
    const auto station = Station::open(words.at(1), std::make_shared<core::base::SystemClock>());
    if (!station)
        return 1;
    if (const auto entered = (*station)->enter(words.at(2)); !entered) {
        // Killed between the last record and the word about it.
        if (entered.error().code != core::ErrorCode::AlreadyExists)
            return 1;
        std::puts("end");
        return 0;
    }
    const int seed = words.at(3).toInt();
    for (int step = 0; const auto question = (*station)->question(); ++step) {
        const int option = (question->place * 7 + seed) % 4;
        if (step % 5 == 3 && !(*station)->askToTalk())
            return 1;
        if (!(*station)->answer(option))
            return 1;
        std::printf("%d %d\n", question->place, option);
        std::fflush(stdout);
    }
    if (!(*station)->end())
        return 1;
    std::puts("end");
    std::fflush(stdout);
    return 0;
}
