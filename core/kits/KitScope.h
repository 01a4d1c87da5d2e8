// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/students/Student.h"

namespace core::kits
{

enum class ScopeKind {
    Class,
    Grade,
    Dormitory,
    Subject,  ///< classes that somebody teaches
    Leader,   ///< the whole school in figures
    Delegate, ///< a pupil with a post, who writes and reads nothing
};
QString scopeKindName(ScopeKind kind); ///< "dormitory", as in kits.json
Result<ScopeKind> scopeKindFromName(const QString &name); ///< Invalid

/// A building, or one room of it.
struct DormitoryPlace {
    QString building;
    QString room; ///< empty: all of the building
    bool holds(const students::Dormitory &place) const;
    bool operator==(const DormitoryPlace &) const = default;
};

/// Whom a kit shows, as it was when the kit was made.
struct KitScope {
    KitScope() = default;
    KitScope(const students::ClassName &one) : classes{one} {} ///< of a class head

    ScopeKind kind = ScopeKind::Class;
    QList<students::ClassName> classes; ///< Class: one; Subject: one or more; Delegate: one, or a place instead
    int grade = 0;                      ///< Grade
    QList<DormitoryPlace> places;       ///< Dormitory: one or more; Delegate: one
    bool operator==(const KitScope &) const = default;

    /// Whether a pupil of this class, who sleeps at this place, is in it. Nobody is in that of a leader.
    bool holds(const students::ClassName &className, const students::Dormitory &place) const;
    /// Whether a report of this class may come from it `years` school years after it was made.
    bool mayReport(const students::ClassName &className, int years) const;
    /// The one class of a kit that reports for a class; else its grade where it has one, and 0.
    students::ClassName filedUnder() const;
};

/// class:7-3, grade:7, dorm:东楼 or dorm:东楼/301,东楼/302, subject:7-3,7-4, leader, delegate:7-3 or delegate:东楼/301.
QString scopeText(const KitScope &scope);
/// The same as typed or stored; a class also as readClassName() has it. Invalid (scope).
Result<KitScope> scopeFromText(const QString &text, students::Stage stage, const QDate &day);

} // namespace core::kits
