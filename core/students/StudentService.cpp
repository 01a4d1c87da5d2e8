// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/StudentService.h"

#include "core/base/text/CleanText.h"
#include "core/storage/ImportLog.h"
#include "core/students/OwnStudents.h"
#include "core/students/StudentRepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

namespace
{
const QString CountByGrade = uR"(
    SELECT first_year, count(*) FROM student WHERE left_on IS NULL GROUP BY first_year)"_s;

const QString HasClass = uR"(
    SELECT EXISTS (SELECT 1 FROM student WHERE first_year = ? AND class_number = ? AND left_on IS NULL))"_s;

const QString CurrentClasses = uR"(
    SELECT id, first_year, class_number FROM student WHERE left_on IS NULL)"_s;

const QString CurrentYears = uR"(
    SELECT id, first_year FROM student WHERE left_on IS NULL)"_s;

const QString CountByClass = uR"(
    SELECT first_year, class_number, count(*) FROM student WHERE left_on IS NULL
    GROUP BY first_year, class_number ORDER BY first_year DESC, class_number)"_s;

/// A name or number from its start, or a search key of the name (pinyin, initials). A range, so that an index serves it.
const QString Beginning = uR"(
    name >= ? AND name < ? || char(0x10ffff) OR student_number >= ? AND student_number < ? || char(0x10ffff)
    OR id_number >= ? AND id_number < ? || char(0x10ffff)
    OR id IN (SELECT student FROM student_key WHERE search_key >= ? AND search_key < ? || char(0x10ffff)))"_s;

/// The same, at most so many by each of the ways, the nearest first. Over a large school a single letter fits thousands:
/// sorting them all would take longer than a key press.
const QString NearestBeginning = uR"(
    id IN (SELECT id FROM (SELECT id FROM student WHERE left_on IS NULL AND name >= ? AND name < ? || char(0x10ffff)
                           ORDER BY name LIMIT %1)
           UNION SELECT id FROM (SELECT id FROM student WHERE left_on IS NULL AND student_number >= ?
                                 AND student_number < ? || char(0x10ffff) ORDER BY student_number LIMIT %1)
           UNION SELECT id FROM (SELECT id FROM student WHERE left_on IS NULL AND id_number >= ?
                                 AND id_number < ? || char(0x10ffff) ORDER BY id_number LIMIT %1)
           UNION SELECT student FROM (SELECT k.student AS student FROM student_key k CROSS JOIN student s ON s.id = k.student
                                      WHERE k.search_key >= ? AND k.search_key < ? || char(0x10ffff)
                                      AND s.left_on IS NULL ORDER BY k.search_key LIMIT %1)))"_s;

QString classKey(const QString &name, int firstYear, int classNumber)
{
    return u"%1|%2|%3"_s.arg(name).arg(firstYear).arg(classNumber);
}

/// Whom a line of the roster means, by what the school knows already.
class KnownStudents
{
public:
    explicit KnownStudents(const QList<StoredStudent> &students) : m_students(students)
    {
        for (qsizetype i = 0; i < students.size(); ++i) {
            const Student &student = students.at(i).record.student;
            if (!student.studentNumber.isEmpty())
                m_byNumber[student.studentNumber].append(i);
            if (!student.idNumber.isEmpty())
                m_byId[student.idNumber].append(i);
            if (!students.at(i).hasLeft)
                m_byClass[classKey(student.name, students.at(i).firstYear, student.className.number)].append(i);
        }
    }

    struct Meant {
        qsizetype place = -1; ///< -1: nobody known
        bool unsure = false;
        QList<qsizetype> candidates = {}; ///< whom a person may choose from
    };

    Meant find(const Student &line, int firstYear) const
    {
        QList<qsizetype> byNumber = currentFirst(m_byNumber.value(line.studentNumber));
        // A school gives the numbers of those who left to others.
        byNumber.removeIf([&](qsizetype i) {
            return m_students.at(i).hasLeft && differ(line.idNumber, m_students.at(i).record.student.idNumber);
        });
        const QList<qsizetype> byId = currentFirst(m_byId.value(line.idNumber));
        if (!byNumber.isEmpty() && !byId.isEmpty() && byNumber.first() != byId.first())
            return {-1, true, {byNumber.first(), byId.first()}};
        if (!byNumber.isEmpty()) {
            const Student &known = m_students.at(byNumber.first()).record.student;
            // The same number for another name and another ID: the school gave it anew, or somebody mistyped.
            const bool otherId = differ(line.idNumber, known.idNumber) || line.idNumber.isEmpty();
            return {byNumber.first(), known.name != line.name && otherId, {byNumber.first()}};
        }
        if (!byId.isEmpty())
            return {byId.first(), false, {byId.first()}};
        QList<qsizetype> namesakes;
        for (const qsizetype i : m_byClass.value(classKey(line.name, firstYear, line.className.number))) {
            if (mayBe(line, m_students.at(i).record.student))
                namesakes.append(i);
        }
        if (namesakes.size() > 1)
            return {-1, true, namesakes};
        return {namesakes.isEmpty() ? -1 : namesakes.first(), false, namesakes};
    }

    /// Whether a student at the school other than the one at `place` has the number, so that this one cannot get it.
    bool isTaken(const QString &number, qsizetype place) const
    {
        const QList<qsizetype> places = m_byNumber.value(number);
        return std::any_of(places.begin(), places.end(),
                           [&](qsizetype i) { return i != place && !m_students.at(i).hasLeft; });
    }

private:
    /// Those who are at the school come before those who left.
    QList<qsizetype> currentFirst(QList<qsizetype> places) const
    {
        std::stable_partition(places.begin(), places.end(), [&](qsizetype i) { return !m_students.at(i).hasLeft; });
        return places;
    }

    static bool differ(const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; }

    /// Name and class agree; a number or an ID that both have and that differs tells two namesakes apart.
    static bool mayBe(const Student &line, const Student &known)
    {
        return !differ(line.studentNumber, known.studentNumber) && !differ(line.idNumber, known.idNumber);
    }

    const QList<StoredStudent> &m_students;
    QHash<QString, QList<qsizetype>> m_byNumber;
    QHash<QString, QList<qsizetype>> m_byId;
    QHash<QString, QList<qsizetype>> m_byClass;
};

Problem unsure(const RosterLine &line, const QString &why, const QList<qsizetype> &candidates,
               const QList<StoredStudent> &stored)
{
    Problem problem;
    problem.row = line.row;
    problem.value = line.student.name;
    problem.kind = u"unsure"_s;
    QVariantList list;
    for (const qsizetype place : candidates) {
        const StudentRecord &known = stored.at(place).record;
        list.append(QVariantMap{{u"id"_s, known.id.toString()},
                                {u"name"_s, known.student.name},
                                {u"class"_s, known.student.className.display()},
                                {u"studentNumber"_s, known.student.studentNumber}});
    }
    problem.context = {{u"reason"_s, why}, {u"candidates"_s, list}};
    return problem;
}

/// Whom each line of a roster means.
struct Meaning {
    QList<qsizetype> places; ///< by line; -1: a new student
    QSet<qsizetype> meant;
    QList<Problem> open; ///< lines that a person must decide
};

Result<Meaning> meaningOf(const RosterReading &reading, const QList<StoredStudent> &stored,
                          const StudentRepository &repository)
{
    const KnownStudents known(stored);
    QHash<QByteArray, qsizetype> placeOf;
    for (qsizetype i = 0; i < stored.size(); ++i)
        placeOf.insert(stored.at(i).record.id.bytes(), i);
    Meaning meaning;
    QMap<int, RosterDecision> unused = reading.decisions;
    for (const RosterLine &line : reading.lines) {
        auto found = known.find(line.student, repository.firstYearOf(line.student.className.grade));
        QString why = found.unsure ? u"two_students"_s : QString();
        if (!found.unsure && found.place >= 0 && meaning.meant.contains(found.place))
            why = u"two_lines"_s;
        if (!why.isEmpty() && unused.contains(line.row)) {
            const RosterDecision decision = unused.take(line.row);
            found.place = decision.student.isNull() ? -1 : placeOf.value(decision.student.bytes(), -1);
            if (!decision.student.isNull() && found.place < 0)
                return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, decision.student.toString()}});
            const bool taken = known.isTaken(line.student.studentNumber, found.place);
            const bool twice = found.place >= 0 && meaning.meant.contains(found.place);
            why = taken ? u"number_taken"_s : twice ? u"two_lines"_s : QString();
        }
        if (!why.isEmpty())
            meaning.open.append(unsure(line, why, found.candidates, stored));
        if (found.place >= 0)
            meaning.meant.insert(found.place);
        meaning.places.append(found.place);
    }
    if (!unused.isEmpty()) {
        const QString row = QString::number(unused.firstKey());
        return fail(ErrorCode::Invalid, row, {{u"where"_s, row}, {u"field"_s, row}, {u"reason"_s, u"not_asked"_s}});
    }
    return meaning;
}
} // namespace

Result<RosterImport> StudentService::importRoster(const RosterReading &reading, bool complete)
{
    YICE_TRY(m_db.viewer().require(Permission::EditStudents));
    if (!reading.problems.isEmpty()) {
        Error error(ErrorCode::InputRejected);
        error.problems = reading.problems;
        return fail(error);
    }
    return storage::ImportLog(m_db).during({u"roster"_s, reading.file, Permission::EditStudents},
                                           [&] { return takeRoster(reading, complete); });
}

Result<RosterImport> StudentService::takeRoster(const RosterReading &reading, bool complete)
{
    StudentRepository repository(m_db);
    YICE_ASSIGN(const QList<StoredStudent> stored, repository.all());
    YICE_ASSIGN(const Meaning meaning, meaningOf(reading, stored, repository));
    if (!meaning.open.isEmpty()) {
        Error error(ErrorCode::NeedsDecision);
        error.problems = meaning.open;
        return fail(error);
    }
    QSet<QString> classes;
    for (const RosterLine &line : reading.lines)
        classes.insert(line.student.className.display());

    RosterImport report;
    report.problems = reading.warnings;
    report.classes = static_cast<int>(classes.size());
    for (qsizetype i = 0; i < meaning.places.size(); ++i) {
        const Student &student = reading.lines.at(i).student;
        if (meaning.places.at(i) < 0) {
            YICE_TRY(repository.add(student));
            ++report.added;
            continue;
        }
        YICE_ASSIGN(const bool changed, repository.change(stored.at(meaning.places.at(i)), student));
        ++(changed ? report.updated : report.unchanged);
    }
    for (qsizetype i = 0; i < stored.size(); ++i) {
        if (meaning.meant.contains(i) || stored.at(i).hasLeft)
            continue;
        ++report.left;
        report.absent.append(stored.at(i).record.id);
        if (complete)
            YICE_TRY(repository.markLeft(stored.at(i), m_db.clock().today(), LeaveReason::NotInRoster));
    }
    return report;
}

Result<> StudentService::carryOver(const QList<StudentRecord> &records)
{
    YICE_TRY(m_db.viewer().require(Permission::EditStudents));
    StudentRepository students(m_db);
    for (const StudentRecord &one : records)
        YICE_TRY(students.addAs(one.id, one.student));
    return {};
}

Result<> StudentService::followRoster(const QList<StudentRecord> &records)
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    StudentRepository students(m_db);
    QHash<Id<Student>, Student> wanted;
    for (const StudentRecord &one : records)
        wanted.insert(one.id, one.student);
    YICE_ASSIGN(const auto here, students.all());
    // Numbers are unique among those who are here: who leaves, or has another number now, gives theirs up first.
    for (const StoredStudent &one : here) {
        if (one.hasLeft)
            continue;
        const auto now = wanted.constFind(one.record.id);
        const QString number = one.record.student.studentNumber;
        if (now == wanted.constEnd()) {
            YICE_TRY(students.markLeft(one, m_db.clock().today(), LeaveReason::NotInRoster));
        } else if (!number.isEmpty() && number != now->studentNumber) {
            YICE_TRY(students.dropNumber(one));
        }
    }
    for (const StudentRecord &one : records) {
        YICE_ASSIGN(const auto stored, students.find(one.id));
        if (stored) {
            YICE_TRY(students.change(*stored, one.student));
        } else {
            YICE_TRY(students.addAs(one.id, one.student));
        }
    }
    return {};
}

Result<QHash<Id<Student>, Dormitory>> StudentService::places() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    return StudentRepository(m_db).places();
}

Result<QList<StudentRow>> StudentService::list(const StudentQuery &query) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    const StudentRepository repository(m_db);
    QStringList conditions;
    QVariantList parameters;
    const QString text = base::cleanText(query.text);
    auto className = query.className;
    if (!className && !text.isEmpty())
        className = readClassName(text, m_stage, m_db.clock().today());
    // 703 may be a class or the start of a number: the class only where such a one exists.
    if (className && !query.className) {
        YICE_ASSIGN(const qint64 known,
                    m_db.number(HasClass, {repository.firstYearOf(className->grade), className->number}));
        if (known == 0)
            className.reset();
    }
    if (!text.isEmpty() && (!className || query.className)) {
        QString key = text.toLower();
        key.remove(u' ');
        const bool nearest = query.most > 0 && !className && !query.grade;
        conditions.append(nearest ? NearestBeginning.arg(query.most) : u'(' + Beginning + u')');
        const QString code = base::cleanCode(text);
        parameters = {text, text, code, code, code, code, key, key};
    }
    const auto bind = [&](qint64 number) {
        parameters.append(number);
        return u'?';
    };
    if (className) {
        conditions.append(u"first_year = "_s + bind(repository.firstYearOf(className->grade)));
        conditions.append(u"class_number = "_s + bind(className->number));
    }
    if (query.grade)
        conditions.append(u"first_year = "_s + bind(repository.firstYearOf(*query.grade)));
    return repository.rows(conditions.join(u" AND "_s), parameters, query.most);
}

Result<StudentRecord> StudentService::open(const Id<Student> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    YICE_TRY(requireOwn(m_db, id));
    YICE_ASSIGN(const auto found, StudentRepository(m_db).find(id));
    if (!found)
        return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, id.toString()}});
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("student"), id.bytes()));
    return found->record;
}

Result<QList<StudentRecord>> StudentService::records(const StudentQuery &query)
{
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_ASSIGN(const auto wanted, list(query));
    YICE_ASSIGN(const auto stored, StudentRepository(m_db).all());
    QHash<QByteArray, qsizetype> places;
    for (qsizetype i = 0; i < stored.size(); ++i)
        places.insert(stored.at(i).record.id.bytes(), i);
    QList<StudentRecord> records;
    for (const StudentRow &row : wanted)
        records.append(stored.at(places.value(row.id.bytes())).record);
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("student"), {}));
    return records;
}

Result<StudentRow> StudentService::row(const Id<Student> &id) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    YICE_ASSIGN(const auto found, StudentRepository(m_db).row(id));
    if (!found)
        return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, id.toString()}});
    return *found;
}

Result<QHash<Id<Student>, StudentRow>> StudentService::rowsOf(const QList<Id<Student>> &ids) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    YICE_ASSIGN(const auto found, StudentRepository(m_db).rowsOf(ids));
    for (const Id<Student> &id : ids) {
        if (!found.contains(id))
            return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, id.toString()}});
    }
    return found;
}

Result<QList<ClassRow>> StudentService::classes() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    const StudentRepository repository(m_db);
    return m_db.rows(CountByClass, {}, [&](const storage::Row &row) {
        return ClassRow{{repository.gradeOf(static_cast<int>(row.number(0))), static_cast<int>(row.number(1))},
                        static_cast<int>(row.number(2))};
    });
}

Result<QMap<int, int>> StudentService::countByGrade() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    const StudentRepository repository(m_db);
    QMap<int, int> counts;
    YICE_TRY(m_db.visit(CountByGrade, {}, [&](const storage::Row &row) -> Result<> {
        counts[repository.gradeOf(static_cast<int>(row.number(0)))] = static_cast<int>(row.number(1));
        return {};
    }));
    return counts;
}

Result<QHash<Id<Student>, int>> StudentService::grades() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    const StudentRepository repository(m_db);
    QHash<Id<Student>, int> grades;
    YICE_TRY(m_db.visit(CurrentYears, {}, [&](const storage::Row &row) -> Result<> {
        grades.insert(row.id<Student>(0), repository.gradeOf(static_cast<int>(row.number(1))));
        return {};
    }));
    return grades;
}

Result<QHash<Id<Student>, ClassName>> StudentService::classesByStudent() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    const StudentRepository repository(m_db);
    QHash<Id<Student>, ClassName> classes;
    YICE_TRY(m_db.visit(CurrentClasses, {}, [&](const storage::Row &row) -> Result<> {
        classes.insert(row.id<Student>(0),
                       {repository.gradeOf(static_cast<int>(row.number(1))), static_cast<int>(row.number(2))});
        return {};
    }));
    return classes;
}

} // namespace core::students
