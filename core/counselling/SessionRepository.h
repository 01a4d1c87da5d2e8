// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/NoteSeal.h"

namespace core::counselling
{

/// Reads and writes counselling_session, counselling_addendum and counselling_disclosure. Texts go in and come out sealed:
/// whoever has no key gets none. Synchronous; lives inside one job.
class SessionRepository
{
public:
    explicit SessionRepository(storage::Connection &db) : m_db(db) {}

    Result<Session> find(const Id<Session> &id) const; ///< without its text; NotFound
    /// Of all or of one student, newest first, without texts.
    Result<QList<Session>> list(const std::optional<Id<students::Student>> &student) const;
    Result<NoteText> note(const Id<Session> &id, const security::SecureBytes &key) const;
    Result<> add(const Session &session, const security::SecureBytes &key);
    Result<> save(const Session &session, const security::SecureBytes &key); ///< with its text; Conflict, NotFound
    Result<> saveState(const Session &session);                              ///< all but the text; Conflict, NotFound

    Result<QList<Addendum>> addenda(const Id<Session> &id, const security::SecureBytes &key) const; ///< oldest first
    Result<> add(const Id<Session> &id, const Addendum &addendum, const security::SecureBytes &key);
    /// What was told and why the student was not are empty without a key.
    Result<QList<Disclosure>> disclosures(const Id<Session> &id, const security::SecureBytes *key) const;
    Result<> add(const Id<Session> &id, const Disclosure &disclosure, const security::SecureBytes &key);

private:
    storage::Connection &m_db;
};

} // namespace core::counselling
