// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kits/KitSource.h"
#include "ui/shell/PageInfo.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::kits
{

class ClassBoard;
class DangerBox;

/// 宿舍检查 in the kit of a dormitory keeper: who sleeps where, item by item, kept as it is written; what to do tonight and at once.
class RoomsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RoomsPage(KitSource source, QWidget *parent = nullptr);
    ~RoomsPage() override; ///< what was typed last is still stored
    void reload();
    void handIn();
    void printSteps();
    void noteQuiet();    ///< the chosen room was looked at, and there is nothing to note
    void noteAllQuiet(); ///< likewise every room that nobody has looked at

private:
    struct Place {
        int room = 0;
        int sleeper = 0;
    };

    void build();
    QWidget *buildSide();
    void show(const QList<core::observations::OwnRoom> &rooms);
    void showChosen();
    void showState();
    void rate(int row, int item, int value);
    void writeFacts(const QString &text);
    void tick();
    void touch(int room);
    void keep(int room);
    void keepAll();
    void whenStored(std::function<void()> act);
    core::observations::RoomCheck checkOf(int room) const;
    int chosenRoom() const; ///< -1: none
    bool isNoted(int room) const;

    KitSource m_source;
    core::observations::ObservationForm m_form; ///< the items of a pupil as the board takes them
    QDate m_day;
    QList<core::observations::OwnRoom> m_rooms;
    QList<Place> m_places; ///< of the rows
    QSet<int> m_open;      ///< rooms whose words are not stored yet
    QSet<int> m_sending;
    std::function<void()> m_whenStored;
    QTimer m_pause;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_error;
    ClassBoard *m_board;
    QLabel *m_who;
    QLabel *m_item;
    QLineEdit *m_facts;
    QList<QCheckBox *> m_items; ///< of the room as a whole
    DangerBox *m_danger;
    QPushButton *m_print;
    QLabel *m_stored;
    QPushButton *m_quiet;
    QPushButton *m_allQuiet;
    QPushButton *m_handIn;
};

shell::PageInfo roomsPage(KitSource source);

} // namespace ui::kits
