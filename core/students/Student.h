// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/ClassName.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core::students
{

/// A parent or other grown-up of a student, as the school names them.
struct Guardian {
    QString name;
    QString relation; ///< 父亲, 爷爷
    QString phone;
    std::optional<bool> legal; ///< guardian in law; nothing when the file does not say
    bool operator==(const Guardian &) const = default;
};

/// 留守 by the national student register: parents away for three months or more. OneParentAway (单亲留守) says nothing
/// of a single-parent family.
enum class LeftBehind { No, OneParentAway, BothParentsAway };

/// A place in a dormitory; empty texts when the student has none.
struct Dormitory {
    QString building;
    QString room;
    QString bed;
    bool operator==(const Dormitory &) const = default;
};

/// Why a student is no longer at the school.
enum class LeaveReason { Graduated, Transferred, NotInRoster };
QString leaveReasonName(LeaveReason reason); ///< "graduated"

/// What a school's roster says of a student. Flags are empty when the file does not say.
struct Student {
    QString name;
    QString studentNumber;  ///< the school's own
    QString nationalNumber; ///< 全国学籍号
    QString idType; ///< one character of the register's list: 1 resident, 6 Hong Kong, A passport, …; may be empty
    QString idNumber;
    bool male = false;
    QDate birth;    ///< invalid when the file has none
    QString nation; ///< 汉族, without its code
    ClassName className;
    std::optional<bool> boarding;
    Dormitory dormitory;
    std::optional<LeftBehind> leftBehind;
    std::optional<bool> migrant;
    std::optional<bool> orphan;
    std::optional<bool> onlyChild;
    std::optional<bool> singleParent;
    QString address;
    QString phone;
    QList<Guardian> guardians;
    bool operator==(const Student &) const = default;
};

} // namespace core::students
