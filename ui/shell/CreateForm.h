// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/exchange/Unit.h"
#include "ui/common/RecoverySheet.h"
#include "ui/shell/EntranceForm.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui::shell
{

class BackupStep;
class PasswordPair;
class SheetStep;
class StepLine;
class UnitStep;

struct NewVault {
    core::exchange::Unit unit;
    QString founder;
    QString folder; ///< to be made
};

/// 建库 in five steps: unit, me, password, recovery sheet, backup place. Makes nothing itself: it hands out values, and
/// is told what became of them. From showSheet() until finished() or abandoned() the caller keeps the new vault open.
class CreateForm : public EntranceForm
{
    Q_OBJECT

public:
    enum class Step { Unit, Me, Password, Sheet, Backup };

    /// `home`: where new vaults are put unless the person says otherwise. `today` stands on the sheet.
    CreateForm(const QString &home, const QDate &today, const ui::common::SheetOutput &output,
               QWidget *parent = nullptr);
    Step step() const;
    void showSheet(const QStringList &recoveryGroups); ///< the vault is made
    void showError(const core::Error &error);          ///< the vault is not made; at the step that can mend it
    /// With the vault made and the sheet not checked it says what leaving means, and asks.
    bool mayLeave() override;

signals:
    /// `password` is UTF-8 and is wiped right after the signal.
    void createRequested(const ui::shell::NewVault &vault, const QByteArray &password);
    void finished(const QString &backupFolder); ///< empty: later
    /// The vault is made, but the person leaves before the end: lock it. Its password opens it; the sheet is gone.
    void abandoned();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeMeStep();
    QWidget *makePasswordStep();
    QWidget *makeLeaveBand();
    void go(Step step);
    void forward();
    void back();
    void create();
    void leave();
    void update();
    QString blockedBy() const;

    QDate m_today;
    StepLine *m_line;
    QStackedWidget *m_steps;
    UnitStep *m_unit;
    QLineEdit *m_me;
    PasswordPair *m_password;
    SheetStep *m_sheet;
    BackupStep *m_backup;
    QLabel *m_title;
    QLabel *m_error;
    QWidget *m_leave = nullptr; ///< what leaving now means
    QPushButton *m_stay = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QLabel *m_hint;
    QPushButton *m_next;
    bool m_busy = false;
    bool m_made = false;
};

} // namespace ui::shell
