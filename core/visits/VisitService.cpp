// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/VisitService.h"

#include "core/alerts/CaseSafety.h"
#include "core/base/text/CleanText.h"
#include "core/storage/ImportLog.h"
#include "core/students/OwnStudents.h"
#include "core/visits/FamilyRepository.h"
#include "core/visits/VisitRepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::visits
{

namespace
{

using students::StudentRow;

tl::unexpected<Error> noStudent(const Id<students::Student> &student)
{
    return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, student.toString()}});
}

Result<> mayDecide(const Viewer &viewer)
{
    YICE_TRY(viewer.require(Permission::EditStudents));
    return viewer.require(Permission::EditConsent);
}

Result<> mayTake(const Viewer &viewer)
{
    YICE_TRY(viewer.require(Permission::EditAlerts));
    return students::requireAll(viewer);
}

} // namespace

/// One sheet on its way into the vault.
struct VisitService::Import {
    storage::Connection &db;
    const VisitReading &reading;
    QHash<QString, StudentRow> byNumber = {};
    QMultiHash<QString, StudentRow> byName = {}; ///< and class
    QList<Problem> problems = {};
    QList<HomeVisit> visits = {}; ///< each with its student

    void refuse(const VisitLine &line, const QString &column, const QString &value, const QString &kind)
    {
        Problem problem;
        problem.sheet = line.sheet;
        problem.row = line.row;
        problem.column = column;
        problem.value = value;
        problem.kind = kind;
        problems.append(problem);
    }

    /// Nothing, and a problem, where the line does not name one student without doubt.
    std::optional<StudentRow> studentOf(const VisitLine &line)
    {
        const QString nameColumn = u"学生姓名"_s;
        if (line.number.isEmpty()) {
            const QList<StudentRow> found = byName.values(line.name + line.visit.className.display());
            if (found.size() == 1)
                return found.first();
            refuse(line, nameColumn, line.name, found.isEmpty() ? u"unknown_student"_s : u"ambiguous_student"_s);
            return std::nullopt;
        }
        const auto found = byNumber.constFind(line.number);
        if (found == byNumber.constEnd()) {
            refuse(line, u"学号"_s, line.number, u"unknown_student"_s);
            return std::nullopt;
        }
        if (!line.name.isEmpty() && base::cleanText(found->name) != line.name) {
            refuse(line, nameColumn, line.name, u"name_vs_student"_s);
            return std::nullopt;
        }
        return *found;
    }

    void findStudents(const QList<StudentRow> &roster)
    {
        problems = reading.problems;
        for (const StudentRow &one : roster) {
            byNumber.insert(one.studentNumber, one);
            byName.insert(base::cleanText(one.name) + one.className.display(), one);
        }
        for (const VisitLine &line : reading.lines) {
            const auto student = studentOf(line);
            if (!student)
                continue;
            HomeVisit visit = line.visit;
            visit.student = student->id;
            visits.append(visit);
        }
    }

    Result<VisitImport> take()
    {
        VisitImport report;
        report.lines = static_cast<int>(visits.size());
        VisitRepository repository(db);
        YICE_ASSIGN(const auto all, repository.all());
        QHash<Id<students::Student>, QList<HomeVisit>> stored;
        for (const HomeVisit &one : all)
            stored[one.student].append(one);
        for (HomeVisit &visit : visits) {
            ++report.byMode[visit.mode];
            QList<HomeVisit> &before = stored[visit.student];
            if (std::any_of(before.begin(), before.end(), [&](const HomeVisit &one) { return one.saysSameAs(visit); })) {
                ++report.unchanged;
                continue;
            }
            visit.id = Id<HomeVisit>::make(db.clock());
            visit.entered = db.clock().now();
            visit.enteredBy = db.viewer().name;
            YICE_TRY(repository.add(visit));
            before.append(visit);
            ++report.added;
        }
        return report;
    }
};

Result<VisitImport> VisitService::importSheet(const VisitReading &reading)
{
    YICE_TRY(mayTake(m_db.viewer()));
    YICE_ASSIGN(const auto roster, m_students.list({}));
    Import import{m_db, reading};
    import.findStudents(roster);
    if (!import.problems.isEmpty()) {
        Error error(ErrorCode::InputRejected);
        error.problems = import.problems;
        std::stable_sort(error.problems.begin(), error.problems.end(),
                         [](const Problem &a, const Problem &b) { return std::pair(a.sheet, a.row) < std::pair(b.sheet, b.row); });
        return fail(error);
    }
    return storage::ImportLog(m_db).during({u"visit"_s, reading.file, Permission::EditAlerts}, [&] { return import.take(); });
}

Result<Id<HomeVisit>> VisitService::add(const HomeVisit &given)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_TRY(students::requireOwn(m_db, given.student));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    if (kept.contains(given.student))
        return noStudent(given.student);
    YICE_ASSIGN(const auto student, m_students.row(given.student));
    return VisitRepository(m_db).write(given, student.className);
}

Result<QList<SeenVisit>> VisitService::of(const Id<students::Student> &student) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_TRY(students::requireOwn(m_db, student));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    QList<SeenVisit> list;
    if (kept.contains(student))
        return list;
    YICE_ASSIGN(const VisitForm form, shippedVisitForm());
    YICE_ASSIGN(const StudentRow row, m_students.row(student));
    YICE_ASSIGN(const auto visits, VisitRepository(m_db).of(student));
    const bool withheld = !m_db.viewer().may(Permission::ReadNotes) && !students::seesOwnOnly(m_db.viewer());
    for (auto one = visits.crbegin(); one != visits.crend(); ++one) {
        SeenVisit seen{*one, row, form.counts(*one), withheld};
        if (withheld) {
            seen.visit.words.clear();
            seen.visit.met.clear();
        }
        list.append(seen);
    }
    return list;
}

Result<QList<SeenVisit>> VisitService::between(const QDate &first, const QDate &last) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_TRY(students::requireAll(m_db.viewer()));
    if (!first.isValid() || !last.isValid() || first > last)
        return invalid(u"from"_s);
    YICE_ASSIGN(const VisitForm form, shippedVisitForm());
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    YICE_ASSIGN(auto visits, VisitRepository(m_db).between(first, last));
    visits.removeIf([&](const HomeVisit &one) { return kept.contains(one.student); });
    QSet<Id<students::Student>> named;
    for (const HomeVisit &one : std::as_const(visits))
        named.insert(one.student);
    YICE_ASSIGN(const auto rows, m_students.rowsOf(named.values()));
    QList<SeenVisit> list;
    for (auto one = visits.crbegin(); one != visits.crend(); ++one) {
        SeenVisit seen{*one, rows.value(one->student), form.counts(*one), true};
        seen.visit.words.clear();
        seen.visit.met.clear();
        list.append(seen);
    }
    return list;
}

Result<QMap<int, VisitedGrade>> VisitService::coverage(const QDate &first, const QDate &last) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    if (!first.isValid() || !last.isValid() || first > last)
        return invalid(u"from"_s);
    YICE_ASSIGN(const VisitForm form, shippedVisitForm());
    YICE_ASSIGN(const auto grades, m_students.grades());
    YICE_ASSIGN(const auto visits, VisitRepository(m_db).between(first, last));
    QMap<int, VisitedGrade> byGrade;
    for (const int grade : grades)
        ++byGrade[grade].students;
    QSet<Id<students::Student>> visited;
    for (const HomeVisit &one : visits) {
        if (!form.counts(one) || !grades.contains(one.student) || visited.contains(one.student))
            continue;
        visited.insert(one.student);
        ++byGrade[grades.value(one.student)].visited;
    }
    return byGrade;
}

Result<TakenFamilies> VisitService::takeWritten(const Brought &brought)
{
    YICE_TRY(mayTake(m_db.viewer()));
    TakenFamilies taken;
    VisitRepository visits(m_db);
    const auto same = [](const auto &before, const auto &one) {
        return std::any_of(before.begin(), before.end(), [&](const auto &other) { return other.entered == one.entered && other.saysSameAs(one); });
    };
    const auto known = [](const auto &before, const auto &one) {
        return std::any_of(before.begin(), before.end(), [&](const auto &other) { return other.id == one.id; });
    };
    FamilyRepository reports(m_db);
    // A return says all that its kit ever said: what is here of a pupil is read once.
    const auto takeAll = [&](const auto &records, auto &repository) -> Result<> {
        QHash<Id<students::Student>, std::decay_t<decltype(records)>> stored;
        for (const auto &one : records) {
            if (!stored.contains(one.student)) {
                YICE_ASSIGN(stored[one.student], repository.of(one.student));
            }
            auto &before = stored[one.student];
            if (same(before, one)) {
                ++taken.same;
                continue;
            }
            YICE_TRY(m_students.row(one.student));
            auto fresh = one;
            if (known(before, one)) // the kit went back to an older copy of itself
                fresh.id = decltype(fresh.id)::make(m_db.clock());
            YICE_TRY(repository.add(fresh));
            before.append(fresh);
            ++taken.added;
        }
        return {};
    };
    YICE_TRY(takeAll(brought.visits, visits));
    YICE_TRY(takeAll(brought.reports, reports));
    return taken;
}

Result<QList<FamilyReport>> VisitService::undecided() const
{
    YICE_TRY(mayDecide(m_db.viewer()));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    YICE_ASSIGN(const auto all, FamilyRepository(m_db).all());
    QList<FamilyReport> latest; // of each student and kind, whatever its state
    for (const FamilyReport &one : all) {
        if (kept.contains(one.student))
            continue;
        if (!latest.isEmpty() && latest.last().student == one.student && latest.last().kind == one.kind)
            latest.last() = one;
        else
            latest.append(one);
    }
    latest.removeIf([](const FamilyReport &one) { return one.state != FamilyState::Open; });
    std::stable_sort(latest.begin(), latest.end(), [](const FamilyReport &a, const FamilyReport &b) { return a.entered < b.entered; });
    return latest;
}

Result<> VisitService::decide(const Id<FamilyReport> &id, FamilyState state)
{
    YICE_TRY(mayDecide(m_db.viewer()));
    FamilyRepository reports(m_db);
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    YICE_ASSIGN(const auto found, reports.find(id));
    const auto none = fail(ErrorCode::NotFound, u"family report"_s, {{u"id"_s, id.toString()}});
    if (!found || kept.contains(found->student))
        return none;
    YICE_ASSIGN(auto all, reports.of(found->student));
    all.removeIf([&](const FamilyReport &one) { return one.kind != found->kind; });
    if (all.last().id != id || all.last().state != FamilyState::Open)
        return none;
    YICE_TRY(reports.decide(id, state));
    for (const FamilyReport &one : std::as_const(all)) {
        if (one.state == FamilyState::Open && one.id != id)
            YICE_TRY(reports.decide(one.id, FamilyState::Left));
    }
    return {};
}

} // namespace core::visits
