// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/PagesDoor.h"

#include "app/pages/PagesModule.h"
#include "core/base/platform/WholeFile.h"
#include "core/tabular/WorkbookWriter.h"

#include <QFileInfo>
#include <QLibrary>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace yicectl
{

namespace
{

bool isPdf(const QString &path)
{
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

QFunctionPointer inModule(const char *name)
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {folder, folder + u"/" YICE_MODULE_FOLDER ""_s}) {
        QLibrary module(place + u"/yice_pages"_s);
        if (const QFunctionPointer found = module.resolve(name))
            return found;
    }
    return nullptr;
}

} // namespace

std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    auto bare = std::make_unique<QCoreApplication>(argc, argv);
    const QStringList words = bare->arguments();
    if (!words.contains(u"batch"_s) && !std::any_of(words.begin(), words.end(), isPdf))
        return bare;
    const auto make = reinterpret_cast<MakePagesApplication>(inModule(MakePagesApplicationName));
    if (make == nullptr)
        return bare;
    bare.reset(); // there is one application at a time
    return std::unique_ptr<QCoreApplication>(make(argc, argv));
}

Result<> mayWritePaper(const QString &path)
{
    if (!isPdf(path) && !path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return fail(ErrorCode::Usage, u"--out"_s, {{u"reason"_s, u"value"_s}});
    if (QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, path, {{u"id"_s, path}});
    if (isPdf(path) && inModule(DrawPaperName) == nullptr)
        return fail(ErrorCode::Internal, u"yice_pages"_s);
    return {};
}

Result<> writePaper(const QString &path, const ui::words::Paper &paper)
{
    YICE_TRY(mayWritePaper(path));
    if (!isPdf(path))
        return core::tabular::writeXlsx(path, ui::words::workbookOf(paper));
    QByteArray pdf;
    reinterpret_cast<DrawPaper>(inModule(DrawPaperName))(paper, pdf);
    if (pdf.isEmpty())
        return fail(ErrorCode::Internal, path);
    return core::base::writeWholeFile(path, pdf, core::base::Replace::No);
}

} // namespace yicectl
