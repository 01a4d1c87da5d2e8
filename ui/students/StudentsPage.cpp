// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/StudentsPage.h"

#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/students/AccessPage.h"
#include "ui/students/ImportPage.h"
#include "ui/students/ImportsPage.h"
#include "ui/students/InterviewPage.h"
#include "ui/students/RecordPage.h"
#include "ui/students/ResultPage.h"
#include "ui/students/RolloverPage.h"
#include "ui/students/TimelinePage.h"
#include "ui/words/CaseWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::students::ClassName;
using core::students::ClassRow;

namespace ui::students
{

namespace
{
constexpr int TreeWidth = 190;
constexpr int EdgeWidth = 8;
constexpr int GradeRole = Qt::UserRole;
constexpr int ClassRole = Qt::UserRole + 1;

enum StudentColumn {
    LevelColumn,
    NameColumn,
    NumberColumn,
    ClassColumn,
    SexColumn,
    AgeColumn,
    BoardingColumn,
    ConsentColumn,
    NextColumn
};

QTreeWidgetItem *treeItem(QTreeWidgetItem *parent, const QString &name, int count, int grade, int number)
{
    auto *item = new QTreeWidgetItem(parent, {name, words::countText(count)});
    item->setData(0, GradeRole, grade);
    item->setData(0, ClassRole, number);
    item->setData(0, Qt::AccessibleTextRole, QObject::tr("%1，%2 人").arg(name).arg(count));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}
} // namespace

StudentsPage::StudentsPage(StudentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_place(tr("全校"))
    , m_stack(new QStackedWidget)
    , m_record(m_stack, [this] { return makeRecord(); })
    , m_interview(m_stack, [this] { return makeInterview(); })
    , m_result(m_stack, [this] { return makeResult(); })
    , m_import(m_stack, [this] { return makeImport(); })
    , m_imports(m_stack, [this] { return makeImports(); })
    , m_rollover(m_stack, [this] { return makeRollover(); })
    , m_timeline(m_stack, [this] { return makeTimeline(); })
    , m_access(m_stack, [this] { return makeAccess(); })
    , m_tree(new QTreeWidget)
    , m_filter(field(tr("查找学生"), tr("姓名、拼音首字母或学号　Ctrl+F")))
    , m_importButton(button(tr("导入名单…　Ctrl+I")))
    , m_openButton(button(tr("打开档案"), "primary"))
    , m_list(new RecordList(tr("学生列表"), {{tr("等级"), ui::common::widthFor(78, 101)},
                                             {tr("姓名"), ui::common::widthFor(128, 144)},
                                             {tr("学号"), 120},
                                             {tr("班级"), 128},
                                             {tr("性别"), ui::common::widthFor(60, 76)},
                                             {tr("年龄"), 56, true},
                                             {tr("住宿"), ui::common::widthFor(80, 104)},
                                             {tr("知情同意"), 108},
                                             {tr("下次跟踪"), ui::common::widthFor(200, 170)}}))
{
    setAccessibleName(tr("学生"));
    m_stack->setAccessibleName(tr("学生"));
    m_stack->addWidget(buildList());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!item)
            return;
        const int grade = item->data(0, GradeRole).toInt();
        const int number = item->data(0, ClassRole).toInt();
        m_query.grade.reset();
        m_query.className.reset();
        if (number > 0)
            m_query.className = ClassName{grade, number};
        else if (grade > 0)
            m_query.grade = grade;
        m_place = number > 0 ? ClassName{grade, number}.display() : grade > 0 ? words::gradeText(grade) : tr("全校");
        list();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text.trimmed();
        list();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_list->table(), qOverload<>(&QWidget::setFocus));
    connect(m_list, &RecordList::opened, this, [this](int row) { openRecord(m_students.at(row).student.id); });
    connect(m_list, &RecordList::retryRequested, this, &StudentsPage::reload);
    connect(m_list, &RecordList::currentChanged, this, [this](int row) { m_openButton->setEnabled(row >= 0); });
    connect(m_openButton, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            openRecord(m_students.at(row).student.id);
    });
    connect(m_importButton, &QPushButton::clicked, this, &StudentsPage::showImport);
    QWidget *listPage = m_stack->widget(0);
    addKey(listPage, Qt::CTRL | Qt::Key_F, [this] { m_filter->setFocus(); });
    addKey(listPage, Qt::CTRL | Qt::Key_I, [this] { showImport(); });
    addKey(listPage, Qt::Key_F5, [this] { reload(); });
    m_list->table()->setFocus();
    reload();
}

RecordPage *StudentsPage::makeRecord()
{
    auto *page = new RecordPage(m_source);
    connect(page, &RecordPage::backRequested, this, &StudentsPage::showList);
    connect(page, &RecordPage::neighbourRequested, this, &StudentsPage::openNeighbour);
    connect(page, &RecordPage::interviewRequested, this, &StudentsPage::openInterview);
    connect(page, &RecordPage::resultRequested, this, &StudentsPage::openResult);
    connect(page, &RecordPage::timelineRequested, this, &StudentsPage::openTimeline);
    connect(page, &RecordPage::accessRequested, this,
            [this](const core::students::StudentRow &student) { m_access.show()->open(student); });
    connect(page, &RecordPage::changed, this, &StudentsPage::list);
    return page;
}

InterviewPage *StudentsPage::makeInterview()
{
    auto *page = new InterviewPage(m_source);
    connect(page, &InterviewPage::backRequested, this, [this] { openRecord(m_shown); });
    connect(page, &InterviewPage::finished, this, &StudentsPage::openResult);
    return page;
}

ResultPage *StudentsPage::makeResult()
{
    auto *page = new ResultPage(m_source);
    connect(page, &ResultPage::backRequested, this, [this] {
        const auto back = std::exchange(m_back, {});
        if (!back)
            return openRecord(m_shown);
        showList();
        back();
    });
    return page;
}

ImportPage *StudentsPage::makeImport()
{
    auto *page = new ImportPage(m_source);
    connect(page, &ImportPage::backRequested, this, &StudentsPage::showList);
    connect(page, &ImportPage::imported, this, &StudentsPage::reload);
    connect(page, &ImportPage::undoRequested, this, &StudentsPage::showImports);
    return page;
}

ImportsPage *StudentsPage::makeImports()
{
    auto *page = new ImportsPage(m_source);
    connect(page, &ImportsPage::backRequested, this, &StudentsPage::showList);
    connect(page, &ImportsPage::undone, this, &StudentsPage::reload);
    return page;
}

RolloverPage *StudentsPage::makeRollover()
{
    auto *page = new RolloverPage(m_source);
    connect(page, &RolloverPage::backRequested, this, &StudentsPage::showList);
    connect(page, &RolloverPage::turned, this, &StudentsPage::reload);
    return page;
}

TimelinePage *StudentsPage::makeTimeline()
{
    auto *page = new TimelinePage(m_source);
    connect(page, &TimelinePage::backRequested, this, [this] { openRecord(m_shown); });
    connect(page, &TimelinePage::resultRequested, this, [this](const StudentsSource::SheetId &sheet) {
        openResults({sheet}, [this] { m_timeline.show()->resume(); });
    });
    return page;
}

AccessPage *StudentsPage::makeAccess()
{
    auto *page = new AccessPage(m_source);
    connect(page, &AccessPage::backRequested, this, [this] { openRecord(m_shown); });
    return page;
}

QWidget *StudentsPage::buildList()
{
    m_tree->setAccessibleName(tr("年级和班级"));
    m_tree->setColumnCount(3); // the last keeps the numbers off the edge
    m_tree->setHeaderHidden(true);
    m_tree->header()->setAccessibleName(tr("年级和班级"));
    m_tree->setIndentation(16);
    m_tree->setFixedWidth(TreeWidth);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_tree->header()->setMinimumSectionSize(EdgeWidth);
    m_tree->header()->resizeSection(2, EdgeWidth);
    m_filter->setFixedWidth(ui::common::widthFor(280, 350));
    m_openButton->setEnabled(false);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 8, 16, 8);
    tools->setSpacing(8);
    tools->addWidget(m_filter);
    tools->addStretch();
    tools->addWidget(m_importButton);
    tools->addWidget(m_openButton);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(tools);
    right->addWidget(m_list, 1);

    auto *page = new QWidget;
    page->setAccessibleName(tr("学生列表"));
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_tree);
    row->addLayout(right, 1);
    return page;
}

void StudentsPage::reload()
{
    onFinished(m_source.classes(), this, [this](const core::Result<QList<ClassRow>> &classes) {
        if (classes)
            fillTree(*classes);
    });
    list();
    if (m_timeline.made() && m_stack->currentWidget() == m_timeline.made())
        m_timeline.made()->refresh();
}

void StudentsPage::fillTree(const QList<ClassRow> &classes)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    int all = 0;
    QMap<int, int> grades;
    for (const ClassRow &row : classes) {
        all += row.students;
        grades[row.className.grade] += row.students;
    }
    QTreeWidgetItem *root = treeItem(m_tree->invisibleRootItem(), tr("全校"), all, 0, 0);
    QTreeWidgetItem *current = root;
    for (auto grade = grades.begin(); grade != grades.end(); ++grade) {
        QTreeWidgetItem *item = treeItem(root, words::gradeText(grade.key()), grade.value(), grade.key(), 0);
        if (m_query.grade == grade.key())
            current = item;
        for (const ClassRow &row : classes) {
            if (row.className.grade != grade.key())
                continue;
            QTreeWidgetItem *one = treeItem(item, tr("%1班").arg(row.className.number), row.students, grade.key(),
                                            row.className.number);
            if (m_query.className == row.className)
                current = one;
        }
        item->setExpanded(grades.size() <= 3 || current == item || current->parent() == item);
    }
    root->setExpanded(true);
    m_tree->setCurrentItem(current);
}

void StudentsPage::list()
{
    const int asked = ++m_asked;
    m_list->setBusy();
    onFinished(m_source.list(m_query), this, [this, asked](const core::Result<QList<ListedStudent>> &students) {
        if (asked != m_asked)
            return;
        if (!students) {
            m_list->showError(students.error());
            return;
        }
        show(*students);
    });
}

void StudentsPage::show(const QList<ListedStudent> &students)
{
    m_students = students;
    const auto gravity = [](const ListedStudent &one) { return one.alert ? int(one.alert->gravity) : 0; };
    std::stable_sort(m_students.begin(), m_students.end(), [&](const ListedStudent &a, const ListedStudent &b) {
        return gravity(a) > gravity(b);
    });
    m_namesakes.clear();
    QSet<QString> seen;
    for (const ListedStudent &one : m_students) {
        if (seen.contains(one.student.name))
            m_namesakes.insert(one.student.name);
        seen.insert(one.student.name);
    }
    const bool everybody = m_query.text.isEmpty() && !m_query.grade && !m_query.className;
    m_list->setEmptyText(everybody ? tr("还没有学生。按 Ctrl+I 导入名单，学校现有的 Excel 就可以。")
                                   : tr("没有找到。可以写姓名、全拼、拼音首字母或学号的开头。"));
    m_list->setFoot(tr("%1　%2 人　等级重的在前，其余按班级和姓名").arg(m_place, words::countText(students.size())));
    const QDateTime now = m_source.clock->now();
    const QDate today = now.toLocalTime().date();
    m_list->setRows(int(students.size()), [this, now, today](int row, int column) -> Cell {
        const ListedStudent &one = m_students.at(row);
        const core::students::StudentRow &student = one.student;
        Cell cell;
        switch (column) {
        case LevelColumn:
            cell.severity = one.alert && one.alert->severity ? int(*one.alert->severity) : 0;
            if (one.alert && !one.alert->severity)
                cell.text = tr("待定级");
            break;
        case NameColumn:
            cell.text = student.name + (m_namesakes.contains(student.name) ? tr("　同名") : QString());
            cell.bold = true;
            break;
        case NumberColumn:
            cell.text = student.studentNumber;
            break;
        case ClassColumn:
            cell.text = student.className.display();
            cell.second = true;
            break;
        case SexColumn:
            cell.text = student.male ? tr("男") : tr("女");
            break;
        case AgeColumn:
            if (student.birth.isValid()) {
                const bool before = QDate(today.year(), student.birth.month(), 1)
                                        .addDays(student.birth.day() - 1) > today;
                cell.text = QString::number(today.year() - student.birth.year() - (before ? 1 : 0));
            }
            break;
        case BoardingColumn:
            cell.text = !student.boarding ? QString() : *student.boarding ? tr("住校") : tr("走读");
            cell.second = true;
            break;
        case ConsentColumn:
            if (one.consent) {
                cell.text = words::consentText(*one.consent);
                cell.second = one.consent->allows();
                cell.bold = one.consent->guardian == core::students::ConsentAnswer::None;
            }
            break;
        case NextColumn:
            if (one.alert && one.alert->next) {
                const DueText due = dueText(one.alert->next->due, now);
                cell.text = due.text;
                cell.lateness = int(due.lateness);
            }
            break;
        default:
            break;
        }
        return cell;
    });
}

void StudentsPage::openRecord(const StudentsSource::StudentId &id)
{
    m_opened = -1;
    for (int row = 0; row < m_students.size(); ++row) {
        if (m_students.at(row).student.id == id)
            m_opened = row;
    }
    m_shown = id;
    m_record.show()->open(id);
}

void StudentsPage::openPlan(const StudentsSource::StudentId &id)
{
    openRecord(id);
    if (m_source.openPlan)
        m_source.openPlan(id, m_record.made());
}

void StudentsPage::openInterview(const StudentsSource::StudentId &id)
{
    m_shown = id;
    m_interview.show()->open(id);
}

void StudentsPage::openResults(const QList<StudentsSource::SheetId> &sheets, const std::function<void()> &back)
{
    m_back = back;
    m_result.show()->open(sheets);
}

void StudentsPage::openResult(const StudentsSource::SheetId &id)
{
    m_back = {};
    m_result.show()->open(id);
}

void StudentsPage::openTimeline(const StudentsSource::StudentId &id)
{
    m_shown = id;
    m_timeline.show()->open(id);
}

void StudentsPage::openNeighbour(int step)
{
    const int row = m_opened + step;
    if (m_opened < 0 || row < 0 || row >= m_students.size())
        return;
    m_list->setCurrentRow(row);
    openRecord(m_students.at(row).student.id);
}

void StudentsPage::showImport()
{
    m_import.show()->start();
    if (m_source.setTrail)
        m_source.setTrail({tr("导入名单")});
}

void StudentsPage::showImports()
{
    m_imports.show()->start();
    if (m_source.setTrail)
        m_source.setTrail({tr("导入过的文件")});
}

void StudentsPage::showRollover()
{
    m_rollover.show()->start();
    if (m_source.setTrail)
        m_source.setTrail({tr("九月升级")});
}

void StudentsPage::showList()
{
    m_stack->setCurrentIndex(0);
    m_list->table()->setFocus();
    if (m_source.setTrail)
        m_source.setTrail({});
}

shell::PageInfo studentsPage(StudentsSource source)
{
    return {u"students"_s, QObject::tr("学生"), QKeySequence(u"Ctrl+2"_s), shell::Icon::Students, false,
            [source = std::move(source)](QWidget *parent) { return new StudentsPage(source, parent); }};
}

} // namespace ui::students
