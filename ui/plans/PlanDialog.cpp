// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/CardText.h"
#include "ui/words/CaseWords.h"
#include "ui/words/PlanWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::plans;

namespace ui::plans
{

namespace
{

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

PlanDialog::PlanDialog(PlansSource source, const PlansSource::StudentId &student, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_student(student)
    , m_who(label({}, Text::Section))
    , m_missing(label({}, Text::Body, "second"))
    , m_said(label({}, Text::Body, "second"))
    , m_versions(new RecordList(tr("各版"), {{tr("版"), widthFor(150, 190)}, {tr("起草"), 96}}))
    , m_content(new RecordList(tr("策的内容"), {{tr("项目"), widthFor(124, 150)},
                                              {tr("内容"), 330},
                                              {tr("谁做"), 130},
                                              {tr("日期"), 96},
                                              {tr("评估"), 110}}))
    , m_compared(new RecordList(tr("两版对照"), {{tr("哪一处"), 210}, {tr("前一版"), 270}, {tr("这一版"), 270}}))
    , m_whole(label({}, Text::Body))
    , m_begin(button(tr("新的一版　N"), "primary"))
    , m_change(button(tr("写　Enter"), "bar"))
    , m_goal(button(tr("加目标　G"), "bar"))
    , m_measure(button(tr("加措施　A"), "bar"))
    , m_enforce(button(tr("定稿　D"), "bar"))
    , m_end(button(tr("结束　E"), "bar"))
    , m_compare(button(tr("对照前一版　V"), "bar"))
    , m_settle(button(tr("没存的改动　C"), "bar"))
    , m_card(button(tr("知情卡　K"), "bar"))
    , m_withdraw(button(tr("收回　W"), "bar"))
    , m_print(button(tr("存成 PDF　Ctrl+P"), "bar"))
{
    setWindowTitle(tr("一生一策"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    const auto both = [this](QPushButton *tool, Qt::Key key, std::function<void()> act) {
        tool->setAutoDefault(false);
        connect(tool, &QPushButton::clicked, this, act);
        addLetterKey(this, key, [tool] {
            if (tool->isVisible() && tool->isEnabled())
                tool->click();
        });
    };
    both(m_begin, Qt::Key_N, [this] { m_shows == Shows::Cards ? makeCard() : begin(); });
    both(m_goal, Qt::Key_G, [this] { addGoal(); });
    both(m_measure, Qt::Key_A, [this] { addMeasure(); });
    both(m_enforce, Qt::Key_D, [this] { enforce(); });
    both(m_end, Qt::Key_E, [this] { end(); });
    both(m_withdraw, Qt::Key_W, [this] { withdraw(); });
    both(m_settle, Qt::Key_C, [this] { compareUnsettled(); });
    const auto toggle = [this](Shows shows) {
        m_shows = m_shows == shows ? Shows::Version : shows;
        showChosen();
    };
    both(m_compare, Qt::Key_V, [toggle] { toggle(Shows::Comparison); });
    both(m_card, Qt::Key_K, [toggle] { toggle(Shows::Cards); });
    m_change->setAutoDefault(false);
    connect(m_change, &QPushButton::clicked, this, &PlanDialog::change);
    connect(m_content, &RecordList::opened, this, &PlanDialog::change);
    m_print->setAutoDefault(false);
    connect(m_print, &QPushButton::clicked, this, &PlanDialog::print);
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { print(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    connect(m_versions, &RecordList::currentChanged, this, &PlanDialog::showChosen);
    connect(m_versions, &RecordList::retryRequested, this, &PlanDialog::reload);
    connect(m_content, &RecordList::currentChanged, this, &PlanDialog::showLine);
    m_content->table()->setFocus();
    reload();
}

void PlanDialog::build()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->addWidget(m_who);
    m_missing->setWordWrap(true);
    head->addWidget(m_missing);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(0);
    m_versions->setFixedWidth(widthFor(270, 310));
    lists->addWidget(m_versions);
    lists->addWidget(m_content, 1);
    lists->addWidget(m_compared, 1);
    m_compared->hide();
    m_whole->setWordWrap(true);
    m_whole->setMinimumHeight(44);
    m_whole->setContentsMargins(16, 6, 16, 6);
    m_said->setWordWrap(true);
    m_said->setContentsMargins(16, 0, 16, 0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 8, 16, 12);
    tools->setSpacing(8);
    for (QPushButton *tool : {m_begin, m_change, m_goal, m_measure, m_enforce, m_end, m_compare, m_settle, m_card, m_withdraw})
        tools->addWidget(tool);
    tools->addStretch();
    tools->addWidget(m_print);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addLayout(lists, 1);
    all->addWidget(hairline());
    all->addWidget(m_whole);
    all->addWidget(m_said);
    all->addLayout(tools);
    resize(1120, 620);
}

void PlanDialog::reload()
{
    m_versions->setBusy();
    onFinished(m_source.open(m_student), this, [this](const core::Result<PlanView> &view) {
        if (!view)
            return m_versions->showError(view.error());
        showView(*view);
        if (std::exchange(m_compareNext, false))
            compareUnsettled();
        else
            findUnsettled();
        onFinished(m_source.cards(m_student), this, [this](const core::Result<QList<Card>> &cards) {
            if (!cards)
                return sayError(cards.error());
            m_cards = *cards;
            if (m_shows == Shows::Cards)
                showCards();
        });
    });
}

void PlanDialog::showView(const PlanView &view)
{
    m_view = view;
    m_who->setText(words::studentLine(view.student));
    QStringList missing;
    for (const QString &word : view.missing)
        missing.append(words::planOpenText(word));
    if (!view.stopped.isEmpty())
        missing.append(tr("有措施不能由写着的人做，请换人"));
    m_missing->setText(missing.isEmpty() ? QString() : tr("还缺：%1").arg(missing.join(tr("；"))));
    m_missing->setVisible(!missing.isEmpty());
    m_versions->setEmptyText(tr("还没有策。"));
    m_versions->setRows(int(view.versions.size()), [this](int row, int column) {
        const Plan &plan = m_view->versions.at(row);
        Cell cell;
        cell.text = column == 0 ? words::versionText(plan) : dayText(plan.made.toLocalTime().date());
        cell.second = column == 1;
        return cell;
    });
    showChosen();
}

const Plan *PlanDialog::chosen() const
{
    if (!m_view || m_view->versions.isEmpty())
        return nullptr;
    return &m_view->versions.at(std::clamp(m_versions->currentRow(), 0, int(m_view->versions.size()) - 1));
}

const Plan *PlanDialog::draft() const
{
    const Plan *plan = chosen();
    return plan && plan->state == PlanState::Draft && m_source.mayEdit && !m_unsettled ? plan : nullptr;
}

void PlanDialog::showChosen()
{
    const Plan *plan = chosen();
    m_content->setVisible(m_shows != Shows::Comparison);
    m_compared->setVisible(m_shows == Shows::Comparison);
    if (m_shows == Shows::Cards)
        showCards();
    else if (!plan)
        fill();
    else if (m_shows == Shows::Comparison)
        showComparison(*plan);
    else
        showVersion(*plan);
    offer();
}

void PlanDialog::showVersion(const Plan &plan)
{
    const PlanContent &content = plan.content;
    m_lines.clear();
    m_lines.append({{}, {tr("长处"), content.strengths}, Kind::Strengths});
    if (!m_view->notesWithheld) {
        m_lines.append({{}, {tr("担心"), content.worries}, Kind::Worries});
        m_lines.append({{}, {tr("内部备注"), content.internal}, Kind::Internal});
    }
    m_lines.append({{}, {tr("复核"), {}, {}, dayText(content.review)}, Kind::Review});
    for (qsizetype i = 0; i < content.goals.size(); ++i) {
        const Goal &goal = content.goals.at(i);
        m_lines.append({{}, {tr("目标 %1").arg(i + 1), goal.what}, Kind::Goal, i});
        for (qsizetype j = 0; j < goal.measures.size(); ++j) {
            const Measure &measure = goal.measures.at(j);
            QString evaluated;
            for (const Evaluation &one : m_view->evaluations) {
                if (one.measure == measure.key)
                    evaluated = words::reachedText(one.reached) + (one.text.isEmpty() ? QString() : u"　"_s + one.text);
            }
            m_lines.append({{},
                            {measure.mayBeTold ? tr("措施，可告知") : tr("措施"), measure.what, words::whoText(measure),
                             dayText(measure.due), evaluated},
                            Kind::Measure, i, j});
        }
    }
    fill();
}

void PlanDialog::showComparison(const Plan &plan)
{
    m_compared->setEmptyText(tr("没有更早的一版可以对照，或者两版没有不同。"));
    m_compared->setRows(0, {});
    if (plan.number <= 1)
        return;
    m_compared->setBusy();
    const auto job = m_source.compare(m_student, plan.number - 1, plan.number);
    onFinished(job, this, [this](const core::Result<Differences> &found) {
        if (!found)
            return m_compared->showError(found.error());
        m_compared->setRows(int(found->size()), [found = *found](int row, int column) {
            const words::DifferenceText text = words::differenceText(found.at(row));
            Cell cell;
            cell.text = column == 0 ? text.field : column == 1 ? text.before : text.after;
            cell.second = column == 1;
            return cell;
        });
        m_compared->table()->setFocus();
    });
}

void PlanDialog::showCards()
{
    m_lines.clear();
    for (qsizetype i = 0; m_view && i < m_cards.size(); ++i) {
        const Card &card = m_cards.at(i);
        add(card.holdsOn(m_source.clock->today()) ? card.receiver
            : card.stopped                        ? tr("%1　停用：不能再给这个人").arg(card.receiver)
            : card.withdrawn.isValid()            ? tr("%1　已收回").arg(card.receiver)
                                                  : tr("%1　过了有效期").arg(card.receiver));
        for (const words::CardPart &part : words::cardParts(card, m_view->student)) {
            for (const QString &line : part.lines) {
                const bool first = &line == &part.lines.first();
                m_lines.append({{}, {first ? part.title : QString(), line}, Kind::Other, -1, -1, i});
            }
        }
    }
    fill();
    offer();
}

void PlanDialog::fill()
{
    if (!m_view || (m_shows == Shows::Version && !chosen()))
        m_lines.clear();
    m_content->setEmptyText(m_shows == Shows::Cards ? tr("还没有知情卡。按 N 做一张。") : tr("还没有策。按 N 从样板起草。"));
    m_content->setRows(int(m_lines.size()), [this](int row, int column) -> Cell {
        const Line &line = m_lines.at(row);
        if (!line.heading.isEmpty())
            return headingCell(line.heading, column);
        Cell cell;
        cell.text = line.cells.value(column);
        cell.second = column == 0;
        cell.bold = column == 1 && line.kind == Kind::Goal;
        return cell;
    });
    showLine();
}

void PlanDialog::showLine()
{
    const int row = m_content->currentRow();
    m_whole->setText(row >= 0 && row < m_lines.size() ? m_lines.at(row).cells.value(1) : QString());
    offer();
}

void PlanDialog::offer()
{
    const bool edit = m_source.mayEdit && m_view;
    const bool cards = m_shows == Shows::Cards;
    const bool version = m_shows == Shows::Version;
    m_begin->setText(cards ? tr("新的卡　N") : tr("新的一版　N"));
    m_begin->setAccessibleName(m_begin->text());
    m_begin->setVisible(m_source.mayEdit);
    m_begin->setEnabled(edit && (cards || (version && !m_view->draft() && !m_unsettled)));
    const Plan *plan = chosen();
    const bool inForce = plan && plan->state == PlanState::InForce;
    m_change->setText(inForce ? tr("评估　Enter") : tr("写　Enter"));
    m_change->setAccessibleName(m_change->text());
    m_change->setVisible(m_source.mayEdit && version);
    m_change->setEnabled(edit && (draft() || inForce));
    for (QPushButton *tool : {m_goal, m_measure, m_enforce})
        tool->setVisible(version && draft());
    m_end->setVisible(version && inForce && m_source.mayEdit);
    m_compare->setVisible(!cards);
    m_settle->setVisible(m_unsettled.has_value());
    m_compare->setEnabled(plan);
    m_withdraw->setVisible(m_source.mayEdit && cards);
    const qsizetype card = chosenCard();
    m_withdraw->setEnabled(card >= 0 && !m_cards.at(card).withdrawn.isValid());
    m_print->setVisible(m_source.mayEdit);
    m_print->setEnabled(cards ? card >= 0 : plan != nullptr);
}

qsizetype PlanDialog::chosenCard() const
{
    const int row = m_content->currentRow();
    const qsizetype card = row >= 0 && row < m_lines.size() ? m_lines.at(row).card : -1;
    return card < m_cards.size() ? card : -1;
}

} // namespace ui::plans
