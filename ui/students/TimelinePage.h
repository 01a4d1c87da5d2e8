// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/students/StudentsSource.h"

#include <QPointer>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui::common
{
class AskDialog;
class PageMask;
class RecordList;
struct Cell;
} // namespace ui::common

namespace ui::students
{

/// 时间线: what happened with one student as far as the viewer may see it, newest first, by kinds. What was noted is not in
/// the list; it is opened with a reason, shown for the chosen entry only, and forgotten when the page goes out of sight.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(StudentsSource source, QWidget *parent = nullptr);
    void open(const StudentsSource::StudentId &id);
    /// Something was stored meanwhile: read again where the page is in sight, with the chosen entry chosen. What was opened with a
    /// reason is not opened a second time by that; then it is only said.
    void refresh();
    void resume(); ///< as it was left, without another look into the vault

signals:
    void backRequested();
    void resultRequested(const StudentsSource::SheetId &id);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void ask(const QString &reason);
    void show(const core::workspace::Timeline &timeline);
    void renew(const core::workspace::Timeline &timeline);
    void tellTrail();
    void fillChips();
    void fillLines();
    void tellFoot();
    common::Cell cellOf(int row, int column) const;
    const core::workspace::TimelineEntry *entryAt(int row) const;
    void showChosen(int row);
    void openLine(int row);
    void askReason();
    void forget();

    StudentsSource m_source;
    StudentsSource::StudentId m_id;
    std::optional<core::workspace::Timeline> m_timeline;
    QString m_group; ///< of kinds that are shown; empty: all
    struct Line {
        QString heading;
        qsizetype entry = -1;
    };
    QList<Line> m_lines;
    int m_asked = 0; ///< only the answer to the last question counts
    bool m_stale = false; ///< something was stored that is not shown yet
    QPointer<common::AskDialog> m_opening; ///< its reason was given, and the answer has not come
    common::PageMask *m_cover;
    QLabel *m_name;
    QLabel *m_who;
    QPushButton *m_back;
    QPushButton *m_open;
    QHBoxLayout *m_chips;
    QButtonGroup *m_groups;
    common::RecordList *m_list;
    QLabel *m_what;
    QLabel *m_when;
    QLabel *m_note;
    QLabel *m_hint; ///< where there is no note to show
};

} // namespace ui::students
