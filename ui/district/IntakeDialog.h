// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/district/DistrictSource.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::district
{

/// Takes the packages of several files, one after the other, says of each what became of it, and writes its receipt
/// beside the file.
class IntakeDialog : public QDialog
{
    Q_OBJECT

public:
    IntakeDialog(const DistrictSource &source, const QStringList &paths, QWidget *parent);

signals:
    void finished(); ///< after the last file

protected:
    void reject() override; ///< Esc and the cross: stops after the file at hand

private:
    struct Line {
        QString file;
        QString unit;
        QString said;
        QString receipt;
        bool good = false;
        bool waits = false; ///< in the inbox
    };

    void next();
    void took(const QString &path, const core::Result<core::exchange::PackageImport> &import);
    void wroteReceipt(const core::Result<> &written, const QString &name);
    void showLines();

    DistrictSource m_source;
    QStringList m_paths;
    qsizetype m_at = 0;
    bool m_stopped = false;
    QList<Line> m_lines;
    QLabel *m_progress;
    common::RecordList *m_list;
    QLabel *m_whole; ///< the sentence of the chosen row, whole
    QPushButton *m_close;
};

} // namespace ui::district
