// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/RosterRules.h"

#include "core/base/text/CleanText.h"
#include "core/base/text/IdNumber.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core::students {

namespace {

using base::cleanCode;
using base::cleanText;
using base::IdFault;
using base::IdNumber;

enum Column { Name, Number, Identity, IdentityType, Sex, Birth, Grade, Class, ColumnCount };

/// What schools call the columns; a name listed first wins over a later one.
const QStringList &synonyms(int column)
{
    static const QList<QStringList> names{
        {u"姓名"_s, u"学生姓名"_s},
        {u"校内学号"_s, u"学号"_s},
        {u"身份证件号"_s, u"身份证号"_s, u"公民身份号码"_s, u"身份证号码"_s, u"有效证件号"_s},
        {u"身份证件类型"_s, u"有效证件类型"_s},
        {u"性别"_s},
        {u"出生日期"_s, u"出生年月日"_s},
        {u"年级"_s},
        {u"班级"_s, u"所在班级"_s},
    };
    return names.at(column);
}

using Columns = std::array<qsizetype, ColumnCount>;

std::optional<Columns> columnsOf(const QStringList &header)
{
    QStringList titles;
    for (const QString &title : header)
        titles.append(cleanText(title));
    Columns columns;
    for (int i = 0; i < ColumnCount; ++i) {
        columns[static_cast<size_t>(i)] = -1;
        for (const QString &name : synonyms(i)) {
            if (columns[static_cast<size_t>(i)] < 0)
                columns[static_cast<size_t>(i)] = titles.indexOf(name);
        }
    }
    if (columns[Name] < 0 || columns[Class] < 0)
        return std::nullopt;
    return columns;
}

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

/// Reads line after line and remembers who has which number.
class LineReader
{
public:
    LineReader(const tabular::Sheet &sheet, qsizetype headerRow, const Columns &columns, Stage stage, const QDate &today)
        : m_sheet(sheet), m_header(sheet.texts(headerRow)), m_columns(columns), m_stage(stage), m_today(today)
    {
    }

    void read(qsizetype index, RosterReading &reading)
    {
        m_row = index;
        m_problems.clear();
        RosterLine line;
        line.row = static_cast<int>(index) + 1;
        line.name = cleanText(cell(Name));
        if (line.name.isEmpty())
            report(Name, u"missing_name"_s);
        readClass(line);
        line.studentNumber = cleanCode(cell(Number));
        if (isScientific(line.studentNumber))
            report(Number, u"student_no_scientific"_s);
        else
            seen(m_numbers, line.studentNumber, Number, u"duplicate_student_no"_s);
        readPerson(line);
        if (m_problems.isEmpty())
            reading.lines.append(line);
        reading.problems += m_problems;
    }

private:
    QString cell(Column column) const
    {
        return m_columns[column] < 0 ? QString() : m_sheet.rows.at(m_row).value(m_columns[column]).text;
    }
    void report(Column column, const QString &kind, const QVariantMap &context = {})
    {
        Problem problem;
        problem.sheet = m_sheet.name;
        problem.row = static_cast<int>(m_row) + 1;
        problem.column = cleanText(m_header.value(m_columns[column]));
        problem.value = cell(column);
        problem.kind = kind;
        problem.context = context;
        m_problems.append(problem);
    }
    /// Reports a number that an earlier row has; true when it is new.
    bool seen(QHash<QString, int> &rows, const QString &number, Column column, const QString &kind)
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
    void readClass(RosterLine &line)
    {
        const QString typed = cleanText(cell(Class));
        if (typed.isEmpty()) {
            report(Class, u"missing_class"_s);
            return;
        }
        std::optional<ClassName> name = readClassName(typed, m_stage, m_today);
        if (!name)
            name = readClassName(cleanText(cell(Grade)) + typed, m_stage, m_today);
        if (name)
            line.className = *name;
        else
            report(Class, u"class_unreadable"_s);
    }
    /// Identity number, sex and birth, which bear each other out; a number in doubt bears out nothing.
    void readPerson(RosterLine &line)
    {
        line.idNumber = cleanCode(cell(Identity));
        const QString type = cleanCode(cell(IdentityType));
        const bool resident = type.isEmpty() || type.startsWith(u'1') || type.contains(u"居民身份证");
        std::optional<IdNumber> identity;
        if (!line.idNumber.isEmpty() && resident) {
            const IdNumber read = base::readIdNumber(line.idNumber);
            if (read.fault == IdFault::Scientific)
                report(Identity, u"id_scientific"_s);
            else if (read.fault == IdFault::Length)
                report(Identity, u"id_length"_s);
            else if (read.fault != IdFault::None)
                report(Identity, u"id_checksum"_s);
            else if (seen(m_identities, line.idNumber, Identity, u"duplicate_id"_s))
                identity = read;
        }
        const std::optional<bool> male = readSex(cleanText(cell(Sex)));
        if (!male)
            report(Sex, u"unknown_sex"_s);
        else if (identity && identity->male != *male)
            report(Sex, u"sex_vs_id"_s);
        line.male = male.value_or(false);
        const QString birth = cleanText(cell(Birth));
        line.birth = readDate(birth);
        if (!birth.isEmpty() && !line.birth.isValid())
            report(Birth, u"impossible_date"_s);
        else if (line.birth.isValid() && line.birth > m_today)
            report(Birth, u"birth_in_future"_s);
        else if (line.birth.isValid() && identity && identity->birth != line.birth)
            report(Birth, u"birth_vs_id"_s);
    }

    const tabular::Sheet &m_sheet;
    QStringList m_header;
    Columns m_columns;
    Stage m_stage;
    QDate m_today;
    qsizetype m_row = 0;
    QList<Problem> m_problems;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_identities;
};

} // namespace

QDate readDate(const QString &cleaned)
{
    static const QRegularExpression parts(uR"(^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$)"_s);
    static const QRegularExpression compact(uR"(^(\d{4})(\d{2})(\d{2})$)"_s);
    static const QRegularExpression serial(uR"(^\d{5}$)"_s);
    for (const QRegularExpression &form : {parts, compact}) {
        const QRegularExpressionMatch match = form.match(cleaned);
        if (match.hasMatch())
            return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    // Excel counts days from 1899-12-30.
    return serial.match(cleaned).hasMatch() ? QDate(1899, 12, 30).addDays(cleaned.toInt()) : QDate();
}

Result<RosterReading> readRoster(const tabular::Sheet &sheet, Stage stage, const QDate &today)
{
    constexpr qsizetype MostTitles = 20;
    for (qsizetype header = 0; header < qMin(sheet.rows.size(), MostTitles); ++header) {
        const std::optional<Columns> columns = columnsOf(sheet.texts(header));
        if (!columns)
            continue;
        RosterReading reading;
        reading.headerRow = static_cast<int>(header) + 1;
        LineReader reader(sheet, header, *columns, stage, today);
        for (qsizetype row = header + 1; row < sheet.rows.size(); ++row) {
            const QStringList cells = sheet.texts(row);
            if (std::count_if(cells.begin(), cells.end(), [](const QString &c) { return !cleanText(c).isEmpty(); }) > 1)
                reader.read(row, reading);
        }
        return reading;
    }
    Error error(ErrorCode::InputRejected, u"header"_s);
    Problem problem;
    problem.sheet = sheet.name;
    problem.kind = u"header"_s;
    error.problems.append(problem);
    return fail(error);
}

} // namespace core::students
