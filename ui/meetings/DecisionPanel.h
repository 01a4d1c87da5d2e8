// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/MeetingService.h"
#include "ui/meetings/Proposal.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui::meetings
{

class TaskRows;

/// At the right of a case: the decision, why, and the tasks that come of it. Written while the meeting is on, read
/// afterwards. On the choices a digit chooses.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(const core::alerts::GradingTable &table, QWidget *parent = nullptr);
    void clear();
    /// `writes`: the decision is still open; else what was decided is told, and reported on.
    void setCase(const core::meetings::CaseView &view, const core::meetings::MeetingRules &rules, bool writes,
                 bool mayReport);
    void setPeople(const QStringList &names);
    void setProposal(const Proposal &proposal);
    Proposal proposal() const;
    void setFrozen(bool frozen); ///< shown, but what is decided is another one
    void focusFirst();
    void addTask(const QDate &today);
    /// What stands in the way of deciding, with the focus on it; empty: nothing.
    QString takeFault();

signals:
    void changed();
    void moreWanted(); ///< another task
    void itemChosen(const core::meetings::Item &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice {
        core::meetings::Kind kind;
        std::optional<core::alerts::Severity> level;
    };
    void build();
    void offer(const core::meetings::CaseView &view, const core::meetings::MeetingRules &rules);
    void tell(const core::meetings::CaseView &view, bool mayReport);
    QString choiceText(const Choice &choice, const core::meetings::CaseView &view) const;
    void choose(const core::meetings::Decided &decided);

    core::alerts::GradingTable m_table;
    QList<Choice> m_offered;
    QButtonGroup *m_group;
    QList<QPushButton *> m_chips;
    QWidget *m_writing;
    QLabel *m_blocked;
    QPlainTextEdit *m_reasons;
    TaskRows *m_tasks;
    QPushButton *m_more;
    QWidget *m_reading = nullptr;
    QVBoxLayout *m_column;
    bool m_setting = false;
};

} // namespace ui::meetings
