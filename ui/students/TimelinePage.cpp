// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/TimelinePage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/PageMask.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/TimelineWords.h"
#include "ui/words/Words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMap>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::workspace::Timeline;
using core::workspace::TimelineEntry;
using ui::words::Words;

namespace ui::students
{

namespace
{
enum Column { DayColumn, KindColumn, LevelColumn, WhatColumn, ByColumn, NoteColumn };
constexpr int SideWidth = 320;
constexpr int NoteRoom = SideWidth - 32;

/// What belongs to one case is one choice.
QString groupOf(const QString &kind)
{
    static const QStringList ofCase{u"signal"_s, u"decision"_s, u"fact"_s, u"step"_s, u"crisis"_s, u"inquiry"_s, u"meeting"_s};
    return ofCase.contains(kind) ? u"case"_s : kind == u"group" ? u"session"_s : kind;
}

/// In the order in which they are offered.
QStringList groups()
{
    return {u"assessment"_s, u"case"_s, u"session"_s, u"plan"_s, u"card"_s, u"referral"_s, u"leave"_s, u"consent"_s,
            u"attachment"_s, u"import"_s, u"appointment"_s, u"observation"_s, u"dormitory"_s, u"visit"_s, u"letter"_s, u"change"_s};
}

} // namespace

TimelinePage::TimelinePage(StudentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_name(label({}, Text::RecordName))
    , m_who(label({}, Text::Secondary, "second"))
    , m_back(button(tr("返回档案　Esc"), "bar"))
    , m_open(button(tr("打开限制内容…　Ctrl+R"), "bar"))
    , m_chips(new QHBoxLayout)
    , m_groups(new QButtonGroup(this))
    , m_list(new RecordList(tr("时间线"), {{tr("时间"), 116},
                                           {tr("类别"), widthFor(104, 160)},
                                           {tr("等级"), widthFor(60, 84)},
                                           {tr("事项"), widthFor(330, 314)},
                                           {tr("经手"), widthFor(130, 116)},
                                           {tr("写的话"), widthFor(120, 100)}}))
    , m_what(label({}, Text::Section))
    , m_when(label({}, Text::Secondary, "second"))
    , m_note(label({}, Text::Note))
    , m_hint(label({}, Text::Body, "second"))
{
    setAccessibleName(tr("时间线"));
    build();
    connect(m_back, &QPushButton::clicked, this, &TimelinePage::backRequested);
    connect(m_open, &QPushButton::clicked, this, &TimelinePage::askReason);
    connect(m_list, &RecordList::opened, this, &TimelinePage::openLine);
    connect(m_list, &RecordList::currentChanged, this, &TimelinePage::showChosen);
    connect(m_list, &RecordList::retryRequested, this, [this] { ask({}); });
    connect(m_groups, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *chip, bool on) {
        if (!on)
            return;
        m_group = chip->property("group").toString();
        fillLines();
    });
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::Key_F5, [this] { ask({}); });
    addKey(this, Qt::CTRL | Qt::Key_R, [this] { askReason(); });
    addKey(this, Qt::CTRL | Qt::Key_F, [this] {
        if (QAbstractButton *chip = m_groups->checkedButton())
            chip->setFocus();
    });
}

void TimelinePage::build()
{
    QHBoxLayout *head = recordHead({{m_name, m_who}}, {m_back, m_open});
    if (!m_source.past.mayOpen)
        m_open->hide();
    m_chips->setContentsMargins(16, 6, 16, 6);
    m_chips->setSpacing(6);

    QWidget *side = sidePanel(tr("选中的一件"), SideWidth);
    auto *words = new QWidget;
    words->setAccessibleName(tr("选中的一件"));
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (QLabel *text : {m_what, m_when, m_note, m_hint}) {
        text->setWordWrap(true);
        text->setMaximumWidth(NoteRoom);
        column->addWidget(text);
    }
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("选中的一件"));
    scroll->viewport()->setAccessibleName(tr("选中的一件"));
    scroll->setObjectName(u"band"_s);
    words->setObjectName(u"band"_s);
    words->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(words);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(1, 0, 0, 0);
    sideColumn->addWidget(scroll);

    auto *lower = new QHBoxLayout;
    lower->setSpacing(0);
    lower->addWidget(m_list, 1);
    lower->addWidget(side);
    auto *sheet = new QWidget;
    sheet->setAccessibleName(tr("时间线"));
    auto *sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(0, 0, 0, 0);
    sheetColumn->setSpacing(0);
    sheetColumn->addLayout(m_chips);
    sheetColumn->addWidget(hairline());
    sheetColumn->addLayout(lower, 1);
    m_cover = new PageMask({m_name, m_who, sheet}, this);
    connect(m_cover, &PageMask::turned, this, &TimelinePage::tellTrail);
    QLabel *keys = label(tr("Enter 打开这一件　Ctrl+F 选类别　F5 重新读取　F9 遮住　Esc 返回　　本次查阅已记录"), Text::Secondary, "quiet");
    keys->setContentsMargins(16, 6, 16, 6);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addWidget(sheet, 1);
    all->addWidget(m_cover, 1);
    all->addWidget(keys);
}

void TimelinePage::open(const StudentsSource::StudentId &id)
{
    m_id = id;
    m_group.clear();
    m_timeline.reset();
    m_name->clear();
    m_who->clear();
    fillChips();
    fillLines();
    ask({});
    m_list->table()->setFocus();
}

void TimelinePage::resume()
{
    tellTrail();
    if (!m_cover->isOn())
        m_list->table()->setFocus();
}

void TimelinePage::tellTrail()
{
    if (m_timeline && m_source.setTrail)
        m_source.setTrail({m_timeline->student.className.display(), m_cover->isOn() ? tr("已遮住") : m_timeline->student.name, tr("时间线")});
}

void TimelinePage::ask(const QString &reason)
{
    const int asked = ++m_asked;
    m_stale = false;
    m_list->setBusy();
    onFinished(m_source.past.timeline(m_id, reason), this, [this, asked](const core::Result<Timeline> &timeline) {
        if (asked != m_asked)
            return;
        if (!timeline) {
            m_list->showError(timeline.error());
            return;
        }
        show(*timeline);
    });
}

void TimelinePage::refresh()
{
    if (!m_timeline || !isVisible())
        return;
    if (m_timeline->opened || m_opening) {
        m_stale = true;
        return tellFoot();
    }
    const int asked = ++m_asked;
    m_stale = false;
    onFinished(m_source.past.timeline(m_id, {}), this, [this, asked](const core::Result<Timeline> &timeline) {
        if (asked == m_asked && timeline)
            renew(*timeline);
    });
}

void TimelinePage::renew(const Timeline &timeline)
{
    const TimelineEntry *entry = entryAt(m_list->currentRow());
    const auto chosen = entry ? std::optional(*entry) : std::nullopt;
    const bool onChips = m_groups->checkedButton() && m_groups->checkedButton()->hasFocus();
    m_timeline = timeline;
    fillChips();
    fillLines();
    for (int row = 0; chosen && row < m_lines.size(); ++row) {
        const TimelineEntry *one = entryAt(row);
        if (one && one->at == chosen->at && one->kind == chosen->kind && one->what == chosen->what && one->record == chosen->record) {
            m_list->setCurrentRow(row);
            break;
        }
    }
    if (onChips && m_groups->checkedButton())
        m_groups->checkedButton()->setFocus();
}

void TimelinePage::show(const Timeline &timeline)
{
    m_timeline = timeline;
    m_list->setEmptyText(tr("还没有记录。可以先在「一生一策」里写长处和兴趣。"));
    m_name->setText(timeline.student.name);
    m_who->setText(tr("%1　学号 %2").arg(timeline.student.className.display(), timeline.student.studentNumber));
    fillChips();
    fillLines();
    resume();
}

void TimelinePage::fillChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (QWidget *chip = item->widget()) {
            m_groups->removeButton(qobject_cast<QAbstractButton *>(chip));
            chip->hide(); // it may be the one that was just pressed
            chip->deleteLater();
        }
        delete item;
    }
    QMap<QString, int> counts;
    if (m_timeline) {
        for (const TimelineEntry &entry : m_timeline->entries)
            ++counts[groupOf(entry.kind)];
    }
    if (!counts.contains(m_group))
        m_group.clear();
    const auto offer = [this](const QString &group, const QString &name, qsizetype count) {
        QPushButton *chip = button(tr("%1　%2").arg(name).arg(count), "chip");
        chip->setCheckable(true);
        chip->setProperty("group", group);
        chip->setChecked(group == m_group);
        m_groups->addButton(chip);
        m_chips->addWidget(chip);
    };
    offer({}, tr("全部"), m_timeline ? m_timeline->entries.size() : 0);
    for (const QString &group : groups()) {
        if (counts.contains(group))
            offer(group, words::timelineKindText(group), counts.value(group));
    }
    m_chips->addStretch();
}

void TimelinePage::fillLines()
{
    m_lines.clear();
    QString term;
    for (qsizetype i = 0; m_timeline && i < m_timeline->entries.size(); ++i) {
        const TimelineEntry &entry = m_timeline->entries.at(i);
        if (!m_group.isEmpty() && groupOf(entry.kind) != m_group)
            continue;
        const QString its = words::termText(entry.at.toLocalTime().date());
        if (its != term)
            m_lines.append({its, -1});
        term = its;
        m_lines.append({{}, i});
    }
    tellFoot();
    m_list->setRows(int(m_lines.size()), [this](int row, int column) { return cellOf(row, column); });
    showChosen(m_list->currentRow());
}

void TimelinePage::tellFoot()
{
    if (!m_timeline || m_stale)
        return m_list->setFoot(m_stale ? tr("这名学生的记录刚有改动。按 F5 重新读取，打开的话会收起。") : QString());
    QStringList hidden;
    for (const QString &kind : m_timeline->withheld)
        hidden.append(words::timelineKindText(kind));
    const qsizetype shown = std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.entry >= 0; });
    QString foot = tr("共 %1 件，新的在前").arg(shown);
    if (!hidden.isEmpty())
        foot = tr("%1　您的岗位看不到：%2").arg(foot, hidden.join(Words::tr("、")));
    m_list->setFoot(foot);
}

Cell TimelinePage::cellOf(int row, int column) const
{
    const Line &line = m_lines.at(row);
    if (!line.heading.isEmpty())
        return headingCell(line.heading, column);
    const TimelineEntry &entry = m_timeline->entries.at(line.entry);
    const QDateTime now = m_source.clock->now();
    Cell cell;
    cell.second = column != WhatColumn;
    switch (column) {
    case DayColumn:
        cell.text = entry.wholeDay ? dayText(entry.at.toLocalTime().date(), now.toLocalTime().date())
                                   : momentText(entry.at, now);
        break;
    case KindColumn:
        cell.text = words::timelineKindText(entry.kind);
        break;
    case LevelColumn:
        cell.severity = entry.severity ? int(*entry.severity) : 0;
        break;
    case WhatColumn:
        cell.text = words::timelineText(entry);
        break;
    case ByColumn:
        cell.text = entry.by;
        break;
    case NoteColumn:
        cell.text = entry.redacted ? tr("有，未打开") : entry.note.isEmpty() ? QString() : tr("有，在右边");
        break;
    default:
        break;
    }
    return cell;
}

const TimelineEntry *TimelinePage::entryAt(int row) const
{
    if (!m_timeline || row < 0 || row >= m_lines.size() || m_lines.at(row).entry < 0)
        return nullptr;
    return &m_timeline->entries.at(m_lines.at(row).entry);
}

void TimelinePage::showChosen(int row)
{
    const TimelineEntry *entry = entryAt(row);
    for (QLabel *text : {m_what, m_when, m_note, m_hint})
        text->clear();
    if (!entry)
        return;
    m_what->setText(tr("%1　%2").arg(words::timelineKindText(entry->kind), words::timelineText(*entry)));
    const QDateTime at = entry->at.toLocalTime();
    const QString day = at.toString(entry->wholeDay ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s);
    m_when->setText(entry->by.isEmpty() ? day : tr("%1　%2").arg(day, entry->by));
    m_note->setText(entry->note);
    m_note->setVisible(!entry->note.isEmpty());
    m_hint->setText(!entry->note.isEmpty()         ? QString()
                    : !entry->redacted             ? tr("没有写更多的话。")
                    : entry->kind == u"session"    ? tr("谈了什么不在这里显示。按 Enter 到辅导记录里看，要按那里的规定。")
                    : !m_source.past.mayOpen       ? tr("您的岗位看不到写的话。要看请找心理教师。")
                                                   : tr("写的话没有显示。要看请按 Ctrl+R 写明理由，会记进日志。"));
}

void TimelinePage::openLine(int row)
{
    const TimelineEntry *entry = entryAt(row);
    if (!entry)
        return;
    if (entry->kind == u"assessment")
        emit resultRequested(StudentsSource::SheetId::fromBytes(entry->record));
    else if (entry->kind == u"consent" || entry->kind == u"change")
        emit backRequested();
    else if (m_source.past.openEntry)
        m_source.past.openEntry(*entry, m_timeline->student, this);
}

void TimelinePage::askReason()
{
    if (!m_timeline || !m_source.past.mayOpen)
        return;
    auto *dialog = new AskDialog(tr("打开限制内容：%1").arg(m_timeline->student.name),
                                 tr("打开以后，选中的一件写的话显示在右边；离开这一页就收起。理由和您的名字、时间记进日志，查阅记录里看得到。"),
                                 tr("打开"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么要看"), tr("例如：接手这名学生的辅导"));
    dialog->onAccept([this, dialog, reason] {
        const int asked = ++m_asked;
        m_opening = dialog;
        onFinished(m_source.past.timeline(m_id, reason->text().trimmed()), dialog,
                   [this, dialog, asked](const core::Result<Timeline> &timeline) {
                       m_opening.clear();
                       if (!timeline) {
                           dialog->showError(timeline.error());
                           if (m_stale)
                               refresh();
                           return;
                       }
                       dialog->finish();
                       if (asked == m_asked && isVisible())
                           show(*timeline);
                   });
    });
    dialog->open();
}

/// What was opened with a reason was opened for now.
void TimelinePage::forget()
{
    if (!m_timeline || !m_timeline->opened)
        return;
    ++m_asked;
    m_timeline->opened = false;
    for (TimelineEntry &entry : m_timeline->entries) {
        entry.redacted = entry.redacted || !entry.note.isEmpty();
        entry.note.clear();
    }
    fillLines();
}

void TimelinePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    forget();
}

} // namespace ui::students
