// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/AlertDetailPage.h"

#include "core/alerts/BullyingRules.h"
#include "ui/alerts/TriageDialogs.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/SeverityMark.h"
#include "ui/words/CaseNews.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorText.h"
#include "ui/words/EvidenceWords.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using namespace core::alerts;

namespace ui::alerts
{

namespace
{
QString levelText(core::alerts::Severity severity)
{
    return severityCharacter(static_cast<common::Severity>(severity));
}

QString decisionText(const Decision &decision)
{
    if (!decision.after)
        return decision.before ? QObject::tr("结案") : QObject::tr("搁置");
    if (!decision.before || *decision.before == *decision.after)
        return QObject::tr("定为%1").arg(levelText(*decision.after));
    return *decision.after > *decision.before
        ? QObject::tr("%1升%2").arg(levelText(*decision.before), levelText(*decision.after))
        : QObject::tr("%1降%2").arg(levelText(*decision.before), levelText(*decision.after));
}

std::optional<State> stateAfter(State state)
{
    switch (state) {
    case State::Noticed:
        return State::Triaged;
    case State::Graded:
        return State::Intervening;
    case State::Intervening:
        return State::Following;
    default:
        return std::nullopt;
    }
}
} // namespace

AlertDetailPage::AlertDetailPage(AlertsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_name(label({}, Text::RecordName))
    , m_who(label({}, Text::Body, "second"))
    , m_mark(new SeverityMark(common::Severity::Blue))
    , m_state(label({}, Text::Secondary, "second"))
    , m_back(button(tr("返回列表　Esc"), "bar"))
    , m_student(button(tr("学生档案"), "bar"))
    , m_fact(button(tr("记事实　F"), "bar"))
    , m_advance(button(tr("进入下一阶段"), "bar"))
    , m_grade(button(tr("定级　U"), "bar"))
    , m_step(button(tr("记一步　M"), "primary"))
    , m_sign(button(tr("补签名"), "bar"))
    , m_ground(button(tr("补依据"), "bar"))
    , m_harm(button(tr("疑受侵害　H"), "bar"))
    , m_aside(button(tr("搁置　S"), "bar"))
    , m_inquiry(button(tr("欺凌调查　B"), "bar"))
    , m_papers(button(tr("附件　A"), "bar"))
    , m_plan(button(tr("一生一策　P"), "bar"))
    , m_counsel(button(tr("辅导　D"), "bar"))
    , m_refer(button(tr("转介　R"), "bar"))
    , m_crisis(button(tr("危机处置　C"), "bar"))
    , m_notes(button(tr("打开写的话…　Ctrl+R"), "bar"))
    , m_helpers(button(tr("谁参与　T"), "bar"))
    , m_storyList(new RecordList(tr("经过"), {{tr("时间"), 118}, {tr("事项"), 206}, {tr("说明"), 460}}))
    , m_dutyList(new RecordList(tr("要办的"), {{tr("要办的"), 180}, {tr("时限"), 120}}))
    , m_owed(label({}, Text::Body, "second"))
    , m_signs(label({}, Text::Body, "second"))
{
    setAccessibleName(tr("预警详情"));
    build();
    connect(m_back, &QPushButton::clicked, this, &AlertDetailPage::backRequested);
    connect(m_student, &QPushButton::clicked, this, [this] {
        if (m_view)
            m_source.openStudent(m_view->student.id);
    });
    connect(m_step, &QPushButton::clicked, this, &AlertDetailPage::recordStep);
    connect(m_fact, &QPushButton::clicked, this, &AlertDetailPage::recordFact);
    connect(m_grade, &QPushButton::clicked, this, &AlertDetailPage::grade);
    connect(m_sign, &QPushButton::clicked, this, &AlertDetailPage::sign);
    connect(m_notes, &QPushButton::clicked, this, &AlertDetailPage::askReason);
    connect(m_advance, &QPushButton::clicked, this, &AlertDetailPage::advance);
    connect(m_ground, &QPushButton::clicked, this, [this] { ask(askGround); });
    connect(m_aside, &QPushButton::clicked, this, &AlertDetailPage::triage);
    const auto way = [this](QPushButton *tool, Qt::Key key, const std::function<void()> &go) {
        const auto act = [this, tool, go] {
            if (m_view && tool->isEnabled() && tool->isVisible())
                go();
        };
        connect(tool, &QPushButton::clicked, this, act);
        addLetterKey(this, key, act);
    };
    way(m_plan, Qt::Key_P, [this] { m_source.openPlan(m_view->student.id); });
    way(m_counsel, Qt::Key_D, [this] { m_source.counsel(m_view->student); });
    way(m_refer, Qt::Key_R, [this] { m_source.refer(m_view->student); });
    way(m_papers, Qt::Key_A, [this] { m_source.openAttachments(m_view->student, m_id, this); });
    addLetterKey(this, Qt::Key_S, [this] { triage(); });
    way(m_harm, Qt::Key_H, [this] { ask(askHarm); });
    way(m_inquiry, Qt::Key_B, [this] { inquire({}); });
    way(m_helpers, Qt::Key_T, [this] {
        auto *dialog = new HelpersDialog(m_source.helpers, m_id, m_view->student.name, m_source.clock, this);
        dialog->open();
    });
    way(m_crisis, Qt::Key_C, [this] { m_source.openCrisis(m_id); });
    connect(m_dutyList, &RecordList::opened, this, &AlertDetailPage::recordStep);
    connect(m_storyList, &RecordList::retryRequested, this, [this] { reload(ThenAsk::Nothing); });
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::Key_F5, [this] { reload(ThenAsk::Nothing); });
    addKey(this, Qt::CTRL | Qt::Key_R, [this] { askReason(); });
    addLetterKey(this, Qt::Key_M, [this] { recordStep(); });
    addLetterKey(this, Qt::Key_U, [this] { grade(); });
    addLetterKey(this, Qt::Key_F, [this] { recordFact(); });
}

void AlertDetailPage::build()
{
    QHBoxLayout *head =
        recordHead({{m_name, m_who}, {m_mark, m_state}}, {m_back, m_student, m_fact, m_advance, m_grade, m_step});

    QWidget *side = sidePanel(tr("要办的和还差的"), 366);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(label(tr("什么要在何时之前办"), Text::Section), 1);
    top->addWidget(m_notes);
    top->addWidget(m_crisis);
    column->addLayout(top);
    column->addWidget(m_dutyList, 1);
    m_owed->setWordWrap(true);
    column->addWidget(m_owed);
    m_signs->setWordWrap(true);
    m_signs->hide();
    column->addWidget(m_signs);
    for (const QList<QPushButton *> &tools :
         {QList{m_plan, m_counsel, m_refer}, QList{m_papers, m_harm, m_helpers}, QList{m_inquiry, m_aside}, QList{m_sign, m_ground}}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QPushButton *tool : tools)
            row->addWidget(tool);
        row->addStretch();
        column->addLayout(row);
    }

    m_aside->hide();
    m_inquiry->hide();
    m_notes->hide();
    auto *lower = new QHBoxLayout;
    lower->setSpacing(0);
    lower->addWidget(m_storyList, 1);
    lower->addWidget(side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addLayout(lower, 1);
}

void AlertDetailPage::open(const AlertsSource::AlertId &id, ThenAsk then)
{
    if (id != m_id) {
        m_reason.clear();
        m_view.reset();
        m_story.clear();
        m_storyList->setRows(0, {});
        m_dutyList->setRows(0, {});
        m_name->clear();
        m_who->clear();
        m_state->clear();
        m_owed->clear();
        m_mark->hide();
    }
    m_id = id;
    reload(then);
}

void AlertDetailPage::reload(ThenAsk then)
{
    // With a view they stay as they are: which of them lead anywhere is known when it comes.
    for (QPushButton *tool : {m_student, m_fact, m_advance, m_grade, m_step, m_sign, m_ground, m_harm, m_aside, m_papers, m_refer, m_plan, m_counsel, m_crisis, m_helpers}) {
        if (!m_view)
            tool->setEnabled(false);
    }
    m_storyList->setBusy();
    onFinished(load(), this, [this, then, asked = m_id, reason = m_reason](const core::Result<AlertView> &view) {
        if (asked != m_id || reason != m_reason)
            return;
        if (!view) {
            m_storyList->showError(view.error());
            return;
        }
        m_view = *view;
        show();
        if (then == ThenAsk::Step)
            recordStep();
        else if (then == ThenAsk::Grade)
            grade();
        else if (then == ThenAsk::Bullying)
            ask(askBullying);
    });
}

void AlertDetailPage::show()
{
    const Alert &alert = m_view->alert;
    const QDateTime now = m_source.clock->now();
    const bool closed = alert.state == State::Closed;
    m_name->setText(m_view->student.name);
    const QString who = tr("%1　学号 %2").arg(m_view->student.className.display(), m_view->student.studentNumber);
    m_who->setText(m_view->student.hasLeft ? tr("%1　已离校").arg(who) : who);
    if (alert.severity) {
        const QString own = m_view->levelName == levelText(*alert.severity) ? QString() : m_view->levelName;
        m_mark->setSeverity(static_cast<common::Severity>(*alert.severity), own);
    } else {
        m_mark->setUngraded();
    }
    m_mark->show();
    m_state->setText(tr("%1　%2层发现　从 %3 起计时")
                         .arg(words::stateText(alert.state), words::tierText(alert.tier),
                              momentText(alert.firstRecord, now)));
    const bool again = wantsSecondLook(alert);
    for (QPushButton *tool : {m_fact, m_step, m_harm})
        tool->setEnabled(!closed);
    m_grade->setEnabled(!closed || again);
    m_grade->setText(again ? tr("再开案　U") : tr("定级　U"));
    m_grade->setAccessibleName(m_grade->text());
    m_aside->setVisible(again || isUngraded(alert));
    m_aside->setText(again ? tr("不再开案　S") : tr("搁置　S"));
    m_aside->setAccessibleName(m_aside->text());
    m_inquiry->setVisible(m_source.inquiry.open && core::alerts::inquirySince(alert, InquiryPart::Members));
    m_papers->setVisible(bool(m_source.openAttachments));
    for (QPushButton *tool : {m_student, m_aside, m_inquiry, m_papers, m_counsel, m_sign, m_ground})
        tool->setEnabled(true);
    m_plan->setEnabled(bool(m_source.openPlan));
    m_refer->setEnabled(bool(m_source.refer));
    m_crisis->setEnabled(bool(m_source.openCrisis));
    m_counsel->setVisible(bool(m_source.counsel));
    m_notes->setVisible(m_view->notesRedacted && m_source.openNotes);
    m_helpers->setVisible(bool(m_source.helpers.list));
    m_helpers->setEnabled(true);
    const auto next = stateAfter(alert.state);
    m_advance->setVisible(next.has_value());
    if (next) {
        m_advance->setText(tr("进入%1").arg(words::stateText(*next)));
        m_advance->setAccessibleName(m_advance->text());
        m_advance->setEnabled(true);
    }
    fillStory();
    fillDuties();
    if (m_source.setTrail)
        m_source.setTrail({tr("在办"), m_view->student.name});
}

void AlertDetailPage::fillStory()
{
    const Alert &alert = m_view->alert;
    m_story.clear();
    const auto heading = [this](const QString &title, qsizetype count) {
        m_story.append({count > 0 ? tr("%1　%2 条").arg(title).arg(count) : tr("%1　还没有").arg(title), {}, {}, {}, 0});
    };
    const auto with = [](const QString &word, const QString &note) {
        return word.isEmpty() || note.isEmpty() ? word + note : word + u"　"_s + note;
    };
    const auto sourceOf = [this](const core::alerts::Signal &signal) {
        for (const auto &one : m_source.signalSources) {
            if (one.id == signal.source)
                return tr("%1发现").arg(one.name);
        }
        return QString();
    };
    const auto dated = [this, with](const QString &word, const auto &record) {
        const bool later = record.written.isValid() && record.at.secsTo(record.written) >= 60;
        return later ? with(word, tr("%1 补记").arg(momentText(record.written, m_source.clock->now()))) : word;
    };
    heading(tr("发现"), alert.found.size());
    for (qsizetype i = 0; i < alert.found.size(); ++i) {
        const core::alerts::Signal &signal = alert.found.at(i);
        m_story.append({{}, signal.noticed, m_view->signalNames.value(i, words::signalText(signal.kind)),
                        with(with(with(words::signalText(signal.kind), sourceOf(signal)),
                                  signal.sourceGone.isValid() ? tr("来源的答卷已随导入撤回，信号保留") : QString()),
                             signal.note),
                        0});
    }
    if (m_view->scoresWithheld)
        m_story.append({{}, {}, tr("得分"), tr("家长没有同意测评，这里不显示得分"), 0});
    heading(tr("事实"), alert.facts.size());
    for (const Fact &fact : alert.facts)
        m_story.append({{}, fact.at, words::factText(fact.kind),
                        with(with(dated(fact.danger ? tr("说到了危险的想法或计划") : QString(), fact), fact.note),
                             fact.shownBy ? tr("凭：%1").arg(words::evidenceText(*fact.shownBy, m_source.table)) : QString()),
                        0});
    for (const Suspect &suspect : alert.suspected)
        m_story.append({{}, {}, tr("怀疑的人"), words::suspectText(suspect, m_source.table), 0});
    if (alert.home != HomeInvolved::NotAsked)
        m_story.append({{}, alert.homeAnswered, tr("家里有没有人可能牵涉"), words::homeText(alert.home), 0});
    heading(tr("评估"), alert.decisions.size());
    for (const Decision &decision : alert.decisions) {
        QStringList signers;
        for (const Decider &decider : decision.deciders)
            signers.append(words::deciderText(decider, m_source.table));
        m_story.append({{}, decision.at, decisionText(decision),
                        tr("%1　签名：%2").arg(decision.reasons.join(Words::tr("；")), signers.join(Words::tr("、"))),
                        decision.after ? int(*decision.after) : 0});
        for (const Evidence &one : decision.evidence)
            m_story.append({{}, {}, tr("依据"), words::evidenceText(one, m_source.table), 0});
    }
    qsizetype done = alert.steps.size();
    for (const Task &task : alert.tasks)
        done += task.done ? 1 : 0;
    heading(tr("干预与跟踪"), done);
    for (const StepDone &step : alert.steps) {
        m_story.append({{}, step.at, words::stepText(step.step, m_source.table),
                        with(dated(tr("办了"), step), words::stepProofText(step, m_source.table)), 0});
    }
    for (const Task &task : alert.tasks) {
        if (task.done)
            m_story.append({{}, *task.done, words::taskText(task.kind),
                            with(task.breaksConfidence ? tr("办了，记为突破保密") : tr("办了"), task.note), 0});
    }
    if (m_view->notesRedacted)
        m_story.append({{}, {}, tr("写的话"), tr("收着。说明理由以后打开，离开这一页就收起。"), 0});
    if (m_view->notesWithheld)
        m_story.append({{}, {}, tr("写的话"), tr("您的岗位看不到各条写的话。要看请找心理教师。"), 0});
    const QDateTime now = m_source.clock->now();
    m_storyList->setRows(int(m_story.size()), [this, now](int row, int column) -> Cell {
        const Line &line = m_story.at(row);
        if (!line.heading.isEmpty())
            return headingCell(line.heading, column);
        Cell cell;
        cell.second = column != 1;
        cell.text = column == 0 ? momentText(line.at, now) : column == 1 ? line.what : line.more;
        return cell;
    });
}

void AlertDetailPage::fillDuties()
{
    const QDateTime now = m_source.clock->now();
    m_dutyList->setEmptyText(tr("现在没有要办的。"));
    m_dutyList->setRows(int(m_view->duties.size()), [this, now](int row, int column) -> Cell {
        const Duty &duty = m_view->duties.at(row);
        const DueText due = dueText(duty.due, now);
        Cell cell;
        const bool instead = core::alerts::isInPlace(duty.step);
        cell.text = column == 1 ? due.text : instead ? words::stepText(duty.step, m_source.table) : duty.name;
        cell.bold = column == 0 && row == 0;
        cell.lateness = column == 1 ? int(due.lateness) : 0;
        return cell;
    });
    QStringList owed;
    for (const QString &word : m_view->owed)
        owed.append(u"· "_s + words::openWordText(word, m_source.table));
    const bool signs = !m_view->alert.bullying && std::any_of(m_view->alert.found.begin(), m_view->alert.found.end(), [this](const auto &one) {
        return m_source.bullyingRules.contains(one.rule);
    });
    m_signs->setText(signs ? tr("有欺凌的迹象。怀疑是学生间欺凌就按 H 记下，学校开始调查，不用等查实。") : QString());
    m_signs->setVisible(signs && m_view->alert.state != State::Closed);
    m_owed->setText(owed.isEmpty() ? QString() : tr("这次定级还差：\n%1").arg(owed.join(u'\n')));
    m_sign->setVisible(!owed.isEmpty());
    m_sign->setEnabled(true);
    m_ground->setVisible(!owed.isEmpty());
    m_ground->setEnabled(true);
    m_dutyList->table()->setFocus();
}

void AlertDetailPage::follow(AskDialog *dialog, const Storing &store)
{
    onFinished(store(m_seen), dialog, [this, dialog](const core::Result<> &done) {
        if (!done && done.error().code == core::ErrorCode::Conflict)
            return tellStale(dialog);
        if (!done) {
            QStringList open;
            for (const QString &word : done.error().context.value(u"open"_s).toStringList())
                open.append(words::openWordText(word, m_source.table));
            dialog->showError(done.error(), open);
            return;
        }
        dialog->finish();
        reload(ThenAsk::Nothing);
        emit changed();
    });
}

void AlertDetailPage::tellStale(AskDialog *dialog)
{
    onFinished(load(), dialog, [this, dialog](const core::Result<AlertView> &view) {
        if (!view)
            return dialog->showError(view.error());
        const QStringList news = words::caseNews(m_seen, view->alert, m_source.table);
        m_seen = view->alert;
        m_view = *view;
        show();
        dialog->showWords(words::staleText(news));
    });
}

void AlertDetailPage::advance()
{
    const auto next = m_view ? stateAfter(m_view->alert.state) : std::nullopt;
    if (!next)
        return;
    auto *dialog = new AskDialog(tr("进入%1").arg(words::stateText(*next)), tr("各项时限不变，没办完的仍要办。"),
                                 tr("进入%1").arg(words::stateText(*next)), this);
    m_seen = m_view->alert;
    dialog->onAccept([this, dialog, state = *next] {
        follow(dialog, [this, state](const Alert &seen) { return m_source.advance(m_id, seen.revision, state); });
    });
    dialog->open();
}

} // namespace ui::alerts
