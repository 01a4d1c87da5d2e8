// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/MeetingService.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace ui::meetings
{

/// What a case brings to the meeting: what was decided last and whether it was done, what changed, what keeps it from being
/// lowered. Or, in its place, that it is discussed apart.
class CaseSheet : public QWidget
{
    Q_OBJECT

public:
    explicit CaseSheet(const core::alerts::GradingTable &table, QWidget *parent = nullptr);
    void clear();
    void setNamed(bool named); ///< names, else initials
    void setCase(const core::meetings::CaseView &view, const QString &place, bool mayWrite);
    void setCurtain(); ///< a case that is discussed apart, until somebody asks for it

signals:
    void itemChosen(const core::meetings::Item &item); ///< to be reported on
    void caseWanted();                                 ///< the whole case
    void revealed();

private:
    void empty();
    void showHead();
    void showLast();
    void showChanges();
    void showLowering();
    QGridLayout *section(const QString &title, const QString &beside = {});

    core::alerts::GradingTable m_table;
    std::optional<core::meetings::CaseView> m_view;
    QString m_place;
    bool m_mayWrite = false;
    bool m_named = false;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace ui::meetings
