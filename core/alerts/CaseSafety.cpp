// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/CaseSafety.h"

#include "core/alerts/AlertRepository.h"
#include "core/alerts/CaseRules.h"
#include "core/alerts/SuspectMatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

Result<QList<Alert>> casesOf(storage::Connection &db, const Id<students::Student> &student)
{
    AlertFilter filter;
    filter.student = student;
    return AlertRepository(db).list(filter);
}

int gravityOf(HomeInvolved answer)
{
    switch (answer) {
    case HomeInvolved::No:
        return 0;
    case HomeInvolved::NotAsked:
        return 1;
    case HomeInvolved::Unknown:
        return 2;
    case HomeInvolved::Yes:
        return 3;
    }
    return 3;
}

} // namespace

QString signingRole(const Viewer &viewer)
{
    switch (viewer.role) {
    case security::Role::Counsellor:
        return u"psych_teacher"_s;
    case security::Role::Principal:
        return u"principal"_s;
    case security::Role::MoralDirector:
        return u"moral_director"_s;
    case security::Role::Assistant:
    case security::Role::Auditor:
    case security::Role::District:
    case security::Role::KitHolder:
        break;
    }
    return u""_s;
}

bool CaseSafety::suspects(const QString &person, const QString &post) const
{
    return std::any_of(suspected.begin(), suspected.end(),
                       [&](const Suspect &one) { return mayBe(one, person, post); });
}

bool CaseSafety::namesSuspect(const QString &text) const
{
    return std::any_of(suspected.begin(), suspected.end(), [&](const Suspect &one) { return namedIn(text, one); });
}

HomeInvolved CaseSafety::atHome() const
{
    if (openCase && home != HomeInvolved::No)
        return home;
    const bool doubted = std::any_of(suspected.begin(), suspected.end(), [](const Suspect &one) { return one.as == AtHome; });
    return doubted ? HomeInvolved::Yes : HomeInvolved::No;
}

Result<QHash<Id<students::Student>, CaseSafety>> caseSafeties(storage::Connection &db, const QList<Id<students::Student>> &students)
{
    YICE_ASSIGN(const QList<Alert> cases, AlertRepository(db).bareOf(students));
    QHash<Id<students::Student>, CaseSafety> safeties;
    for (const Alert &one : cases) {
        CaseSafety &safety = safeties[one.student];
        safety.suspected += one.suspected;
        safety.viewerSuspected =
            safety.viewerSuspected || isSuspect(one, db.viewer().name, signingRole(db.viewer()));
        safety.harmSuspected = safety.harmSuspected || one.harmSuspected || one.bullying;
        if (one.state == State::Closed)
            continue;
        if (!safety.openCase || gravityOf(one.home) > gravityOf(safety.home))
            safety.home = one.home;
        safety.openCase = true;
    }
    return safeties;
}

Result<CaseSafety> caseSafety(storage::Connection &db, const Id<students::Student> &student)
{
    YICE_ASSIGN(const auto safeties, caseSafeties(db, {student}));
    return safeties.value(student);
}

Result<QSet<Id<students::Student>>> studentsKeptFrom(storage::Connection &db)
{
    YICE_ASSIGN(const auto kept, AlertRepository(db).suspecting({db.viewer().name, signingRole(db.viewer())}));
    return QSet<Id<students::Student>>(kept.begin(), kept.end());
}

Result<QSet<Id<Alert>>> casesKeptFrom(storage::Connection &db)
{
    YICE_ASSIGN(const auto students, studentsKeptFrom(db));
    YICE_ASSIGN(const QList<Alert> cases, AlertRepository(db).bareOf(students.values()));
    QSet<Id<Alert>> kept;
    for (const Alert &one : cases)
        kept.insert(one.id);
    return kept;
}

bool mayInvolveHome(HomeInvolved answer)
{
    return answer == HomeInvolved::Yes || answer == HomeInvolved::Unknown;
}

Result<QSet<Id<students::Student>>> studentsOffPaper(storage::Connection &db)
{
    const AlertRepository cases(db);
    QSet<Id<students::Student>> off;
    AlertFilter filter;
    YICE_ASSIGN(const auto suspects, cases.ofSuspects());
    filter.among = suspects.values();
    YICE_ASSIGN(const auto heads, cases.heads(filter));
    for (const AlertHead &head : heads)
        off.insert(head.student);
    filter.among.reset();
    filter.toDo = true;
    YICE_ASSIGN(const auto open, cases.list(filter));
    for (const Alert &alert : open) {
        if (alert.harmSuspected || alert.bullying || mayInvolveHome(alert.home))
            off.insert(alert.student);
    }
    return off;
}

Result<Id<students::Student>> studentOf(storage::Connection &db, const Id<Alert> &alert)
{
    YICE_ASSIGN(const Alert found, AlertRepository(db).find(alert));
    return found.student;
}

Result<QSet<Id<Alert>>> casesOfSuspects(storage::Connection &db)
{
    return AlertRepository(db).ofSuspects();
}

Result<QStringList> caseWritings(storage::Connection &db, const Id<students::Student> &student)
{
    YICE_ASSIGN(const QList<Alert> cases, casesOf(db, student));
    QStringList texts;
    for (const Alert &one : cases) {
        for (const Signal &signal : one.found)
            texts.append(signal.note);
        for (const Decision &decision : one.decisions)
            texts += decision.reasons;
        for (const Fact &fact : one.facts)
            texts.append(fact.note);
        for (const StepDone &step : one.steps) {
            if (step.sheet.isNull()) // else the name of a round, which nobody wrote of the student
                texts.append(step.note);
        }
        for (const Task &task : one.tasks)
            texts.append(task.note);
    }
    texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    return texts;
}

} // namespace core::alerts
