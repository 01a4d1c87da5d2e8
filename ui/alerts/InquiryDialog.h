// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/AlertsSource.h"
#include "ui/common/AskDialog.h"

class QComboBox;
class QGridLayout;

namespace ui::common { class RecordList; }

namespace ui::alerts
{

/// The school's inquiry into bullying: its parts with their times, what was written down, and one thing more to write. Stays
/// open while several are written. What was noted earlier is put away until it is opened with a reason.
class InquiryDialog : public common::AskDialog
{
    Q_OBJECT

public:
    /// Begins with the part that `step` asks for; empty: with what is due first.
    InquiryDialog(const AlertsSource &source, const core::alerts::AlertView &view, const QString &step, QWidget *parent);

signals:
    void written(); ///< something was stored

private:
    void build();
    void read(const QString &step);
    void show(const core::inquiry::InquiryView &view);
    void choose(core::inquiry::EntryKind kind);
    void askFor(); ///< the fields of the chosen kind
    void store();
    void print();
    void askReason();
    void refuse(const core::Error &error);
    core::inquiry::EntryKind kind() const;
    bool needsIndependent(core::inquiry::EntryKind kind) const;
    void row(const QString &name, QWidget *field);

    const AlertsSource m_source;
    AlertsSource::AlertId m_id;
    QString m_student;
    QDateTime m_begun; ///< what this reader has written since stands open
    QString m_reason;  ///< with which the rest does; empty: it is put away
    std::optional<core::inquiry::InquiryView> m_view;
    common::RecordList *m_parts;
    common::RecordList *m_entries;
    QLabel *m_found;
    QGridLayout *m_grid;
    QComboBox *m_kind;
    QComboBox *m_pupil;
    QComboBox *m_word;
    QLineEdit *m_people;
    QLineEdit *m_note;
    QLineEdit *m_at;
    QPushButton *m_print;
    QPushButton *m_notes;
    QList<std::pair<QWidget *, QWidget *>> m_rows; ///< name and field
};

} // namespace ui::alerts
