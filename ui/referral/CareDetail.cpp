// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/CareDetail.h"

#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/PaperSaving.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/referral/ActDialog.h"
#include "ui/words/CaseNews.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using namespace core::referral;

namespace ui::referral
{

namespace
{

QString institutionText(const Referral &referral)
{
    const Institution &to = referral.institution;
    if (to.name.isEmpty())
        return CareDetail::tr("由家长自选正规医院。");
    QStringList lines{to.name};
    if (referral.destination == Destination::School)
        lines.append(CareDetail::tr("转学去的学校"));
    else
        lines.append(to.green ? CareDetail::tr("绿色通道") : CareDetail::tr("没有绿色通道"));
    const std::pair<QString, QString> parts[] = {{CareDetail::tr("联系人"), to.contact},
                                                 {CareDetail::tr("电话"), to.phone},
                                                 {CareDetail::tr("接诊时间"), to.hours},
                                                 {CareDetail::tr("接诊年龄"), to.ages},
                                                 {CareDetail::tr("地址"), to.address}};
    for (const auto &[name, value] : parts) {
        if (!value.isEmpty())
            lines.append(u"%1　%2"_s.arg(name, value));
    }
    if (referral.destination == Destination::Institution)
        lines.append(CareDetail::tr("照 %1 的白名单，以后名单变了，这里不变。").arg(referral.day.toString(Qt::ISODate)));
    return lines.join(u'\n');
}

} // namespace

CareDetail::CareDetail(ReferralSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_name(label({}, Text::RecordName))
    , m_who(label({}, Text::Body, "second"))
    , m_stage(label({}, Text::Section))
    , m_where(label({}, Text::Secondary, "second"))
    , m_back(button(tr("返回列表　Esc"), "bar"))
    , m_student(button(tr("学生档案"), "bar"))
    , m_alert(button(tr("预警　A"), "bar"))
    , m_print(button(tr("文书　Ctrl+P"), "bar"))
    , m_act(button(tr("记一步　M"), "primary"))
    , m_story(new RecordList(tr("经过"), {{tr("时间"), 118}, {tr("事项"), widthFor(206, 250)}, {tr("说明"), 460}}))
    , m_open(new RecordList(tr("要办的"), {{tr("要办的"), widthFor(200, 210)}, {tr("时限"), 120}}))
    , m_chosen(label({}))
    , m_side(label({}, Text::Body, "second"))
{
    setAccessibleName(tr("转介详情"));
    build();
    connect(m_back, &QPushButton::clicked, this, &CareDetail::backRequested);
    const auto student = [this] {
        if (isReady())
            m_source.openStudent(m_referral ? m_referral->student.id : m_leave->student.id);
    };
    const auto alert = [this] {
        const auto id = m_referral ? m_referral->referral.alert : m_leave ? m_leave->leave.alert : core::Id<core::alerts::Alert>();
        if (!id.isNull())
            m_source.openAlert(id);
    };
    connect(m_student, &QPushButton::clicked, this, student);
    connect(m_alert, &QPushButton::clicked, this, alert);
    connect(m_print, &QPushButton::clicked, this, &CareDetail::print);
    connect(m_act, &QPushButton::clicked, this, &CareDetail::recordAct);
    connect(m_story, &RecordList::currentChanged, this, [this](int row) {
        const bool there = row >= 0 && row < m_acts.size();
        m_chosen->setText(there ? words::actDetail(m_acts.at(row), m_source.table) : QString());
    });
    connect(m_open, &RecordList::opened, this, &CareDetail::recordAct);
    connect(m_story, &RecordList::retryRequested, this, &CareDetail::reload);
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { print(); });
    addLetterKey(this, Qt::Key_M, [this] { recordAct(); });
    addLetterKey(this, Qt::Key_A, alert);
}

void CareDetail::build()
{
    QHBoxLayout *head = recordHead({{m_name, m_who}, {m_stage, m_where}}, {m_back, m_student, m_alert, m_print, m_act});
    QWidget *side = sidePanel(tr("要办的和转到哪里"), 366);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(label(tr("什么要在何时之前办"), Text::Section));
    column->addWidget(m_open, 1);
    m_side->setWordWrap(true);
    column->addWidget(m_side);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(0);
    m_chosen->setWordWrap(true);
    m_chosen->setContentsMargins(16, 8, 16, 10);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_story, 1);
    left->addWidget(hairline());
    left->addWidget(m_chosen);
    lower->addLayout(left, 1);
    lower->addWidget(side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addLayout(lower, 1);
}

void CareDetail::clear()
{
    m_referral.reset();
    m_leave.reset();
    showStory({});
    showSteps({});
    for (QLabel *text : {m_name, m_who, m_stage, m_where, m_side})
        text->clear();
}

void CareDetail::open(const ReferralSource::ReferralId &id)
{
    clear();
    m_id = id;
    m_leaveId = {};
    reload();
}

void CareDetail::open(const ReferralSource::LeaveId &id)
{
    clear();
    m_id = {};
    m_leaveId = id;
    reload();
}

void CareDetail::reload()
{
    for (QPushButton *tool : {m_student, m_alert, m_print, m_act})
        tool->setEnabled(isReady());
    m_story->setBusy();
    const auto answered = [this](const auto &row, const auto &asked, const auto &now) {
        if (asked != now)
            return;
        if (row)
            show(*row);
        else
            m_story->showError(row.error());
    };
    if (m_leaveId.isNull())
        onFinished(m_source.open(m_id), this, [this, answered, asked = m_id](const core::Result<ReferralRow> &row) {
            answered(row, asked, m_id);
        });
    else
        onFinished(m_source.openLeave(m_leaveId), this,
                   [this, answered, asked = m_leaveId](const core::Result<LeaveRow> &row) { answered(row, asked, m_leaveId); });
}

void CareDetail::show(const ReferralRow &row)
{
    m_referral = row;
    const Referral &one = row.referral;
    m_name->setText(row.student.name);
    m_who->setText(tr("%1　学号 %2").arg(row.student.className.display(), row.student.studentNumber));
    m_stage->setText(words::referralStageText(row.stage));
    const Urgency *urgency = m_source.table.urgency(one.urgency);
    m_where->setText(tr("%1 写的建议书　%2").arg(one.day.toString(Qt::ISODate), urgency ? urgency->name : one.urgency));
    m_side->setText(tr("原因\n%1\n\n转到哪里\n%2")
                        .arg((namesOf(m_source.table.reasons, one.reasons) + QStringList{one.note}).join(u'\n').trimmed(),
                             institutionText(one)));
    showStory(one.acts);
    showSteps(row.open);
    m_act->setEnabled(m_source.mayEdit && row.stage != ReferralStage::Closed);
    m_alert->setEnabled(!one.alert.isNull());
    m_student->setEnabled(true);
    m_print->setEnabled(m_source.mayPrint);
    if (m_source.setTrail)
        m_source.setTrail({tr("转介"), row.student.name});
}

void CareDetail::show(const LeaveRow &row)
{
    m_leave = row;
    m_name->setText(row.student.name);
    m_who->setText(tr("%1　学号 %2").arg(row.student.className.display(), row.student.studentNumber));
    m_stage->setText(words::leaveStageText(row.stage));
    m_where->setText(tr("%1 开始休学").arg(row.leave.acts.value(0).day.toString(Qt::ISODate)));
    const LeaveTable &table = m_source.table.leave;
    QStringList lines{tr("复学要的材料")};
    const auto list = [&](const QList<Choice> &choices, const QStringList &missing) {
        for (const Choice &one : choices)
            lines.append((missing.contains(one.id) ? u"○ "_s : u"● "_s) + one.name);
    };
    list(table.papers, row.papersMissing);
    lines.append(tr("\n复学的条件"));
    list(table.conditions, row.conditionsOpen);
    lines.append(tr("\n● 有了　○ 还没有　　条件出自 %1").arg(table.source));
    m_side->setText(lines.join(u'\n'));
    showStory(row.leave.acts);
    showSteps(row.next ? QList<ReferralDeadline>{*row.next} : QList<ReferralDeadline>());
    m_act->setEnabled(m_source.mayEdit && row.stage != LeaveStage::Ended);
    m_alert->setEnabled(!row.leave.alert.isNull());
    m_student->setEnabled(true);
    m_print->setEnabled(m_source.mayPrint);
    if (m_source.setTrail)
        m_source.setTrail({tr("休学和复学"), row.student.name});
}

void CareDetail::showStory(const QList<Act> &acts)
{
    m_acts = acts;
    const QDateTime now = m_source.clock->now();
    const bool withheld = (m_referral && m_referral->notesWithheld) || (m_leave && m_leave->notesWithheld);
    m_story->setEmptyText(tr("还没有记过。按 M 记第一步。"));
    m_story->setFoot(withheld ? tr("您的岗位看不到各条写的话。要看请找心理教师。") : QString());
    m_story->setRows(int(m_acts.size()), [this, now](int row, int column) -> Cell {
        const Act &act = m_acts.at(row);
        Cell cell;
        cell.second = column != 1;
        cell.text = column == 0 ? momentText(act.at, now)
            : column == 1       ? words::actText(act.kind)
                                : words::actDetail(act, m_source.table);
        return cell;
    });
}

void CareDetail::showSteps(const QList<ReferralDeadline> &steps)
{
    m_steps = steps;
    const QDateTime now = m_source.clock->now();
    m_open->setEmptyText(tr("现在没有要办的。"));
    m_open->setRows(int(m_steps.size()), [this, now](int row, int column) -> Cell {
        const ReferralDeadline &step = m_steps.at(row);
        const DueText due = dueText(step.due, now);
        Cell cell;
        cell.text = column == 1 ? due.text : m_source.table.steps.value(step.step);
        cell.bold = column == 0 && row == 0;
        cell.lateness = column == 1 ? int(due.lateness) : 0;
        return cell;
    });
    m_story->table()->setFocus();
}

void CareDetail::recordAct()
{
    if (!isReady() || !m_act->isEnabled())
        return;
    ReferralTable table = m_source.table; // a reply offers what its sender can answer
    if (m_referral)
        table.results = resultsFor(m_source.table, m_referral->referral.destination);
    table.handOver.clear();
    auto *dialog = new ActDialog(m_referral ? ActDialog::ofReferral() : ActDialog::ofLeave(), table,
                                 m_source.clock->today(), this);
    takeSeen();
    dialog->onAccept([this, dialog] {
        const Act act = dialog->act();
        const auto job = m_referral ? m_source.act(m_id, m_seenRevision, act)
                                    : m_source.actInLeave(m_leaveId, m_seenRevision, act);
        onFinished(job, dialog, [this, dialog](const core::Result<> &done) {
            if (!done && done.error().code == core::ErrorCode::Conflict)
                return tellStale(dialog);
            if (!done)
                return dialog->refuse(done.error());
            dialog->finish();
            reload();
            emit changed();
        });
    });
    dialog->open();
}

void CareDetail::takeSeen()
{
    m_seenRevision = m_referral ? m_referral->referral.revision : m_leave->leave.revision;
    m_seenActs = m_referral ? m_referral->referral.acts.size() : m_leave->leave.acts.size();
}

/// What somebody else has recorded meanwhile, beside what was written; the next try is made on that.
void CareDetail::tellStale(AskDialog *dialog)
{
    const auto told = [this, dialog](const auto &row, const auto &acts) {
        if (!row)
            return dialog->showError(row.error());
        QStringList news;
        for (const Act &one : acts(*row).mid(m_seenActs))
            news.append(u"%1　%2"_s.arg(words::actText(one.kind), words::actDetail(one, m_source.table)));
        show(*row);
        takeSeen();
        dialog->showWords(words::staleText(news));
    };
    if (m_leaveId.isNull())
        onFinished(m_source.open(m_id), dialog, [told](const core::Result<ReferralRow> &row) {
            told(row, [](const ReferralRow &one) { return one.referral.acts; });
        });
    else
        onFinished(m_source.openLeave(m_leaveId), dialog, [told](const core::Result<LeaveRow> &row) {
            told(row, [](const LeaveRow &one) { return one.leave.acts; });
        });
}

void CareDetail::print()
{
    if (!isReady() || !m_print->isEnabled())
        return;
    auto *dialog = new AskDialog(tr("文书"), tr("存成 PDF 再打印。离开档案库的是明文，做一份会记进日志；被怀疑的人不会出现在上面。"),
                                 tr("存成 PDF…"), this);
    QComboBox *form = choice(tr("哪一份"));
    for (const FormOffer &one : m_source.forms) {
        if (one.ofLeave == m_leave.has_value())
            form->addItem(one.title, one.name);
    }
    dialog->body()->addWidget(form);
    form->setFocus();
    dialog->onAccept([this, dialog, form] {
        const QString name = form->currentData().toString();
        const QString student = m_referral ? m_referral->student.name : m_leave->student.name;
        m_source.files.save(dialog, tr("文书存到哪里"), u"%1-%2.pdf"_s.arg(student, form->currentText()),
                            [this, dialog, name](const QString &path) { save(name, path, dialog); });
    });
    dialog->open();
}

void CareDetail::save(const QString &form, const QString &path, AskDialog *dialog)
{
    const auto refuse = [this, dialog](const core::Error &error) {
        QStringList open;
        for (const QString &word : error.context.value(u"open"_s).toStringList())
            open.append(words::careOpenText(word, m_source.table));
        dialog->showError(error, open);
    };
    savePaper(m_source.makeForm(form, m_id, m_leaveId), path, m_source.writeFile, dialog, refuse);
}

} // namespace ui::referral
