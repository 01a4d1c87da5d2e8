// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/NetworkPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/SchoolFileDialog.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using core::network::Level;
using core::network::Post;
using core::network::StaffImport;
using core::students::CalendarImport;
using core::students::SchoolCalendar;

namespace ui::network
{

namespace
{
enum PostColumn { LevelColumn, ScopeColumn, TitleColumn, HolderColumn, NumberColumn, DaysColumn };

QString levelText(Level level)
{
    switch (level) {
    case Level::School:
        return NetworkPage::tr("学校");
    case Level::Grade:
        return NetworkPage::tr("年级");
    case Level::Class:
        return NetworkPage::tr("班级");
    case Level::Dormitory:
        return NetworkPage::tr("宿舍");
    }
    return {};
}

QString daysText(const Post &post)
{
    if (!post.first.isValid() && !post.last.isValid())
        return u"—"_s;
    return NetworkPage::tr("%1 至 %2").arg(post.first.toString(Qt::ISODate),
                                           post.last.isValid() ? post.last.toString(Qt::ISODate) : u"…"_s);
}

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
    , m_staff(label({}, Text::Body, "second"))
    , m_calendar(label({}, Text::Body, "second"))
    , m_importStaff(button(tr("导入教职工和岗位…"), "primary"))
    , m_importCalendar(button(tr("导入校历…")))
    , m_list(new RecordList(tr("四级网络岗位"), {{tr("层级"), 80},
                                                 {tr("范围"), 160},
                                                 {tr("岗位"), 140},
                                                 {tr("姓名"), 140},
                                                 {tr("工号或学号"), 140},
                                                 {tr("任职"), 240}}))
{
    setAccessibleName(tr("网络"));
    build();
    connect(m_list, &RecordList::retryRequested, this, &NetworkPage::reload);
    connect(m_importStaff, &QPushButton::clicked, this, &NetworkPage::importStaff);
    connect(m_importCalendar, &QPushButton::clicked, this, &NetworkPage::importCalendar);
    addKey(this, Qt::CTRL | Qt::Key_I, [this] { importStaff(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
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
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(tools);
    all->addLayout(figures);
    all->addWidget(hairline());
    all->addWidget(m_list, 1);
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
    m_posts = school.posts;
    std::stable_partition(m_posts.begin(), m_posts.end(), [](const Post &post) { return post.holder.isEmpty(); });
    const auto vacant =
        std::count_if(m_posts.begin(), m_posts.end(), [](const Post &post) { return post.holder.isEmpty(); });
    m_list->setEmptyText(tr("还没有岗位。导入教职工表里的四级网络岗位。"));
    m_list->setFoot(m_posts.isEmpty() ? QString() : tr("岗位 %1 个，空缺 %2 个").arg(m_posts.size()).arg(vacant));
    m_list->setRows(int(m_posts.size()), [this](int row, int column) -> Cell {
        const Post &post = m_posts.at(row);
        Cell cell;
        switch (column) {
        case LevelColumn:
            cell.text = levelText(post.level);
            break;
        case ScopeColumn:
            cell.text = post.scope;
            break;
        case TitleColumn:
            cell.text = post.title;
            break;
        case HolderColumn:
            cell.text = post.holder.isEmpty() ? tr("空缺") : post.holder;
            cell.bold = post.holder.isEmpty();
            break;
        case NumberColumn:
            cell.text = post.holderNumber;
            cell.second = true;
            break;
        case DaysColumn:
            cell.text = daysText(post);
            cell.second = true;
            break;
        default:
            break;
        }
        return cell;
    });
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
