// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/RosterRules.h"

#include "core/base/JsonReader.h"
#include "core/base/text/CleanText.h"
#include "core/base/text/DateText.h"
#include "core/base/text/IdNumber.h"
#include "core/students/RegisterCodes.h"
#include "core/students/RosterColumns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core::students {

namespace {

using base::cleanCode;
using base::cleanText;
using base::IdFault;
using base::IdNumber;

using C = RosterColumn;

bool isScientific(const QString &code)
{
    static const QRegularExpression form(uR"(^\d(\.\d+)?E\+?\d+$)"_s);
    return form.match(code).hasMatch();
}

/// Male, female, or nothing: 男, 1-男, 1 and their like.
std::optional<bool> readSex(const QString &cleaned)
{
    const QString word = cleaned.section(u'-', -1);
    if (word == u"男" || word == u"男性" || cleaned == u"1")
        return true;
    if (word == u"女" || word == u"女性" || cleaned == u"2")
        return false;
    return std::nullopt;
}

/// The register's code of "1-居民身份证", "1", "居民身份证" or "A-护照"; other words stand for themselves.
QString readIdType(const QString &code)
{
    if (code == u"居民身份证" || code == u"身份证")
        return u"1"_s;
    return code.size() == 1 ? code : code.mid(1, 1) == u"-" ? code.left(1) : code;
}

/// Reads line after line and remembers who has which number.
class LineReader
{
public:
    LineReader(const tabular::Sheet &sheet, qsizetype headerRow, const RosterColumns &columns, Stage stage, const QDate &today)
        : m_sheet(sheet), m_header(sheet.texts(headerRow)), m_columns(columns), m_stage(stage), m_today(today)
    {
    }

    void read(qsizetype index, RosterReading &reading)
    {
        m_row = index;
        m_problems.clear();
        Student student;
        student.name = cleanText(cell(C::Name));
        if (student.name.isEmpty())
            report(C::Name, u"missing_name"_s);
        readClass(student);
        student.studentNumber = cleanCode(cell(C::StudentNumber));
        if (isScientific(student.studentNumber))
            report(C::StudentNumber, u"student_no_scientific"_s);
        else
            seen(m_numbers, student.studentNumber, C::StudentNumber, u"duplicate_student_no"_s);
        readPerson(student);
        readCircumstances(student);
        readGuardian(student, C::Guardian1Name, C::Guardian1Relation, C::Guardian1Phone, C::Guardian1Legal);
        readGuardian(student, C::Guardian2Name, C::Guardian2Relation, C::Guardian2Phone, C::Guardian2Legal);
        if (m_problems.isEmpty())
            reading.lines.append({static_cast<int>(index) + 1, student});
        reading.problems += m_problems;
    }

private:
    QString cell(C column) const
    {
        return m_columns.at(column) < 0 ? QString() : m_sheet.rows.at(m_row).value(m_columns.at(column)).text;
    }
    void report(C column, const QString &kind, const QVariantMap &context = {})
    {
        Problem problem;
        problem.sheet = m_sheet.name;
        problem.row = static_cast<int>(m_row) + 1;
        problem.column = cleanText(m_header.value(m_columns.at(column)));
        problem.value = cell(column);
        problem.kind = kind;
        problem.context = context;
        m_problems.append(problem);
    }
    /// Reports a number that an earlier row has; true when it is new.
    bool seen(QHash<QString, int> &rows, const QString &number, C column, const QString &kind)
    {
        if (number.isEmpty())
            return true;
        if (rows.contains(number)) {
            report(column, kind, {{u"otherRow"_s, rows.value(number)}});
            return false;
        }
        rows.insert(number, static_cast<int>(m_row) + 1);
        return true;
    }
    void readClass(Student &student)
    {
        const QString typed = cleanText(cell(C::Class));
        if (typed.isEmpty()) {
            report(C::Class, u"missing_class"_s);
            return;
        }
        // A grade alone is read as that grade's first class.
        const QString grade = cleanText(cell(C::Grade));
        const std::optional<ClassName> year = readClassName(grade + u"(1)班"_s, m_stage, m_today);
        std::optional<ClassName> name = readClassName(typed, m_stage, m_today);
        if (!name) {
            static const QRegularExpression number(uR"(^\(?([0-9一二三四五六七八九十]+)\)?班?$)"_s);
            const QRegularExpressionMatch match = number.match(typed);
            if (match.hasMatch())
                name = readClassName(u"%1(%2)班"_s.arg(grade, match.captured(1)), m_stage, m_today);
        }
        if (!name)
            report(C::Class, u"class_unreadable"_s);
        else if (year && year->grade != name->grade)
            report(C::Class, u"class_unreadable"_s, {{u"grade"_s, cell(C::Grade)}});
        else
            student.className = *name;
    }
    template <typename T> std::optional<T> coded(C column, CodedValue<T> (*reader)(const QString &))
    {
        const CodedValue<T> result = reader(cleanText(cell(column)));
        if (!result.understood)
            report(column, u"unknown_code"_s);
        return result.value;
    }
    void readCircumstances(Student &student)
    {
        student.nationalNumber = cleanCode(cell(C::NationalNumber));
        student.nation = withoutCode(cleanText(cell(C::Nation)));
        student.boarding = coded(C::Boarding, readBoarding);
        student.dormitory = {cleanText(cell(C::Building)), cleanCode(cell(C::Room)), cleanCode(cell(C::Bed))};
        student.leftBehind = coded(C::LeftBehind, readLeftBehind);
        student.migrant = coded(C::Migrant, readYesNo);
        student.orphan = coded(C::Orphan, readYesNo);
        student.onlyChild = coded(C::OnlyChild, readYesNo);
        student.singleParent = coded(C::SingleParent, readYesNo);
        student.address = cleanText(cell(C::Address));
        student.phone = cleanCode(cell(C::Phone));
    }
    void readGuardian(Student &student, C name, C relation, C phone, C legal)
    {
        const Guardian guardian{cleanText(cell(name)), withoutCode(cleanText(cell(relation))), cleanCode(cell(phone)),
                                coded(legal, readYesNo)};
        if (!guardian.name.isEmpty() || !guardian.phone.isEmpty())
            student.guardians.append(guardian);
    }
    /// Identity number, sex and birth, which bear each other out; a number in doubt bears out nothing.
    void readPerson(Student &student)
    {
        student.idNumber = cleanCode(cell(C::IdNumber));
        student.idType = readIdType(cleanCode(cell(C::IdType)));
        const bool resident = student.idType.isEmpty() || student.idType == u"1";
        std::optional<IdNumber> identity;
        if (!student.idNumber.isEmpty() && resident) {
            const IdNumber read = base::readIdNumber(student.idNumber);
            if (read.fault == IdFault::Scientific)
                report(C::IdNumber, u"id_scientific"_s);
            else if (read.fault == IdFault::Length)
                report(C::IdNumber, u"id_length"_s);
            else if (read.fault != IdFault::None)
                report(C::IdNumber, u"id_checksum"_s);
            else if (seen(m_identities, student.idNumber, C::IdNumber, u"duplicate_id"_s))
                identity = read;
        }
        const std::optional<bool> male = readSex(cleanText(cell(C::Sex)));
        if (!male)
            report(C::Sex, u"unknown_sex"_s);
        else if (identity && identity->male != *male)
            report(C::Sex, u"sex_vs_id"_s);
        student.male = male.value_or(false);
        const QString birth = cleanText(cell(C::Birth));
        student.birth = readDate(birth);
        if (!birth.isEmpty() && !student.birth.isValid())
            report(C::Birth, u"impossible_date"_s);
        else if (student.birth.isValid() && student.birth > m_today)
            report(C::Birth, u"birth_in_future"_s);
        else if (student.birth.isValid() && identity && identity->birth != student.birth)
            report(C::Birth, u"birth_vs_id"_s);
    }

    const tabular::Sheet &m_sheet;
    QStringList m_header;
    RosterColumns m_columns;
    Stage m_stage;
    QDate m_today;
    qsizetype m_row = 0;
    QList<Problem> m_problems;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_identities;
};

/// Place of the header, from 0; -1 when no row is one.
qsizetype headerOf(const tabular::Sheet &sheet, const tabular::ColumnMap &map)
{
    constexpr qsizetype MostTitles = 20;
    if (map.headerRow > 0)
        return RosterColumns::find(sheet.texts(map.headerRow - 1), map) ? map.headerRow - 1 : -1;
    for (qsizetype row = 0; row < qMin(sheet.rows.size(), MostTitles); ++row) {
        if (RosterColumns::find(sheet.texts(row), map))
            return row;
    }
    return -1;
}

tl::unexpected<Error> noHeader(const tabular::Sheet &sheet, const QString &column)
{
    Error error(ErrorCode::InputRejected, u"header"_s);
    Problem problem;
    problem.sheet = sheet.name;
    problem.column = column;
    problem.kind = u"header"_s;
    error.problems.append(problem);
    return fail(error);
}

Problem warning(const tabular::Sheet &sheet, const QString &kind, int row, const QVariantMap &context)
{
    Problem problem;
    problem.file = sheet.file;
    problem.sheet = sheet.name;
    problem.row = row;
    problem.value = sheet.name;
    problem.kind = kind;
    problem.context = context;
    return problem;
}

} // namespace

Result<QMap<int, RosterDecision>> readDecisions(const QByteArray &json)
{
    YICE_ASSIGN(base::JsonReader reader, base::JsonReader::parse(json));
    QMap<int, RosterDecision> decisions;
    for (const QString &key : reader.keys()) {
        bool isRow = false;
        const int row = key.toInt(&isRow);
        const QString answer = reader.text(key);
        const RosterDecision decision{Id<Student>::fromString(answer)};
        if (!isRow || row < 1 || (decision.student.isNull() && answer != u"new"))
            reader.refuse(key, u"value"_s);
        decisions.insert(row, decision);
    }
    YICE_TRY(reader.outcome());
    return decisions;
}

QDate readDate(const QString &cleaned)
{
    return base::readDate(cleaned);
}

Result<RosterReading> readRoster(const tabular::Sheet &sheet, Stage stage, const QDate &today,
                                 const tabular::ColumnMap &map, const CancelToken &cancel)
{
    YICE_TRY(RosterColumns::check(map));
    const qsizetype header = headerOf(sheet, map);
    if (header < 0)
        return noHeader(sheet, {});
    const QStringList titles = sheet.texts(header);
    for (auto it = map.columns.constBegin(); it != map.columns.constEnd(); ++it) {
        if (std::none_of(titles.begin(), titles.end(), [&](const QString &t) { return cleanText(t) == it.key(); }))
            return noHeader(sheet, it.key());
    }
    RosterReading reading;
    reading.headerRow = static_cast<int>(header) + 1;
    reading.file = sheet.file;
    reading.sheet = sheet.name;
    LineReader reader(sheet, header, *RosterColumns::find(titles, map), stage, today);
    int hidden = 0;
    int firstHidden = 0;
    for (qsizetype row = header + 1; row < sheet.rows.size(); ++row) {
        YICE_TRY(cancel.check());
        const QStringList cells = sheet.texts(row);
        if (std::count_if(cells.begin(), cells.end(), [](const QString &c) { return !cleanText(c).isEmpty(); }) <= 1)
            continue;
        reader.read(row, reading);
        if (std::binary_search(sheet.hiddenRows.begin(), sheet.hiddenRows.end(), row) && hidden++ == 0)
            firstHidden = static_cast<int>(row) + 1;
    }
    if (hidden > 0)
        reading.warnings.append(warning(sheet, u"hidden_rows"_s, firstHidden, {{u"count"_s, hidden}}));
    if (sheet.hidden)
        reading.warnings.append(warning(sheet, u"hidden_sheet"_s, 0, {}));
    return reading;
}

Result<RosterReading> readRoster(const tabular::Workbook &workbook, Stage stage, const QDate &today,
                                 const tabular::ColumnMap &map, const CancelToken &cancel)
{
    YICE_TRY(RosterColumns::check(map));
    QList<const tabular::Sheet *> fitting;
    const tabular::Sheet *named = nullptr;
    for (const bool hidden : {false, true}) {
        for (const tabular::Sheet &sheet : workbook.sheets) {
            if (sheet.hidden != hidden)
                continue;
            if (headerOf(sheet, map) >= 0)
                fitting.append(&sheet);
            if (!map.sheet.isEmpty() && sheet.name == map.sheet)
                named = &sheet;
        }
    }
    if (!map.sheet.isEmpty() && named == nullptr)
        return fail(ErrorCode::NotFound, map.sheet, {{u"id"_s, map.sheet}});
    if (named == nullptr && fitting.isEmpty())
        return noHeader(workbook.sheets.value(0), {});
    const tabular::Sheet *chosen = named != nullptr ? named : fitting.first();
    YICE_ASSIGN(RosterReading reading, readRoster(*chosen, stage, today, map, cancel));
    for (const tabular::Sheet *sheet : fitting) {
        reading.sheets.append(sheet->name);
        if (named == nullptr && sheet != chosen)
            reading.warnings.append(warning(*sheet, u"other_sheet"_s, 0, {{u"used"_s, chosen->name}}));
    }
    return reading;
}

} // namespace core::students
