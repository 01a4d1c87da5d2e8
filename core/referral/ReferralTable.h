// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/LocalDays.h"

#include <QMap>

namespace core::referral
{

/// Something that can be ticked, from the rule file.
struct Choice {
    QString id;
    QString name;
    QString mark; ///< where it comes from: S, F, M or P
};
/// None for an id that the list does not have.
const Choice *find(const QList<Choice> &choices, const QString &id);
/// The names of those ids; an id that is no longer in the list stands for itself.
QStringList namesOf(const QList<Choice> &choices, const QStringList &ids);

struct Urgency {
    QString id;
    QString name;
    bool atOnce = false;   ///< may go before consent, with a reason on record
    alerts::Span tell;     ///< the guardian has the letter
    alerts::Span feedback; ///< the reply is back, from when the guardian was told or it was sent
};

/// One stretch of the time after the return: up to that day, so often.
struct Rhythm {
    int untilDay = 0;
    alerts::Span every;
};

struct LeaveTable {
    QString source;
    QList<Choice> grounds;
    QList<Choice> papers; ///< each is needed before the meeting lets somebody return
    QList<Choice> conditions;
    QList<Choice> terms; ///< of the agreement
    QList<Choice> exit;
    QList<Rhythm> rhythm; ///< rising by day
    int days() const { return rhythm.isEmpty() ? 0 : rhythm.last().untilDay; }
};

/// The rules of one unit for referral, leave and return, from a data file. A value.
struct ReferralTable {
    QString id;
    int version = 0;
    QString title;
    QList<Choice> reasons;
    QList<Urgency> urgencies; ///< the most urgent first
    QMap<QString, QString> steps; ///< words of openSteps() and nextStep() → what people call them
    alerts::Span secondTalk;
    alerts::Span educationOffice;
    int ownConsent = 0; ///< from this age on the student is asked too
    QList<Choice> sendable;
    QList<Choice> results;  ///< of an institution
    QList<Choice> handOver; ///< of a school that the care goes to
    LeaveTable leave;

    /// Unreadable; NewerFormat; Invalid with `where` and `reason`, as JsonReader, and duplicate, order.
    static Result<ReferralTable> fromJson(const QByteArray &json);
    const Urgency *urgency(const QString &urgencyId) const;
};

/// The table that ships with the program.
Result<ReferralTable> shippedReferralTable();

} // namespace core::referral
