// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/NetworkSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
struct FileKind;
}

namespace ui::network
{

/// The posts of the four-level network, vacant ones first, and the school's own files: staff and calendar.
class NetworkPage : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkPage(NetworkSource source, QWidget *parent = nullptr);
    void reload();
    void importStaff();
    void importCalendar();

private:
    void build();
    void show(const School &school);
    void ask(const common::FileKind &kind);

    NetworkSource m_source;
    QList<core::network::Post> m_posts;
    QLabel *m_staff;
    QLabel *m_calendar;
    QPushButton *m_importStaff;
    QPushButton *m_importCalendar;
    common::RecordList *m_list;
};

shell::PageInfo networkPage(NetworkSource source);

} // namespace ui::network
