// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/AlertsPage.h"

#include "core/base/text/Pinyin.h"
#include "ui/alerts/AlertDetailPage.h"
#include "ui/alerts/Ladder.h"
#include "ui/alerts/SignalDialog.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/SeverityMark.h"
#include "ui/words/CaseWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::alerts::AlertRow;
using core::alerts::Duty;

namespace ui::alerts
{

namespace
{
/// The longest clock of the shipped table is a month.
constexpr int ClockDays = 31;

enum AlertColumn { LevelColumn, NameColumn, ClassColumn, StateColumn, NextColumn, DueColumn, TierColumn };

/// Name, pinyin, initials, number or class begin or hold what was typed.
bool matches(const core::students::StudentRow &student, const QString &text)
{
    if (student.name.contains(text) || student.studentNumber.startsWith(text)
        || student.className.display().contains(text))
        return true;
    for (const QString &key : core::base::nameSearchKeys(student.name)) {
        if (key.startsWith(text.toLower()))
            return true;
    }
    return false;
}
} // namespace

AlertsPage::AlertsPage(AlertsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_stack(new QStackedWidget)
    , m_detail(new AlertDetailPage(m_source))
    , m_ladder(new Ladder(m_source.table))
    , m_total(label({}, Text::Section))
    , m_filter(field(tr("筛选"), tr("姓名、拼音或班级　Ctrl+F")))
    , m_late(button(tr("逾期"), "chip"))
    , m_print(button(tr("打印　Ctrl+P")))
    , m_new(button(tr("记信号　Ctrl+N"), "primary"))
    , m_list(new RecordList(tr("在办的预警"), {{tr("等级"), ui::common::widthFor(74, 100)},
                                               {tr("学生"), 84},
                                               {tr("班级"), 112},
                                               {tr("进展"), ui::common::widthFor(140, 196)},
                                               {tr("下一步"), ui::common::widthFor(208, 152)},
                                               {tr("时限"), ui::common::widthFor(164, 130)},
                                               {tr("层级"), ui::common::widthFor(60, 88)}}))
    , m_name(label({}, Text::PageTitle))
    , m_mark(new SeverityMark(Severity::Blue))
    , m_who(label({}, Text::Secondary, "second"))
    , m_open(button(tr("打开预警"), "bar"))
    , m_crisis(button(tr("危机处置　C"), "bar"))
    , m_clockList(new RecordList(tr("选中预警的时限"), {{tr("要办的"), 180}, {tr("时限"), 120}}))
{
    setAccessibleName(tr("预警"));
    m_stack->setAccessibleName(tr("预警"));
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_detail);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);

    connect(m_list, &RecordList::opened, this, [this](int row) { openAlert(m_shown.at(row).id); });
    connect(m_list, &RecordList::currentChanged, this, &AlertsPage::showChosen);
    connect(m_list, &RecordList::retryRequested, this, &AlertsPage::reload);
    connect(m_ladder, &Ladder::filterChanged, this, &AlertsPage::filter);
    connect(m_filter, &QLineEdit::textChanged, this, &AlertsPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, m_list->table(), qOverload<>(&QWidget::setFocus));
    connect(m_late, &QPushButton::toggled, this, &AlertsPage::filter);
    connect(m_new, &QPushButton::clicked, this, [this] { noteSignal(); });
    const auto openChosen = [this](ThenAsk then) {
        if (const AlertRow *row = chosen())
            openAlert(row->id, then);
    };
    connect(m_open, &QPushButton::clicked, this, [openChosen] { openChosen(ThenAsk::Nothing); });
    const auto openCrisis = [this] {
        if (const AlertRow *row = chosen(); row && m_source.openCrisis)
            m_source.openCrisis(row->id);
    };
    connect(m_crisis, &QPushButton::clicked, this, openCrisis);
    connect(m_detail, &AlertDetailPage::backRequested, this, &AlertsPage::showList);
    connect(m_detail, &AlertDetailPage::changed, this, &AlertsPage::reload);
    m_print->setVisible(bool(m_source.print));
    const auto print = [this] { printDuties(m_source.print, m_source.clock->today(), this); };
    connect(m_print, &QPushButton::clicked, this, print);
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { noteSignal(); });
    QWidget *list = m_stack->widget(0);
    addKey(list, Qt::CTRL | Qt::Key_F, [this] { m_filter->setFocus(); });
    addKey(list, Qt::CTRL | Qt::Key_P, print);
    addKey(list, Qt::Key_F5, [this] { reload(); });
    addLetterKey(list, Qt::Key_M, [openChosen] { openChosen(ThenAsk::Step); });
    addLetterKey(list, Qt::Key_C, openCrisis);
    addLetterKey(list, Qt::Key_U, [openChosen] { openChosen(ThenAsk::Grade); });
    m_list->table()->setFocus();
    showChosen();
    reload();
}

QWidget *AlertsPage::buildList()
{
    m_late->setCheckable(true);
    m_filter->setFixedWidth(210);
    m_filter->setClearButtonEnabled(false);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 8, 16, 8);
    tools->setSpacing(8);
    tools->addWidget(m_total);
    tools->addSpacing(8);
    tools->addWidget(m_filter);
    tools->addWidget(m_late);
    tools->addStretch();
    tools->addWidget(m_print);
    tools->addWidget(m_new);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_ladder);
    left->addLayout(tools);
    left->addWidget(m_list, 1);

    QWidget *side = sidePanel(tr("选中的预警"), 366);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addWidget(m_mark);
    head->addStretch();
    head->addWidget(m_open);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addLayout(head);
    m_who->setWordWrap(true);
    column->addWidget(m_who);
    column->addWidget(m_crisis, 0, Qt::AlignLeft);
    column->addSpacing(6);
    column->addWidget(label(tr("什么要在何时之前办"), Text::Section));
    column->addWidget(m_clockList, 1);
    QLabel *keys = label(tr("Enter 打开　C 危机处置　M 记一步　U 定级"), Text::Secondary, "quiet");
    column->addWidget(keys);

    auto *list = new QWidget;
    list->setAccessibleName(tr("在办的预警"));
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(side);
    return list;
}

void AlertsPage::reload()
{
    m_list->setBusy();
    onFinished(m_source.list({}), this, [this](const core::Result<QList<AlertRow>> &alerts) {
        if (!alerts) {
            m_list->showError(alerts.error());
            return;
        }
        show(*alerts);
    });
    onFinished(m_source.duties(ClockDays), this, [this](const core::Result<QList<Duty>> &duties) {
        if (!duties) {
            // What broke the list as well is said there once.
            if (!m_alerts.isEmpty() && duties.error().code != core::ErrorCode::Denied)
                m_clockList->showError(duties.error());
            return;
        }
        m_duties = *duties;
        showChosen();
    });
}

void AlertsPage::show(const QList<AlertRow> &alerts)
{
    m_alerts = alerts;
    const auto late = int(std::count_if(alerts.begin(), alerts.end(), [](const AlertRow &row) { return row.overdue; }));
    m_ladder->setAlerts(alerts);
    m_late->setText(tr("逾期 %1").arg(late));
    m_late->setAccessibleName(tr("只看逾期，%1 个").arg(late));
    if (m_source.badge)
        m_source.badge(int(alerts.size()), late > 0);
    filter();
}

void AlertsPage::filter()
{
    const QString text = m_filter->text().trimmed();
    m_shown.clear();
    for (const AlertRow &row : m_alerts) {
        if (m_late->isChecked() && !row.overdue)
            continue;
        if (!m_ladder->passes(row))
            continue;
        if (!text.isEmpty() && !matches(row.student, text))
            continue;
        m_shown.append(row);
    }
    const bool all = m_shown.size() == m_alerts.size();
    m_total->setText(all ? tr("%1 个在办").arg(m_alerts.size())
                         : tr("%1 / %2 个在办").arg(m_shown.size()).arg(m_alerts.size()));
    m_list->setEmptyText(m_alerts.isEmpty() ? tr("没有在办的预警。有要记的，按 Ctrl+N。")
                                            : tr("没有合这个条件的预警。清空筛选框，或在上面的格子上再按一次 Enter。"));
    m_list->setFoot(tr("等级重的在前，同级先到期的在前"));
    const QDateTime now = m_source.clock->now();
    m_list->setRows(int(m_shown.size()), [this, now](int row, int column) -> Cell {
        const AlertRow &alert = m_shown.at(row);
        Cell cell;
        switch (column) {
        case LevelColumn:
            if (alert.severity)
                cell.severity = int(*alert.severity);
            else
                cell.text = tr("待定级");
            break;
        case NameColumn:
            cell.text = alert.student.name;
            cell.bold = true;
            break;
        case ClassColumn:
            cell.text = alert.student.hasLeft ? tr("已离校") : alert.student.className.display();
            cell.second = true;
            break;
        case StateColumn:
            cell.stage = std::min(int(alert.state), 4);
            cell.text = words::stateText(alert.state);
            cell.second = true;
            break;
        case NextColumn:
            cell.text = alert.next ? alert.nextName : tr("没有要办的");
            cell.second = !alert.next;
            break;
        case DueColumn:
            if (alert.next) {
                const DueText due = dueText(alert.next->due, now);
                cell.text = due.text;
                cell.lateness = int(due.lateness);
            }
            break;
        case TierColumn:
            cell.text = words::tierText(alert.tier);
            cell.second = true;
            break;
        default:
            break;
        }
        return cell;
    });
    showChosen();
}

const AlertRow *AlertsPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

void AlertsPage::showChosen()
{
    const AlertRow *alert = chosen();
    m_open->setEnabled(alert);
    m_crisis->setEnabled(alert && m_source.openCrisis);
    m_mark->setVisible(alert);
    m_clocks.clear();
    if (!alert) {
        m_name->clear();
        m_who->clear();
        m_clockList->setEmptyText({});
        m_clockList->setRows(0, {});
        return;
    }
    const QDateTime now = m_source.clock->now();
    for (const Duty &duty : m_duties) {
        if (duty.alert == alert->id)
            m_clocks.append(duty);
    }
    m_name->setText(alert->student.name);
    if (alert->severity)
        m_mark->setSeverity(static_cast<Severity>(*alert->severity), {});
    else
        m_mark->setUngraded();
    m_who->setText(tr("%1　%2　从 %3 第一条记录起计时")
                       .arg(alert->student.className.display(), words::stateText(alert->state),
                            momentText(alert->firstRecord, now)));
    m_clockList->setEmptyText(tr("一个月内没有要办的。"));
    m_clockList->setRows(int(m_clocks.size()), [this, now](int row, int column) -> Cell {
        const Duty &duty = m_clocks.at(row);
        Cell cell;
        const DueText due = dueText(duty.due, now);
        cell.text = column == 0 ? duty.name : due.text;
        cell.bold = column == 0 && row == 0;
        if (column == 1)
            cell.lateness = int(due.lateness);
        return cell;
    });
}

void AlertsPage::openAlert(const AlertsSource::AlertId &id, ThenAsk then)
{
    m_stack->setCurrentWidget(m_detail);
    m_detail->open(id, then);
}

void AlertsPage::showList()
{
    m_stack->setCurrentIndex(0);
    m_list->table()->setFocus();
    if (m_source.setTrail)
        m_source.setTrail({});
}

void AlertsPage::noteSignal(const std::optional<core::students::StudentRow> &student, bool bullying)
{
    auto *dialog = new SignalDialog(m_source, this);
    if (student)
        dialog->setStudent(*student);
    dialog->setBullying(bullying);
    connect(dialog, &SignalDialog::noted, this, [this](const AlertsSource::AlertId &id) {
        reload();
        openAlert(id);
    });
    dialog->open();
}

shell::PageInfo alertsPage(AlertsSource source)
{
    return {u"alerts"_s, QObject::tr("预警"), QKeySequence(u"Ctrl+4"_s), shell::Icon::Alerts, false,
            [source = std::move(source)](QWidget *parent) { return new AlertsPage(source, parent); }};
}

} // namespace ui::alerts
