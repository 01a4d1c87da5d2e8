// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PaperSaving.h"

#include "core/base/Async.h"
#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/PaperPages.h"

using namespace Qt::Literals::StringLiterals;

namespace ui::common
{

void savePaper(const QFuture<core::Result<words::Paper>> &making, const QString &path, const WriteBytes &write, AskDialog *dialog,
               const std::function<void(const core::Error &)> &refuse)
{
    onFinished(making, dialog, [=](const core::Result<words::Paper> &paper) {
        if (!paper)
            return refuse(paper.error());
        const auto draw = [paper = *paper]() -> core::Result<QByteArray> {
            const QByteArray bytes = paperPdf(paper);
            return bytes.isEmpty() ? core::fail(core::ErrorCode::Internal, u"pdf"_s) : core::Result<QByteArray>(bytes);
        };
        onFinished(core::base::inPool<core::Result<QByteArray>>(draw), dialog, [=](const core::Result<QByteArray> &pdf) {
            if (!pdf)
                return refuse(pdf.error());
            onFinished(write(path, *pdf), dialog, [=](const core::Result<> &written) {
                if (written)
                    dialog->finish();
                else
                    refuse(written.error());
            });
        });
    });
}

} // namespace ui::common
