// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/EvidenceWords.h"
#include "core/workspace/Areas.h"

namespace core::workspace
{

/// What a decision about the student may rest on, as far as the viewer sees it, newest first: signals, facts, steps and talks of
/// all cases, sheets, sessions by number, entries of crises and inquiries, scans, meetings, letters, weekly observations, replies of hospitals.
/// Without ReadNotes kind and day alone. Journalled as a view of the cases. NotFound. SeeAlerts.
Result<QList<alerts::Evidence>> evidenceOf(Areas &areas, const Id<students::Student> &student);

/// What was chosen, each as evidenceOf() has it; papers outside the vault as they are named. Invalid (evidence_id: none of the
/// student's that the viewer sees, with `id`; as paperEvidence()). EditAlerts.
Result<QList<alerts::Evidence>> chosenEvidence(Areas &areas, const Id<students::Student> &student,
                                               const QList<alerts::Evidence> &chosen);

// Each of these: as AlertService, with chosenEvidence().

Result<> groundCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const QStringList &reasons,
                    const QList<alerts::Evidence> &evidence);
/// Invalid (proof): none is named though the fact wants one, or one that cannot show it.
Result<> tellFact(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, alerts::Fact fact, const QString &note);
/// One that the crisis record keeps is not told in a sentence beside it: ConditionsUnmet "crisis_record", for reports to the
/// authorities always, for the watch, for home and district once the case is red or something was written down there. In place
/// of somebody suspected: Invalid (independent: not named), ConditionsUnmet "independent_suspected".
Result<> takeStep(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::StepDone &done);

/// Whether something is written down in the crisis record of the case, or has to be. NotFound. SeeAlerts.
Result<bool> inCrisis(Areas &areas, const alerts::Alert &alert);

/// AlertService::completeTask(). What asks for a grade is done by grading, not by words: ConditionsUnmet "grade_now".
Result<> finishTask(Areas &areas, const Id<alerts::Task> &id, const QString &note);

} // namespace core::workspace
