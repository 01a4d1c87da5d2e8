// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/NetworkPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/SchoolFileDialog.h"
#include "ui/network/PostActs.h"
#include "ui/words/PostWords.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using core::network::Gap;
using core::network::PostFigures;
using core::network::PostState;
using core::network::StaffImport;
using core::students::CalendarImport;
using core::students::SchoolCalendar;

namespace ui::network
{

namespace
{
constexpr int OverviewWidth = 300;

enum KindColumn { KindLevelColumn, KindNameColumn, FilledColumn };
enum PostColumn { LevelColumn, ScopeColumn, TitleColumn, HolderColumn, NumberColumn, DaysColumn, StateColumn };

QString staffText(const School &school)
{
    int onPost = 0;
    int certificates = 0;
    for (const core::network::Staff &one : school.staff) {
        onPost += one.isTeacherOnPost() ? 1 : 0;
        certificates += static_cast<int>(one.certificates.size());
    }
    if (school.staff.isEmpty())
        return NetworkPage::tr("还没有教职工。导入学校的教职工表，岗位、证书和培训记录一起进来。");
    return NetworkPage::tr("教职工 %1 人（在岗教师 %2 人）　证书 %3 个　培训记录 %4 条")
        .arg(school.staff.size())
        .arg(onPost)
        .arg(certificates)
        .arg(school.trainingRecords);
}

QString calendarText(const QList<SchoolCalendar> &calendars)
{
    if (calendars.isEmpty())
        return NetworkPage::tr("还没有校历。没有校历时，每一天都当作上学日，时限只会更早。");
    QStringList years;
    for (const SchoolCalendar &one : calendars)
        years.append(one.schoolYear());
    return NetworkPage::tr("校历：%1 学年。按上学日算的时限已跳过假期、计入补课日。").arg(years.join(Words::tr("、")));
}

FileOutcome staffOutcome(const StaffImport &import)
{
    QString text = NetworkPage::tr("教职工 %1 人，证书 %2 个，培训记录 %3 条，岗位 %4 个（空缺 %5 个）。新增 %6，更新 %7，不动 %8。")
                       .arg(import.staff)
                       .arg(import.certificates)
                       .arg(import.trainingRecords)
                       .arg(import.posts)
                       .arg(import.vacantPosts)
                       .arg(import.added)
                       .arg(import.updated)
                       .arg(import.unchanged);
    if (import.left > 0)
        text += NetworkPage::tr("表里没有的 %1 人不动。").arg(import.left);
    return {text, import.added + import.updated > 0, {}};
}

FileOutcome calendarOutcome(const CalendarImport &import)
{
    QString text = NetworkPage::tr("%1 学年").arg(import.calendar.schoolYear());
    for (const core::students::Term &term : import.calendar.terms())
        text += NetworkPage::tr("，%1 %2 至 %3").arg(term.name, term.days.first.toString(Qt::ISODate),
                                                     term.days.last.toString(Qt::ISODate));
    text += import.updated > 0 ? NetworkPage::tr("。换下库里的这一学年。") : NetworkPage::tr("。");
    return {text, import.added + import.updated > 0, import.problems};
}
} // namespace

NetworkPage::NetworkPage(NetworkSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_acts(new PostActs(m_source.posts, m_source.clock, this))
    , m_staff(label({}, Text::Body, "second"))
    , m_calendar(label({}, Text::Body, "second"))
    , m_figures(label({}, Text::Body, "second"))
    , m_importStaff(button(tr("导入教职工和岗位…"), "primary"))
    , m_importCalendar(button(tr("导入校历…")))
    , m_overview(new RecordList(tr("岗位一览"), {{tr("层级"), 56}, {tr("岗位"), widthFor(110, 170)}, {tr("到位"), 90}}))
    , m_list(new RecordList(tr("四级网络岗位"), {{tr("层级"), 56},
                                                 {tr("范围"), 120},
                                                 {tr("岗位"), widthFor(96, 170)},
                                                 {tr("姓名"), 96},
                                                 {tr("工号或学号"), 90},
                                                 {tr("任职"), 190},
                                                 {tr("情况"), widthFor(264, 380)}}))
{
    setAccessibleName(tr("网络"));
    build();
    connect(m_list, &RecordList::retryRequested, this, &NetworkPage::reload);
    connect(m_importStaff, &QPushButton::clicked, this, &NetworkPage::importStaff);
    connect(m_importCalendar, &QPushButton::clicked, this, &NetworkPage::importCalendar);
    addKey(this, Qt::CTRL | Qt::Key_I, [this] { importStaff(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    connect(m_overview, &RecordList::currentChanged, this, &NetworkPage::showPosts);
    connect(m_list, &RecordList::opened, this, &NetworkPage::openChosen);
    connect(m_acts, &PostActs::changed, this, &NetworkPage::reload);
    addLetterKey(this, Qt::Key_F, [this] { act(&PostActs::fill); });
    addLetterKey(this, Qt::Key_E, [this] { act(&PostActs::end); });
    addLetterKey(this, Qt::Key_H, [this] { act(&PostActs::handOver); });
    addLetterKey(this, Qt::Key_L, [this] { act(&PostActs::showHistory); });
    addKey(this, Qt::Key_Delete, [this] { act(&PostActs::withdraw); });
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { m_acts->print(); });
    m_list->table()->setFocus();
    reload();
}

void NetworkPage::build()
{
    m_importStaff->setEnabled(m_source.mayImport);
    m_importCalendar->setEnabled(m_source.mayImport);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 8, 16, 8);
    tools->setSpacing(8);
    tools->addWidget(label(tr("岗位"), Text::Section));
    tools->addStretch();
    if (m_source.openReports) {
        QPushButton *reports = button(tr("班级周报　Ctrl+W"));
        connect(reports, &QPushButton::clicked, this, [this] { m_source.openReports(); });
        tools->addWidget(reports);
        addKey(this, Qt::CTRL | Qt::Key_W, [this] { m_source.openReports(); });
    }
    if (m_source.openKits) {
        QPushButton *kits = button(tr("工作包　Ctrl+B"));
        connect(kits, &QPushButton::clicked, this, [this] { m_source.openKits(); });
        tools->addWidget(kits);
        addKey(this, Qt::CTRL | Qt::Key_B, [this] { m_source.openKits(); });
    }
    tools->addWidget(m_importCalendar);
    tools->addWidget(m_importStaff);
    auto *figures = new QVBoxLayout;
    figures->setContentsMargins(16, 0, 16, 8);
    figures->addWidget(m_staff);
    figures->addWidget(m_calendar);
    figures->addWidget(m_figures);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(tools);
    all->addLayout(figures);
    all->addWidget(hairline());
    auto *lists = new QHBoxLayout;
    lists->setSpacing(0);
    m_overview->setFixedWidth(widthFor(OverviewWidth, OverviewWidth + 60));
    lists->addWidget(m_overview);
    lists->addWidget(m_list, 1);
    all->addLayout(lists, 1);
    all->addWidget(hairline());
    all->addWidget(buildActs());
}

QWidget *NetworkPage::buildActs()
{
    struct Act {
        QString text;
        bool allowed;
        void (PostActs::*what)(const PostState &);
    };
    auto *row = new QWidget;
    row->setAccessibleName(tr("任职"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(8);
    const bool may = m_source.posts.mayEdit;
    for (const Act &one : {Act{tr("写上任职的人　F"), may, &PostActs::fill}, Act{tr("交接　H"), may, &PostActs::handOver},
                           Act{tr("结束任职　E"), may, &PostActs::end}, Act{tr("撤掉误记的　Delete"), may, &PostActs::withdraw},
                           Act{tr("任职的经过　L"), true, &PostActs::showHistory}}) {
        QPushButton *push = button(one.text);
        push->setEnabled(one.allowed);
        connect(push, &QPushButton::clicked, this, [this, what = one.what] { act(what); });
        line->addWidget(push);
    }
    line->addStretch();
    QPushButton *paper = button(tr("打印岗位表…　Ctrl+P"));
    paper->setEnabled(m_source.posts.mayPrint);
    connect(paper, &QPushButton::clicked, this, [this] { m_acts->print(); });
    line->addWidget(paper);
    return row;
}

void NetworkPage::reload()
{
    m_list->setBusy();
    onFinished(m_source.load(), this, [this](const core::Result<School> &school) {
        if (!school) {
            m_list->showError(school.error());
            return;
        }
        show(*school);
    });
}

void NetworkPage::show(const School &school)
{
    m_staff->setText(staffText(school));
    m_calendar->setText(calendarText(school.calendars));
    m_grid = school.grid;
    showKinds();
    showPosts();
}

void NetworkPage::showKinds()
{
    m_kinds.clear();
    for (const PostState &one : std::as_const(m_grid.posts)) {
        const bool known = std::any_of(m_kinds.begin(), m_kinds.end(), [&](const PostState &kind) { return kind.kind == one.kind; });
        if (!one.kind.isEmpty() && !known)
            m_kinds.append(one);
    }
    m_figures->setText(words::postFiguresText(m_grid));
    m_overview->setRows(int(m_kinds.size()) + 1, [this](int row, int column) -> Cell {
        Cell cell;
        if (row == 0) {
            cell.text = column == KindNameColumn ? tr("全部") : QString();
            return cell;
        }
        const PostState &kind = m_kinds.at(row - 1);
        const PostFigures figures = m_grid.of(kind.kind);
        const bool open = figures.filled < figures.due;
        cell.bold = open;
        if (column == KindLevelColumn) {
            cell.text = words::postLevelText(kind.level);
            cell.second = true;
        } else if (column == KindNameColumn) {
            cell.text = kind.name;
        } else {
            cell.text = tr("%1 %2 / %3").arg(open ? u"○"_s : u"●"_s).arg(figures.filled).arg(figures.due);
        }
        return cell;
    });
}

void NetworkPage::showPosts()
{
    const int row = m_overview->currentRow();
    const QString kind = row > 0 && row <= m_kinds.size() ? m_kinds.at(row - 1).kind : QString();
    const auto isOpen = [](const PostState &one) { return one.gap != Gap::None || one.doubled; };
    m_posts.clear();
    for (const PostState &one : std::as_const(m_grid.posts)) {
        if (kind.isEmpty() || one.kind == kind)
            m_posts.append(one);
    }
    std::stable_partition(m_posts.begin(), m_posts.end(), isOpen);
    m_list->setEmptyText(tr("还没有岗位。导入教职工表里的四级网络岗位。"));
    const auto open = std::count_if(m_posts.begin(), m_posts.end(), [](const PostState &one) { return one.gap != Gap::None; });
    m_list->setFoot(m_posts.isEmpty() ? QString() : tr("岗位 %1 个，空缺 %2 个").arg(m_posts.size()).arg(open));
    m_list->setRows(int(m_posts.size()), [this](int place, int column) -> Cell {
        const PostState &post = m_posts.at(place);
        Cell cell;
        switch (column) {
        case LevelColumn:
            cell.text = words::postLevelText(post.level);
            break;
        case ScopeColumn:
            cell.text = words::postScopeText(post.level, post.scope);
            break;
        case TitleColumn:
            cell.text = post.name;
            break;
        case HolderColumn:
            cell.text = words::holdersText(post);
            cell.bold = post.gap != Gap::None;
            break;
        case NumberColumn:
            cell.text = post.holders.size() == 1 ? post.holders.first().post.holderNumber : QString();
            cell.second = true;
            break;
        case DaysColumn:
            cell.text = post.holders.isEmpty() ? u"—"_s : words::postDaysText(post.holders.last().post);
            cell.second = true;
            break;
        default:
            cell.text = u"%1 %2"_s.arg(words::postMark(post), words::postStateText(post));
            cell.bold = post.gap != Gap::None || post.doubled;
            break;
        }
        return cell;
    });
}

const PostState *NetworkPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_posts.size() ? &m_posts.at(row) : nullptr;
}

void NetworkPage::act(void (PostActs::*what)(const PostState &))
{
    if (const PostState *state = chosen()) {
        const PostState copy = *state;
        (m_acts->*what)(copy);
    }
}

void NetworkPage::openChosen()
{
    const PostState *state = chosen();
    if (state && state->holders.isEmpty() && m_source.posts.mayEdit)
        return act(&PostActs::fill);
    act(&PostActs::showHistory);
}

void NetworkPage::ask(const FileKind &kind)
{
    if (!m_source.mayImport)
        return;
    auto *dialog = new SchoolFileDialog(kind, this);
    connect(dialog, &SchoolFileDialog::imported, this, &NetworkPage::reload);
    dialog->open();
}

void NetworkPage::importStaff()
{
    const auto source = m_source;
    ask({tr("导入教职工和岗位"),
         tr("一个 Excel 文件，里面有教职工、培训记录、四级网络岗位中的一张或几张表。一次完成：有一行不行，就一行都不写。"),
         tr("表格 (*.xlsx *.xls *.csv)"), [source](const QString &path) { return told(source.tryStaff(path), staffOutcome); },
         [source](const QString &path) { return told(source.importStaff(path), staffOutcome); }});
}

void NetworkPage::importCalendar()
{
    const auto source = m_source;
    ask({tr("导入校历"), tr("学校填好的校历文件。一个学年一份，再导入就换成新的。按上学日算的时限会跟着变。"), tr("校历 (*.json)"),
         [source](const QString &path) { return told(source.tryCalendar(path), calendarOutcome); },
         [source](const QString &path) { return told(source.importCalendar(path), calendarOutcome); }});
}

shell::PageInfo networkPage(NetworkSource source)
{
    return {u"network"_s, QObject::tr("网络"), QKeySequence(u"Ctrl+6"_s), shell::Icon::Network, false,
            [source = std::move(source)](QWidget *parent) { return new NetworkPage(source, parent); }};
}

} // namespace ui::network
