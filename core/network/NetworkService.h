// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/StaffRules.h"
#include "core/storage/Connection.h"

namespace core::network
{

struct StaffImport {
    int added = 0; ///< records of all kinds
    int updated = 0;
    int unchanged = 0;
    int left = 0; ///< staff of the vault that the file does not have; nothing is changed
    int staff = 0;
    int rowsInStaffSheet = 0;
    int teachersOnPost = 0;
    int certificates = 0;
    int trainingRecords = 0;
    int posts = 0;
    int vacantPosts = 0;
};

/// Staff and the four-level network of a school. Every function checks rights; lives inside one job.
class NetworkService
{
public:
    explicit NetworkService(storage::Connection &db) : m_db(db) {}

    /// All or nothing. Staff are known by their number, certificates by theirs (else level and day), training by person,
    /// day and title; posts as takeOver() tells. What the file lacks stays. InputRejected with the reading's problems, where
    /// training or a post names a number that is nobody's (unknown_staff) or somebody else's (name_vs_number), and with those
    /// of takeOver(). EditSchool.
    Result<StaffImport> importStaff(const StaffReading &reading);

    Result<QList<Staff>> staff() const;       ///< by number; SeeStudents
    Result<QList<Training>> training() const; ///< by day; SeeStudents
    Result<QList<Post>> posts() const;        ///< by level, then scope; SeeStudents

private:
    storage::Connection &m_db;
};

} // namespace core::network
