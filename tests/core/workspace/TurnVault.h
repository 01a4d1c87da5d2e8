// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ImportUndo.h"
#include "core/workspace/SchoolYearTurn.h"
#include "tests/core/storage/VaultFixture.h"

#include <QMap>

namespace tests
{

/// A junior school's vault with the services of all areas, on 25 November 2026 unless the clock is set.
class TurnVault : public VaultFixture
{
public:
    TurnVault() { open(); }

    /// job(Areas &) as one transaction of `viewer`.
    template <typename Job> auto in(Job job, const core::Viewer &viewer = VaultFixture::viewer())
    {
        return store()
            .run(viewer,
                 [job](core::storage::Connection &db) mutable {
                     core::workspace::Areas areas(db, unit(), rules(), retention(), noteKeys());
                     return job(areas);
                 })
            .takeResult();
    }

    void setDay(const QDate &day) { clock->set(QDateTime(day, QTime(2, 0), Qt::UTC)); }

    core::students::RosterImport importRoster(const core::students::RosterReading &reading, bool complete = false);
    core::Id<core::storage::KnownImport> lastImport();
    core::Result<core::workspace::ImportUndone> undo(const core::Id<core::storage::KnownImport> &id);
    QList<core::students::StudentRow> students(const QString &text = {});
    core::students::StudentRow student(const QString &text); ///< the only one found
    QList<core::alerts::AlertRow> openAlerts();
    core::alerts::AlertView openAlert(const core::Id<core::alerts::Alert> &id);
    core::Result<core::workspace::TurnReport> turn(const core::workspace::TurnRequest &request,
                                                   core::workspace::Undecided undecided = core::workspace::Undecided::Refuse);

    /// Every row of every table but the journal and the list of imports, without revisions; by table. Tables named in
    /// `without` are left out.
    QMap<QString, QStringList> tables(const QStringList &without = {});

private:
    static core::exchange::Unit unit();
    static const core::alerts::AlertContext &rules();
    static const core::retention::RetentionRules &retention();
    static const core::security::NoteKeys &noteKeys(); ///< of everybody: who may do what is for the services to say
};

/// The sample school's roster, in its own order.
core::students::RosterReading sampleRoster();
core::students::RosterReading readingOf(const QList<core::students::Student> &students, const QString &file = {});
core::students::Student schoolPupil(const QString &name, const QString &number, core::students::ClassName className,
                                    const QDate &birth = {});

} // namespace tests
