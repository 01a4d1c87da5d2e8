// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/LatePage.h"
#include "ui/shell/PageInfo.h"
#include "ui/students/StudentsSource.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui::common
{
class RecordList;
}

namespace ui::students
{

class AccessPage;
class ImportPage;
class ImportsPage;
class InterviewPage;
class RecordPage;
class ResultPage;
class RolloverPage;
class TimelinePage;

/// Find, filter, open: classes at the left, the table, and over it the record or the import.
class StudentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit StudentsPage(StudentsSource source, QWidget *parent = nullptr);
    void reload();
    void openRecord(const StudentsSource::StudentId &id);
    void openPlan(const StudentsSource::StudentId &id); ///< over the record
    void openInterview(const StudentsSource::StudentId &id); ///< a scale filled in with the student
    void openResult(const StudentsSource::SheetId &id);
    /// Of one person, from another page; `back` leads there.
    void openResults(const QList<StudentsSource::SheetId> &sheets, const std::function<void()> &back);
    void openTimeline(const StudentsSource::StudentId &id);
    void showImport();
    void showImports(); ///< what was imported, and the way back
    void showRollover();
    void showList();

private:
    QWidget *buildList();
    RecordPage *makeRecord();
    InterviewPage *makeInterview();
    ResultPage *makeResult();
    ImportPage *makeImport();
    ImportsPage *makeImports();
    RolloverPage *makeRollover();
    TimelinePage *makeTimeline();
    AccessPage *makeAccess();
    void fillTree(const QList<core::students::ClassRow> &classes);
    void list();
    void show(const QList<ListedStudent> &students);
    void openNeighbour(int step);

    StudentsSource m_source;
    QList<ListedStudent> m_students;
    QSet<QString> m_namesakes;
    core::students::StudentQuery m_query;
    QString m_place; ///< 全校, a grade or a class
    int m_asked = 0; ///< only the answer to the last question counts
    int m_opened = -1;
    QStackedWidget *m_stack;
    common::LatePage<RecordPage> m_record;
    common::LatePage<InterviewPage> m_interview;
    common::LatePage<ResultPage> m_result;
    std::function<void()> m_back; ///< from a result that another page opened
    StudentsSource::StudentId m_shown; ///< whose record is open
    common::LatePage<ImportPage> m_import;
    common::LatePage<ImportsPage> m_imports;
    common::LatePage<RolloverPage> m_rollover;
    common::LatePage<TimelinePage> m_timeline;
    common::LatePage<AccessPage> m_access;
    QTreeWidget *m_tree;
    QLineEdit *m_filter;
    QPushButton *m_importButton;
    QPushButton *m_openButton;
    common::RecordList *m_list;
};

shell::PageInfo studentsPage(StudentsSource source);

} // namespace ui::students
