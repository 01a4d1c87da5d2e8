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

class PostActs;

/// The posts of the four-level network and the grid, vacant ones first, and the school's own files: staff and calendar.
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
    QWidget *buildActs();
    void show(const School &school);
    void showKinds();
    void showPosts();
    const core::network::PostState *chosen() const; ///< nullptr: none
    void act(void (PostActs::*what)(const core::network::PostState &));
    void openChosen();
    void ask(const common::FileKind &kind);

    NetworkSource m_source;
    core::network::PostGrid m_grid;
    QList<core::network::PostState> m_kinds; ///< the first post of each kind
    QList<core::network::PostState> m_posts; ///< of the kind that is chosen
    PostActs *m_acts;
    QLabel *m_staff;
    QLabel *m_calendar;
    QLabel *m_figures;
    QPushButton *m_importStaff;
    QPushButton *m_importCalendar;
    common::RecordList *m_overview;
    common::RecordList *m_list;
};

shell::PageInfo networkPage(NetworkSource source);

} // namespace ui::network
