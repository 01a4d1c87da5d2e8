// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/Session.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui::counselling
{

/// What of a session counts, at the right of its text: when, where, how, distress, and the questions of danger with four
/// answers each. Alt+1 to Alt+5 lead to a question; there 0 to 3 and the arrows answer.
class PointsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PointsPanel(QWidget *parent = nullptr);
    void setContent(const core::counselling::SessionContent &content);
    /// Writes what stands here into `content`, empty what cannot be read as a date, time or number: that field, or nothing.
    QLineEdit *writeInto(core::counselling::SessionContent &content) const;
    core::counselling::Risks risks() const;
    void setReadOnly(bool readOnly);
    void focusRisk(int question); ///< from 0
    void offerBullying(bool offered); ///< that the student was bullied may have been said too

signals:
    void changed();
    void answered(); ///< a question of danger, in any way
    void bullyingWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *line(const QString &name, const QString &hint);

    QLineEdit *m_day;
    QLineEdit *m_begun;
    QLineEdit *m_ended;
    QLineEdit *m_minutes;
    QLineEdit *m_place;
    QComboBox *m_source;
    QComboBox *m_mode;
    QComboBox *m_limits;
    std::array<QButtonGroup *, core::counselling::RiskCount> m_risks{};
    QPushButton *m_bullying;
    QComboBox *m_sudsBefore;
    QComboBox *m_sudsAfter;
    QComboBox *m_levelBefore;
    QComboBox *m_levelAfter;
    QLineEdit *m_next;
    bool m_setting = false;
};

} // namespace ui::counselling
