// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counselling/SessionsSource.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui::common
{
class AskDialog;
class Patience;
} // namespace ui::common

namespace ui::counselling
{

class EarlierPanel;
class NoteText;
class PointsPanel;

/// One session: its text, what of it counts, and what was added. Kept as a sealed draft after a pause of typing, at once when
/// danger is answered, and when the window is locked over it. F9 and a while without input hide every word.
class SessionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SessionEditor(SessionsSource source, QWidget *parent = nullptr);
    ~SessionEditor() override;
    void open(const SessionsSource::SessionId &id, const QString &reason = {});
    bool isMasked() const { return m_masked; }

signals:
    void backRequested();
    void changed(); ///< the session is stored otherwise than before

private:
    enum class After { Nothing, Save, Finalise, Leave };
    using Content = core::counselling::SessionContent;

    void build();
    void showView(const core::counselling::SessionView &view);
    void showContent(const Content &content);
    void offer();
    bool mayWrite() const;
    Content content() const;
    bool readable();
    void edited();
    void keep();
    void keepNow();
    void count();
    void kept(const core::Result<qint64> &revision);
    void goOn(After after);
    void save(After after);
    void saved(const core::Result<core::counselling::Session> &session, After after, int edits);
    void finalise();
    void leave();
    void left();
    void openEarlier(const SessionsSource::SessionId &id);
    void showEarlier();
    void swapVersions();
    void dropDraft();
    void askReason();
    void addLater();
    void disclose();
    void link();
    void print();
    void suspectBullying();
    void mask(bool masked);
    void hideAsked(bool hidden);
    void say(const QString &text, const char *kind = "second");
    void sayError(const core::Error &error);

    SessionsSource m_source;
    SessionsSource::SessionId m_id;
    QString m_reason;
    std::optional<core::counselling::SessionView> m_view;
    std::optional<Content> m_draft; ///< where the stored text is shown in its place
    bool m_dirty = false;
    bool m_running = false; ///< a draft is being kept, or all saved
    int m_edits = 0;
    bool m_masked = false;
    QList<QPointer<common::AskDialog>> m_hidden; ///< open questions, while the page is masked
    bool m_leaveAnyway = false; ///< it could not be saved, and that was said
    After m_after = After::Nothing;
    std::optional<SessionsSource::SessionId> m_next; ///< to be opened where this one is left
    QTimer m_pause;
    common::Patience *m_patience;
    QLabel *m_who;
    QLabel *m_when;
    QLabel *m_saved;
    QLabel *m_note;
    QLabel *m_letters;
    QLabel *m_hint = nullptr;
    EarlierPanel *m_earlier;
    QStackedWidget *m_left;
    QStackedWidget *m_right;
    NoteText *m_text;
    PointsPanel *m_points;
    QPushButton *m_back;
    QPushButton *m_mask;
    QPushButton *m_swap;
    QPushButton *m_drop;
    QPushButton *m_openNote;
    QPushButton *m_add;
    QPushButton *m_disclose;
    QPushButton *m_links;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_finalise;
};

} // namespace ui::counselling
