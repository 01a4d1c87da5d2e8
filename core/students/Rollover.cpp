// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/Rollover.h"

#include "core/students/RolloverMatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

namespace
{
constexpr QLatin1String TurnTable("school_year_turn");
const QString TurnsOf = u"SELECT count(*) FROM school_year_turn WHERE year = ?"_s;

/// A roster of which so many per cent would repeat a grade is last year's. [P]
constexpr int MostRepeatingPercent = 20;
constexpr qsizetype FewestToJudge = 10;

bool isFirstGrade(Stage stage, int grade)
{
    const QList<int> grades = gradesOf(stage);
    return grade == grades.first() || (stage == Stage::NineYear && grade == 7) || (stage == Stage::Complete && grade == 10);
}
} // namespace

struct Rollover::Private {
    storage::Connection &db;
    Stage stage;
    std::optional<RosterReading> roster;
    QList<StoredStudent> stored;
    QList<qsizetype> places; ///< beside the roster's lines: whom each means, -1: somebody new
    RolloverPlan plan;

    int gradeIn(int schoolYear, int firstYear) const { return schoolYear - firstYear + 1; }
    bool isOurs(int grade) const { return gradesOf(stage).contains(grade); }

    RolloverPupil pupil(const StoredStudent &one) const
    {
        const int number = one.record.student.className.number;
        return {one.record.id, one.record.student.name, one.record.student.studentNumber,
                {gradeIn(plan.year - 1, one.firstYear), number}, {gradeIn(plan.year, one.firstYear), number}};
    }
    RolloverPupil pupil(const Student &line) const { return {{}, line.name, line.studentNumber, {}, line.className}; }

    /// The line as the repository takes it: with the grade of today.
    Student asToday(Student student) const
    {
        student.className.grade -= plan.year - schoolYearOf(db.clock().today());
        return student;
    }

    void match(const RolloverAnswers &answers);
    void sortPupils(const RolloverAnswers &answers);
    void findTakenNumbers();
    Result<> refuseLastYears() const;
    Result<> freeNumbers();
};

QString leaveReasonName(LeaveReason reason)
{
    static constexpr QLatin1String Names[]{QLatin1String("graduated"), QLatin1String("transferred"),
                                           QLatin1String("not_in_roster")};
    return Names[static_cast<int>(reason)];
}

int RolloverPlan::promotedCount() const
{
    int count = 0;
    for (const int pupils : promoted)
        count += pupils;
    return count;
}

QList<Id<Student>> RolloverPlan::leaving() const
{
    QList<Id<Student>> ids;
    for (const QList<RolloverPupil> *group : {&graduated, &transferred}) {
        for (const RolloverPupil &one : *group)
            ids.append(one.id);
    }
    return ids;
}

Rollover::Rollover(storage::Connection &db, Stage stage) : d(new Private{db, stage, {}, {}, {}, {}}) {}
Rollover::~Rollover() = default;

/// Says for each line whom it means, or asks.
void Rollover::Private::match(const RolloverAnswers &answers)
{
    const RolloverMatch matcher(stored);
    QHash<qsizetype, qsizetype> lineOf;
    for (qsizetype i = 0; i < roster->lines.size(); ++i) {
        const RosterLine &line = roster->lines.at(i);
        RolloverMatch::Meant meant = matcher.find(line.student, plan.year - line.student.className.grade + 1);
        const auto answer = answers.lines.constFind(line.row);
        if (answer != answers.lines.constEnd() && answer->name == line.student.name) {
            const qsizetype place = matcher.placeOf(answer->student);
            if (answer->student.isNull() || place >= 0)
                meant = {place, {}, {}};
        }
        if (meant.reason.isEmpty() && meant.place >= 0 && lineOf.contains(meant.place))
            meant = {-1, u"two_lines"_s, {meant.place}};
        if (!meant.reason.isEmpty()) {
            RolloverQuestion question{line.row, pupil(line.student), meant.reason, {}};
            for (const qsizetype candidate : meant.candidates)
                question.candidates.append(pupil(stored.at(candidate)));
            plan.questions.append(question);
        } else if (meant.place >= 0) {
            lineOf.insert(meant.place, i);
        }
        places.append(meant.place);
    }
}

void Rollover::Private::sortPupils(const RolloverAnswers &answers)
{
    QHash<qsizetype, qsizetype> lineOf;
    QSet<int> covered;
    QSet<Id<Student>> asked;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Student &line = roster->lines.at(i).student;
        covered.insert(line.className.grade);
        if (places.at(i) >= 0)
            lineOf.insert(places.at(i), i);
    }
    QSet<int> askedRows;
    for (const RolloverQuestion &question : plan.questions) {
        askedRows.insert(question.row);
        for (const RolloverPupil &candidate : question.candidates)
            asked.insert(candidate.id);
    }
    const int last = gradesOf(stage).last();
    for (qsizetype i = 0; i < stored.size(); ++i) {
        const StoredStudent &one = stored.at(i);
        RolloverPupil who = pupil(one);
        if (const auto line = lineOf.constFind(i); line != lineOf.constEnd()) {
            const Student &now = roster->lines.at(*line).student;
            const bool other = !(now.className == who.to);
            const bool wentUp = now.className.grade == who.to.grade && isOurs(who.from.grade);
            who.to = now.className;
            if (one.hasLeft)
                plan.returned.append(who);
            else if (other)
                plan.moved.append(who);
            if (!one.hasLeft && wentUp)
                ++plan.promoted[who.to.grade];
            continue;
        }
        if (one.hasLeft)
            continue;
        if (who.to.grade > last) {
            who.to = {};
            if (!asked.contains(who.id))
                plan.graduated.append(who);
            continue;
        }
        const auto answer = answers.missing.value(who.id, MissingAnswer::Undecided);
        const bool isMissing = covered.contains(who.to.grade) && !asked.contains(who.id);
        if (isMissing && answer == MissingAnswer::Transferred) {
            who.to = {};
            plan.transferred.append(who);
            continue;
        }
        if (isMissing)
            plan.missing.append(who);
        if (isOurs(who.from.grade))
            ++plan.promoted[who.to.grade];
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        const RosterLine &line = roster->lines.at(i);
        if (places.at(i) >= 0 || askedRows.contains(line.row))
            continue;
        plan.arrived.append(pupil(line.student));
        plan.intake += isFirstGrade(stage, line.student.className.grade) ? 1 : 0;
    }
    if (plan.alreadyDone)
        plan.promoted.clear();
}

/// A number that the roster gives to somebody while another pupil keeps it.
void Rollover::Private::findTakenNumbers()
{
    QHash<QString, qsizetype> holders;
    QHash<qsizetype, QString> fresh;
    const QList<Id<Student>> leaving = plan.leaving();
    const QSet<Id<Student>> gone(leaving.begin(), leaving.end());
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i) >= 0)
            fresh.insert(places.at(i), roster->lines.at(i).student.studentNumber);
    }
    for (qsizetype i = 0; i < stored.size(); ++i) {
        const QString &number = stored.at(i).record.student.studentNumber;
        const bool changes = !fresh.value(i).isEmpty() && fresh.value(i) != number;
        if (!number.isEmpty() && !stored.at(i).hasLeft && !gone.contains(stored.at(i).record.id) && !changes)
            holders.insert(number, i);
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        const RosterLine &line = roster->lines.at(i);
        const auto holder = holders.constFind(line.student.studentNumber);
        const bool asked = std::any_of(plan.questions.begin(), plan.questions.end(),
                                       [&](const RolloverQuestion &question) { return question.row == line.row; });
        if (holder == holders.constEnd() || *holder == places.at(i) || asked)
            continue;
        plan.questions.append({line.row, pupil(line.student), u"number_taken"_s, {pupil(stored.at(*holder))}});
    }
}

Result<> Rollover::Private::refuseLastYears() const
{
    qsizetype known = 0;
    qsizetype repeating = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i) < 0 || stored.at(places.at(i)).hasLeft)
            continue;
        ++known;
        const int expected = gradeIn(plan.year, stored.at(places.at(i)).firstYear);
        repeating += roster->lines.at(i).student.className.grade < expected ? 1 : 0;
    }
    if (known < FewestToJudge || repeating * 100 <= known * MostRepeatingPercent)
        return {};
    Error error(ErrorCode::InputRejected, u"last year's roster"_s);
    Problem problem;
    problem.kind = u"last_years_roster"_s;
    problem.context = {{u"repeating"_s, repeating}, {u"known"_s, known}};
    error.problems.append(problem);
    return fail(error);
}

Result<RolloverPlan> Rollover::plan(int year, const std::optional<RosterReading> &roster, const RolloverAnswers &answers)
{
    YICE_TRY(d->db.viewer().require(Permission::EditStudents));
    const QDate today = d->db.clock().today();
    const int running = schoolYearOf(today);
    if (year < running || year > running + 1)
        return fail(ErrorCode::Invalid, QString::number(year),
                    {{u"field"_s, u"year"_s}, {u"from"_s, running}, {u"to"_s, running + 1}});
    if (roster && !roster->problems.isEmpty()) {
        Error error(ErrorCode::InputRejected);
        error.problems = roster->problems;
        return fail(error);
    }
    d->roster = roster;
    d->places.clear();
    d->plan = {};
    d->plan.year = year;
    d->plan.leaveOn = std::min(today, dayOf(year).addDays(-1));
    YICE_ASSIGN(const qint64 turns, d->db.number(TurnsOf, {year}));
    d->plan.alreadyDone = turns > 0;
    StudentRepository repository(d->db);
    YICE_ASSIGN(d->stored, repository.all());
    if (roster) {
        d->match(answers);
        YICE_TRY(d->refuseLastYears());
    }
    d->sortPupils(answers);
    d->findTakenNumbers();
    return d->plan;
}

/// A pupil whose number another one gets lets it go first, so that no order of lines can clash.
Result<> Rollover::Private::freeNumbers()
{
    StudentRepository repository(db);
    QHash<QString, qsizetype> wanted;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (const QString &number = roster->lines.at(i).student.studentNumber; !number.isEmpty())
            wanted.insert(number, places.at(i));
    }
    for (qsizetype i = 0; i < stored.size(); ++i) {
        StoredStudent &one = stored[i];
        const auto next = wanted.constFind(one.record.student.studentNumber);
        if (one.hasLeft || next == wanted.constEnd() || *next == i)
            continue;
        YICE_TRY(repository.dropNumber(one));
        YICE_ASSIGN(const auto again, repository.row(one.record.id));
        if (!again)
            return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, one.record.id.toString()}});
        one.record.revision = again->revision;
    }
    return {};
}

Result<bool> Rollover::carryOut()
{
    YICE_TRY(d->db.viewer().require(Permission::EditStudents));
    if (!d->plan.questions.isEmpty())
        return fail(ErrorCode::NeedsDecision);
    StudentRepository repository(d->db);
    RolloverPlan &plan = d->plan;
    QHash<Id<Student>, LeaveReason> leaving;
    for (const RolloverPupil &one : plan.graduated)
        leaving.insert(one.id, LeaveReason::Graduated);
    for (const RolloverPupil &one : plan.transferred)
        leaving.insert(one.id, LeaveReason::Transferred);
    for (StoredStudent &one : d->stored) {
        const auto reason = leaving.constFind(one.record.id);
        if (reason == leaving.constEnd())
            continue;
        YICE_TRY(repository.markLeft(one, plan.leaveOn, *reason));
        one.hasLeft = true;
    }
    YICE_TRY(d->freeNumbers());
    bool changed = !leaving.isEmpty() || !plan.arrived.isEmpty();
    for (qsizetype i = 0; i < d->places.size(); ++i) {
        const Student line = d->asToday(d->roster->lines.at(i).student);
        if (d->places.at(i) < 0) {
            YICE_TRY(repository.add(line));
            continue;
        }
        YICE_ASSIGN(const bool other, repository.change(d->stored.at(d->places.at(i)), line));
        plan.updated += other ? 1 : 0;
        changed = changed || other;
    }
    if (plan.alreadyDone && !changed)
        return false;
    const auto count = [](qsizetype pupils) { return static_cast<qint64>(pupils); };
    YICE_TRY(d->db.insert(TurnTable, Id<RolloverPlan>::make(d->db.clock()).bytes(),
                          storage::Fields()
                              .set(QLatin1String("year"), plan.year)
                              .set(QLatin1String("at"), d->db.clock().now())
                              .set(QLatin1String("promoted"), plan.promotedCount())
                              .set(QLatin1String("graduated"), count(plan.graduated.size()))
                              .set(QLatin1String("moved"), count(plan.moved.size()))
                              .set(QLatin1String("arrived"), count(plan.arrived.size()))
                              .set(QLatin1String("transferred"), count(plan.transferred.size()))));
    return true;
}

} // namespace core::students
