// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/common/AskDialog.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace ui::common
{

/// What a file of the school would change, or has changed.
struct FileOutcome {
    QString text;
    bool anything = false;
    QList<core::Problem> problems; ///< stopped nothing
};

/// What makes one kind of file: its words, and its import as a trial and in earnest.
struct FileKind {
    QString title;
    QString explanation;
    QString filter; ///< for the system's window
    std::function<QFuture<core::Result<FileOutcome>>(const QString &path)> attempt;
    std::function<QFuture<core::Result<FileOutcome>>(const QString &path)> import;
};

/// The words for the outcome of an import, when it comes.
template <typename T>
QFuture<core::Result<FileOutcome>> told(QFuture<core::Result<T>> job, FileOutcome (*words)(const T &))
{
    auto promise = std::make_shared<QPromise<core::Result<FileOutcome>>>();
    promise->start();
    job.then([promise, words](core::Result<T> result) {
        if (result)
            promise->addResult(core::Result<FileOutcome>(words(*result)));
        else
            promise->addResult(core::Result<FileOutcome>(core::fail(std::move(result.error()))));
        promise->finish();
    });
    return promise->future();
}

class RecordList;

/// A file of the school: read once and taken back, so that figures and every problem stand before anything is written;
/// then in, all or nothing.
class SchoolFileDialog : public AskDialog
{
    Q_OBJECT

public:
    SchoolFileDialog(const FileKind &kind, QWidget *parent);
    void setFile(const QString &path);

signals:
    void imported();

private:
    void chooseFile();
    void show(const QList<core::Problem> &problems);
    void fail(const core::Error &error);

    FileKind m_kind;
    QString m_path;
    QList<core::Problem> m_problems;
    QLabel *m_file;
    QPushButton *m_choose;
    QLabel *m_figures;
    RecordList *m_list;
    int m_asked = 0; ///< only the answer to the last question counts
};

} // namespace ui::common
