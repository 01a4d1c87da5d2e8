// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counselling/GroupsSource.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace ui::common
{
class AskDialog;
class Patience;
class RecordList;
}

namespace ui::counselling
{

/// One sitting of a group: who came, by one key each, and what is written of the group as a whole. What is typed is kept after
/// a pause and hidden after a while without input.
class SittingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SittingPanel(GroupsSource source, QWidget *parent = nullptr);
    ~SittingPanel() override;
    void open(const GroupsSource::SittingId &id, const QString &reason = {});
    void reload() { open(m_id, m_reason); }

signals:
    void backRequested();
    void shown(const core::counselling::SittingView &view);
    void noteWanted(const core::students::StudentRow &student); ///< a member's own session

private:
    using Task = QFuture<core::Result<>>;

    void build();
    QWidget *buildText();
    void addKeys();
    void show(const core::counselling::SittingView &view);
    void showMembers();
    void offer();
    void mask(bool masked);
    bool mayWrite() const;
    const core::counselling::AttendanceRow *chosen() const;
    core::counselling::SittingText text() const;
    void edited();
    void keep();
    void save(const std::function<void()> &then);
    void mark(core::counselling::Presence presence);
    void tellDanger();
    void findChosen();
    void move();
    void cancel();
    void finalise();
    void addLater();
    void askReason();
    void dropDraft();
    void act(const Task &job);
    void refresh();
    void settle(common::AskDialog *dialog, const Task &job);
    void say(const QString &words, const char *kind);

    GroupsSource m_source;
    GroupsSource::SittingId m_id;
    QString m_reason;
    std::optional<core::counselling::SittingView> m_view;
    bool m_dirty = false;
    bool m_setting = false;
    bool m_masked = false;
    QTimer m_pause;
    common::Patience *m_patience;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_note;
    QLabel *m_later;
    common::RecordList *m_members;
    QPlainTextEdit *m_course;
    QPlainTextEdit *m_noticed;
    QStackedWidget *m_left;
    QStackedWidget *m_right;
    QList<QPushButton *> m_marks;
    QPushButton *m_danger;
    QPushButton *m_own;
    QPushButton *m_found;
    QPushButton *m_reasonButton;
    QPushButton *m_drop;
    QPushButton *m_move;
    QPushButton *m_cancel;
    QPushButton *m_add;
    QPushButton *m_save;
    QPushButton *m_finalise;
};

} // namespace ui::counselling
