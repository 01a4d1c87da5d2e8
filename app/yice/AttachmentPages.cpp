// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"

#include "core/base/platform/WholeFile.h"
#include "ui/records/AttachmentsDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace core::records;
using core::Permission;
using core::Result;
using core::workspace::Areas;
using ui::records::AttachmentsSource;

namespace yice
{

namespace
{

AttachmentsSource attachmentsOf(const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using StudentId = AttachmentsSource::StudentId;
    using AttachmentId = AttachmentsSource::AttachmentId;
    const core::Viewer &viewer = workspace->viewer();
    AttachmentsSource source;
    source.clock = workspace->sharedClock();
    source.rules = shippedAttachmentRules().value_or(AttachmentRules());
    for (const AttachmentKind &kind : source.rules.kinds) {
        if (viewer.may(kind.see) && viewer.may(kind.add))
            source.addable.append(kind.id);
    }
    source.mayExport = viewer.may(Permission::ExportData);
    source.list = [workspace](const StudentId &id) {
        return workspace->run([id](Areas &areas) { return areas.attachments.list(id); });
    };
    source.open = [workspace](const AttachmentId &id) {
        return workspace->run([id](Areas &areas) { return areas.attachments.open(id); });
    };
    source.add = [workspace](const StudentId &id, const NewAttachment &given) {
        return workspace->run([=](Areas &areas) -> Result<Attachment> {
            NewAttachment one = given;
            if (one.consentOf) {
                YICE_ASSIGN(one.consentOf, currentRound(areas));
            }
            return areas.attachments.add(id, one);
        });
    };
    source.remove = [workspace](const AttachmentId &id, qint64 revision, const QString &reason) {
        return workspace->run([=](Areas &areas) { return areas.attachments.remove(id, revision, reason); });
    };
    source.giveOut = [workspace](const AttachmentId &id, const QString &reason, const QString &path) {
        // The file comes when its entry is on the disk: one that fails leaves an entry too many, and no copy that nobody knows of.
        return workspace->run([=](Areas &areas) { return areas.attachments.noteExport(id, reason); })
            .then(QtFuture::Launch::Async, [path](const Result<AttachmentContent> &content) -> Result<> {
                if (!content)
                    return core::fail(content.error());
                return core::base::writeWholeFile(path, content->bytes, core::base::Replace::Yes);
            });
    };
    const QDir beside(QCoreApplication::applicationDirPath());
    for (const QString &folder : {beside.path(), beside.filePath(QStringView(YICE_MODULE_FOLDER).toString())}) {
        if (!source.readPdf)
            source.readPdf = ui::records::pdfReaderBy(QStandardPaths::findExecutable(QStringLiteral("yice-pdfpage"), {folder}));
    }
    return source;
}

} // namespace

std::function<void(const ui::records::Papers &, QWidget *)> attachmentsOver(const Place &place)
{
    if (!place.workspace->viewer().may(Permission::SeeStudents))
        return {};
    return [workspace = place.workspace](const ui::records::Papers &papers, QWidget *parent) {
        auto *dialog = new ui::records::AttachmentsDialog(attachmentsOf(workspace), papers, parent);
        dialog->open();
    };
}

} // namespace yice
