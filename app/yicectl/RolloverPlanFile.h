// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/SchoolYearTurn.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yicectl
{

/// The decisions of a turn of the school year as a file: `roster rollover --plan-out` writes it, a person fills in each
/// "answer", `--plan` reads it. {"year", "decisions": [{"id", "kind", "answers": [...], "answer": null, ...}]}
class RolloverPlanFile
{
public:
    /// Unreadable; Invalid (field answer, with the decision's id).
    static core::Result<RolloverPlanFile> read(const QString &path);
    /// Puts the answers into `request`.
    void answer(core::workspace::TurnRequest &request) const;
    std::optional<int> year() const { return m_year; }

    /// What is to be decided or was, those answered in this file included.
    QJsonArray decisions(const core::workspace::TurnReport &report) const;
    /// AlreadyExists: answers that somebody wrote are never overwritten.
    core::Result<> write(const QString &path, const core::workspace::TurnReport &report) const;

private:
    core::Result<> take(const QJsonObject &decision);

    std::optional<int> m_year;
    core::students::RolloverAnswers m_pupils;
    QHash<core::Id<core::alerts::Alert>, core::workspace::CaseAnswer> m_cases;
    QJsonArray m_answered;
};

QJsonObject toJson(const core::students::RolloverPupil &pupil);

/// `receiving_school`, `guardian` or `stays`; nothing for another word.
std::optional<core::alerts::FactKind> handOverKind(const QString &word);

} // namespace yicectl
