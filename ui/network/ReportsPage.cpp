// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/ReportsPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/SchoolFileDialog.h"
#include "ui/network/ReportBoard.h"
#include "ui/network/ReportedDialogs.h"
#include "ui/words/ErrorText.h"
#include "ui/words/ObservationWords.h"
#include "ui/words/ReportedWords.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using namespace core::observations;

namespace ui::network
{

namespace
{
constexpr int SideWidth = 340;
constexpr qsizetype MostNamed = 3; ///< the others are counted

enum SeenPlace { StudentPlace, RatedPlace, PointsPlace };

/// Who has not reported in the last week comes first, then who still may.
void missingFirst(ReportGrid &grid)
{
    const auto last = std::find_if(grid.weeks.rbegin(), grid.weeks.rend(), [](const ReportWeek &week) { return week.due; });
    if (last == grid.weeks.rend())
        return;
    const qsizetype place = grid.weeks.rend() - last - 1;
    const auto rank = [&](const ReportRow &row) {
        const ReportState state = row.cells.at(place).state;
        return state == ReportState::Missing ? 0 : state == ReportState::Awaited ? 1 : 2;
    };
    std::stable_sort(grid.rows.begin(), grid.rows.end(), [&](const ReportRow &a, const ReportRow &b) { return rank(a) < rank(b); });
}

QString summaryOf(const ReportGrid &grid, qsizetype place)
{
    const ReportWeek &week = grid.weeks.at(place);
    if (!week.due)
        return ReportsPage::tr("这一周不上课，不用交。");
    QStringList names;
    bool overdue = false;
    for (const ReportRow &row : grid.rows) {
        const ReportState state = row.cells.at(place).state;
        overdue = overdue || state == ReportState::Missing;
        if (state == ReportState::Missing || state == ReportState::Awaited)
            names.append(row.head.isEmpty() ? row.className.display() : Words::tr("%1 %2").arg(row.className.display(), row.head));
    }
    if (names.isEmpty())
        return ReportsPage::tr("本周都交了。");
    const QString some = QStringList(names.mid(0, MostNamed)).join(Words::tr("、"));
    const QString list = names.size() > MostNamed ? ReportsPage::tr("%1 等").arg(some) : some;
    return overdue ? ReportsPage::tr("没交 %1 个班：%2。没交不等于没有情况。").arg(names.size()).arg(list)
                   : ReportsPage::tr("还差 %1 个班：%2。%3 前交。").arg(names.size()).arg(list, week.lastDay.toString(u"MM-dd"_s));
}

FileOutcome outcomeOf(const ObservationImport &import)
{
    QString text = ReportsPage::tr("观察 %1 条，零报告 %2 份。应交 %3 份，交了 %4 份。新增 %5，与已有的不同而并存 %6，不动 %7。")
                       .arg(import.observed.size())
                       .arg(import.zero.size())
                       .arg(import.due)
                       .arg(import.in)
                       .arg(import.added)
                       .arg(import.corrected)
                       .arg(import.unchanged);
    const auto sameDay = std::count_if(import.observed.begin(), import.observed.end(), [](const ImportedLine &line) { return !line.sameDay.isEmpty(); });
    const auto overdue = std::count_if(import.observed.begin(), import.observed.end(), [](const ImportedLine &line) { return line.overdue; });
    if (sameDay > 0)
        text += ReportsPage::tr("当日上报 %1 条，其中已逾期 %2 条：导入后在今日和预警里。").arg(sameDay).arg(overdue);
    return {text, import.added + import.corrected > 0, import.warnings};
}
} // namespace

ReportsPage::ReportsPage(ReportsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_title(label(tr("班级周报"), Text::Section))
    , m_summary(label({}, Text::Secondary, "second"))
    , m_error(label({}, Text::Body, "error"))
    , m_import(button(tr("导入观察表…　Ctrl+I"), "primary"))
    , m_print(button(tr("打印　P")))
    , m_board(new ReportBoard(tr("班级周报"), m_source.reported.weatherRules))
    , m_class(label({}, Text::Section))
    , m_state(label({}, Text::Body, "second"))
    , m_hint(label({}, Text::Secondary, "quiet"))
    , m_weather(label({}, Text::Secondary, "second"))
    , m_look(button(tr("去看过了…　W")))
    , m_rooms(button(tr("宿舍　D")))
    , m_families(button(tr("家里报来的　J")))
    , m_visits(button(tr("导入家访…　H")))
    , m_list(new RecordList(tr("这个班这一周的学生"), {{tr("学生"), 88}, {tr("情况"), 168}, {tr("分"), 44, true}}))
    , m_detail(label({}, Text::Body))
{
    setAccessibleName(tr("班级周报"));
    build();
    addKeys();
    connect(m_board, &ReportBoard::chosenChanged, this, &ReportsPage::showChosen);
    connect(m_board, &ReportBoard::opened, this, &ReportsPage::openChosen);
    connect(m_list, &RecordList::currentChanged, this, &ReportsPage::showDetail);
    connect(m_list, &RecordList::opened, this, [this](int row) {
        if (m_source.openStudent)
            m_source.openStudent(m_students.at(row).student.id);
    });
    m_board->setFocus();
    reload();
}

void ReportsPage::build()
{
    QPushButton *back = button(tr("岗位　Esc"));
    connect(back, &QPushButton::clicked, this, [this] { m_source.back(); });
    connect(m_import, &QPushButton::clicked, this, &ReportsPage::importSheet);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    m_import->setEnabled(m_source.mayImport);
    auto *head = headLine(m_title, m_summary);
    head->addStretch();
    for (QPushButton *one : {back, m_print, m_import})
        head->addWidget(one);
    m_error->setContentsMargins(16, 4, 16, 4);
    m_error->setWordWrap(true);
    m_error->hide();
    QLabel *keys = label(tr("● 有观察（人数，! 有当日上报）　○ 零报告　× 没交　… 还没到期　空着 不用交　底线 晴雨表，越长越重　　↑↓←→ 选　Enter 看学生"),
                         Text::Secondary, "quiet");
    keys->setContentsMargins(16, 4, 16, 6);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_board, 1);
    left->addWidget(keys);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(left, 1);
    body->addWidget(buildSide());
    pageColumn(this, head, m_error, body);
}

QWidget *ReportsPage::buildSide()
{
    QWidget *side = sidePanel(tr("选中的班和周"), SideWidth);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(16, 14, 16, 8);
    words->setSpacing(6);
    for (QLabel *one : {m_class, m_state, m_weather, m_hint}) {
        one->setWordWrap(true);
        words->addWidget(one);
    }
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(16, 8, 16, 12);
    m_detail->setTextInteractionFlags(Qt::NoTextInteraction);
    m_list->hide();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_list, 1);
    column->addWidget(m_detail);
    column->addStretch();
    auto *tools = new QGridLayout;
    tools->setContentsMargins(16, 0, 16, 12);
    tools->setSpacing(8);
    const QList<QPushButton *> all{m_look, m_rooms, m_families, m_visits};
    for (int i = 0; i < all.size(); ++i)
        tools->addWidget(all.at(i), i / 2, i % 2);
    column->addLayout(tools);
    const ReportedSource &reported = m_source.reported;
    m_look->hide(); // until a class asks
    m_rooms->setVisible(bool(reported.rooms));
    m_families->setVisible(bool(reported.families));
    m_visits->setVisible(bool(reported.importVisits));
    connect(m_look, &QPushButton::clicked, this, &ReportsPage::lookChosen);
    connect(m_rooms, &QPushButton::clicked, this, &ReportsPage::showRooms);
    connect(m_families, &QPushButton::clicked, this, &ReportsPage::showFamilies);
    connect(m_visits, &QPushButton::clicked, this, &ReportsPage::importVisits);
    return side;
}

void ReportsPage::addKeys()
{
    addKey(this, Qt::CTRL | Qt::Key_I, [this] { importSheet(); });
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { print(); });
    addLetterKey(this, Qt::Key_P, [this] { print(); });
    addLetterKey(this, Qt::Key_W, [this] { lookChosen(); });
    addLetterKey(this, Qt::Key_D, [this] { showRooms(); });
    addLetterKey(this, Qt::Key_J, [this] { showFamilies(); });
    addLetterKey(this, Qt::Key_H, [this] { importVisits(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    addKey(this, Qt::Key_Escape, [this] { leave(); });
}

void ReportsPage::leave()
{
    if (m_board->hasFocus() || !m_list->isVisible())
        m_source.back();
    else
        m_board->setFocus();
}

void ReportsPage::reload()
{
    readLooks();
    onFinished(m_source.load(), this, [this](const core::Result<ReportGrid> &grid) {
        m_error->setVisible(!grid.has_value());
        if (!grid) {
            m_error->setText(words::errorText(grid.error()));
            return;
        }
        show(*grid);
    });
}

void ReportsPage::show(const ReportGrid &grid)
{
    m_grid = grid;
    missingFirst(m_grid);
    m_board->setGrid(m_grid);
    m_print->setEnabled(!m_grid.weeks.isEmpty());
    if (m_wanted.isValid())
        showWeek(m_wanted);
}

void ReportsPage::showWeek(const QDate &day)
{
    m_wanted = day;
    const QDate monday = mondayOf(day);
    const auto week = std::find_if(m_grid.weeks.begin(), m_grid.weeks.end(), [&](const ReportWeek &one) { return one.monday == monday; });
    if (week == m_grid.weeks.end() || m_grid.rows.isEmpty())
        return;
    m_wanted = {};
    const qsizetype place = week - m_grid.weeks.begin();
    const auto missing = std::find_if(m_grid.rows.begin(), m_grid.rows.end(),
                                      [&](const ReportRow &row) { return row.cells.at(place).state == ReportState::Missing; });
    m_board->choose(missing == m_grid.rows.end() ? m_grid.rows.first().className : missing->className, monday);
    m_board->setFocus();
}

void ReportsPage::showChosen()
{
    m_students.clear();
    m_list->setRows(0, {});
    m_list->hide();
    m_detail->clear();
    const ReportCell *cell = m_board->cell();
    if (!cell) {
        m_class->setText(tr("还没有班级"));
        m_state->setText(tr("先导入学生名单。"));
        m_summary->clear();
        return;
    }
    const ReportRow &row = *m_board->row();
    const ReportWeek &week = *m_board->week();
    showWeather();
    m_summary->setText(summaryOf(m_grid, m_board->weekPlace()));
    m_class->setText(words::classWeekLine({row.className, week.monday, row.head}));
    QString state = tr("%1　%2").arg(words::reportWeekText(week), words::reportStateText(cell->state));
    if (cell->filled.isValid())
        state += tr("　%1 填").arg(cell->filled.toString(u"MM-dd"_s));
    m_state->setText(state);
    const QString gradeHead = m_grid.gradeHeads.value(row.className.grade);
    switch (cell->state) {
    case ReportState::Observed:
        m_hint->setText(cell->sameDay > 0 ? tr("学生 %1 名，其中当日上报 %2 名。按 Enter 看是谁。").arg(cell->students).arg(cell->sameDay)
                                          : tr("学生 %1 名。按 Enter 看是谁。").arg(cell->students));
        break;
    case ReportState::Missing:
        m_hint->setText(gradeHead.isEmpty() ? tr("请催交。没有情况也要交零报告。")
                                            : tr("请催交，或请年级组长 %1 催。没有情况也要交零报告。").arg(gradeHead));
        break;
    case ReportState::Awaited:
        m_hint->setText(tr("%1 前交。").arg(week.lastDay.toString(Qt::ISODate)));
        break;
    case ReportState::Zero:
    case ReportState::NotDue:
        m_hint->clear();
        break;
    }
}

void ReportsPage::openChosen()
{
    if (!m_board->cell() || m_board->cell()->state != ReportState::Observed)
        return;
    const auto className = m_board->row()->className;
    const QDate monday = m_board->week()->monday;
    onFinished(m_source.open(className, monday), this, [this, className, monday](const core::Result<QList<SeenStudent>> &list) {
        if (!m_board->row() || m_board->row()->className != className || m_board->week()->monday != monday)
            return; // another was chosen meanwhile
        if (!list) {
            m_hint->setText(words::errorText(list.error()));
            return;
        }
        m_students = *list;
        showStudents();
    });
}

void ReportsPage::showStudents()
{
    m_hint->setText(tr("Enter 打开学生档案，Esc 回到表上。"));
    m_list->setVisible(!m_students.isEmpty());
    m_list->setRows(int(m_students.size()), [this](int row, int column) -> Cell {
        const SeenStudent &one = m_students.at(row);
        Cell cell;
        if (column == StudentPlace) {
            cell.text = one.student.name;
        } else if (column == RatedPlace) {
            const QStringList lines = words::ratingLines(m_source.form, one.versions.last());
            cell.text = one.sameDay.isEmpty() ? lines.join(Words::tr("、"))
                                              : tr("当日上报：%1").arg(m_source.form.item(one.sameDay.first())->name);
            if (one.conflict)
                cell.text = tr("两种写法") + Words::tr("；") + cell.text;
            cell.lateness = one.sameDay.isEmpty() ? 0 : 2;
        } else {
            cell.text = QString::number(one.points);
            cell.second = true;
        }
        return cell;
    });
    if (m_students.isEmpty())
        return;
    m_list->setCurrentRow(0);
    m_list->table()->setFocus();
}

void ReportsPage::showDetail(int row)
{
    if (row < 0 || row >= m_students.size()) {
        m_detail->clear();
        return;
    }
    const SeenStudent &one = m_students.at(row);
    QStringList lines;
    if (one.conflict)
        lines.append(tr("同一周有两种写法，写的人互相不知道，两种都算数，请问清楚："));
    if (!one.versions.last().post.isEmpty())
        lines.append(tr("%1 看到的，不是班主任").arg(one.versions.last().handed.head));
    for (auto seen = one.versions.crbegin(); seen != one.versions.crend(); ++seen) {
        if (one.versions.size() > 1)
            lines.append(tr("第 %1 版　%2 填").arg(seen->version).arg(seen->handed.filled.toString(u"MM-dd"_s)));
        lines.append(words::ratingLines(m_source.form, *seen).join(Words::tr("；")));
        if (!seen->facts.isEmpty())
            lines.append(seen->facts);
        if (!seen->source.isEmpty())
            lines.append(tr("来源：%1").arg(seen->source));
    }
    if (one.factsWithheld)
        lines.append(tr("看到的事实由心理教师看。"));
    m_detail->setText(lines.join(u'\n'));
}

/// Of the chosen class and week, and whether the class asks for a look.
void ReportsPage::showWeather()
{
    m_weather->clear();
    showLook();
    const auto className = m_board->row()->className;
    const QDate monday = m_board->week()->monday;
    const auto isChosen = [this, className, monday] { return m_board->row() && m_board->row()->className == className && m_board->week()->monday == monday; };
    if (m_board->cell()->weather > 0 && m_source.reported.weather)
        onFinished(m_source.reported.weather(monday), this, [this, className, isChosen](const core::Result<QList<ClassWeather>> &said) {
            if (!said || !isChosen())
                return;
            QStringList lines;
            for (const ClassWeather &one : *said) {
                if (one.handed.className == className)
                    lines.append(words::weatherLine(m_source.reported.weatherRules, one));
            }
            m_weather->setText(tr("晴雨表（说的是全班）：\n%1").arg(lines.join(u'\n')));
        });
}

void ReportsPage::showLook()
{
    const auto *row = m_board->row();
    m_look->setVisible(row && std::any_of(m_looks.begin(), m_looks.end(), [&](const ClassLook &one) { return one.className == row->className; }));
}

void ReportsPage::readLooks()
{
    if (m_source.reported.looks && m_source.reported.look)
        onFinished(m_source.reported.looks(), this, [this](const core::Result<QList<ClassLook>> &looks) {
            if (!looks)
                return;
            m_looks = *looks;
            showLook();
        });
}

void ReportsPage::lookChosen()
{
    if (!m_look->isHidden() && m_board->row())
        askLook(this, m_source.reported, m_board->row()->className, [this] { readLooks(); });
}

void ReportsPage::showRooms()
{
    if (m_source.reported.rooms)
        (new RoomsDialog(m_source.reported, m_source.openStudent, this))->open();
}

void ReportsPage::showFamilies()
{
    if (m_source.reported.families)
        (new FamiliesDialog(m_source.reported, this))->open();
}

void ReportsPage::importVisits()
{
    if (m_source.reported.importVisits)
        askVisits(this, m_source.reported);
}

void ReportsPage::importSheet()
{
    if (!m_source.mayImport)
        return;
    const auto source = m_source;
    auto *dialog = new SchoolFileDialog(
        {tr("导入观察表"), tr("班主任填的 Excel 观察表。一次完成：有一行不行，就一行都不写。已有的不覆盖，改过的一行与原来的并存。"),
         tr("表格 (*.xlsx *.xls *.csv)"), [source](const QString &path) { return told(source.tryImport(path), outcomeOf); },
         [source](const QString &path) { return told(source.import(path), outcomeOf); }},
        this);
    connect(dialog, &SchoolFileDialog::imported, this, &ReportsPage::reload);
    dialog->open();
}

void ReportsPage::print()
{
    if (!m_board->week())
        return;
    const QDate monday = m_board->week()->monday;
    auto *dialog = new AskDialog(tr("打印班级周报"), tr("%1。上面没有学生。存成 PDF 再打印。").arg(words::reportWeekText(*m_board->week())),
                                 tr("存成 PDF…"), this);
    QComboBox *which = choice(tr("打印哪一张"));
    which->addItem(tr("催交单：这一周还没交的班"));
    which->addItem(tr("交报表：班级和到这一周为止的各周"));
    dialog->body()->addWidget(which);
    dialog->onAccept([this, dialog, which, monday] {
        dialog->acceptButton()->setEnabled(true); // nobody answers where the choice of a file is called off
        const bool grid = which->currentIndex() == 1;
        const QString name = (grid ? tr("交报表-%1.pdf") : tr("催交单-%1.pdf")).arg(monday.toString(Qt::ISODate));
        m_source.files.save(dialog, tr("存到哪里"), name, [this, dialog, grid, monday](const QString &path) {
            savePaper(grid ? m_source.gridPaper(monday) : m_source.reminder(monday), path, m_source.writeFile, dialog,
                      [dialog](const core::Error &error) { dialog->showError(error); });
        });
    });
    dialog->open();
}

shell::PageInfo reportsPage(ReportsSource source)
{
    return {u"reports"_s, QObject::tr("班级周报"), {}, shell::Icon::Network, false,
            [source = std::move(source)](QWidget *parent) { return new ReportsPage(source, parent); }, u"network"_s};
}

} // namespace ui::network
