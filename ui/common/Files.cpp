// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Files.h"

#include "core/base/Async.h"
#include "core/base/platform/WholeFile.h"

#include <QFileDialog>
#include <QFileInfo>

using core::Result;

namespace ui::common
{

namespace
{

QFileDialog *dialog(QWidget *parent, const QString &title, const QString &start)
{
    auto *made = new QFileDialog(parent, title, start);
    made->setAttribute(Qt::WA_DeleteOnClose);
    return made;
}

} // namespace

FileChooser systemFileChooser()
{
    FileChooser chooser;
    chooser.save = [](QWidget *parent, const QString &title, const QString &suggested, FileChooser::Chosen chosen) {
        QFileDialog *asked = dialog(parent, title, QFileInfo(suggested).path());
        asked->setAcceptMode(QFileDialog::AcceptSave);
        asked->selectFile(suggested);
        QObject::connect(asked, &QFileDialog::fileSelected, parent, std::move(chosen));
        asked->open();
    };
    chooser.open = [](QWidget *parent, const QString &title, FileChooser::ChosenMany chosen) {
        QFileDialog *asked = dialog(parent, title, {});
        asked->setFileMode(QFileDialog::ExistingFiles);
        QObject::connect(asked, &QFileDialog::filesSelected, parent, std::move(chosen));
        asked->open();
    };
    chooser.folder = [](QWidget *parent, const QString &title, const QString &start, FileChooser::Chosen chosen) {
        QFileDialog *asked = dialog(parent, title, start);
        asked->setFileMode(QFileDialog::Directory);
        asked->setOption(QFileDialog::ShowDirsOnly);
        QObject::connect(asked, &QFileDialog::fileSelected, parent, std::move(chosen));
        asked->open();
    };
    return chooser;
}

QFuture<Result<QByteArray>> readFile(const QString &path, qint64 atMost)
{
    return core::base::inPool<Result<QByteArray>>(
        [path, atMost] { return core::base::readWholeFile(path, atMost); });
}

QFuture<Result<>> writeFile(const QString &path, const QByteArray &bytes)
{
    return core::base::inPool<Result<>>([path, bytes] {
        return core::base::writeWholeFile(path, bytes, core::base::Replace::Yes);
    });
}

QFuture<Result<>> writeOwnFile(const QString &path, const QByteArray &bytes)
{
    return core::base::inPool<Result<>>([path, bytes] {
        return core::base::writeWholeFile(path, bytes, core::base::Replace::Yes, core::base::Readers::Owner);
    });
}

} // namespace ui::common
