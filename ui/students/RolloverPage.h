// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/students/StudentsSource.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui::common
{
class AskDialog;
class RecordList;
}

namespace ui::students
{

/// The September rollover in one guided step: the plan with counts and lists, decisions on namesakes, missing pupils and
/// the open cases of those who leave; nothing is written before the last button.
class RolloverPage : public QWidget
{
    Q_OBJECT

public:
    explicit RolloverPage(StudentsSource source, QWidget *parent = nullptr);
    void start();
    void setFile(const QString &path);

signals:
    void backRequested();
    void turned();

private:
    enum class Kind { Heading, Question, Case, Missing, Listed };
    struct Line {
        Kind kind = Kind::Listed;
        QString what;
        core::students::RolloverPupil pupil;
        qsizetype place = -1; ///< in the plan's questions or the report's cases
        QString decision;
        bool open = false; ///< must be decided
    };

    void build();
    void chooseFile();
    void plan();
    void turn();
    void show(const core::workspace::TurnReport &report);
    void addGroup(const QString &title, const QString &what, const QList<core::students::RolloverPupil> &pupils, Kind kind);
    void decide(int row);
    void askQuestion(const core::students::RolloverQuestion &question);
    void askCase(const core::workspace::TurnCase &one);
    void askMissing(const core::students::RolloverPupil &pupil);
    void fail(const core::Error &error);
    void block(const QString &reason);

    StudentsSource m_source;
    core::workspace::TurnRequest m_request;
    core::workspace::TurnReport m_report;
    QList<Line> m_lines;
    int m_asked = 0; ///< only the answer to the last question counts
    QComboBox *m_year;
    QLabel *m_file;
    QPushButton *m_choose;
    QLabel *m_outcome;
    common::RecordList *m_list;
    QLabel *m_reason;
    QPushButton *m_back;
    QPushButton *m_decide;
    QPushButton *m_turn;
};

} // namespace ui::students
