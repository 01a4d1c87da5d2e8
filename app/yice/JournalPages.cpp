// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"

#include "ui/journal/JournalPage.h"
#include "ui/words/JournalWords.h"

#include <algorithm>

using core::Permission;
using core::Result;
using core::workspace::Areas;
using core::workspace::JournalAsk;

namespace yice
{

namespace
{
constexpr int MostFound = 50;
}

ui::shell::PageInfo journalPageOf(const Place &place)
{
    ui::journal::JournalSource source;
    const auto workspace = place.workspace;
    const core::Viewer &viewer = workspace->viewer();
    source.clock = workspace->sharedClock();
    const auto people = workspace->people().value_or(QHash<QByteArray, QString>());
    for (auto it = people.begin(); it != people.end(); ++it)
        source.people.append({it.key(), it.value()});
    std::sort(source.people.begin(), source.people.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    source.read = [workspace](const JournalAsk &ask) {
        return workspace->run([ask](Areas &areas) { return core::workspace::readJournal(areas, ask); });
    };
    if (viewer.may(Permission::SeeStudents))
        source.findStudents = [workspace](const QString &text) {
            return workspace->run([text](Areas &areas) { return areas.students.list({text, {}, {}, MostFound}); });
        };
    if (viewer.may(Permission::ExportData))
        source.paper = [workspace, people](const JournalAsk &ask, const QStringList &asked, const QString &reason) {
            const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
            return workspace->run([=](Areas &areas) -> Result<ui::words::Paper> {
                YICE_ASSIGN(const auto part, core::workspace::exportJournal(areas, ask, reason));
                return ui::words::journalPaper(part, people, asked, setting);
            });
        };
    return ui::journal::journalPage(source);
}

} // namespace yice
