// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/AttachmentsSource.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::records
{

class ScanView;

/// Scans in a student's record over the page that asked for them: list at the left, the opened one at the right. From a case,
/// those of the case. Files dropped on it are added.
class AttachmentsDialog : public QDialog
{
    Q_OBJECT

public:
    AttachmentsDialog(AttachmentsSource source, const Papers &papers, QWidget *parent);
    void reload();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void show(const QList<core::records::Attachment> &all);
    const core::records::Attachment *chosen() const;
    void updateTools();
    void preview();
    void choose();
    void bring(const QString &path);
    void askAbout(const QString &path, const QByteArray &content);
    void takeOut();
    void giveOut();
    void say(const QString &text);

    AttachmentsSource m_source;
    Papers m_papers;
    QList<core::records::Attachment> m_all;
    int m_asked = 0; ///< only what was asked for last counts
    common::RecordList *m_list;
    ScanView *m_view;
    QLabel *m_said;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_size;
    QPushButton *m_export;
    QPushButton *m_remove;
};

} // namespace ui::records
