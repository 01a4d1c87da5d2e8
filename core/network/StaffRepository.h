// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/network/Network.h"
#include "core/storage/Connection.h"

namespace core::network
{

/// A record as the vault has it.
template <typename T> struct Stored {
    Id<T> id;
    qint64 revision = 0;
    T value;
};

struct StoredCertificate {
    Stored<Certificate> certificate;
    Id<Staff> staff;
};

/// Reads and writes staff, staff_certificate, staff_training and network_post, and no other table. Synchronous; inside a
/// job. change() writes what differs and tells whether anything did.
class StaffRepository
{
public:
    explicit StaffRepository(storage::Connection &db) : m_db(db) {}

    Result<QList<Stored<Staff>>> staff() const; ///< by number; without certificates
    Result<QList<StoredCertificate>> certificates() const;
    Result<QList<Stored<Training>>> training() const; ///< by day, then number
    Result<QList<Stored<Post>>> posts() const;        ///< by level, then scope

    Result<Id<Staff>> add(const Staff &staff);
    Result<> add(const Id<Staff> &staff, const Certificate &certificate);
    Result<> add(const Id<Staff> &staff, const Training &training);
    Result<Id<Post>> add(const Post &post);
    Result<bool> change(const Stored<Staff> &stored, const Staff &staff);
    Result<bool> change(const Stored<Certificate> &stored, const Certificate &certificate);
    Result<bool> change(const Stored<Training> &stored, const Training &training);
    Result<bool> change(const Stored<Post> &stored, const Post &post);
    Result<> remove(const Stored<Post> &stored);

private:
    storage::Connection &m_db;
};

} // namespace core::network
