// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/students/StudentsSource.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui::common
{
class ChoiceBox;
class RecordList;
}

namespace ui::students
{

/// Any table of the school, all or nothing: choose a file, see what would happen and what stands in the way, import.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(StudentsSource source, QWidget *parent = nullptr);
    ~ImportPage() override; ///< stops a reading that still runs
    void start();
    void setFile(const QString &path);

signals:
    void backRequested();
    void imported();
    void undoRequested(); ///< the way back of what was just imported

private:
    enum class Kind { MustChange, MustDecide, MustFollow, Handled };
    struct Line {
        Kind kind = Kind::MustChange;
        core::Problem problem;
    };

    void build();
    void chooseFile();
    void read();
    void stop();
    void setReading(bool reading);
    /// Asks whom an unsure line means.
    void decide(int line);
    void showSheets();
    void tryIt();
    void import();
    void fail(const core::Error &error);
    void add(Kind kind, const QList<core::Problem> &problems);
    void showLines();
    void block(const QString &reason);

    StudentsSource m_source;
    QString m_path;
    QString m_sheet; ///< the one that the person chose; empty: the one that fits
    core::CancelToken m_cancel; ///< of the reading that runs
    std::optional<core::students::RosterReading> m_reading;
    QList<Line> m_lines;
    int m_asked = 0; ///< only the answer to the last question counts
    QLabel *m_file;
    QPushButton *m_choose;
    common::ChoiceBox *m_sheets; ///< there only when more than one sheet is a roster
    QProgressBar *m_busy;
    QPushButton *m_stop;
    QPushButton *m_again;
    QPushButton *m_back;
    QPushButton *m_import;
    QPushButton *m_undo;
    QCheckBox *m_complete;
    common::RecordList *m_list;
    QLabel *m_outcome;
    QLabel *m_reason;
};

} // namespace ui::students
