// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"

namespace core::alerts {

// Stable words for what is stored and for --json; Invalid for a word that is not known.

QString signalKindName(SignalKind value); ///< "critical_answer"
Result<SignalKind> signalKindFromName(const QString &name);
QString evidenceKindName(EvidenceKind value); ///< "interview"
Result<EvidenceKind> evidenceKindFromName(const QString &name);
QString factKindName(FactKind value); ///< "medical_paper"
Result<FactKind> factKindFromName(const QString &name);
QString homeName(HomeInvolved value); ///< "not_asked"
Result<HomeInvolved> homeFromName(const QString &name);

} // namespace core::alerts
