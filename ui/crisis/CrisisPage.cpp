// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crisis/CrisisPage.h"

#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/Patience.h"
#include "ui/common/RecordList.h"
#include "ui/common/SeverityMark.h"
#include "ui/crisis/CrisisSide.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::crisis;

namespace ui::crisis
{

namespace
{

// Pixels of the outer columns; the middle takes what is left.
constexpr int WidePage = 1150;
constexpr int StepsWide = 392;
constexpr int StepsNarrow = 324;
constexpr int SideWide = 300;
constexpr int SideNarrow = 240;
constexpr int ScrollBar = 14; // so that it hides no time
constexpr qint64 JustRead = 1000; // ms

} // namespace

CrisisPage::CrisisPage(CrisisSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_elapsed(label({}, Text::Figure))
    , m_since(label({}, Text::Secondary, "second"))
    , m_name(label({}, Text::RecordName))
    , m_present(label({}, Text::Body, "second"))
    , m_mark(new SeverityMark(common::Severity::Red))
    , m_level(label({}, Text::Secondary, "second"))
    , m_back(button(tr("回到预警　Esc"), "bar"))
    , m_mask(button(tr("遮住　F9"), "bar"))
    , m_print(button(tr("打印　Ctrl+P"), "bar"))
    , m_notes(button(tr("打开以前写的话　Ctrl+R"), "bar"))
    , m_steps(new RecordList(tr("要办的步骤"), {{tr("步骤"), widthFor(196, 190)}, {tr("时限"), 120}}))
    , m_next(new NextPanel)
    , m_stack(new QStackedWidget)
    , m_calls(new RecordList(tr("打给谁"), {{tr("谁"), widthFor(130, 150)}, {tr("电话"), 118}, {tr("到哪一步"), 90}}))
    , m_six(new RecordList(tr("六步和事后关怀"), {{tr("哪一步"), widthFor(130, 170)}, {tr("时间"), 70}, {tr("写下的"), 260}}))
    , m_all(new RecordList(tr("已记下的"), {{tr("时间"), 100}, {tr("写下的"), 340}}))
    , m_side(new CrisisSide)
{
    setAccessibleName(tr("危机处置"));
    build();
    addKeys();
    connect(m_steps, &RecordList::opened, this, [this] { m_next->enter(); });
    connect(m_calls, &RecordList::opened, this, [this] { m_next->enter(); });
    connect(m_steps, &RecordList::currentChanged, this, &CrisisPage::showNext);
    connect(m_calls, &RecordList::currentChanged, this, &CrisisPage::showNext);
    connect(m_steps, &RecordList::retryRequested, this, [this] { read(false); });
    connect(m_six, &RecordList::opened, this, &CrisisPage::writeRow);
    connect(m_side, &CrisisSide::wanted, this, &CrisisPage::writeKind);
    connect(m_back, &QPushButton::clicked, this, [this] { m_source.openAlert(m_id); });
    connect(m_mask, &QPushButton::clicked, this, [this] { mask(!m_masked); });
    connect(m_print, &QPushButton::clicked, this, &CrisisPage::print);
    connect(m_notes, &QPushButton::clicked, this, &CrisisPage::askReason);
    connect(m_side, &CrisisSide::bullyingWanted, this, &CrisisPage::suspectBullying);
    for (RecordList *list : {m_steps, m_calls})
        list->table()->installEventFilter(this);
    m_tick.setInterval(m_source.tick);
    connect(&m_tick, &QTimer::timeout, this, &CrisisPage::tick);
    m_tick.start();
    m_patience = new Patience(this);
    connect(m_patience, &Patience::over, this, [this] { mask(true); });
    turnTo(List::Calls);
    mask(false);
    m_mark->hide();
    m_steps->table()->setFocus();
}

void CrisisPage::build()
{
    for (QLabel *one : {m_present, m_level})
        one->setWordWrap(true);
    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    who->addWidget(m_name);
    who->addWidget(m_present);
    auto *level = new QVBoxLayout;
    level->setSpacing(2);
    level->addWidget(m_mark);
    level->addWidget(m_level);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(14);
    head->addWidget(m_elapsed);
    head->addWidget(m_since);
    head->addLayout(who, 3);
    head->addLayout(level, 2);
    for (QPushButton *tool : {m_mask, m_back, m_print})
        head->addWidget(tool);

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_steps->table()->setRowHeight(RowHeight::Roomy);
    left->addWidget(m_steps, 1);

    m_stack->setAccessibleName(tr("打给谁、六步、已记下的"));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 6, 12, 6);
    tabs->setSpacing(8);
    for (const QString &name : {tr("打给谁　C"), tr("六步、事后、经过　X"), tr("已记下的　L")}) {
        QPushButton *tab = button(name, "chip");
        tab->setCheckable(true);
        connect(tab, &QPushButton::clicked, this, [this, place = int(m_tabs.size())] { turnTo(static_cast<List>(place)); });
        m_tabs.append(tab);
        tabs->addWidget(tab);
    }
    tabs->addStretch();
    for (RecordList *list : {m_calls, m_six, m_all})
        m_stack->addWidget(list);
    QLabel *keys = label(tr("Enter 办　S 排班　E 交接　R 拿走　N 家长　H 送医　D 区县　J 机关　Q 欺凌"), Text::Secondary, "quiet");
    keys->setWordWrap(true);
    keys->setContentsMargins(14, 4, 14, 6);
    auto *panel = new QVBoxLayout;
    panel->setContentsMargins(12, 12, 12, 6);
    panel->addWidget(m_next);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(panel);
    middle->addLayout(tabs);
    middle->addWidget(hairline());
    middle->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 12, 4);
    foot->addWidget(keys, 1);
    foot->addWidget(m_notes, 0, Qt::AlignBottom);
    m_notes->hide();
    middle->addLayout(foot);

    auto *lower = new QHBoxLayout;
    lower->setSpacing(0);
    lower->addLayout(left);
    auto *rule = hairline();
    rule->setFixedSize(1, QWIDGETSIZE_MAX);
    rule->setMinimumHeight(0);
    lower->addWidget(rule);
    lower->addLayout(middle, 1);
    lower->addWidget(m_side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addLayout(lower, 1);
}

void CrisisPage::addKeys()
{
    for (int i = 0; i < NextPanel::MostChoices; ++i)
        addLetterKey(this, static_cast<Qt::Key>(Qt::Key_1 + i), [this, i] { m_next->choose(i); });
    const std::pair<Qt::Key, EntryKind> kinds[] = {{Qt::Key_S, EntryKind::Guard},
                                                   {Qt::Key_R, EntryKind::Removed},
                                                   {Qt::Key_N, EntryKind::Notice},
                                                   {Qt::Key_H, EntryKind::Hospital},
                                                   {Qt::Key_D, EntryKind::District},
                                                   {Qt::Key_J, EntryKind::Report},
                                                   {Qt::Key_E, EntryKind::HandOver}};
    for (const auto &[key, kind] : kinds)
        addLetterKey(this, key, [this, kind = kind] { writeKind(kind); });
    addLetterKey(this, Qt::Key_C, [this] { turnTo(List::Calls); m_calls->table()->setFocus(); });
    addLetterKey(this, Qt::Key_X, [this] { turnTo(List::Written); m_six->table()->setFocus(); });
    addLetterKey(this, Qt::Key_L, [this] { turnTo(List::All); m_all->table()->setFocus(); });
    addLetterKey(this, Qt::Key_B, [this] { m_steps->table()->setFocus(); });
    addKey(this, Qt::Key_Escape, [this] {
        if (m_steps->table()->hasFocus() || m_lines.isEmpty())
            m_source.openAlert(m_id);
        else
            m_steps->table()->setFocus();
    });
    addKey(this, Qt::Key_F5, [this] { read(false); });
    addKey(this, Qt::Key_F9, [this] { mask(!m_masked); });
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { print(); });
    addKey(this, Qt::CTRL | Qt::Key_R, [this] { askReason(); });
    addLetterKey(this, Qt::Key_Q, [this] { suspectBullying(); });
}

void CrisisPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = width() >= WidePage;
    const int due = widthFor(142, 150) + ScrollBar;
    m_steps->setFixedWidth(wide ? StepsWide : StepsNarrow);
    m_steps->table()->setColumnWidth(0, (wide ? StepsWide : StepsNarrow) - due);
    m_side->setFixedWidth(wide ? SideWide : SideNarrow);
    QWidget::resizeEvent(event);
}

bool CrisisPage::mayWrite() const
{
    return m_source.mayEdit && m_view && m_view->alert.alert.state != core::alerts::State::Closed;
}

void CrisisPage::open(const CrisisSource::AlertId &id)
{
    if (id != m_id) {
        clear();
        m_begun = {};
    }
    m_id = id;
    m_onCalls = false;
    mask(false);
    turnTo(List::Calls);
    m_steps->table()->setFocus();
    read(true);
}

void CrisisPage::clear()
{
    m_reason.clear();
    m_view.reset();
    m_lines.clear();
    for (RecordList *list : {m_steps, m_calls, m_six, m_all})
        list->setRows(0, {});
    for (QLabel *one : {m_elapsed, m_since, m_name, m_present, m_level})
        one->clear();
    m_mark->hide();
    m_notes->hide();
    m_side->clear();
    m_next->setContent({});
}

/// What was opened with a reason was opened for now.
void CrisisPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_begun = {};
    if (!m_reason.isEmpty())
        clear();
}

void CrisisPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_view && !m_id.isNull())
        read(true);
}

CrisisSource::Job<CrisisView> CrisisPage::load() const
{
    return m_reason.isEmpty() ? m_source.open(m_id, m_begun) : m_source.openNotes(m_id, m_reason);
}

void CrisisPage::reload()
{
    // The vault tells of what this page has just written, and read again with its answer: a second look would be journalled.
    if (!m_id.isNull() && (!m_lastRead.isValid() || m_lastRead.hasExpired(JustRead)))
        read(false);
}

void CrisisPage::read(bool first)
{
    m_lastRead.start();
    m_steps->setBusy();
    if (!m_begun.isValid())
        m_begun = m_source.clock->now();
    onFinished(load(), this, [this, first, asked = m_id, reason = m_reason](const core::Result<CrisisView> &view) {
        if (asked != m_id || reason != m_reason)
            return;
        if (view)
            show(*view, first);
        else
            m_steps->showError(view.error());
    });
}

void CrisisPage::show(const CrisisView &view, bool first)
{
    const StepLine *chosen = chosenStep();
    const QString kept = first || !chosen || !chosen->duty ? QString() : chosen->duty->step;
    m_view = view;
    showHead();
    showCalls();
    showWritten();
    showAll();
    showSide();
    m_print->setEnabled(m_source.mayPrint);
    m_notes->setVisible(view.alert.notesRedacted && m_source.openNotes);
    if (first) {
        m_onCalls = false;
        m_steps->table()->setFocus();
    }
    showSteps(kept);
    if (m_source.setTrail)
        m_source.setTrail({tr("预警"), view.alert.student.name});
}

void CrisisPage::turnTo(List list)
{
    m_stack->setCurrentIndex(int(list));
    for (int i = 0; i < m_tabs.size(); ++i)
        m_tabs.at(i)->setChecked(i == int(list));
}

void CrisisPage::tick()
{
    if (!m_view || !isVisible())
        return;
    showHead();
    showSide();
    m_steps->table()->viewport()->update();
    const StepLine *line = m_onCalls ? nullptr : chosenStep();
    if (line && line->duty) {
        const DueText due = dueText(line->duty->due, m_source.clock->now());
        m_next->setDue(due.text, due.lateness == Lateness::Overdue, due.lateness == Lateness::Soon);
    }
}

void CrisisPage::mask(bool masked)
{
    m_masked = masked;
    m_mask->setText(masked ? tr("显示　F9") : tr("遮住　F9"));
    m_mask->setAccessibleName(m_mask->text());
    for (RecordList *list : {m_six, m_all})
        list->table()->viewport()->update();
    showSide();
    if (masked)
        m_patience->stop();
    else
        m_patience->start(m_source.patience);
}

bool CrisisPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_onCalls = watched == m_calls->table();
        showNext();
    }
    return QWidget::eventFilter(watched, event);
}

shell::PageInfo crisisPage(CrisisSource source)
{
    return {u"crisis"_s, QObject::tr("危机处置"), {}, shell::Icon::Alerts, false,
            [source = std::move(source)](QWidget *parent) { return new CrisisPage(source, parent); }, u"alerts"_s};
}

} // namespace ui::crisis
