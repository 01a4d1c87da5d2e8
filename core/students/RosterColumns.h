// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/ColumnMap.h"

#include <QStringList>

#include <array>
#include <optional>

namespace core::students
{

/// The columns that a roster may have.
enum class RosterColumn {
    Name,
    StudentNumber,
    NationalNumber,
    IdNumber,
    IdType,
    Sex,
    Birth,
    Nation,
    Grade,
    Class,
    Boarding,
    Building,
    Room,
    Bed,
    LeftBehind,
    Migrant,
    Orphan,
    OnlyChild,
    SingleParent,
    Address,
    Phone,
    Guardian1Name,
    Guardian1Relation,
    Guardian1Phone,
    Guardian1Legal,
    Guardian2Name,
    Guardian2Relation,
    Guardian2Phone,
    Guardian2Legal,
    Count
};

/// Where the columns of one sheet stand.
class RosterColumns
{
public:
    /// By the header's texts, and first by what a person said of them; nothing when they name no student or no class, so
    /// that the row is no header.
    static std::optional<RosterColumns> find(const QStringList &header, const tabular::ColumnMap &map = {});
    /// Invalid with context `where` when a field of the map is none of a roster's.
    static Result<> check(const tabular::ColumnMap &map);
    /// From 0; -1 when the sheet has no such column.
    qsizetype at(RosterColumn column) const { return m_places[static_cast<size_t>(column)]; }

private:
    std::array<qsizetype, static_cast<size_t>(RosterColumn::Count)> m_places{};
};

} // namespace core::students
