// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/LatePage.h"
#include "ui/counselling/SessionsSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::counselling
{

class GroupsPage;
class LettersPage;
class RoomPage;
class SessionEditor;
class StatisticsPage;

/// Counselling sessions, newest first, of all or of one student; one of them opened; the week of the room; its letter box;
/// groups; figures without names.
class SessionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SessionsPage(SessionsSource source, QWidget *parent = nullptr);
    void reload();
    void open(const SessionsSource::SessionId &id);
    /// What there is of one student, or a first session of theirs where there is nothing.
    void showStudent(const core::students::StudentRow &student);
    void begin(const std::optional<core::students::StudentRow> &student = {});
    void showList();
    void showRoom();
    void showStatistics();
    void showGroups();
    void showSitting(const GroupsSource::SittingId &id);
    void showAppointment(const RoomSource::AppointmentId &id);
    /// The letter box; with this letter chosen unless it is null.
    void showLetters(const LettersSource::LetterId &id = {});

private:
    QWidget *buildList();
    SessionEditor *makeEditor();
    RoomPage *room();
    LettersPage *letters();
    GroupsPage *groups();
    void show(const QList<core::counselling::SessionRow> &rows);

    SessionsSource m_source;
    QList<core::counselling::SessionRow> m_rows;
    std::optional<core::students::StudentRow> m_student; ///< only theirs
    bool m_asked = false;
    QStackedWidget *m_stack;
    common::LatePage<SessionEditor> m_editor;
    RoomPage *m_room = nullptr;       ///< made when it is first wanted
    LettersPage *m_letters = nullptr; ///< the same
    StatisticsPage *m_statistics = nullptr; ///< the same
    GroupsPage *m_groups = nullptr; ///< the same
    QLabel *m_title;
    QPushButton *m_all;
    QPushButton *m_new;
    QPushButton *m_week;
    QPushButton *m_box;
    QPushButton *m_circles;
    QPushButton *m_figures;
    common::RecordList *m_list;
};

shell::PageInfo sessionsPage(SessionsSource source);

} // namespace ui::counselling
