// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/MeetingsSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui::common
{
class RecordList;
}

namespace ui::meetings
{

class MeetingPage;

/// The risk meetings, newest first, with the day by which the next is due; one of them opened.
class MeetingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingsPage(MeetingsSource source, QWidget *parent = nullptr);
    void reload();
    void open(const MeetingsSource::MeetingId &id, const std::optional<MeetingsSource::AlertId> &alert = {});
    void showList();

private:
    QWidget *buildList();
    void show(const MeetingList &list);
    void prepare();

    MeetingsSource m_source;
    QList<core::meetings::MeetingRow> m_rows;
    QStackedWidget *m_stack;
    MeetingPage *m_meeting;
    QLabel *m_due;
    QPushButton *m_new;
    common::RecordList *m_list;
};

shell::PageInfo meetingsPage(MeetingsSource source);

} // namespace ui::meetings
