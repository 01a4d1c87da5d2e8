// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"
#include "core/base/Clock.h"

namespace core::alerts {

// Where a record stands that a decision, fact or step rests on (Evidence::source), and what `detail` then says.

inline constexpr QLatin1String FromSignal("signal");         ///< its kind
inline constexpr QLatin1String FromFact("fact");             ///< its kind
inline constexpr QLatin1String FromStep("step");             ///< its id in the grading table
inline constexpr QLatin1String FromTask("task");             ///< its kind
inline constexpr QLatin1String FromSheet("sheet");           ///< the scale
inline constexpr QLatin1String FromSession("session");       ///< its number
inline constexpr QLatin1String FromCrisis("crisis");         ///< its kind, and its word after ':'
inline constexpr QLatin1String FromInquiry("inquiry");       ///< as of a crisis
inline constexpr QLatin1String FromAttachment("attachment"); ///< its title
inline constexpr QLatin1String FromMeeting("meeting");       ///< nothing
inline constexpr QLatin1String FromLetter("letter");         ///< nothing
inline constexpr QLatin1String FromObservation("observation"); ///< nothing
inline constexpr QLatin1String FromReply("reply");           ///< of a hospital: nothing
inline constexpr QLatin1String FromPackage("package");       ///< to the district: its number and the unit, a line each
inline constexpr QLatin1String OnPaper("paper");             ///< in no vault: title and issuer, a line each

/// A paper that lies outside the vault. Invalid (paper_title, paper_issuer, paper_day: not given, or after `today`).
Result<Evidence> paperEvidence(const Clock &clock, const QString &title, const QString &issuer, const QDate &day);

/// Whether people tell a fact of this kind only with the record or paper that shows it: those on which lowering and closing wait.
bool wantsProof(FactKind kind);
/// Whether such a record can show a fact of this kind: minutes are a meeting, a scan of minutes or a paper; a medical paper is a
/// scan, a hospital's reply or a paper; a scale below its cut-off is a sheet, a scan or a paper.
bool shows(const Evidence &evidence, FactKind kind);

/// Without ReadNotes a reader learns kind and day alone, and without scores nothing of a scale.
void hideDetails(Alert &alert, bool notesWithheld, bool scoresWithheld);

} // namespace core::alerts
