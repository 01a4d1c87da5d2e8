// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/RowSource.h"

#include "core/base/platform/WholeFile.h"
#include "core/tabular/XlsxFile.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

RowSource rowsOf(Sheet sheet)
{
    RowSource source;
    source.head = sheet;
    source.head.rows.resize(qMin(sheet.rows.size(), RowFile::HeadRows));
    const auto rows = std::make_shared<QList<QList<Cell>>>(std::move(sheet.rows));
    source.visit = [rows](const RowVisitor &visit) -> Result<> {
        QList<QList<Cell>> left = std::exchange(*rows, {});
        for (qsizetype i = 0; i < left.size(); ++i)
            YICE_TRY(visit(i, std::exchange(left[i], {})));
        return {};
    };
    return source;
}

Result<RowFile> RowFile::open(const QString &path, const CancelToken &cancel)
{
    const auto named = [&](const Error &error) { return fail(Error(error).with(u"file"_s, path)); };
    RowFile file;
    file.m_cancel = cancel;
    YICE_ASSIGN(const QByteArray bytes, base::readWholeFile(path, LargestFile));
    YICE_TRY(cancel.check());
    if (bytes.startsWith("PK")) {
        auto xlsx = XlsxFile::open(bytes, cancel);
        if (!xlsx)
            return named(xlsx.error());
        file.m_xlsx = std::make_shared<const XlsxFile>(std::move(*xlsx));
    }
    auto head = file.m_xlsx ? file.m_xlsx->read(HeadRows, cancel) : readWorkbookBytes(bytes, cancel);
    if (!head)
        return named(head.error());
    file.m_head = std::move(*head);
    for (Sheet &sheet : file.m_head.sheets)
        sheet.file = QFileInfo(path).fileName();
    return file;
}

RowSource RowFile::source(qsizetype sheet) const
{
    if (!m_xlsx)
        return rowsOf(m_head.sheets.at(sheet));
    return {m_head.sheets.at(sheet), [xlsx = m_xlsx, sheet, cancel = m_cancel](const RowVisitor &visit) {
                return xlsx->visit(sheet, visit, cancel);
            }};
}

} // namespace core::tabular
