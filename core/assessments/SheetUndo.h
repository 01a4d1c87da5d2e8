// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignRepository.h"
#include "core/storage/Undo.h"

namespace core::assessments
{

/// How sheets are taken back when an import is undone: with their respondent. Flags are refreshed by each import, so a
/// change of them alone holds nothing back.
storage::UndoRules sheetUndoRules();

/// Sheets that an undo took away. When the same answers come again they get their old ids, so that the signals and tasks
/// that they raised are known and none is raised twice.
class ReturningSheets
{
public:
    static Result<ReturningSheets> of(storage::Connection &db);
    /// The id that these answers had, else a fresh one. Each is given once.
    Id<StoredRespondent> respondent(const QByteArray &dedupeKey, const Clock &clock);
    Id<Sheet> sheet(const Id<StoredRespondent> &respondent, const QString &scale, const Clock &clock) const;

private:
    QHash<QByteArray, Id<StoredRespondent>> m_respondents;
    QHash<std::pair<QByteArray, QString>, Id<Sheet>> m_sheets;
};

} // namespace core::assessments
