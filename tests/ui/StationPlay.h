// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/station/StationWindow.h"

#include <QStringList>

#include <memory>

namespace tests
{

/// A station of three questions that answers at once and remembers what it was asked; fails when told to.
struct StationPlay {
    StationPlay();
    ui::station::StationSource source();
    static core::station::Question question(int place);

    QStringList asked; ///< "enter CODE", "answer 2", …
    QStringList cards{QStringLiteral("7KQM-9XAC-3FHT")};
    core::Error failWith;
    bool fails = false;
    bool holds = false; ///< the disk does not answer
    int place = 0;      ///< of the question; 0: nobody is here
    int passed = 0;     ///< where a card goes on
    int returned = 11;

private:
    ui::station::StationSource::Job answer(const QString &what, const std::function<void()> &act);
};

} // namespace tests
