// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/TableReader.h"

#include "core/base/text/CleanText.h"
#include "core/base/text/DateText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{
constexpr qsizetype MostTitles = 20;

/// Where the columns stand in `header`; empty when a required one is missing.
QList<qsizetype> placesIn(const QStringList &header, const QList<TableReader::Column> &columns)
{
    QList<qsizetype> places;
    for (const TableReader::Column &column : columns) {
        qsizetype place = -1;
        for (const QString &name : column.names) {
            if (place < 0)
                place = header.indexOf(name);
        }
        if (place < 0 && column.required)
            return {};
        places.append(place);
    }
    return places;
}
} // namespace

TableReader::TableReader(const Sheet &sheet, qsizetype header, const QList<Column> &columns,
                         QList<qsizetype> places)
    : m_sheet(&sheet), m_header(header), m_columns(columns), m_places(std::move(places))
{
}

std::optional<TableReader> TableReader::find(const Sheet &sheet, const QList<Column> &columns)
{
    for (qsizetype header = 0; header < qMin(sheet.rows.size(), MostTitles); ++header) {
        QStringList names;
        for (const QString &name : sheet.texts(header))
            names.append(base::cleanText(name));
        const QList<qsizetype> places = placesIn(names, columns);
        if (!places.isEmpty())
            return TableReader(sheet, header, columns, places);
    }
    return std::nullopt;
}

Result<> TableReader::each(const Workbook &book, const QList<Column> &columns, const std::function<void(TableReader table)> &read)
{
    bool found = false;
    for (const Sheet &sheet : book.sheets) {
        if (auto table = find(sheet, columns)) {
            read(std::move(*table));
            found = true;
        }
    }
    return found ? Result<>() : Result<>(noTableIn(book));
}

void TableReader::forEach(const std::function<void()> &row)
{
    for (m_row = m_header + 1; m_row < m_sheet->rows.size(); ++m_row) {
        const QStringList cells = m_sheet->texts(m_row);
        const auto filled = std::count_if(cells.begin(), cells.end(),
                                          [](const QString &cell) { return !base::cleanText(cell).isEmpty(); });
        if (filled < 2)
            continue;
        ++m_rows;
        row();
    }
}

QString TableReader::cell(qsizetype column) const
{
    const qsizetype place = m_places.at(column);
    return place < 0 ? QString() : m_sheet->rows.at(m_row).value(place).text;
}

QString TableReader::text(qsizetype column) const { return base::cleanText(cell(column)); }
QString TableReader::code(qsizetype column) const { return base::cleanCode(cell(column)); }

QString TableReader::written(qsizetype column) const { return cell(column).trimmed(); }

QDate TableReader::date(qsizetype column)
{
    const QString typed = text(column);
    const QDate day = base::readDate(typed);
    if (!typed.isEmpty() && !day.isValid())
        report(column, u"impossible_date"_s);
    return day;
}

void TableReader::report(qsizetype column, const QString &kind, const QVariantMap &context)
{
    Problem problem;
    problem.sheet = m_sheet->name;
    problem.row = excelRow();
    problem.column = m_columns.at(column).names.first();
    if (m_places.at(column) >= 0)
        problem.column = base::cleanText(m_sheet->rows.at(m_header).value(m_places.at(column)).text);
    problem.value = cell(column);
    problem.kind = kind;
    problem.context = context;
    m_problems.append(problem);
}

} // namespace core::tabular
