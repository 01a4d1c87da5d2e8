// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Unit.h"
#include "ui/common/Files.h"

#include <QWidget>

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

/// Which school or centre the vault is for, and where it will lie.
class UnitStep : public QWidget
{
    Q_OBJECT

public:
    UnitStep(const QString &home, const ui::common::FileChooser &files, QWidget *parent = nullptr);
    core::exchange::Unit unit() const;
    QString folder() const;
    QString blockedBy() const;
    /// `field` of an Invalid error: code, name, stage; anything else means the place.
    void focusField(const QString &field);

signals:
    void changed();

private:
    void addRow(const QString &text, QWidget *field);
    void update();
    void chooseFolder();

    ui::common::FileChooser m_files;
    QString m_home; ///< in which the vault's own folder is made
    QPushButton *m_school;
    QPushButton *m_district;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QLabel *m_stageLabel = nullptr;
    ui::common::ChoiceBox *m_stage;
    QLabel *m_place;
    QPushButton *m_other;
    QGridLayout *m_grid;
};

/// Where backups go, or later.
class BackupStep : public QWidget
{
    Q_OBJECT

public:
    BackupStep(const ui::common::FileChooser &files, QWidget *parent = nullptr);
    void setVaultFolder(const QString &folder) { m_vault = folder; }
    QString folder() const { return m_folder; }
    void focusFirst();

signals:
    void changed();

private:
    void show(const QString &folder);

    ui::common::FileChooser m_files;
    QString m_vault;
    QString m_folder;
    QLabel *m_place;
    QLabel *m_note;
    QPushButton *m_choose;
};

} // namespace ui::shell
