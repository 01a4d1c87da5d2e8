// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ExchangeService.h"
#include "core/kits/Kit.h"
#include "core/observations/OwnReports.h"

namespace core::kits
{

/// What stands in a return, for its holder to read before it leaves.
struct HandIn {
    QByteArray file;
    qint64 sequence = 1;
    int observations = 0; ///< pupils and weeks, the latest of each
    int zeroReports = 0;
    int more = 0; ///< weather, dormitory rooms, visits and what parents said
};

/// What an update brought.
struct NewsTaken {
    qint64 sequence = 0;
    bool changed = false; ///< else a newer one, or this one, was taken before
    int pupils = 0;
    int cards = 0;
    int tasks = 0;
};

/// Pupils as the kit's own vault keeps them.
QList<students::StudentRecord> recordsOf(const QList<KitPupil> &pupils);

/// The holder's side of a kit, in the kit's own vault. Every function checks rights; lives inside one job.
class OwnKitService
{
public:
    OwnKitService(storage::Connection &db, exchange::ExchangeService &exchange, students::StudentService &students)
        : m_db(db), m_exchange(exchange), m_students(students)
    {
    }

    /// Once, by who makes the kit: its pupils, and where it belongs. EditStudents.
    Result<> fill(const KitContent &content);
    /// Once, at the first opening: key pairs that the school does not know. ReportClass; Conflict: it was opened before.
    Result<> begin();
    /// Nothing in a vault that is no kit. No right needed.
    Result<std::optional<OwnKit>> own() const;
    /// Denied (naming the page): kits of its scope have no such page, by kits.json. ConditionsUnmet with "opened": as handIn().
    Result<> requirePage(const QString &page) const;
    /// All that was written, sealed to the school and signed; so that a return that is lost, or comes late or twice, changes
    /// nothing. ReportClass. ConditionsUnmet with "opened".
    Result<HandIn> handIn(const observations::Written &written);
    /// An update from the school: pupils, cards, tasks and figures in place of those that are here; what was written stays. Errors of
    /// openPackage(), all with context `reason` kit_news; Invalid (row, field). ReportClass. ConditionsUnmet with "opened".
    Result<NewsTaken> takeNews(const QByteArray &file);
    Result<Told> told() const; ///< ReportClass

private:
    storage::Connection &m_db;
    exchange::ExchangeService &m_exchange;
    students::StudentService &m_students;
};

} // namespace core::kits
