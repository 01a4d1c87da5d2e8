// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/ScrolledSheet.h"
#include "ui/meetings/CaseSheet.h"
#include "ui/meetings/DecisionPanel.h"
#include "ui/meetings/PeopleDialog.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MeetingWords.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::meetings;
using ui::words::Words;

namespace ui::meetings
{

namespace
{

constexpr int LeftWidth = 264;
constexpr int RightWidth = 330;

enum Column { LevelColumn, NameColumn, DecisionColumn };

} // namespace

MeetingPage::MeetingPage(const MeetingsSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_title(label({}, Text::PageTitle))
    , m_below(label({}, Text::Secondary, "second"))
    , m_note(label({}, Text::Body, "note"))
    , m_names(button({}, "bar"))
    , m_peopleButton(button({}, "bar"))
    , m_print(button(tr("存成 PDF　Ctrl+P"), "bar"))
    , m_addendum(button(tr("补记　Ctrl+J"), "bar"))
    , m_go(button({}))
    , m_back(button(tr("返回　Esc"), "bar"))
    , m_swap(button(tr("换看另一份　Alt+V"), "bar"))
    , m_drop(button(tr("丢掉我写的　Alt+D"), "bar"))
    , m_add(button(tr("加　A"), "bar"))
    , m_out(button(tr("移出　X"), "bar"))
    , m_apart(button({}, "bar"))
    , m_decide(button(tr("定下来，下一个　Ctrl+Enter"), "primary"))
    , m_list(new RecordList(tr("上会的个案"), {{tr("等级"), widthFor(66, 106)},
                                               {tr("姓名"), 74},
                                               {tr("决定"), LeftWidth - widthFor(66, 106) - 74 - 4}}))
    , m_count(label({}, Text::Section))
    , m_there(label({}, Text::Secondary, "second"))
    , m_missing(label({}, Text::Secondary, "soon"))
    , m_sheet(new CaseSheet(m_source.table))
    , m_sheetArea(scrolledSheet(m_sheet))
    , m_decision(new DecisionPanel(m_source.table))
{
    setAccessibleName(tr("一次研判会"));
    QHBoxLayout *head = headLine(m_title, m_below);
    head->addStretch();
    for (QPushButton *tool : {m_names, m_peopleButton, m_addendum, m_print, m_back, m_go})
        head->addWidget(tool);
    auto *band = new QHBoxLayout;
    band->setContentsMargins(16, 0, 16, 6);
    band->setSpacing(8);
    m_note->setWordWrap(true);
    m_note->hide();
    band->addWidget(m_note, 1);
    band->addStretch();
    for (QPushButton *tool : {m_swap, m_drop})
        tool->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    band->addWidget(m_swap);
    band->addWidget(m_drop);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildLeft());
    middle->addWidget(m_sheetArea, 1);
    middle->addWidget(buildRight());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addLayout(band);
    all->addWidget(hairline());
    all->addLayout(middle, 1);

    both(m_names, Qt::CTRL | Qt::Key_H, [this] {
        m_named = !m_named;
        m_sheet->setNamed(m_named);
        showList();
        offer();
    });
    both(m_print, Qt::CTRL | Qt::Key_P, [this] { print(); });
    both(m_addendum, Qt::CTRL | Qt::Key_J, [this] { addendum(); });
    both(m_go, Qt::CTRL | Qt::Key_G, [this] { go(); });
    both(m_back, Qt::Key_Escape, [this] {
        keep();
        emit backRequested();
    });
    both(m_swap, Qt::ALT | Qt::Key_V, [this] { showStored(!m_mine); });
    both(m_drop, Qt::ALT | Qt::Key_D, [this] { dropDraft(); });
    both(m_decide, Qt::CTRL | Qt::Key_Return, [this] { decide(); });
    addKey(this, Qt::CTRL | Qt::Key_T, [this] { m_decision->addTask(m_source.clock->today()); });
    addKey(this, Qt::ALT | Qt::Key_Down, [this] { step(1); });
    addKey(this, Qt::ALT | Qt::Key_Up, [this] { step(-1); });
    addKey(this, Qt::Key_F5, [this] { refresh(); });
    const auto letter = [this](QPushButton *tool, Qt::Key key, const std::function<void()> &act) {
        connect(tool, &QPushButton::clicked, this, act);
        addLetterKey(this, key, [tool] {
            if (tool->isVisible() && tool->isEnabled())
                tool->click();
        });
    };
    letter(m_peopleButton, Qt::Key_P, [this] { people(); });
    letter(m_add, Qt::Key_A, [this] { addCase(); });
    letter(m_out, Qt::Key_X, [this] { dropCase(); });
    letter(m_apart, Qt::Key_J, [this] { toggleApart(); });
    addLetterKey(this, Qt::Key_D, [this] { focusDecision(); });
    addKey(m_list, Qt::Key_Right, [this] { step(1); });
    addKey(m_list, Qt::Key_Left, [this] { step(-1); });
    connect(m_list, &RecordList::opened, this, [this] { focusDecision(); });
    connect(m_list, &RecordList::currentChanged, this, [this] {
        say({});
        chosenChanged();
    });
    connect(m_list, &RecordList::retryRequested, this, &MeetingPage::refresh);
    connect(m_sheet, &CaseSheet::itemChosen, this, &MeetingPage::reportItem);
    connect(m_sheet, &CaseSheet::revealed, this, [this] { readCase(true); });
    connect(m_sheet, &CaseSheet::caseWanted, this, [this] {
        keep();
        if (const CaseView *one = chosen())
            m_source.openAlert(one->one.alert);
    });
    connect(m_decision, &DecisionPanel::itemChosen, this, &MeetingPage::reportItem);
    connect(m_decision, &DecisionPanel::moreWanted, this, [this] { m_decision->addTask(m_source.clock->today()); });
    connect(m_decision, &DecisionPanel::changed, this, &MeetingPage::edited);
    m_settle.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] { readCase(false); });
    connect(&m_pause, &QTimer::timeout, this, &MeetingPage::keep);
    offer();
}

MeetingPage::~MeetingPage()
{
    keep();
}

void MeetingPage::both(QPushButton *tool, const QKeySequence &key, const std::function<void()> &act)
{
    connect(tool, &QPushButton::clicked, this, act);
    addKey(this, key, [tool] {
        if (tool->isVisible() && tool->isEnabled())
            tool->click();
    });
}

QWidget *MeetingPage::buildLeft()
{
    QWidget *left = sidePanel(tr("上会的个案"), LeftWidth);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(6);
    for (QPushButton *tool : {m_add, m_out, m_apart})
        tools->addWidget(tool);
    tools->addStretch();
    m_there->setWordWrap(true);
    m_missing->setWordWrap(true);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->setSpacing(6);
    foot->addLayout(tools);
    foot->addWidget(m_there);
    foot->addWidget(m_missing);
    QLabel *keys = label(tr("→ 下一个　D 决定　Ctrl+H 姓名"), Text::Secondary, "quiet");
    keys->setWordWrap(true);
    foot->addWidget(keys);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    return left;
}

QWidget *MeetingPage::buildRight()
{
    QWidget *right = sidePanel(tr("决定"), RightWidth);
    QScrollArea *area = scrolledSheet(m_decision);
    area->setObjectName(u"panelArea"_s);
    area->viewport()->setAutoFillBackground(false);
    m_decision->setAutoFillBackground(false);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 6, 16, 12);
    foot->addWidget(m_decide);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addLayout(foot);
    return right;
}

void MeetingPage::open(const MeetingsSource::MeetingId &id, const std::optional<AlertId> &alert)
{
    keep();
    m_id = id;
    m_wanted = alert;
    m_view.reset();
    m_case.reset();
    m_mine.reset();
    m_refused.reset();
    m_hasDraft = m_dirty = m_named = false;
    m_sheet->setNamed(false);
    m_sheet->clear();
    m_decision->clear();
    m_list->setRows(0, {});
    for (QLabel *text : {m_title, m_below, m_count, m_there, m_missing})
        text->clear();
    say({});
    offer();
    m_list->table()->setFocus();
    refresh();
}

void MeetingPage::refresh()
{
    readAgain();
}

void MeetingPage::readAgain(const std::function<void()> &then)
{
    m_list->setBusy();
    onFinished(m_source.outline(m_id), this, [this, then, id = m_id](const core::Result<MeetingView> &view) {
        if (id != m_id)
            return;
        if (!view)
            return m_list->showError(view.error());
        show(*view);
        if (then)
            then();
    });
}

void MeetingPage::show(const MeetingView &given)
{
    const bool first = !m_view;
    const CaseView *old = chosen();
    const std::optional<AlertId> before = m_wanted ? m_wanted : old ? std::optional(old->one.alert) : std::nullopt;
    m_view = given;
    // What is discussed apart comes last: there those go who must not know of it.
    std::stable_sort(m_view->cases.begin(), m_view->cases.end(),
                     [](const CaseView &a, const CaseView &b) { return a.apart < b.apart; });
    showHead();
    showList();
    if (m_people)
        m_people->setView(*m_view);
    QStringList names;
    for (const Attendee &one : m_view->meeting.attendees)
        names.append(one.person);
    m_decision->setPeople(names);
    const auto at = [&](const auto &is) {
        const auto found = std::find_if(m_view->cases.begin(), m_view->cases.end(), is);
        return found == m_view->cases.end() ? -1 : int(found - m_view->cases.begin());
    };
    int row = before ? at([&](const CaseView &one) { return one.one.alert == *before; }) : -1;
    if (row < 0 && first && prepared())
        row = at([](const CaseView &one) { return !one.one.decided && !one.apart; });
    m_wanted.reset();
    bool here = row >= 0 && m_case && m_case->one.alert == m_view->cases.at(row).one.alert;
    if (here && m_view->cases.at(row).apart && !m_case->apart) { // somebody has come who must not go on reading
        keep();
        m_case.reset();
        here = false;
    }
    choose(std::max(0, row));
    // Who is there, and what is decided, changes what can be decided.
    if (here && !m_dirty)
        readCase(true);
    else if (!here)
        chosenChanged();
    offer();
}

void MeetingPage::showHead()
{
    const Meeting &meeting = m_view->meeting;
    m_title->setText(tr("%1 研判会").arg(meeting.day.toString(Qt::ISODate)));
    QStringList below{words::meetingStateText(meeting.state)};
    if (!meeting.place.isEmpty())
        below.append(meeting.place);
    m_below->setText(below.join(u'　'));
    if (m_source.setTrail)
        m_source.setTrail({meeting.day.toString(Qt::ISODate)});
    const auto open = int(std::count_if(meeting.cases.begin(), meeting.cases.end(), [](const Case &one) { return !one.decided; }));
    m_count->setText(meeting.cases.isEmpty() ? tr("没有要上会的")
                                             : tr("%1 个上会，还有 %2 个没定").arg(meeting.cases.size()).arg(open));
    QStringList people;
    for (const Attendee &one : meeting.attendees)
        people.append(one.person);
    const int roles = rolesPresent(m_source.table, meeting.attendees);
    m_there->setText(people.isEmpty() ? tr("还没记谁到会。按 P 记。")
                                      : tr("到会 %1 种岗位：%2").arg(roles).arg(people.join(Words::tr("、"))));
    QStringList missing;
    for (const QString &word : m_view->missing)
        missing.append(words::meetingOpenText(word));
    const auto failed = int(std::count_if(m_view->cases.begin(), m_view->cases.end(),
                                          [](const CaseView &one) { return one.effect == Effect::Failed; }));
    QString left;
    if (!missing.isEmpty())
        left = tr("散会前：%1").arg(missing.join(tr("；")));
    else if (failed > 0)
        left = tr("%1 个降级或结案没有生效，下次再议").arg(failed);
    m_missing->setText(left);
    m_missing->setVisible(!left.isEmpty());
}

void MeetingPage::showList()
{
    if (!m_view)
        return;
    m_list->setEmptyText(prepared() ? tr("没有要上会的。按 A 加一个。") : tr("这次没有个案。"));
    m_list->setFoot({});
    const int row = m_list->currentRow();
    m_list->blockSignals(true);
    m_list->setRows(int(m_view->cases.size()), [this](int at, int column) -> Cell {
        const CaseView &one = m_view->cases.at(at);
        Cell cell;
        switch (column) {
        case LevelColumn:
            if (!one.apart && one.severity)
                cell.severity = int(*one.severity);
            else
                cell.text = one.apart ? u"—"_s : tr("未定级");
            break;
        case NameColumn:
            // A line that many look at must not tell even the initials of a child of whom somebody here must not hear.
            cell.text = one.apart ? u"—"_s : m_named ? one.student.name : words::initialsText(one.student.name);
            cell.bold = !one.apart;
            break;
        case DecisionColumn:
            cell.text = one.one.decided ? u"✓ "_s + (one.apart ? tr("另行研究") : words::decidedText(*one.one.decided, m_source.table))
                        : one.apart     ? tr("另行研究")
                                        : QString();
            cell.second = true;
            break;
        default:
            break;
        }
        return cell;
    });
    m_list->blockSignals(false);
    if (row >= 0)
        choose(row);
}

bool MeetingPage::prepared() const
{
    return m_view && m_view->meeting.state == MeetingState::Prepared;
}

bool MeetingPage::writes() const
{
    return prepared() && m_source.mayWrite && m_case;
}

void MeetingPage::offer()
{
    const bool edits = prepared() && m_source.mayWrite;
    const CaseView *one = m_view ? chosen() : nullptr;
    const auto word = [](QPushButton *tool, const QString &text) {
        tool->setText(text);
        tool->setAccessibleName(text);
    };
    word(m_names, m_named ? tr("姓名只显示缩写　Ctrl+H") : tr("显示姓名　Ctrl+H"));
    word(m_peopleButton, !m_view || prepared() ? tr("到会的人　P") : tr("签字　P"));
    word(m_apart, one && one->apart ? tr("一起研究　J") : tr("另行研究　J"));
    m_peopleButton->setVisible(m_view && m_source.mayWrite && m_view->meeting.state != MeetingState::Signed);
    m_add->setVisible(edits);
    m_out->setVisible(edits);
    m_apart->setVisible(edits);
    m_out->setEnabled(one && !one->one.decided);
    m_apart->setEnabled(one);
    m_print->setVisible(m_view && m_source.mayPrint);
    m_addendum->setVisible(m_view && m_source.mayWrite && m_view->meeting.state == MeetingState::Signed);
    m_decide->setVisible(writes());
    m_decide->setEnabled(!m_mine);
    m_swap->setVisible(writes() && m_hasDraft);
    m_drop->setVisible(writes() && m_hasDraft);
    const bool open = m_view && m_view->meeting.state != MeetingState::Signed && m_source.mayWrite;
    m_go->setVisible(open);
    if (!open)
        return;
    word(m_go, prepared() ? tr("散会　Ctrl+G") : tr("归档　Ctrl+G"));
    const bool unsigned_ = std::any_of(m_view->meeting.attendees.begin(), m_view->meeting.attendees.end(),
                                       [](const Attendee &who) { return !who.answered.isValid(); });
    m_go->setEnabled(prepared() ? m_view->missing.isEmpty() : !unsigned_);
    Theme::setKind(m_go, prepared() || unsigned_ ? "bar" : "primary");
    Theme::setKind(m_peopleButton, !prepared() && unsigned_ ? "primary" : "bar");
}

const core::meetings::CaseView *MeetingPage::chosen() const
{
    const int row = m_list->currentRow();
    return m_view && row >= 0 && row < m_view->cases.size() ? &m_view->cases.at(row) : nullptr;
}

void MeetingPage::choose(int row)
{
    m_list->blockSignals(true);
    m_list->setCurrentRow(row);
    m_list->blockSignals(false);
}

void MeetingPage::step(int by)
{
    const int row = m_list->currentRow() + by;
    if (m_view && row >= 0 && row < m_view->cases.size())
        m_list->setCurrentRow(row);
}

} // namespace ui::meetings
