// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/AlertsPage.h"
#include "ui/alerts/ProtectionDialogs.h"

#include <QWidget>

class QLineEdit;

namespace ui::alerts
{

/// One alert: signals and facts, decisions, what was done; at the side what must be done by when.
class AlertDetailPage : public QWidget
{
    Q_OBJECT

public:
    explicit AlertDetailPage(AlertsSource source, QWidget *parent = nullptr);
    void open(const AlertsSource::AlertId &id, ThenAsk then = ThenAsk::Nothing);

signals:
    void backRequested();
    void changed(); ///< something was recorded

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Line {
        QString heading; ///< not empty: a heading
        QDateTime at;
        QString what;
        QString more;
        int severity = 0;
    };

    void build();
    void reload(ThenAsk then);
    void show();
    void askReason();
    void forget(); ///< what was opened with a reason was opened for now
    AlertsSource::Job<core::alerts::AlertView> load() const;
    void fillStory();
    void fillDuties();
    void recordStep();
    void recordFact();
    std::optional<QDateTime> momentOf(const QLineEdit *line, common::AskDialog *dialog) const;
    void askHome();
    void grade();
    void sign();
    void inquire(const QString &step); ///< opens the inquiry at this step; empty: at what is due first
    void triage(); ///< an ungraded case is set aside, a closed one is left closed
    /// Opens a dialog about the case.
    void ask(void (*dialog)(const AlertsSource &, const core::alerts::AlertView &, const Follow &, QWidget *));
    void advance();
    /// As Follow, of a case that the open dialog has in `m_seen`.
    void follow(common::AskDialog *dialog, const Storing &store);
    void tellStale(common::AskDialog *dialog);

    AlertsSource m_source;
    AlertsSource::AlertId m_id;
    std::optional<core::alerts::AlertView> m_view;
    QString m_reason; ///< with which what was noted stands open; empty: it is redacted
    core::alerts::Alert m_seen; ///< what the person who writes has read
    QList<Line> m_story;
    QLabel *m_name;
    QLabel *m_who;
    common::SeverityMark *m_mark;
    QLabel *m_state;
    QPushButton *m_back;
    QPushButton *m_student;
    QPushButton *m_fact;
    QPushButton *m_advance;
    QPushButton *m_grade;
    QPushButton *m_step;
    QPushButton *m_sign;
    QPushButton *m_ground;
    QPushButton *m_harm;
    QPushButton *m_aside;
    QPushButton *m_inquiry;
    QPushButton *m_papers;
    QPushButton *m_plan;
    QPushButton *m_counsel;
    QPushButton *m_refer;
    QPushButton *m_crisis;
    QPushButton *m_notes;
    QPushButton *m_helpers;
    common::RecordList *m_storyList;
    common::RecordList *m_dutyList;
    QLabel *m_owed;
    QLabel *m_signs; ///< of bullying, while it is not suspected
};

} // namespace ui::alerts
