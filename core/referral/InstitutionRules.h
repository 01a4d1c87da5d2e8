// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/referral/Institution.h"
#include "core/tabular/Workbook.h"

namespace core::referral
{

struct InstitutionReading {
    QString file;
    QList<Institution> institutions;
    QList<Problem> problems; ///< by row; any of them stops the import
    QList<Problem> warnings; ///< missing_contact, missing_phone: a green channel that nobody can be called for
};

/// Reads the white list by the names of its columns, from the first sheet that has them. Kinds: missing_code,
/// duplicate_institution (context otherRow), missing_institution, unknown_code (whether there is a green channel),
/// impossible_date, date_order. InputRejected with a `header` problem when no sheet holds such a table.
Result<InstitutionReading> readInstitutions(const tabular::Workbook &book);

} // namespace core::referral
