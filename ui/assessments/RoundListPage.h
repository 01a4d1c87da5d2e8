// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"
#include "ui/common/OnFinished.h"
#include "ui/common/RecordList.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui::assessments
{

/// A list that belongs to one round and opens from it: a head with the way back, and the list under it. Esc goes back.
class RoundListPage : public QWidget
{
    Q_OBJECT

public:
    void open(const core::assessments::Campaign &campaign);

signals:
    void backRequested();

protected:
    /// `question`: what the list answers; `name` of the list for screen readers.
    RoundListPage(AssessmentsSource source, const QString &question, const QString &name,
                  const QList<common::Column> &columns);
    /// Asks for the rows of `campaign()` and shows them.
    virtual void reload() = 0;
    /// What was shown of another round goes away.
    virtual void clear() = 0;
    /// Waits for `rows` of this round: `show` gets them, an error goes into the list. Another round drops them.
    template <typename T, typename Show> void ask(const QFuture<core::Result<T>> &rows, Show show);
    QHBoxLayout *head() const { return m_head; }
    common::RecordList *list() const { return m_list; }
    const AssessmentsSource &source() const { return m_source; }
    const core::assessments::Campaign &campaign() const { return m_campaign; }

private:
    AssessmentsSource m_source;
    core::assessments::Campaign m_campaign;
    QLabel *m_round;
    QHBoxLayout *m_head;
    common::RecordList *m_list;
};

template <typename T, typename Show> void RoundListPage::ask(const QFuture<core::Result<T>> &rows, Show show)
{
    m_list->setBusy();
    common::onFinished(rows, this, [this, show, asked = m_campaign.id](const core::Result<T> &result) {
        if (asked != m_campaign.id)
            return;
        if (result)
            show(*result);
        else
            m_list->showError(result.error());
    });
}

} // namespace ui::assessments
