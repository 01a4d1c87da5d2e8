// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/histories/Act.h"

#include <QMap>

namespace histories {

// A second reading of grading.md 3.2, which knows the program's values but calls none of its rules.

/// A thing that must stand among what is to be done, no later than `due`.
struct Debt {
    QString step;
    int tier = 0; ///< as in Tier
    QDateTime due;
};

/// One student's case as an attentive clerk would keep it.
class Ledger
{
public:
    Ledger() = default;
    Ledger(const LocalDays &days, const QDateTime &firstRecord, bool boards)
        : m_days(days), m_first(firstRecord), m_boards(boards)
    {
    }

    void graded(std::optional<Severity> before, const Decision &ruling);
    void done(const QString &step, const QDateTime &at) { m_done.append({step, at}); }
    void told(const Fact &fact) { m_facts.append(fact); }
    void answered(HomeInvolved home, const QDateTime &at);
    void suspected(bool harm, const QList<Suspect> &suspects, const QDateTime &at);
    void noticed(const QList<Signal> &found);
    void bullied(bool suspected, const QList<Suspect> &suspects, const QDateTime &at);
    void reopened(const QDateTime &at) { m_reopenedAt = at; }

    static bool isOfInquiry(const QString &step); ///< in its own form
    bool mayInquire(const QString &step) const;   ///< what comes before it is done

    QList<Debt> debts() const;
    QStringList inquiryOwed() const; ///< steps in their own form, whoever may take them now
    bool goesToSuspect(const QString &step) const;
    static bool isParental(const QString &step);
    /// What grading.md asks before this level is left; empty: it may be left.
    QStringList unmet(Severity level, const Decision &ruling) const;
    /// Whether persons who may sign have signed for what `ruling` decides, and it says why.
    bool isComplete(std::optional<Severity> before, const Decision &ruling) const;
    HomeInvolved home() const { return m_home; }
    const QList<Suspect> &suspects() const { return m_suspects; }

    static QDateTime endOfDay(const QDate &day, const QTimeZone &zone);
    static QDate dayOf(const QDateTime &instant, const QTimeZone &zone);

private:
    struct Carried {
        QString step;
        QDateTime due;
        QDateTime from;
    };
    bool mayNotSign(const Decider &decider) const;
    QMap<QString, QString> signers(const QList<Decider> &deciders) const;
    std::optional<QDateTime> last(const QString &step, const QDateTime &from) const;
    std::optional<QDateTime> lastInstead(const QString &step, const QDateTime &from) const;
    QDateTime after(const QDateTime &from, int count, char unit) const;
    QDateTime nightAtSchool(const QDateTime &night) const;
    QList<Carried> inquiry() const;
    std::optional<QDateTime> inquiryFrom(const QString &step, bool later) const;
    std::optional<QDateTime> firstDone(const QString &step, const QDateTime &from) const;
    Debt shown(const QString &step, int tier, const QDateTime &due) const;
    QList<Carried> expected() const;
    int levelNow() const;

    LocalDays m_days;
    QDateTime m_first;
    bool m_boards = true;
    std::optional<Severity> m_level;
    QDateTime m_from;    ///< the clocks of the level count from here
    QDateTime m_decided; ///< what is asked before it is left counts from here
    bool m_lowered = false;
    int m_suggested = 1;
    QList<Carried> m_carried;
    QList<std::pair<QString, QDateTime>> m_done;
    QList<Fact> m_facts;
    HomeInvolved m_home = HomeInvolved::NotAsked;
    QDateTime m_homeAt;
    bool m_harm = false;
    QDateTime m_harmAt;
    QList<Suspect> m_suspects;
    bool m_bullying = false;
    QDateTime m_bullyAt;       ///< since when the inquiry runs; invalid: it does not
    QDateTime m_reopenedAt;
    QList<QDateTime> m_named; ///< when bullying was written down, in this order
};

} // namespace histories
