// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/students/StudentsSource.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::common
{
class AskDialog;
class PageMask;
class RecordList;
class SeverityMark;
} // namespace ui::common

namespace ui::students
{

/// 学生档案: who, level and consent at the head; identity, guardians and alerts left; scores right, or why there are none.
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPage(StudentsSource source, QWidget *parent = nullptr);
    void open(const StudentsSource::StudentId &id);

signals:
    void backRequested();
    void neighbourRequested(int step); ///< -1 or 1 in the list that led here
    void changed();
    void interviewRequested(const StudentsSource::StudentId &id);
    void resultRequested(const StudentsSource::SheetId &id);
    void timelineRequested(const StudentsSource::StudentId &id);
    void accessRequested(const core::students::StudentRow &student);

private:
    struct Line {
        QString heading; ///< not empty: a heading
        QString name;
        QString value;
        std::optional<core::alerts::AlertRow> alert;
    };

    void build();
    QWidget *buildWays();
    void reload();
    void show();
    void tellTrail();
    void fillLines();
    void fillContacts();
    void changeContacts();
    void fillScores();
    void fillResults();
    void registerConsent();
    void tellConsent(common::AskDialog *dialog);

    StudentsSource m_source;
    StudentsSource::StudentId m_id;
    std::optional<RecordView> m_view;
    std::optional<core::students::Consent> m_seenConsent; ///< as who registers another has read it
    QList<Line> m_lines;
    common::PageMask *m_cover;
    QLabel *m_name;
    QLabel *m_who;
    common::SeverityMark *m_mark;
    QLabel *m_level;
    QLabel *m_consent;
    QLabel *m_consentMore;
    QPushButton *m_back;
    QPushButton *m_register;
    QPushButton *m_signal;
    QList<QPushButton *> m_ways; ///< to what else there is of the student
    QPushButton *m_fill;
    common::RecordList *m_list;
    common::RecordList *m_results; ///< newest first
    QList<core::assessments::ScorePoint> m_points;
    QWidget *m_scores;
    QVBoxLayout *m_scoreColumn;
};

} // namespace ui::students
