// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/PaperEntry.h"
#include "ui/students/StudentsSource.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ui::common
{
class RecordList;
struct Cell;
} // namespace ui::common

namespace ui::students
{

/// A scale filled in while the student sits there: choose it, then one item at a time by key or click. Each answer is kept
/// in the vault as a draft; a critical one opens its task at once.
class InterviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewPage(StudentsSource source, QWidget *parent = nullptr);
    void open(const StudentsSource::StudentId &student);

signals:
    void backRequested();
    void finished(const core::Id<core::assessments::Sheet> &sheet);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Effect = core::assessments::EntryEffect;

    QWidget *buildHead();
    QWidget *buildQuestion();
    void showStart(const core::assessments::InterviewStart &start);
    common::Cell scaleCell(int row, int column) const;
    common::Cell itemCell(int row, int column) const;
    void begin(int row);
    void take(const core::assessments::Scale &scale, const core::assessments::InterviewSheet &sheet);
    void type(QChar key);
    void after(Effect effect, bool changed);
    void showItem();
    void showOptions();
    core::assessments::InterviewSheet sheet() const;
    int answered() const;
    void keep();
    void finish();
    void leave();
    void say(const QString &text);

    StudentsSource m_source;
    StudentsSource::StudentId m_id;
    std::optional<core::assessments::InterviewStart> m_start;
    QList<core::assessments::Scale> m_scales; ///< offered
    std::optional<core::assessments::EntryGrid> m_grid;
    core::assessments::InterviewSheet m_sheet; ///< but for its cells
    bool m_reviewing = false; ///< all is answered
    bool m_finishing = false;
    int m_asked = 0; ///< only what was asked for last counts
    QLabel *m_title;
    QLabel *m_consent;
    QPushButton *m_back;
    QPushButton *m_finish;
    QLabel *m_error;
    QStackedWidget *m_stack;
    common::RecordList *m_list;
    QLabel *m_place;
    QLabel *m_text;
    QWidget *m_options;
    QVBoxLayout *m_optionColumn;
    QLabel *m_keys;
    QLabel *m_critical;
    QLabel *m_kept;
    common::RecordList *m_items;
};

} // namespace ui::students
