// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/DecisionPanel.h"

#include "ui/common/Parts.h"
#include "ui/common/SeverityMark.h"
#include "ui/meetings/TaskRows.h"
#include "ui/words/MeetingWords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::meetings;

namespace ui::meetings
{

namespace
{

constexpr int MostChoices = 9; ///< one digit each
constexpr int MarkSize = 16;
constexpr int ReasonsHeight = 84;
constexpr int TaskDays = 7; ///< until when a new task is proposed

QIcon markOf(core::alerts::Severity severity)
{
    QPixmap picture(MarkSize * 2, MarkSize * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSeverityMark(painter, QRectF(0, 0, MarkSize, MarkSize), static_cast<Severity>(severity));
    return QIcon(picture);
}

QLabel *wrapped(const QString &text, const char *kind = nullptr)
{
    QLabel *made = label(text, Text::Body, kind);
    made->setWordWrap(true);
    return made;
}

} // namespace

DecisionPanel::DecisionPanel(const core::alerts::GradingTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_group(new QButtonGroup(this))
    , m_writing(new QWidget)
    , m_blocked(wrapped({}, "soon"))
    , m_reasons(new QPlainTextEdit)
    , m_tasks(new TaskRows)
    , m_more(button(tr("再加一件　Ctrl+T"), "link"))
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("决定"));
    m_column->setContentsMargins(16, 10, 16, 10);
    m_column->setSpacing(8);
    build();
    clear();
}

void DecisionPanel::build()
{
    m_writing->setAccessibleName(accessibleName());
    auto *column = new QVBoxLayout(m_writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *chips = new QGridLayout;
    chips->setSpacing(6);
    for (int i = 0; i < MostChoices; ++i) {
        QPushButton *chip = button({}, "chip");
        chip->setAccessibleName(accessibleName());
        chip->setCheckable(true);
        chip->setIconSize(QSize(MarkSize, MarkSize));
        chip->installEventFilter(this);
        m_group->addButton(chip, i);
        m_chips.append(chip);
        chips->addWidget(chip, i / 2, i % 2);
    }
    m_reasons->setAccessibleName(tr("理由"));
    m_reasons->viewport()->setAccessibleName(tr("理由"));
    m_reasons->setPlaceholderText(tr("凭什么这样定，写事实"));
    m_reasons->setTabChangesFocus(true);
    m_reasons->setFixedHeight(ReasonsHeight);
    column->addWidget(label(tr("决定"), Text::Section));
    column->addLayout(chips);
    column->addWidget(m_blocked);
    column->addWidget(label(tr("理由"), Text::Section));
    column->addWidget(m_reasons);
    column->addWidget(label(tr("变成这些任务"), Text::Section));
    column->addWidget(m_tasks);
    column->addWidget(m_more);
    column->addStretch();
    m_column->addWidget(m_writing);
    const auto tell = [this] {
        if (!m_setting)
            emit changed();
    };
    connect(m_group, &QButtonGroup::idToggled, this, [tell](int, bool on) {
        if (on)
            tell();
    });
    connect(m_reasons, &QPlainTextEdit::textChanged, this, tell);
    connect(m_tasks, &TaskRows::changed, this, tell);
    connect(m_more, &QPushButton::clicked, this, &DecisionPanel::moreWanted);
}

void DecisionPanel::clear()
{
    m_writing->hide();
    if (m_reading)
        m_reading->deleteLater();
    m_reading = nullptr;
}

void DecisionPanel::setPeople(const QStringList &names)
{
    m_tasks->setPeople(names);
}

void DecisionPanel::setCase(const CaseView &view, const MeetingRules &rules, bool writes, bool mayReport)
{
    clear();
    if (!writes)
        return tell(view, mayReport);
    m_writing->show();
    offer(view, rules);
    setProposal(proposalOf(view.one));
}

QString DecisionPanel::choiceText(const Choice &choice, const CaseView &view) const
{
    if (choice.kind == Kind::Keep && view.severity)
        return tr("维持%1").arg(words::levelText(view.severity, m_table));
    if (choice.kind != Kind::Level)
        return words::kindText(choice.kind);
    const QString level = words::levelText(choice.level, m_table);
    if (!view.severity || choice.level == view.severity)
        return tr("定为%1").arg(level);
    return choice.level > view.severity ? tr("升到%1").arg(level) : tr("降到%1").arg(level);
}

void DecisionPanel::offer(const CaseView &view, const MeetingRules &rules)
{
    using core::alerts::Severity;
    m_offered = {{Kind::Keep, {}}};
    for (const Severity level : {Severity::Red, Severity::Orange, Severity::Yellow, Severity::Blue}) {
        const bool within = view.state != core::alerts::State::Closed
            && (!view.severity || level > *view.severity || level == view.lowerTo);
        // What was decided here has become the level of the case, and stays to be seen.
        if ((within && level != view.severity) || (view.one.decided && view.one.decided->level == level))
            m_offered.append({Kind::Level, level});
    }
    for (const Kind kind : {Kind::Close, Kind::Refer, Kind::PlanReview, Kind::Other})
        m_offered.append({kind, {}});
    const bool few = view.toLower.contains(u"quorum"_s);
    for (int i = 0; i < MostChoices; ++i) {
        QPushButton *chip = m_chips.at(i);
        chip->setVisible(i < m_offered.size());
        if (i >= m_offered.size())
            continue;
        const Choice &choice = m_offered.at(i);
        const bool lowers = choice.kind == Kind::Level && choice.level == view.lowerTo;
        chip->setText(u"%1 %2"_s.arg(i + 1).arg(choiceText(choice, view)));
        chip->setAccessibleName(choiceText(choice, view));
        const auto level = choice.kind == Kind::Keep ? view.severity : choice.level;
        chip->setIcon(level ? markOf(*level) : QIcon());
        chip->setEnabled(!(lowers && !view.toLower.isEmpty()) && !(choice.kind == Kind::Close && few));
    }
    QString blocked;
    if (few)
        blocked = tr("到会不够 %1 种岗位：不能降级，也不能同意结案。升级一个人就能先升。").arg(rules.rolesToLower);
    else if (!view.toLower.isEmpty())
        blocked = tr("降到%1还差 %2 条，见左边。升级一个人就能先升。").arg(words::levelText(view.lowerTo, m_table)).arg(view.toLower.size());
    m_blocked->setText(blocked);
    m_blocked->setVisible(!blocked.isEmpty());
}

void DecisionPanel::tell(const CaseView &view, bool mayReport)
{
    m_reading = new QWidget;
    m_reading->setAccessibleName(accessibleName());
    auto *column = new QVBoxLayout(m_reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(label(tr("决定"), Text::Section));
    if (!view.one.decided) {
        column->addWidget(wrapped(tr("没有议"), "second"));
    } else {
        column->addWidget(label(words::decidedText(*view.one.decided, m_table), Text::PageTitle));
        if (const QString effect = words::effectText(view.effect); !effect.isEmpty())
            column->addWidget(wrapped(effect, "soon"));
        column->addWidget(wrapped(view.one.decided->reasons));
        column->addWidget(wrapped(tr("%1 记").arg(view.one.decided->by), "second"));
        column->addSpacing(6);
        column->addWidget(label(tr("变成的任务"), Text::Section));
    }
    for (const Item &item : view.one.items) {
        const bool done = item.done.isValid();
        column->addWidget(wrapped((done ? u"✓ "_s : QString()) + item.what));
        column->addWidget(wrapped(tr("%1　期限 %2").arg(item.person, item.due.toString(Qt::ISODate)), "second"));
        if (done) {
            column->addWidget(wrapped(tr("办了：%1").arg(item.outcome), "second"));
        } else if (mayReport) {
            QPushButton *report = button(tr("记下结果…"), "bar");
            report->setAccessibleName(tr("记下结果：%1").arg(item.what));
            connect(report, &QPushButton::clicked, this, [this, item] { emit itemChosen(item); });
            column->addWidget(report, 0, Qt::AlignLeft);
        }
        column->addWidget(hairline());
    }
    if (view.one.decided && view.one.items.isEmpty())
        column->addWidget(wrapped(tr("没有定要办的事。"), "second"));
    column->addStretch();
    m_column->addWidget(m_reading);
}

void DecisionPanel::choose(const Decided &decided)
{
    for (int i = 0; i < m_offered.size(); ++i) {
        if (m_offered.at(i).kind == decided.kind && m_offered.at(i).level == decided.level)
            return m_chips.at(i)->setChecked(true);
    }
    m_chips.first()->setChecked(true);
}

void DecisionPanel::setProposal(const Proposal &proposal)
{
    m_setting = true;
    choose(proposal.decided);
    m_reasons->setPlainText(proposal.decided.reasons);
    m_tasks->setItems(proposal.items);
    m_setting = false;
}

Proposal DecisionPanel::proposal() const
{
    Proposal proposal;
    const int chosen = m_group->checkedId();
    if (chosen >= 0 && chosen < m_offered.size()) {
        proposal.decided.kind = m_offered.at(chosen).kind;
        proposal.decided.level = m_offered.at(chosen).level;
    }
    proposal.decided.reasons = m_reasons->toPlainText();
    proposal.items = m_tasks->items();
    return proposal;
}

void DecisionPanel::setFrozen(bool frozen)
{
    m_writing->setEnabled(!frozen);
}

void DecisionPanel::focusFirst()
{
    if (!m_writing->isVisible())
        return;
    QAbstractButton *chosen = m_group->checkedButton();
    (chosen && chosen->isEnabled() ? chosen : m_chips.first())->setFocus();
}

void DecisionPanel::addTask(const QDate &today)
{
    if (m_writing->isVisible() && m_writing->isEnabled())
        m_tasks->add(today.addDays(TaskDays));
}

QString DecisionPanel::takeFault()
{
    if (m_reasons->toPlainText().trimmed().isEmpty()) {
        m_reasons->setFocus();
        return tr("还没写理由。没有改动任何东西。");
    }
    if (QLineEdit *line = m_tasks->firstBad()) {
        line->setFocus();
        line->selectAll();
        return tr("「%1」还没写好。期限写成 2026-12-05 这样。没有改动任何东西。").arg(line->accessibleName());
    }
    return {};
}

bool DecisionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int place = static_cast<QKeyEvent *>(event)->key() - Qt::Key_1;
        const auto *chip = qobject_cast<QPushButton *>(watched);
        if (chip && m_group->buttons().contains(chip) && place >= 0 && place < m_offered.size()
            && m_chips.at(place)->isEnabled()) {
            m_chips.at(place)->setChecked(true);
            m_chips.at(place)->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::meetings
