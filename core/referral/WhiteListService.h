// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/InstitutionRules.h"
#include "core/storage/Connection.h"

namespace core::referral
{

/// An entry of the white list as it stood on a day.
struct ListedInstitution {
    Institution institution;
    QDate listed;       ///< since when it is in the list as it is here
    bool valid = false; ///< on the day asked for
};

struct InstitutionImport {
    int added = 0;
    int updated = 0; ///< entries with a new version from today on
    int unchanged = 0;
    int left = 0; ///< entries that the file lacks; they stay as they are
    QList<ListedInstitution> institutions; ///< of the file
    QList<Problem> problems;               ///< warnings that stopped nothing
};

/// The white list of institutions, by versions: what was listed on a day stays readable. Lives inside one job.
class WhiteListService
{
public:
    explicit WhiteListService(storage::Connection &db) : m_db(db) {}

    /// All or nothing. Entries are known by their code; one that changed gets a new version from today on.
    /// InputRejected with the reading's problems. EditSchool.
    Result<InstitutionImport> importList(const InstitutionReading &reading);
    /// Each entry in its version of that day, or its first where it was listed later; valid ones with a green channel
    /// first, then by code. SeeStudents.
    Result<QList<ListedInstitution>> list(const QDate &day) const;
    /// NotFound. SeeStudents.
    Result<ListedInstitution> entry(const QString &code, const QDate &day) const;

private:
    Result<InstitutionImport> take(const InstitutionReading &reading);

    storage::Connection &m_db;
};

} // namespace core::referral
