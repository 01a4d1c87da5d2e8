// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ExchangeService.h"
#include "core/kits/Kit.h"
#include "core/observations/ObservationService.h"

namespace core::kits
{

struct StoredKit;

struct KitWish {
    QString person; ///< need not be on the staff list
    KitScope scope;
    QDate lastDay; ///< invalid: until the end of the school year, proposed [P]
};

struct KitRow {
    Kit kit;
    int pupils = 0;
    QDateTime handedIn; ///< when the newest return was written; invalid: none came
    int waiting = 0;    ///< returns that a person must look at
    bool doubted = false; ///< the holder is suspected in the matter of one of its pupils: it must go out of use
};

struct ReturnTaken {
    KitReturn entry;
    Kit kit;
    bool repeat = false; ///< byte for byte a return that is here
};

/// School years that went by from the making of a kit to `day`.
int yearsSince(const QDateTime &made, const QDate &day);

/// The counselling room's side of kits. Every function checks rights; lives inside one job.
class KitService
{
public:
    KitService(storage::Connection &db, exchange::ExchangeService &exchange, const students::StudentService &students,
               observations::ObservationService &observations)
        : m_db(db), m_exchange(exchange), m_students(students), m_observations(observations)
    {
    }

    /// What a kit for this person would hold, but for cards and tasks; nothing is written. Invalid: person, scope, lastDay (before
    /// today). NotFound: a class or place of the scope has no pupils. ConditionsUnmet with "kit_doubted": the person is suspected in the matter of one of
    /// them, and the viewer is not. MakePackages, ExportData; with figures SeeAlerts of all students.
    Result<KitContent> prepare(const KitWish &wish) const;
    /// The kit is made: it is on record, and that its pupils' names left the vault. One that the same person had for the same
    /// scope is replaced. ConditionsUnmet with "kit_doubted": the suspicion was written down since. MakePackages, ExportData.
    Result<> issue(const KitContent &content);
    /// It is lost, or its holder has another post. NotFound; Conflict: it is replaced already. MakePackages, EditAlerts.
    Result<> replace(const Id<Kit> &id);
    Result<QList<KitRow>> list() const; ///< newest first; MakePackages, EditAlerts

    /// What an update of the kit would say today, likewise. `lastDay` invalid: as it is. NotFound; Conflict: it is replaced;
    /// ConditionsUnmet with "kit_doubted". As prepare().
    Result<KitNews> news(const Id<Kit> &id, const QDate &lastDay = {}) const;
    /// As a file that this kit alone opens, signed by the school; on record, as issue(). ConditionsUnmet with "kit_key": nothing
    /// came from it yet, so that its key is not known. MakePackages, ExportData.
    Result<QByteArray> sendNews(const Id<Kit> &id, const KitNews &news);

    /// All or nothing. Unreadable; NewerFormat; UnknownSender: of no kit of this school; Tampered (check): it was
    /// changed, or its keys are not those of a kit; NotForUs; Invalid (row, field): it speaks of another class. Pupils who are gone are passed over. All with context `reason` kit or scope. What is not Good waits for a person, and its reports of danger are taken in at once. MakePackages, EditAlerts.
    Result<ReturnTaken> takeReturn(const QByteArray &file);
    /// Takes in one that waits. With SecondKey its keys are known from then on. NotFound: none waits. MakePackages, EditAlerts.
    Result<ReturnTaken> apply(const Id<KitReturn> &id);
    Result<QList<ReturnTaken>> waiting() const; ///< newest first; MakePackages, EditAlerts

private:
    struct Opened;
    Result<Opened> open(const QByteArray &file) const;
    Result<bool> isDoubted(const Kit &kit, const QList<Id<students::Student>> &pupils) const;
    Result<> checkDoubt(const Kit &kit, const QList<KitPupil> &pupils) const;
    Result<QList<KitPupil>> pupilsOf(const Kit &kit) const;
    Result<QList<ToldFigure>> figuresOf(const Kit &kit) const;
    Result<StoredKit> inUse(const Id<Kit> &id) const;

    storage::Connection &m_db;
    exchange::ExchangeService &m_exchange;
    const students::StudentService &m_students;
    observations::ObservationService &m_observations;
};

} // namespace core::kits
