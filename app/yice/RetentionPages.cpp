// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"

#include "ui/retention/RetentionPage.h"

using core::Id;
using core::retention::DestructionList;
using core::workspace::Areas;

namespace yice
{

ui::shell::PageInfo retentionPageOf(const Place &place)
{
    ui::retention::RetentionSource source;
    const auto workspace = place.workspace;
    source.clock = workspace->sharedClock();
    source.rules = workspace->retentionRules();
    source.viewer = workspace->viewer().user.bytes();
    source.due = [workspace] { return workspace->run([](Areas &areas) { return areas.retention.due({}); }); };
    source.lists = [workspace] { return workspace->run([](Areas &areas) { return areas.retention.lists(); }); };
    source.show = [workspace](const Id<DestructionList> &id) {
        return workspace->run([id](Areas &areas) { return areas.retention.show(id); });
    };
    source.make = [workspace] { return workspace->run([](Areas &areas) { return areas.retention.makeList(); }); };
    source.sign = [workspace](const Id<DestructionList> &id) {
        return workspace->run([id](Areas &areas) { return areas.retention.sign(id); });
    };
    source.destroy = [workspace](const Id<DestructionList> &id) {
        return core::workspace::destroyRecords(*workspace, id);
    };
    source.hold = [workspace](const Id<core::students::Student> &student, const QString &reason) {
        return workspace->run([=](Areas &areas) { return areas.retention.hold(student, reason); });
    };
    source.release = [workspace](const Id<core::students::Student> &student) {
        return workspace->run([student](Areas &areas) { return areas.retention.liftHold(student); });
    };
    source.backups = [workspace] { return workspace->run([](Areas &areas) { return areas.retention.backups(); }); };
    source.backupGone = [workspace](const Id<core::storage::KnownBackup> &id) {
        return workspace->run([id](Areas &areas) { return areas.retention.markBackupGone(id); });
    };
    return ui::retention::retentionPage(source);
}

} // namespace yice
