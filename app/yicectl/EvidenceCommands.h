// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yicectl/Session.h"

namespace yicectl
{

/// The options by which a decision or fact says what it rests on.
QStringList evidenceOptions();
QString evidenceUsage();
/// What they say: ids of `alert evidence`, and one paper outside the vault. Usage: an id that is none, a day that is none.
core::Result<QList<core::alerts::Evidence>> evidenceIn(const Arguments &arguments);

QJsonObject evidenceJson(const core::alerts::Evidence &evidence);
/// What the decisions of the case rest on, and who took steps, in lines for a person.
QStringList storyLines(const core::alerts::AlertView &view, const core::alerts::GradingTable &table);

QList<Command> evidenceCommands();

} // namespace yicectl
