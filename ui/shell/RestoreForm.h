// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/common/Files.h"
#include "ui/shell/EntranceForm.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::common
{
class ChoiceBox;
}

namespace ui::shell
{

/// 从备份恢复: for a PC that has nothing but the backup file. Knows no backup: it hands out what was chosen, and is told what
/// is in the file and what came of it.
class RestoreForm : public EntranceForm
{
    Q_OBJECT

public:
    /// `home`: in which the restored vault is put unless the person says otherwise.
    RestoreForm(const QString &home, const ui::common::FileChooser &files, QWidget *parent = nullptr);
    /// What the chosen file says of itself: when it was made, and who has a password for it.
    void setBackup(const QString &made, const QStringList &users);
    void showError(const core::Error &error);
    bool mayLeave() override;

signals:
    void fileChosen(const QString &file); ///< answer with setBackup() or showError()
    /// `password` is UTF-8 and is wiped right after the signal.
    void submitted(const QString &file, const QString &into, const QString &user, const QByteArray &password);

private:
    void addRow(QGridLayout *grid, const QString &text, QWidget *field, QWidget *more = nullptr);
    void chooseFile();
    void chooseFolder();
    void submit();
    void update();

    ui::common::FileChooser m_files;
    QString m_home;
    QString m_path;
    QString m_target;
    QLabel *m_file;
    QPushButton *m_chooseFile;
    QLabel *m_made;
    QLabel *m_into;
    QPushButton *m_chooseFolder;
    ui::common::ChoiceBox *m_user;
    QLineEdit *m_password;
    QLabel *m_error;
    QPushButton *m_cancel;
    QLabel *m_hint;
    QPushButton *m_go;
    bool m_reading = false;
    bool m_busy = false;
};

} // namespace ui::shell
