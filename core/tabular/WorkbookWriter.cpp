// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/WorkbookWriter.h"

#include "core/base/platform/Disk.h"
#include "core/base/platform/WholeFile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <memory>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

constexpr qsizetype RowsThatSetWidth = 50;
constexpr double NarrowestColumn = 6; // in digits of Excel's default font
constexpr double WidestColumn = 48;

/// In digits: a Chinese character takes the room of two.
double widthOf(const QString &text)
{
    double width = 2;
    for (const QChar letter : text)
        width += letter.unicode() < 0x2E80 ? 1 : 2; // 0x2E80: the first block of CJK
    return width;
}

QList<double> widthsOf(const Sheet &sheet)
{
    QList<double> widths;
    for (qsizetype row = 0; row < qMin(sheet.rows.size(), RowsThatSetWidth); ++row) {
        const QList<Cell> &cells = sheet.rows.at(row);
        widths.resize(qMax(widths.size(), cells.size()));
        for (qsizetype column = 0; column < cells.size(); ++column)
            widths[column] = qMax(widths.at(column), widthOf(cells.at(column).text));
    }
    for (double &width : widths)
        width = std::clamp(width, NarrowestColumn, WidestColumn);
    return widths;
}

/// One file on its way; gone again unless it is kept.
class Writing
{
public:
    explicit Writing(const QString &path)
        : m_part(path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".part"_s)
        , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
    {
        lxw_workbook_options options{};
        // Row after row goes to a nameless file beside the report: nothing is left in the system's folder.
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
    }
    ~Writing()
    {
        if (m_book != nullptr)
            workbook_close(m_book);
        QFile::remove(m_part);
    }
    Q_DISABLE_COPY_MOVE(Writing)

    bool add(const Sheet &sheet)
    {
        lxw_worksheet *page = m_book == nullptr ? nullptr
                                                : workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
        if (page == nullptr)
            return false;
        const QList<double> widths = widthsOf(sheet);
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const auto place = static_cast<lxw_col_t>(column);
            worksheet_set_column(page, place, place, widths.at(column), nullptr);
        }
        worksheet_freeze_panes(page, 1, 0);
        if (!widths.isEmpty() && sheet.rows.size() > 1)
            worksheet_autofilter(page, 0, 0, static_cast<lxw_row_t>(sheet.rows.size() - 1),
                                 static_cast<lxw_col_t>(widths.size() - 1));
        lxw_format *bold = workbook_add_format(m_book);
        format_set_bold(bold);
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            const QList<Cell> &cells = sheet.rows.at(row);
            for (qsizetype column = 0; column < cells.size(); ++column) {
                if (!put(page, row, column, cells.at(column), row == 0 ? bold : nullptr))
                    return false;
            }
        }
        return true;
    }

    /// False: it could not be written.
    bool keepAs(const QString &path)
    {
        const lxw_error closed = m_book == nullptr ? LXW_ERROR_CREATING_XLSX_FILE : workbook_close(m_book);
        m_book = nullptr;
        QFile file(m_part);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it names children
        return closed == LXW_NO_ERROR && file.open(QIODevice::ReadWrite) && base::syncToDisk(file)
            && file.rename(path) && base::syncFolder(QFileInfo(path).absolutePath());
    }

private:
    static bool put(lxw_worksheet *page, qsizetype row, qsizetype column, const Cell &cell, lxw_format *format)
    {
        if (row >= MostRows || column >= MostColumns)
            return false;
        const auto r = static_cast<lxw_row_t>(row);
        const auto c = static_cast<lxw_col_t>(column);
        switch (cell.kind) {
        case Cell::Kind::Empty:
            return true;
        case Cell::Kind::Number:
            return worksheet_write_number(page, r, c, cell.text.toDouble(), format) == LXW_NO_ERROR;
        case Cell::Kind::Text:
        case Cell::Kind::Boolean:
            return worksheet_write_string(page, r, c, cell.text.toUtf8().constData(), format) == LXW_NO_ERROR;
        }
        return false;
    }

    QString m_part;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
};

} // namespace

Result<> writeXlsx(const QString &path, const Workbook &book)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, path, {{u"id"_s, path}});
    Writing writing(path);
    for (const Sheet &sheet : book.sheets) {
        if (!writing.add(sheet))
            return fail(ErrorCode::Internal, u"sheet "_s + sheet.name);
    }
    if (!writing.keepAs(path))
        return fail(base::writeError(path, 0));
    return {};
}

} // namespace core::tabular
