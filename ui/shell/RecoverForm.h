// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/shell/EntranceForm.h"

class QLabel;
class QPushButton;

namespace ui::common
{
class ChoiceBox;
class GroupBoxes;
} // namespace ui::common

namespace ui::shell
{

class PasswordPair;
struct UnlockUser;

/// 恢复: opens by the sheet and sets a new password. Knows no vault: it hands out what was typed, and shows what came of
/// it.
class RecoverForm : public EntranceForm
{
    Q_OBJECT

public:
    explicit RecoverForm(QWidget *parent = nullptr);
    void setVault(const QString &name, const QStringList &unit, const QList<UnlockUser> &users);
    void showError(const core::Error &error);
    bool mayLeave() override;

signals:
    /// Both are UTF-8 and wiped right after the signal. `recoveryKey` is for readRecoveryKey().
    void submitted(const QString &userName, const QByteArray &recoveryKey, const QByteArray &newPassword);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void checkGroups();
    void submit();
    void update();

    QLabel *m_vault;
    ui::common::GroupBoxes *m_groups;
    QLabel *m_slip; ///< what the check group says
    ui::common::ChoiceBox *m_user;
    PasswordPair *m_password;
    QLabel *m_error;
    QPushButton *m_cancel;
    QLabel *m_hint;
    QPushButton *m_go;
    QStringList m_unit;
    bool m_fits = false;
    bool m_busy = false;
};

} // namespace ui::shell
