// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui::shell
{

/// One person of the keyring, as it stands outside the encryption.
struct UnlockUser {
    QString name;
    QString roleTitle;
};

/// Proves who one is. Knows no vault: it hands out user and password, and shows what came of it.
class UnlockForm : public QWidget
{
    Q_OBJECT

public:
    enum Offer { Recover = 1, OpenOther = 2, Create = 4, Restore = 8, OpenKit = 16 };
    Q_DECLARE_FLAGS(Offers, Offer)

    explicit UnlockForm(QWidget *parent = nullptr);
    void setVault(const QString &name, const QString &path, const QList<UnlockUser> &users);
    /// Which other ways stand below the form; none by default.
    void setOffers(Offers offers);
    void setHotlines(const QStringList &hotlines); ///< name and number each, from the table of numbers
    void setBusy(bool busy);                       ///< 「正在打开…」
    /// What happened, what is unharmed, what to do. A wait (context waitSeconds) counts down and blocks 打开.
    void showError(const core::Error &error);
    void clear(); ///< password, error; keeps vault and users
    QString currentUser() const;

signals:
    /// `password` is UTF-8 and is wiped right after the signal: copy what is needed into locked memory.
    void submitted(const QString &userName, const QByteArray &password);
    void recoverRequested();
    void openOtherRequested();
    void createRequested();
    void restoreRequested();
    void kitRequested(); ///< to open one for the first time
    void languageRequested(); ///< the other one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build(QVBoxLayout *side);
    void submit();
    void tick();
    void updateState();
    void noticeCapsLock(const QString &typed, Qt::KeyboardModifiers modifiers, int key);

    QLabel *m_vault;
    QLabel *m_path;
    QComboBox *m_user;
    QLineEdit *m_password;
    QPushButton *m_reveal;
    QLabel *m_caps;
    QLabel *m_error;
    QPushButton *m_open;
    QLabel *m_hint;
    QPushButton *m_recover;
    QPushButton *m_other;
    QPushButton *m_create;
    QPushButton *m_restore;
    QPushButton *m_kit;
    QPushButton *m_language;
    QLabel *m_foot;
    QTimer m_wait;
    int m_waitSeconds = 0;
    bool m_busy = false;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(UnlockForm::Offers)

} // namespace ui::shell
