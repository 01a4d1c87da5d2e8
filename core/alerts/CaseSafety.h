// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"
#include "core/storage/Connection.h"

#include <QHash>
#include <QSet>

namespace core::alerts
{

/// What every path towards a person asks before it names, tells or charges them in a student's matter.
struct CaseSafety {
    QList<Suspect> suspected;   ///< of all the student's cases
    bool harmSuspected = false; ///< by anybody, also where nobody is named; bullying by pupils too
    bool openCase = false;
    HomeInvolved home = HomeInvolved::NotAsked; ///< the gravest answer of the open cases; see atHome()

    bool viewerSuspected = false; ///< then nothing of the student's cases and plans is theirs to see

    /// mayBe() of one of them.
    bool suspects(const QString &person, const QString &post = {}) const;
    /// The text names somebody suspected.
    bool namesSuspect(const QString &text) const;
    /// What holds of home: the answer of the open cases; where it is No or none is open, Yes while somebody there is suspected
    /// in any, else No.
    HomeInvolved atHome() const;
};

// For services that ask for rights themselves: what they read here they show to nobody.

/// The post in which this viewer signs, by the word of the grading table; empty: none.
QString signingRole(const Viewer &viewer);
Result<CaseSafety> caseSafety(storage::Connection &db, const Id<students::Student> &student);
/// The same for many at once; who has no case is not among them.
Result<QHash<Id<students::Student>, CaseSafety>> caseSafeties(storage::Connection &db, const QList<Id<students::Student>> &students);
/// The students in a case of whom the viewer is suspected, and all the cases of these.
Result<QSet<Id<Alert>>> casesKeptFrom(storage::Connection &db);
Result<QSet<Id<students::Student>>> studentsKeptFrom(storage::Connection &db);
/// The answer says that somebody at home is involved, or may be: then a step towards a safe guardian alone tells of it.
bool mayInvolveHome(HomeInvolved answer);
/// Those whose case must stand on no common paper: somebody suspected is named in one, or harm or bullying is
/// suspected, or somebody at home may be involved, in one with something to do.
Result<QSet<Id<students::Student>>> studentsOffPaper(storage::Connection &db);
Result<Id<students::Student>> studentOf(storage::Connection &db, const Id<Alert> &alert); ///< NotFound
/// The only cases for which caseSafety() of their student can name a suspect.
Result<QSet<Id<Alert>>> casesOfSuspects(storage::Connection &db);
/// Everything that was written down in the student's cases, so that it can be kept out of what is given away.
Result<QStringList> caseWritings(storage::Connection &db, const Id<students::Student> &student);

} // namespace core::alerts
