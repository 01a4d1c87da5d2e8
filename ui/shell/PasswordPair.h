// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/PasswordRules.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::shell
{

/// A new password, typed twice, with the rules as lines that are ticked while one types.
class PasswordPair : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordPair(int labelWidth, int fieldWidth, QWidget *parent = nullptr);
    void setOwner(const core::security::PasswordOwner &owner);
    QString blockedBy() const; ///< what is still to be done; empty when good
    /// UTF-8, to be wiped by the caller; both fields are empty afterwards.
    QByteArray take();
    void clear();
    void focusFirst();

signals:
    void changed();
    void entered(); ///< Enter in the second field

private:
    void check();
    void setLine(qsizetype index, bool fulfilled);

    QLineEdit *m_first;
    QLineEdit *m_second;
    QPushButton *m_reveal;
    QList<QLabel *> m_marks;
    QList<QLabel *> m_lines; ///< one a rule, in the order in which they are checked; the last: both alike
    core::security::PasswordOwner m_owner;
    QString m_blockedBy;
};

} // namespace ui::shell
