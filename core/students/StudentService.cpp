// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/StudentService.h"

#include "core/base/text/CleanText.h"
#include "core/storage/ImportLog.h"
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
            return {-1, true};
        if (!byNumber.isEmpty()) {
            const Student &known = m_students.at(byNumber.first()).record.student;
            // The same number for another name and another ID: the school gave it anew, or somebody mistyped.
            const bool otherId = differ(line.idNumber, known.idNumber) || line.idNumber.isEmpty();
            return {byNumber.first(), known.name != line.name && otherId};
        }
        if (!byId.isEmpty())
            return {byId.first(), false};
        QList<qsizetype> namesakes;
        for (const qsizetype i : m_byClass.value(classKey(line.name, firstYear, line.className.number))) {
            if (mayBe(line, m_students.at(i).record.student))
                namesakes.append(i);
        }
        if (namesakes.size() > 1)
            return {-1, true};
        return {namesakes.isEmpty() ? -1 : namesakes.first(), false};
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

Problem unsure(const RosterLine &line, const QString &why)
{
    Problem problem;
    problem.row = line.row;
    problem.value = line.student.name;
    problem.kind = u"unsure"_s;
    problem.context = {{u"reason"_s, why}};
    return problem;
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
    const KnownStudents known(stored);

    QList<qsizetype> places;
    QSet<qsizetype> meant;
    QList<Problem> decisions;
    QSet<QString> classes;
    for (const RosterLine &line : reading.lines) {
        const auto found = known.find(line.student, repository.firstYearOf(line.student.className.grade));
        if (found.unsure)
            decisions.append(unsure(line, u"two_students"_s));
        else if (found.place >= 0 && meant.contains(found.place))
            decisions.append(unsure(line, u"two_lines"_s));
        if (found.place >= 0)
            meant.insert(found.place);
        places.append(found.place);
        classes.insert(line.student.className.display());
    }
    if (!decisions.isEmpty()) {
        Error error(ErrorCode::NeedsDecision);
        error.problems = decisions;
        return fail(error);
    }

    RosterImport report;
    report.problems = reading.warnings;
    report.classes = static_cast<int>(classes.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Student &student = reading.lines.at(i).student;
        if (places.at(i) < 0) {
            YICE_TRY(repository.add(student));
            ++report.added;
            continue;
        }
        YICE_ASSIGN(const bool changed, repository.change(stored.at(places.at(i)), student));
        ++(changed ? report.updated : report.unchanged);
    }
    for (qsizetype i = 0; i < stored.size(); ++i) {
        if (meant.contains(i) || stored.at(i).hasLeft)
            continue;
        ++report.left;
        if (complete)
            YICE_TRY(repository.markLeft(stored.at(i), m_db.clock().today(), LeaveReason::NotInRoster));
    }
    return report;
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
        YICE_ASSIGN(const auto known, classes());
        if (std::none_of(known.begin(), known.end(), [&](const ClassRow &row) { return row.className == *className; }))
            className.reset();
    }
    if (!text.isEmpty() && (!className || query.className)) {
        QString key = text.toLower();
        key.remove(u' ');
        conditions.append(u'(' + Beginning + u')');
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

} // namespace core::students
