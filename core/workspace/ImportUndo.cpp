// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ImportUndo.h"

#include "core/alerts/ObservationIntake.h"
#include "core/assessments/SheetUndo.h"
#include "core/station/StationService.h"
#include "core/students/StudentUndo.h"

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

Result<ImportUndone> undoImport(Areas &areas, const Id<storage::KnownImport> &id)
{
    storage::UndoRules rules = students::studentUndoRules();
    rules.add(assessments::sheetUndoRules());
    rules.add(alerts::alertUndoRules());
    rules.add(station::stationUndoRules());
    ImportUndone undone;
    YICE_ASSIGN(undone.outcome, storage::Undo(areas.db, rules).run(id));
    if (undone.outcome.import.kind == u"observation") {
        YICE_ASSIGN(undone.sourceGone, alerts::ObservationIntake(areas.db, areas.rules).takenBack(undone.outcome.raised));
        return undone;
    }
    if (undone.outcome.import.permission != Permission::ManageCampaigns)
        return undone;
    YICE_ASSIGN(undone.sourceGone, areas.intake.takenBack(undone.outcome.raised, undone.outcome.standing));
    YICE_ASSIGN(undone.retestsGone, areas.intake.retestsTakenBack(undone.outcome.raised, undone.outcome.standing));
    YICE_TRY(areas.campaigns.judgeAgain(undone.outcome.import.at));
    return undone;
}

} // namespace core::workspace
