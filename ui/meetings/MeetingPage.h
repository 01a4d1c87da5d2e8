// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/MeetingsSource.h"
#include "ui/meetings/Proposal.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui::common
{
class AskDialog;
class RecordList;
} // namespace ui::common

namespace ui::meetings
{

class CaseSheet;
class DecisionPanel;
class PeopleDialog;

/// One meeting: its cases one after the other, what changed in each, the decision and its tasks; who is there; signatures;
/// minutes. Names are initials until somebody asks for them, and a case that is discussed apart shows nothing until then.
/// What is written about a case is kept as a draft; a decision that somebody else has made meanwhile is shown beside it.
class MeetingPage : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingPage(const MeetingsSource &source, QWidget *parent = nullptr);
    ~MeetingPage() override;
    void open(const MeetingsSource::MeetingId &id, const std::optional<MeetingsSource::AlertId> &alert = {});
    void refresh(); ///< reads the list again; what is being written stays

signals:
    void backRequested();

private:
    using CaseView = core::meetings::CaseView;
    using AlertId = MeetingsSource::AlertId;

    QWidget *buildLeft();
    QWidget *buildRight();
    void both(QPushButton *tool, const QKeySequence &key, const std::function<void()> &act);
    void show(const core::meetings::MeetingView &view);
    void showHead();
    void showList();
    void offer();
    bool prepared() const;
    bool writes() const; ///< the shown case may be decided
    const CaseView *chosen() const;
    void choose(int row);
    void chosenChanged();
    void readCase(bool reveal);
    void showCase(const CaseView &view);
    void nextUndecided();
    void step(int by);
    void focusDecision();

    // Drafts of what is written about the shown case.
    QString draftKey(const AlertId &alert) const;
    void edited();
    void keep();
    void findDraft();
    void showMine(const Proposal &mine, const QString &said, const char *kind);
    void showStored(bool stored);
    void dropDraft();

    void decide();
    void decided(const core::Result<> &done, const AlertId &alert);
    void addCase();
    void dropCase();
    void toggleApart();
    void people();
    void go(); ///< on to the next state of the meeting
    void hold();
    void findUnfinished(int row); ///< from there on; where there is nothing, askToHold()
    void askToHold();
    void close();
    void reportItem(const core::meetings::Item &item);
    void addendum();
    void print();
    void write(const std::optional<AlertId> &only, common::AskDialog *dialog);
    void act(const MeetingsSource::Job<> &job, const QString &said);
    void readAgain(const std::function<void()> &then = {});
    void say(const QString &text, const char *kind = "note");
    void sayError(const core::Error &error);
    QString nameOf(const AlertId &alert) const;

    MeetingsSource m_source;
    MeetingsSource::MeetingId m_id;
    std::optional<core::meetings::MeetingView> m_view;
    std::optional<AlertId> m_wanted; ///< to be chosen once the list is there
    std::optional<CaseView> m_case;  ///< the one that is shown
    std::optional<Proposal> m_mine;  ///< where the stored decision is shown in its place
    bool m_hasDraft = false;
    bool m_dirty = false;
    std::optional<Proposal> m_refused; ///< written while somebody else decided: to be shown beside that
    bool m_named = false;
    QTimer m_settle;
    QTimer m_pause;
    QPointer<PeopleDialog> m_people;

    QLabel *m_title;
    QLabel *m_below;
    QLabel *m_note;
    QPushButton *m_names;
    QPushButton *m_peopleButton;
    QPushButton *m_print;
    QPushButton *m_addendum;
    QPushButton *m_go;
    QPushButton *m_back;
    QPushButton *m_swap;
    QPushButton *m_drop;
    QPushButton *m_add;
    QPushButton *m_out;
    QPushButton *m_apart;
    QPushButton *m_decide;
    common::RecordList *m_list;
    QLabel *m_count;
    QLabel *m_there;
    QLabel *m_missing;
    CaseSheet *m_sheet;
    QScrollArea *m_sheetArea;
    DecisionPanel *m_decision;
};

} // namespace ui::meetings
