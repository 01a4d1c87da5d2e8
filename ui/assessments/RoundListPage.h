// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui::common
{
class RecordList;
struct Cell;
struct Column;
} // namespace ui::common

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
    QHBoxLayout *head() const { return m_head; }
    common::RecordList *list() const { return m_list; }
    const AssessmentsSource &source() const { return m_source; }
    const core::assessments::Campaign &campaign() const { return m_campaign; }

private:
    AssessmentsSource m_source;
    core::assessments::Campaign m_campaign;
    QHBoxLayout *m_head;
    QLabel *m_round;
    common::RecordList *m_list;
};

} // namespace ui::assessments
