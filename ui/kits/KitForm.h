// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/common/Files.h"
#include "ui/shell/EntranceForm.h"

class QLabel;
class QPushButton;

namespace ui::common
{
class GroupBoxes;
}

namespace ui::shell
{
class PasswordPair;
}

namespace ui::kits
{

/// 打开工作包: the first opening, by the slip, with a password of the holder's own. Knows no kit: it hands out what was chosen
/// and typed, and is told what came of it.
class KitForm : public shell::EntranceForm
{
    Q_OBJECT

public:
    /// `home`: in which the kit is laid out unless the person says otherwise.
    KitForm(const QString &home, const common::FileChooser &files, QWidget *parent = nullptr);
    /// Whose the chosen file says it is; empty: nobody can tell.
    void setHolder(const QString &holder);
    void showError(const core::Error &error);
    bool mayLeave() override;

signals:
    void fileChosen(const QString &file); ///< answer with setHolder() or showError()
    /// `slip` and `password` are UTF-8; the password is wiped right after the signal.
    void submitted(const QString &file, const QString &into, const QByteArray &slip, const QByteArray &password);

private:
    void chooseFile();
    void submit();
    void update();

    common::FileChooser m_files;
    QString m_home;
    QString m_path;
    QString m_holder;
    QLabel *m_file;
    QPushButton *m_choose;
    common::GroupBoxes *m_slip;
    shell::PasswordPair *m_password;
    QLabel *m_into;
    QLabel *m_error;
    QPushButton *m_cancel;
    QLabel *m_hint;
    QPushButton *m_go;
    bool m_busy = false;
};

} // namespace ui::kits
