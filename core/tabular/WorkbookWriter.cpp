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

} // namespace

/// The book as libxlsxwriter keeps it. Row after row goes to a nameless file beside the report: nothing is left in the
/// system's folder.
struct WorkbookWriter::Parts {
    struct Page {
        lxw_worksheet *sheet = nullptr;
        qsizetype rows = 0;
        QList<double> widths;
    };

    explicit Parts(const QString &wanted)
        : path(wanted)
        , part(path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".part"_s)
        , folder(QFile::encodeName(QFileInfo(path).absolutePath()))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data();
        book = workbook_new_opt(QFile::encodeName(part).constData(), &options);
        if (book != nullptr) {
            bold = workbook_add_format(book);
            format_set_bold(bold);
        }
    }
    ~Parts()
    {
        if (book != nullptr)
            workbook_close(book);
        QFile::remove(part);
    }
    Q_DISABLE_COPY_MOVE(Parts)

    bool put(Page &page, qsizetype column, const Cell &cell) const
    {
        if (page.rows >= MostRows || column >= MostColumns)
            return false;
        const auto r = static_cast<lxw_row_t>(page.rows);
        const auto c = static_cast<lxw_col_t>(column);
        lxw_format *format = page.rows == 0 ? bold : nullptr;
        switch (cell.kind) {
        case Cell::Kind::Empty:
            return true;
        case Cell::Kind::Number:
            return worksheet_write_number(page.sheet, r, c, cell.text.toDouble(), format) == LXW_NO_ERROR;
        case Cell::Kind::Text:
        case Cell::Kind::Boolean:
            return worksheet_write_string(page.sheet, r, c, cell.text.toUtf8().constData(), format) == LXW_NO_ERROR;
        }
        return false;
    }

    void finish(const Page &page) const
    {
        for (qsizetype column = 0; column < page.widths.size(); ++column) {
            const auto place = static_cast<lxw_col_t>(column);
            const double width = std::clamp(page.widths.at(column), NarrowestColumn, WidestColumn);
            worksheet_set_column(page.sheet, place, place, width, nullptr);
        }
        worksheet_freeze_panes(page.sheet, 1, 0);
        if (!page.widths.isEmpty() && page.rows > 1)
            worksheet_autofilter(page.sheet, 0, 0, static_cast<lxw_row_t>(page.rows - 1),
                                 static_cast<lxw_col_t>(page.widths.size() - 1));
    }

    QString path;
    QString part;
    QByteArray folder;
    lxw_workbook *book = nullptr;
    lxw_format *bold = nullptr;
    QList<Page> pages;
};

WorkbookWriter::WorkbookWriter(std::unique_ptr<Parts> parts) : d(std::move(parts)) {}
WorkbookWriter::WorkbookWriter(WorkbookWriter &&) noexcept = default;
WorkbookWriter &WorkbookWriter::operator=(WorkbookWriter &&) noexcept = default;
WorkbookWriter::~WorkbookWriter() = default;

Result<WorkbookWriter> WorkbookWriter::begin(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, path, {{u"id"_s, path}});
    return WorkbookWriter(std::make_unique<Parts>(path));
}

Result<> WorkbookWriter::addSheet(const QString &name)
{
    lxw_worksheet *page = d->book == nullptr ? nullptr : workbook_add_worksheet(d->book, name.toUtf8().constData());
    if (page == nullptr)
        return fail(ErrorCode::Internal, u"sheet "_s + name);
    d->pages.append({page, 0, {}});
    return {};
}

Result<> WorkbookWriter::addRow(qsizetype sheet, const QList<Cell> &cells)
{
    Parts::Page &page = d->pages[sheet];
    if (page.rows < RowsThatSetWidth) {
        page.widths.resize(qMax(page.widths.size(), cells.size()));
        for (qsizetype column = 0; column < cells.size(); ++column)
            page.widths[column] = qMax(page.widths.at(column), widthOf(cells.at(column).text));
    }
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (!d->put(page, column, cells.at(column)))
            return fail(ErrorCode::Internal, u"row %1"_s.arg(page.rows + 1));
    }
    ++page.rows;
    return {};
}

Result<> WorkbookWriter::finish()
{
    for (const Parts::Page &page : std::as_const(d->pages))
        d->finish(page);
    const lxw_error closed = d->book == nullptr ? LXW_ERROR_CREATING_XLSX_FILE : workbook_close(d->book);
    d->book = nullptr;
    QFile file(d->part);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it names children
    const bool kept = closed == LXW_NO_ERROR && file.open(QIODevice::ReadWrite) && base::syncToDisk(file) &&
        file.rename(d->path) && base::syncFolder(QFileInfo(d->path).absolutePath());
    if (!kept)
        return fail(base::writeError(d->path, 0));
    return {};
}

Result<> writeXlsx(const QString &path, const Workbook &book)
{
    YICE_ASSIGN(WorkbookWriter writer, WorkbookWriter::begin(path));
    for (qsizetype i = 0; i < book.sheets.size(); ++i) {
        YICE_TRY(writer.addSheet(book.sheets.at(i).name));
        for (const QList<Cell> &cells : book.sheets.at(i).rows)
            YICE_TRY(writer.addRow(i, cells));
    }
    return writer.finish();
}

} // namespace core::tabular
