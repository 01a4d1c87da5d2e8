// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/AppointmentService.h"
#include "core/counselling/GroupService.h"
#include "core/counselling/StatisticsService.h"
#include "core/workspace/Workspace.h"

namespace core::workspace
{

/// The services of the counselling room beside its notes, of one job.
struct CounsellingRoom {
    explicit CounsellingRoom(const Areas &areas)
        : appointments(areas.db, areas.students, areas.alerts), statistics(areas.db), groups(areas.db, areas.students, areas.sessions)
    {
    }

    counselling::AppointmentService appointments;
    counselling::StatisticsService statistics;
    counselling::GroupService groups;
};

struct Colleague {
    Id<security::User> id;
    QString name;
};

/// With whom an appointment can be made, in the order of the vault: counsellors, assistants, and the viewer. Names and roles
/// stand at the vault's door for everybody. KeyringMissing, KeyringDamaged.
Result<QList<Colleague>> colleagues(const Workspace &workspace);

} // namespace core::workspace
