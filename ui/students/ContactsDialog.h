// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/StudentContacts.h"
#include "ui/common/AskDialog.h"

#include <QFuture>

class QComboBox;
class QGridLayout;

namespace ui::students
{

/// What the dialog needs. `change` empty: the viewer may only read.
struct ContactsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using StudentId = core::Id<core::students::Student>;
    std::function<Job<core::workspace::StudentContacts>(const StudentId &)> open;
    std::function<Job<>(const StudentId &, const core::students::Contacts &seen, const core::students::Contacts &wanted)> change;
};

/// The student's own number and one line for each grown-up. A line that is emptied, or taken out, goes when it is stored. What
/// somebody else has stored meanwhile is shown beside what was written, and nothing is overwritten unseen.
class ContactsDialog : public common::AskDialog
{
    Q_OBJECT

public:
    ContactsDialog(ContactsSource source, const core::students::StudentRow &student, QWidget *parent);

signals:
    void stored();

private:
    struct Line {
        QLineEdit *name;
        QLineEdit *relation;
        QLineEdit *phone;
        QComboBox *legal;
        QComboBox *safe;
        QLabel *mark;
        QPushButton *out;
        bool gone = false;
    };

    void fill(const core::workspace::StudentContacts &contacts);
    void addLine(const core::workspace::KnownContact &contact);
    void takeOut(qsizetype place);
    core::students::Contacts written() const;
    void store();
    void tellOther();

    ContactsSource m_source;
    ContactsSource::StudentId m_student;
    core::students::Contacts m_seen;
    QLineEdit *m_phone;
    QGridLayout *m_grid;
    QPushButton *m_more;
    QList<Line> m_lines;
};

} // namespace ui::students
