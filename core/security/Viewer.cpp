// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/Viewer.h"

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace core::security {

namespace {

struct RoleRow {
    Role role;
    const char *name;
    std::initializer_list<Permission> permissions;
};

/// [P] Proposed defaults. Nobody but counsellors reads notes, save an assistant their own; the principal sees alerts, never scores; the auditor sees the
/// journal and figures, never a child. An assistant has these rights for own cases only, and of those students the scores too
/// (students/OwnStudents).
const RoleRow Rows[] = {
    {Role::Counsellor, "counsellor",
     {Permission::SeeStudents, Permission::EditStudents, Permission::EditSchool, Permission::SeeConsent,
      Permission::EditConsent, Permission::SeeScores, Permission::ManageCampaigns, Permission::SeeAlerts, Permission::EditAlerts,
      Permission::ReadNotes, Permission::WriteNotes, Permission::SeePlans, Permission::EditPlans, Permission::SeeStatistics, Permission::MakePackages,
      Permission::ExportData, Permission::VerifyVault, Permission::BackUp, Permission::DestroyRecords}},
    {Role::Assistant, "assistant",
     {Permission::SeeStudents, Permission::SeeConsent, Permission::EditConsent, Permission::SeeAlerts, Permission::EditAlerts,
      Permission::OwnNotes, Permission::SeeStatistics, Permission::BackUp}},
    {Role::Principal, "principal",
     {Permission::SeeStudents, Permission::SeeAlerts, Permission::SeePlans, Permission::SeeStatistics, Permission::ReadJournal,
      Permission::VerifyVault, Permission::BackUp, Permission::DestroyRecords}},
    {Role::MoralDirector, "moral-director",
     {Permission::SeeStudents, Permission::EditSchool, Permission::SeeAlerts, Permission::EditAlerts,
      Permission::SeePlans, Permission::SeeStatistics, Permission::BackUp}},
    {Role::Auditor, "auditor",
     {Permission::SeeStatistics, Permission::ReadJournal, Permission::VerifyVault, Permission::BackUp}},
    {Role::District, "district",
     {Permission::SeeStatistics, Permission::MakePackages, Permission::ManageDistrict, Permission::ExportData,
      Permission::VerifyVault, Permission::BackUp}},
    {Role::KitHolder, "kit-holder", {Permission::SeeStudents, Permission::ReportClass, Permission::VerifyVault, Permission::BackUp}},
};

constexpr const char *PermissionNames[] = {
    "see_students", "edit_students", "edit_school",    "see_consent",   "edit_consent",  "see_scores",      "manage_campaigns",
    "see_alerts",   "edit_alerts",   "read_notes",     "write_notes",   "own_notes",   "see_plans",       "edit_plans",
    "see_statistics",  "make_packages",
    "manage_district", "manage_users", "read_journal", "export_data",   "verify_vault",    "back_up",
    "destroy_records", "report_class",
};
static_assert(std::size(PermissionNames) == static_cast<size_t>(Permission::ReportClass) + 1);

const RoleRow &rowOf(Role role)
{
    return Rows[static_cast<size_t>(role)];
}

} // namespace

bool Viewer::may(Permission permission) const
{
    if (founder)
        return true;
    for (const Permission granted : rowOf(role).permissions) {
        if (granted == permission)
            return true;
    }
    return false;
}

Result<> Viewer::require(Permission permission) const
{
    if (may(permission))
        return {};
    return fail(ErrorCode::Denied, permissionName(permission),
                {{u"permission"_s, permissionName(permission)}, {u"role"_s, roleName(role)}});
}

QString roleName(Role role)
{
    return QString::fromLatin1(rowOf(role).name);
}

Result<Role> roleFromName(const QString &name)
{
    for (const RoleRow &row : Rows) {
        if (name == QLatin1StringView(row.name))
            return row.role;
    }
    QStringList allowed;
    for (const RoleRow &row : Rows)
        allowed.append(QString::fromLatin1(row.name));
    return fail(ErrorCode::Invalid, name, {{u"field"_s, u"role"_s}, {u"allowed"_s, allowed}});
}

QString permissionName(Permission permission)
{
    return QString::fromLatin1(PermissionNames[static_cast<size_t>(permission)]);
}

Result<Permission> permissionFromName(const QString &name)
{
    for (size_t i = 0; i < std::size(PermissionNames); ++i) {
        if (name == QLatin1StringView(PermissionNames[i]))
            return static_cast<Permission>(i);
    }
    return fail(ErrorCode::Invalid, name, {{u"field"_s, u"permission"_s}});
}

} // namespace core::security
