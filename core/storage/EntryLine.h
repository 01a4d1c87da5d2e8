// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/JournalCoding.h"

#include <memory>

namespace core::storage
{

/// An entry with its numbers; its commitments and hashes come when it is closed.
struct OpenEntry {
    JournalEntry entry;
    QList<FieldChange> changes; ///< closed: those of a new record are one PackedField
    QList<QByteArray> salts;    ///< closed: one for each change
    bool isNewRecord = false;
};

/// Closes entries one after the other, each over the hash of the one before: at once, or in a thread of its own while the
/// caller goes on. Used from one thread.
class EntryLine
{
public:
    EntryLine();
    ~EntryLine(); ///< what is on its way is lost

    /// `previous`: hash of the replica's last entry; `chain`: that of the file's. Nothing may be on its way.
    void start(const QByteArray &key, const QByteArray &previous, const QByteArray &chain);

    void close(OpenEntry &open); ///< not between runAhead() and drain()

    /// From here to drain() a thread closes what is passed. False where there is no thread to be had.
    bool runAhead();
    bool isAhead() const { return m_worker != nullptr; }
    /// Takes `open`, and gives those that are closed by now, in order. Internal: the thread could not go on, as for want of
    /// memory.
    Result<QList<OpenEntry>> pass(OpenEntry open);
    /// Waits for the rest and ends the thread. Internal, as pass().
    Result<QList<OpenEntry>> drain();
    void drop(); ///< forgets what is on its way, and ends the thread

private:
    struct Closer;
    struct Worker;
    std::unique_ptr<Closer> m_closer;
    std::unique_ptr<Worker> m_worker;
};

} // namespace core::storage
