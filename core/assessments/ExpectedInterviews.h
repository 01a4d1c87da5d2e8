// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core::assessments
{

enum class ExpectedKind { Prompted, Critical };

/// Which share of those who answer a scale will need a talk.
struct ExpectedRate {
    QString scale;
    ExpectedKind kind = ExpectedKind::Prompted;
    int from = 0; ///< hundredths of a per cent
    int to = 0;
    QString mark;   ///< S F M P; empty: the school's own figure
    QString source; ///< of a published or proposed one; else the name of the school's own round
};

/// Published and proposed shares, from a data file.
struct ExpectedRates {
    int minutesPerInterview = 0;
    int fewestSheets = 0; ///< an own round with fewer says nothing
    QList<ExpectedRate> rates;

    /// Unreadable; NewerFormat; Invalid with `where` and `reason` (see base::JsonReader).
    static Result<ExpectedRates> fromJson(const QByteArray &json);
};
Result<ExpectedRates> shippedExpectedRates();

/// How many talks a round will ask for, before any answer has come. A range: how far those of several scales are the
/// same students is not known, except from an own round with the same scales.
struct ExpectedInterviews {
    int due = 0;
    int from = 0; ///< students to talk with
    int to = 0;
    int criticalFrom = 0; ///< of these within 24 hours
    int criticalTo = 0;
    int minutesEach = 0;
    QString ownRound;           ///< the whole range comes from it; empty: from the shares below
    QList<ExpectedRate> basis;  ///< what was used, by scale
    QStringList unknown;        ///< scales for which no share is known: theirs come on top
    bool known() const { return !basis.isEmpty(); }
    int hoursFrom() const { return (from * minutesEach + MinutesPerHour - 1) / MinutesPerHour; }
    int hoursTo() const { return (to * minutesEach + MinutesPerHour - 1) / MinutesPerHour; }

private:
    static constexpr int MinutesPerHour = 60;
};

/// What `count` of `all` says of the next time: twice the standard error to each side, in hundredths of a per cent.
ExpectedRate ownRate(const QString &scale, ExpectedKind kind, int count, int all, const QString &round);

/// The range for `due` students who all answer `scales`. `rates`: at most one for each scale and kind.
ExpectedInterviews expectedInterviews(int due, const QStringList &scales, const QList<ExpectedRate> &rates,
                                      int minutesEach);

} // namespace core::assessments
