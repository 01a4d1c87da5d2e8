// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/histories/Checker.h"

namespace histories {

/// A wish of chance; what comes of it depends on how far the case has come.
struct Event {
    int kind = 0;
    quint32 a = 0;
    quint32 b = 0;
    quint32 c = 0;
};

/// The same on every machine for the same pair of numbers.
QList<Event> eventsOf(quint64 seed, quint64 index);

struct Outcome {
    std::optional<Breach> breach;
    qint64 acts = 0;
    int lowerings = 0;
    int closings = 0;
    int reopenings = 0;
    int asides = 0;
    int findings = 0; ///< closed after an inquiry
    QStringList told; ///< only where asked for
};

/// Hears every act after the rules have answered it; what it returns is a breach of its own.
using Mirror = std::function<QString(const World &was, const World &is, const Act &act, const core::Result<> &answer)>;

struct Setting {
    QDateTime start;
    QByteArray zone = "Asia/Shanghai";
    bool boards = true;
    bool tell = false;
};
Setting settingOf(quint64 seed, quint64 index);

/// Plays the events on one student from the first sign, looked at by a Checker after every act.
Outcome play(const Rules &rules, const Setting &setting, const QList<Event> &events, const Mirror &mirror = {});

/// The fewest of the events that still breach the same invariant.
QList<Event> shrunk(const Rules &rules, const Setting &setting, QList<Event> events, int invariant);

/// Weekends, and holidays of weeks.
LocalDays schoolCalendar(const QByteArray &zone);

} // namespace histories
