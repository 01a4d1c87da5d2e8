// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AskDialog.h"
#include "ui/network/ReportedSource.h"

namespace ui::common
{
class RecordList;
}

namespace ui::network
{

/// 家里报来的: what class heads heard of families beside what the school has, decided one by one.
class FamiliesDialog : public common::AskDialog
{
    Q_OBJECT

public:
    FamiliesDialog(ReportedSource source, QWidget *parent);

private:
    void reload();
    void showChosen(int row);
    void settle(bool take);
    void takeNew();

    ReportedSource m_source;
    QList<core::workspace::FamilyDifference> m_differences;
    common::RecordList *m_list;
    QLabel *m_heard;
    QLabel *m_here;
    QPushButton *m_leave;
    QPushButton *m_new;
};

/// 宿舍: what keepers noted in the last days, dangers first; Enter opens the student.
class RoomsDialog : public common::AskDialog
{
    Q_OBJECT

public:
    using OpenStudent = std::function<void(const core::Id<core::students::Student> &student)>;

    RoomsDialog(ReportedSource source, OpenStudent openStudent, QWidget *parent);

private:
    struct Row {
        qsizetype room = 0;
        qsizetype mark = -1; ///< -1: of the room as a whole
    };

    void show(const QList<core::observations::SeenRoom> &rooms);
    void openChosen(int row);

    ReportedSource m_source;
    OpenStudent m_openStudent;
    QList<core::observations::SeenRoom> m_rooms;
    QList<Row> m_rows;
    common::RecordList *m_list;
    QLabel *m_facts;
};

/// Somebody looked after this class: `done` when it is on record.
void askLook(QWidget *page, const ReportedSource &source, const core::students::ClassName &className, const std::function<void()> &done);

/// A list of home visits as the school has it.
void askVisits(QWidget *page, const ReportedSource &source);

} // namespace ui::network
