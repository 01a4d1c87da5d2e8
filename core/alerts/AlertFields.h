// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"
#include "core/storage/Fields.h"
#include "core/storage/Row.h"

namespace core::alerts
{

// Cases and their parts as columns, and back. A row that holds an unknown word is Damaged.

storage::Fields fieldsOf(const Alert &alert);
storage::Fields fieldsOf(const Signal &signal);
storage::Fields fieldsOf(const Decision &decision);
storage::Fields fieldsOf(const Fact &fact);
storage::Fields fieldsOf(const StepDone &step);
storage::Fields fieldsOf(const Task &task);

/// Of the column `suspected`.
QList<Suspect> suspectsIn(const storage::Row &row, int place);

// Columns in the order of the repository's queries, from `first`.
Result<Alert> alertFrom(const storage::Row &row);
Result<Signal> signalFrom(const storage::Row &row, int first);
Result<Decision> decisionFrom(const storage::Row &row, int first);
Result<Fact> factFrom(const storage::Row &row, int first);
Result<StepDone> stepFrom(const storage::Row &row, int first);
Result<Task> taskFrom(const storage::Row &row, int first);

} // namespace core::alerts
