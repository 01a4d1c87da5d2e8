// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QString>

#include <cstdint>

namespace core::security {

struct User; ///< a person with a slot in the keyring

/// The roles of `vault add-user --role`, and that of a kit.
enum class Role {
    Counsellor,
    Assistant,
    Principal,
    MoralDirector,
    Auditor,
    District,
    KitHolder, ///< of a kit that a school made for one person; in no other vault
};

/// One right each. Severity and notes are two rights (grading.md, invariant 7).
enum class Permission : std::uint8_t {
    SeeStudents,       ///< list, search, count and open student records
    EditStudents,      ///< import the roster, change records
    EditSchool,        ///< staff, posts of the network, school calendar
    SeeConsent,
    EditConsent,
    SeeScores,         ///< scores and answers, where consent allows
    ManageCampaigns,   ///< create, import, decide validity and matches
    SeeAlerts,         ///< alerts with severity, tier, deadlines
    EditAlerts,        ///< raise, record steps, grade
    ReadNotes,         ///< counselling note texts
    WriteNotes,
    OwnNotes,          ///< write sessions of one's own and read those, nobody else's
    SeePlans,          ///< strengths, goals, measures and cards; remarks, worries and words of evaluations want ReadNotes
    EditPlans,
    SeeStatistics,     ///< figures without names
    MakePackages,      ///< send to and receive from other units
    ManageDistrict,    ///< a district centre's own work
    ManageUsers,
    ReadJournal,
    ExportData,        ///< clear text leaves the vault: file, print, clipboard
    VerifyVault,
    BackUp,            ///< write an encrypted copy: it shows nobody anything
    DestroyRecords,    ///< see what is due, make and sign destruction lists, carry them out
    ReportClass,       ///< in a kit: write down what was seen of its pupils, and hand it in
};

/// Who is asking. A value; made only by unlocking (or by tests).
struct Viewer {
    Id<User> user;
    QString name; ///< display name as in the keyring
    Role role = Role::Auditor;
    bool founder = false; ///< made the vault: every right of the unit

    bool may(Permission permission) const;
    /// Denied, with the permission's name in context.
    Result<> require(Permission permission) const;
};

QString roleName(Role role);                  ///< "moral-director"
Result<Role> roleFromName(const QString &name); ///< Invalid
QString permissionName(Permission permission);
Result<Permission> permissionFromName(const QString &name); ///< Invalid

} // namespace core::security

namespace core {
using security::Permission;
using security::Viewer;
} // namespace core
