// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/BackgroundService.h"
#include "ui/common/Files.h"
#include "ui/common/PaperSaving.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::students
{

class FieldEditor;

/// What the dialog needs. `save` and `paper` empty: not for this viewer.
struct BackgroundSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using StudentId = core::Id<core::students::Student>;
    core::records::BackgroundForm form;
    std::function<Job<core::records::BackgroundView>(const StudentId &)> open; ///< empty: not for this viewer
    std::function<Job<core::records::Background>(const StudentId &, qint64 revision, const core::records::FieldValues &)> save;
    std::function<Job<words::Paper>(const StudentId &, const QString &reason)> paper; ///< the whole growth record
    common::WriteBytes write = common::writeFile;
    common::FileChooser files = common::systemFileChooser();
};

/// 成长档案: the sections and fields of the form that is data, one below the other. What somebody else has stored meanwhile
/// comes into the fields that were left alone; where both wrote, both are shown and nothing is overwritten unseen.
class BackgroundDialog : public QDialog
{
    Q_OBJECT

public:
    BackgroundDialog(BackgroundSource source, const core::students::StudentRow &student, QWidget *parent);
    void reject() override; ///< asks once where something is not stored

private:
    void build();
    void show(const core::records::BackgroundView &view);
    core::records::FieldValues written() const;
    void fill(const core::records::FieldValues &values);
    void store();
    void tellOther();
    void print();
    void say(const QString &text, const char *kind);

    BackgroundSource m_source;
    core::students::StudentRow m_student;
    core::records::Background m_base; ///< as it was read
    QMap<QString, FieldEditor *> m_editors;
    QWidget *m_sheet;
    QVBoxLayout *m_column;
    QLabel *m_words;
    QPushButton *m_print;
    QPushButton *m_store;
    bool m_asked = false; ///< that something is not stored
};

} // namespace ui::students
