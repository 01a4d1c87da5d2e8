// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/CounsellingService.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui::counselling
{

/// At the left of a session: what was agreed last time, and the student's earlier sessions, of which no word is shown.
class EarlierPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierPanel(QWidget *parent = nullptr);
    void clear();
    void setRows(const QList<core::counselling::SessionRow> &newestFirst);
    void setAgreed(const QString &text);
    void setMasked(bool masked);

signals:
    void opened(const core::Id<core::counselling::Session> &id);

private:
    void showAgreed();

    QString m_agreed;
    bool m_masked = false;
    QLabel *m_agreedTitle;
    QLabel *m_agreedText;
    QLabel *m_title;
    QVBoxLayout *m_rows;
};

} // namespace ui::counselling
