// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/GrowthPages.h"

#include "app/reports/GrowthForms.h"
#include "core/workspace/GrowthRecord.h"

using core::Permission;
using core::records::FieldValues;
using core::students::Contacts;
using core::workspace::Areas;
using ui::students::BackgroundSource;
using ui::students::ContactsSource;

namespace yice
{

BackgroundSource backgroundSourceOf(const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using StudentId = BackgroundSource::StudentId;
    const core::Viewer &viewer = workspace->viewer();
    BackgroundSource source;
    if (!viewer.may(Permission::SeePlans))
        return source;
    source.form = core::records::shippedBackgroundForm().value_or(core::records::BackgroundForm());
    source.open = [workspace](const StudentId &id) {
        return workspace->run([id](Areas &areas) { return core::workspace::backgroundOf(areas).open(id); });
    };
    if (viewer.may(Permission::EditPlans))
        source.save = [workspace](const StudentId &id, qint64 revision, const FieldValues &values) {
            return workspace->run([=](Areas &areas) { return core::workspace::backgroundOf(areas).save(id, revision, values); });
        };
    if (viewer.may(Permission::ExportData))
        source.paper = [workspace](const StudentId &id, const QString &reason) {
            const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
            const auto people = workspace->people().value_or(QHash<QByteArray, QString>());
            return workspace->run([=](Areas &areas) { return reports::growthForm(areas, id, reason, people, setting); });
        };
    return source;
}

ContactsSource contactsSourceOf(const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using StudentId = ContactsSource::StudentId;
    ContactsSource source;
    source.open = [workspace](const StudentId &id) {
        return workspace->run([id](Areas &areas) { return core::workspace::contactsOf(areas, id); });
    };
    if (workspace->viewer().may(Permission::EditStudents))
        source.change = [workspace](const StudentId &id, const Contacts &seen, const Contacts &wanted) {
            return workspace->run([=](Areas &areas) { return core::workspace::changeContacts(areas, id, seen, wanted); });
        };
    return source;
}

} // namespace yice
