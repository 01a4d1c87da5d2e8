// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/histories/Course.h"

namespace histories {

/// Makes acts of events: most are anything, some are what a good school does, so that cases come down and close.
class Teller
{
public:
    static constexpr quint32 Kinds = 30;

    /// `perform` answers whether to go on.
    Teller(const Rules &rules, const World &world, std::function<bool(const Act &)> perform)
        : m_rules(rules), m_world(world), m_perform(std::move(perform))
    {
    }
    bool tell(const Event &event);

private:
    const Alert *present() const;
    bool wait(qint64 milliseconds);
    bool sheet(const Event &event);
    bool grade(const Event &event, std::optional<Severity> to, bool well);
    Decision ruling(const Event &event, std::optional<Severity> to, bool well) const;
    bool step(const Event &event);
    bool harm(const Event &event);
    bool bully(const Event &event);
    bool inquire(const Event &event);
    bool tellFact(FactKind kind, bool danger);
    bool aside(const Event &event);
    bool confirm();
    bool serveAll();
    bool goodCare(int stretches);
    bool comeDown(const Event &event);

    const Rules &m_rules;
    const World &m_world;
    std::function<bool(const Act &)> m_perform;
    int m_sheets = 0;
};

} // namespace histories
