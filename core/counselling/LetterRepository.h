// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/Letter.h"
#include "core/counselling/NoteSeal.h"

namespace core::counselling
{

/// Reads and writes letter_emptying and letter. What was written goes in and comes out sealed: whoever has no key gets none.
/// Synchronous; lives inside one job.
class LetterRepository
{
public:
    explicit LetterRepository(storage::Connection &db) : m_db(db) {}

    Result<QList<Emptying>> emptyings() const; ///< newest first
    Result<Emptying> emptying(const Id<Emptying> &id) const; ///< NotFound
    Result<> add(const Emptying &emptying);
    Result<> save(const Emptying &emptying); ///< Conflict, NotFound

    Result<Letter> find(const Id<Letter> &id) const; ///< without what is sealed; NotFound
    Result<QList<Letter>> list() const;              ///< newest first, without what is sealed
    Result<QList<Letter>> waiting() const;           ///< for an answer, or for whom they concern
    /// Which the student has written, or which are about them.
    Result<QList<Letter>> of(const Id<students::Student> &student) const;
    /// Puts text, answer and reason into `letter`.
    Result<> open(Letter &letter, const security::SecureBytes &key) const;
    Result<> add(const Letter &letter, const security::SecureBytes &key);
    Result<> save(const Letter &letter, const security::SecureBytes &key); ///< with what is sealed; Conflict, NotFound
    Result<> saveState(const Letter &letter); ///< all but what is sealed; Conflict, NotFound

private:
    Result<QList<Letter>> where(const QString &condition, const QVariantList &parameters) const;

    storage::Connection &m_db;
};

} // namespace core::counselling
