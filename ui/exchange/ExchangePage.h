// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/ExchangeSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class ChoiceBox;
class RecordList;
} // namespace ui::common

namespace ui::exchange
{

/// 上报: to whom, exactly what, then a file. Beside it the cards of units and what was sent before.
class ExchangePage : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangePage(ExchangeSource source, QWidget *parent = nullptr);
    void reload();

private:
    QWidget *makeMain();
    QWidget *makeSide();
    void showUnits(const QList<core::exchange::KnownUnit> &units);
    void showPreview(const Preview &preview);
    void showSent(const QList<core::exchange::SentPackage> &sent);
    void showRecipient();
    void send();
    void sendAgain();
    void takeReceipt();
    void printWeekly();
    void say(const QString &text, bool good);
    void update();
    QString blockedBy() const;

    ExchangeSource m_source;
    QList<core::exchange::KnownUnit> m_units; ///< without this one
    std::optional<Preview> m_preview;
    QList<core::exchange::SentPackage> m_sent;
    common::ChoiceBox *m_to;
    QLabel *m_fingerprint;
    QLabel *m_summary;
    common::RecordList *m_counts;
    common::RecordList *m_crises;
    QLabel *m_said;
    QLabel *m_hint;
    QPushButton *m_send;
    QPushButton *m_weekly;
    QLabel *m_own;
    QLabel *m_ownFingerprint;
    QPushButton *m_saveCard;
    QPushButton *m_register;
    common::RecordList *m_list;
    QPushButton *m_receipt;
    QPushButton *m_again;
    bool m_busy = false;
};

shell::PageInfo exchangePage(ExchangeSource source);

} // namespace ui::exchange
