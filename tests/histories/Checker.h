// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/histories/Ledger.h"

namespace histories {

/// What was found wrong; `invariant` is its number in grading.md 3.3, 0 the order of the states.
struct Breach {
    int invariant = 0;
    QString what;
};

/// Looks at every event from outside: what was, what happened, what is. Keeps one ledger for each case.
class Checker
{
public:
    explicit Checker(const Rules &rules) : m_rules(rules) {}

    /// `refusal` is empty where the act was done.
    void look(const World &was, const World &is, const Act &act, const std::optional<core::Error> &refusal);
    const std::optional<Breach> &breach() const { return m_breach; }
    int lowerings() const { return m_lowerings; }
    int closings() const { return m_closings; }
    int reopenings() const { return m_reopenings; }
    int asides() const { return m_asides; }
    int findings() const { return m_findings; }

private:
    void must(bool holds, int invariant, const char *what);
    void checkRefusal(const World &was, const Act &act, qsizetype place);
    void checkGrade(const World &was, const World &is, const Act &act, qsizetype place);
    void checkLowered(const Alert &was, const Alert &is, const Act &act);
    void checkReopened(const World &was, const World &is, const Act &act, qsizetype place);
    void checkClosed(const World &was, const Act &act, qsizetype place);
    void checkKept(const Decision &given, const Decision &kept, std::optional<Severity> before);
    void checkAside(const Alert &was, const Alert &is, const Act &act);
    void checkSheet(const World &was, const World &is, const Act &act, qsizetype place);
    void checkLook(const Alert &was, const Alert &is, const Act &act);
    void checkLeft(const Alert &is, const QDateTime &now, const LocalDays &days);
    void checkSign(const World &was, const World &is, const Act &act, qsizetype place);
    void checkProtection(const Alert &was, const Alert &is, const Act &act, const QDateTime &now, Ledger &ledger);
    void checkBullying(const Alert &was, const Alert &is, const Act &act, const QDateTime &now, Ledger &ledger);
    void checkInquiry(const Alert &alert, const Ledger &ledger);
    void checkInquiryRefusal(const Alert &alert, const Act &act, const Ledger &ledger);
    void checkUnchanged(const World &was, const World &is, const Act &act, qsizetype place);
    void checkState(const Alert &was, const Alert &is, const Act &act);
    void checkClocks(const World &is, const Act &act, qsizetype place);
    void checkOwed(const Alert &is, const Ledger &ledger);
    Ledger &ledgerOf(const World &world, qsizetype place);

    const Rules &m_rules;
    QList<Ledger> m_ledgers; ///< by the place of the case
    QList<Deadline> m_open;  ///< of the present case, as last seen
    std::optional<Breach> m_breach;
    int m_lowerings = 0;
    int m_closings = 0;
    int m_reopenings = 0;
    int m_asides = 0;
    int m_findings = 0;
};

} // namespace histories
