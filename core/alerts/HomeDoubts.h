// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"
#include "core/students/ConsentDoubts.h"

namespace core::alerts
{

/// Tells the consents of students which homes cannot agree: from who is suspected in their cases.
class HomeDoubts final : public students::ConsentDoubts
{
public:
    explicit HomeDoubts(storage::Connection &db) : m_db(db) {}
    Result<QSet<Id<students::Student>>> unsafeHomes(const GuardiansOf &guardiansOf) const override;
    Result<QSet<Id<students::Student>>> keptFromViewer() const override;

private:
    storage::Connection &m_db;
};

} // namespace core::alerts
