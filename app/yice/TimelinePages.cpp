// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"

#include "core/workspace/Duties.h"
#include "ui/records/AttachmentsSource.h"
#include "ui/shell/MainWindow.h"
#include "ui/students/StudentTimelineSource.h"

using namespace Qt::Literals::StringLiterals;
using core::Permission;
using core::Result;
using core::workspace::Areas;
using core::workspace::TimelineEntry;
using ui::students::NamedAccess;
using ui::students::StudentTimelineSource;

namespace yice
{

namespace
{

using Opening = std::function<void(const TimelineEntry &, const core::students::StudentRow &, QWidget *)>;

Opening openingOf(const Place &place)
{
    const auto plan = planOver(place);
    const auto papers = attachmentsOver(place);
    return [window = place.window, plan, papers](const TimelineEntry &entry, const core::students::StudentRow &student,
                                         QWidget *parent) {
        static const QStringList ofCase{u"signal"_s, u"decision"_s, u"fact"_s, u"step"_s, u"inquiry"_s};
        static const QStringList ofPlan{u"plan"_s, u"card"_s};
        if (ofCase.contains(entry.kind))
            openAlert(window, core::Id<core::alerts::Alert>::fromBytes(entry.record));
        else if (ofPlan.contains(entry.kind) && plan)
            plan(student.id, parent);
        else if (entry.kind == u"attachment" && papers)
            papers({student, {}, core::Id<core::records::Attachment>::fromBytes(entry.record)}, parent);
        else if (entry.kind == u"crisis")
            openCrisis(window, core::Id<core::alerts::Alert>::fromBytes(entry.record));
        else if (entry.kind == u"meeting")
            openMeeting(window, core::workspace::MeetingPlace + core::Id<core::meetings::Meeting>::fromBytes(entry.record).toString());
        else if (entry.kind == u"import")
            showImports(window);
        else if (entry.kind == u"session")
            openSession(window, core::Id<core::counselling::Session>::fromBytes(entry.record));
        else if (entry.kind == u"referral")
            openCare(window, core::workspace::ReferralPlace + core::Id<core::referral::Referral>::fromBytes(entry.record).toString());
        else if (entry.kind == u"leave")
            openCare(window, core::workspace::LeavePlace + core::Id<core::referral::Leave>::fromBytes(entry.record).toString());
    };
}

} // namespace

StudentTimelineSource timelineOf(const Place &place)
{
    using StudentId = StudentTimelineSource::StudentId;
    StudentTimelineSource source;
    const auto workspace = place.workspace;
    source.timeline = [workspace](const StudentId &id, const QString &reason) {
        const auto people = workspace->people().value_or(QHash<QByteArray, QString>());
        return workspace->run([=](Areas &areas) -> Result<core::workspace::Timeline> {
            YICE_ASSIGN(auto timeline, core::workspace::studentTimeline(areas, id, {{}, reason}));
            for (TimelineEntry &entry : timeline.entries) {
                const core::Viewer &viewer = areas.db.viewer();
                if (!entry.actor.isEmpty())
                    entry.by = entry.actor == viewer.user.bytes() ? viewer.name : people.value(entry.actor);
            }
            return timeline;
        });
    };
    source.mayOpen = workspace->viewer().may(Permission::ReadNotes);
    source.openEntry = openingOf(place);
    if (!workspace->viewer().may(Permission::ReadJournal))
        return source;
    source.access = [workspace](const StudentId &id) {
        const auto people = workspace->people().value_or(QHash<QByteArray, QString>());
        return workspace->run([id, people](Areas &areas) -> Result<QList<NamedAccess>> {
            YICE_ASSIGN(const auto lines, core::workspace::studentAccess(areas, id));
            QList<NamedAccess> named;
            for (const core::storage::AccessLine &line : lines)
                named.append({line, people.value(line.actor)});
            return named;
        });
    };
    return source;
}

} // namespace yice
