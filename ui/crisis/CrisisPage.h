// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/crisis/CrisisSource.h"
#include "ui/crisis/NextPanel.h"
#include "ui/shell/PageInfo.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui::common
{
class AskDialog;
class Patience;
class RecordList;
class SeverityMark;
} // namespace ui::common

namespace ui::crisis
{

class CrisisSide;

/// What is done while a student is in danger, on one page: the timed steps at the left, the one to do now large in the middle
/// over the call list, who stays with the student at the right. Enter and the numbers do the step, one letter each the rest. F9
/// and a while without input hide what was written down, and neither steps nor telephone numbers. What was said earlier is
/// put away until it is opened with a reason, and again when the page is left.
class CrisisPage : public QWidget
{
    Q_OBJECT

public:
    explicit CrisisPage(CrisisSource source, QWidget *parent = nullptr);
    void open(const CrisisSource::AlertId &id);
    void reload(); ///< unless it was read a moment ago; the chosen step stays chosen
    bool isMasked() const { return m_masked; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct StepLine {
        QString heading; ///< not empty: a heading
        std::optional<core::alerts::Duty> duty;
        QString done;    ///< a step or task that was done
        QDateTime at;
    };
    enum class List { Calls, Written, All };

    void build();
    void addKeys();
    void read(bool first);
    void clear();
    CrisisSource::Job<core::crisis::CrisisView> load() const;
    void askReason();
    void suspectBullying();
    void show(const core::crisis::CrisisView &view, bool first);
    void showHead();
    void showSide();
    void showSteps(const QString &wanted);
    void showCalls();
    void showWritten();
    void showAll();
    void showNext();
    void tick();
    NextPanel::Content stepContent(const StepLine &line);
    NextPanel::Content callContent(const core::crisis::CallLine &line);
    const QList<core::crisis::CrisisWord> &wordsOf(core::crisis::EntryKind kind) const; ///< of the rows that are written one by one
    void turnTo(List list);
    void mask(bool masked);
    bool mayWrite() const;
    const StepLine *chosenStep() const;

    // What is done: CrisisActs.cpp.
    void write(core::crisis::Entry begun, const QString &title);
    void writeKind(core::crisis::EntryKind kind);
    void writeRow(int row);
    void answerHome(core::alerts::HomeInvolved answer);
    void recordStep(const core::alerts::Duty &duty);
    /// `store` gets the case as who writes has read it; where it was changed meanwhile, `dialog` says what is new.
    void follow(common::AskDialog *dialog, const std::function<QFuture<core::Result<>>(qint64 revision)> &store);
    void print();

    CrisisSource m_source;
    CrisisSource::AlertId m_id;
    QDateTime m_begun; ///< of this visit: what this reader has written since stands open
    QString m_reason;  ///< with which what was noted earlier stands open; empty: it is put away
    std::optional<core::crisis::CrisisView> m_view;
    core::alerts::Alert m_seen; ///< of the open dialog
    QList<StepLine> m_lines;
    QList<core::crisis::Entry> m_written; ///< one row each of the six steps, the groups and the account, then begun
    bool m_onCalls = false; ///< the large panel shows the chosen call, not the chosen step
    bool m_masked = false;
    QElapsedTimer m_lastRead;
    QTimer m_tick;
    common::Patience *m_patience;
    QLabel *m_elapsed;
    QLabel *m_since;
    QLabel *m_name;
    QLabel *m_present;
    common::SeverityMark *m_mark;
    QLabel *m_level;
    QPushButton *m_back;
    QPushButton *m_mask;
    QPushButton *m_print;
    QPushButton *m_notes;
    common::RecordList *m_steps;
    NextPanel *m_next;
    QStackedWidget *m_stack;
    QList<QPushButton *> m_tabs; ///< in the order of List
    common::RecordList *m_calls;
    common::RecordList *m_six;
    common::RecordList *m_all;
    CrisisSide *m_side;
};

shell::PageInfo crisisPage(CrisisSource source);

} // namespace ui::crisis
