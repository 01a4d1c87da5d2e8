// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CaseReader.h"
#include "core/storage/Connection.h"

namespace core::alerts
{

/// Tells a round of assessment how far its students got: from tasks, facts, steps and decisions of their cases.
class AlertProgress final : public assessments::CaseReader
{
public:
    explicit AlertProgress(storage::Connection &db) : m_db(db) {}
    Result<QHash<Id<students::Student>, assessments::CaseProgress>> progressSince(const QDateTime &since) const override;

private:
    storage::Connection &m_db;
};

} // namespace core::alerts
