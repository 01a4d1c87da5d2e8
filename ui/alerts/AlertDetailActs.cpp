// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/AlertDetailPage.h"

#include "core/alerts/EvidenceWords.h"
#include "ui/alerts/EvidenceList.h"
#include "ui/alerts/GradeDialog.h"
#include "ui/alerts/InquiryDialog.h"
#include "ui/alerts/SignerRow.h"
#include "ui/alerts/TriageDialogs.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/CaseWords.h"
#include "ui/words/MomentText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::alerts;

namespace ui::alerts
{

namespace
{
/// Asks when it happened; what is left blank is now.
QLineEdit *addMoment(AskDialog *dialog)
{
    return dialog->addLine(AlertDetailPage::tr("什么时候"), AlertDetailPage::tr("不写就是现在；补记写 09:30 或 11-24 09:30"),
                           false);
}
} // namespace

/// None: it cannot be so, and the dialog says why.
std::optional<QDateTime> AlertDetailPage::momentOf(const QLineEdit *line, AskDialog *dialog) const
{
    if (line->text().trimmed().isEmpty())
        return QDateTime();
    const QDateTime now = m_source.clock->now();
    const QDateTime at = words::momentIn(line->text(), now);
    if (!at.isValid()) {
        dialog->showWords(tr("看不懂这个时间。写成 09:30 或 11-24 09:30，现在的事不用写。没有改动任何东西。"));
        return std::nullopt;
    }
    const QDateTime first = m_view->alert.firstRecord;
    if (at > now || at.secsTo(first) >= 60) {
        dialog->showWords(tr("时间要在第一条记录（%1）之后、现在之前。没有改动任何东西。").arg(momentText(first, now)));
        return std::nullopt;
    }
    return at;
}

void AlertDetailPage::recordStep()
{
    if (!m_view || m_view->duties.isEmpty() || m_view->alert.state == State::Closed)
        return;
    const Duty duty = m_view->duties.at(std::clamp(m_dutyList->currentRow(), 0, int(m_view->duties.size()) - 1));
    if (duty.step == core::alerts::AskHome)
        return askHome();
    if (duty.step == core::alerts::SignaturesFollow)
        return sign();
    const core::alerts::StepRule *rule = m_source.table.step(duty.step);
    if (rule && rule->inquiry != core::alerts::InquiryPart::None)
        return inquire(duty.step);
    const bool breaks = duty.step == u"task:"_s + taskKindName(TaskKind::SpeakToday);
    m_seen = m_view->alert;
    auto *dialog = new AskDialog(tr("记一步：%1").arg(duty.name),
                                 breaks ? tr("这一步会记为突破保密，您写的这句话是理由，留在日志里，不能改。")
                                        : tr("写一句做了什么、告诉了谁。会和您的名字、时间一起留下。"),
                                 tr("记下"), this);
    QLineEdit *note = dialog->addLine(tr("做了什么"), tr("例如：电话告知母亲，约明天到校"));
    dialog->keepDraft(note, m_source.drafts, u"alert.step/%1/%2"_s.arg(m_id.toString(), duty.step));
    QLineEdit *when = duty.task.isNull() ? addMoment(dialog) : nullptr;
    SignerRow *instead = nullptr;
    if (isInPlace(duty.step)) {
        instead = new SignerRow(tr("由谁办（独立的专人）"), m_source.table, {}, SignerRow::Asks::Person);
        instead->ask(m_source, m_id);
        dialog->body()->addWidget(label(tr("由谁办（独立的专人）")));
        dialog->body()->addWidget(instead);
    }
    dialog->onAccept([this, dialog, note, when, instead, duty] {
        const QString text = note->text().trimmed();
        std::optional<QDateTime> at;
        if (when && !(at = momentOf(when, dialog)))
            return;
        if (instead) {
            StepDone done;
            done.step = duty.step;
            done.note = text;
            done.at = at.value_or(QDateTime());
            done.person = instead->decider().value_or(Decider()).person;
            follow(dialog, [this, done](const Alert &seen) { return m_source.takeInPlace(m_id, seen.revision, done); });
            return;
        }
        follow(dialog, [this, duty, text, at](const Alert &seen) {
            return at ? m_source.recordStep(m_id, seen.revision, duty.step, text, *at) : m_source.completeTask(duty.task, text);
        });
    });
    dialog->open();
}

void AlertDetailPage::inquire(const QString &step)
{
    if (!m_view || !m_source.inquiry.open)
        return;
    auto *dialog = new InquiryDialog(m_source, *m_view, step, this);
    connect(dialog, &InquiryDialog::written, this, [this] {
        reload(ThenAsk::Nothing);
        emit changed();
    });
    dialog->open();
}

void AlertDetailPage::askHome()
{
    m_seen = m_view->alert;
    auto *dialog = new AskDialog(tr("家里有没有人可能牵涉其中？"),
                                 tr("告诉家长以前先问这一句。可能牵涉时，先找保护负责人，不先告诉家长。"), tr("记下"), this);
    QComboBox *answer = choice(tr("回答"));
    for (HomeInvolved one : {HomeInvolved::No, HomeInvolved::Unknown, HomeInvolved::Yes})
        answer->addItem(words::homeText(one), int(one));
    answer->setCurrentIndex(-1);
    dialog->body()->addWidget(answer);
    answer->setFocus();
    dialog->onAccept([this, dialog, answer] {
        if (answer->currentIndex() < 0) {
            dialog->showWords(tr("还没选。用 ↓ 选一项。没有改动任何东西。"));
            return;
        }
        const auto given = static_cast<HomeInvolved>(answer->currentData().toInt());
        follow(dialog, [this, given](const Alert &seen) { return m_source.answerHome(m_id, seen.revision, given); });
    });
    dialog->open();
}

void AlertDetailPage::recordFact()
{
    if (!m_view || m_view->alert.state == State::Closed)
        return;
    m_seen = m_view->alert;
    auto *dialog = new AskDialog(tr("记一件事实"), tr("谈话内容不写在这里，写在辅导记录里。"), tr("记下"), this);
    QComboBox *kind = choice(tr("哪一件"));
    for (int one = 0; one <= int(FactKind::ScaleBelowCutOff); ++one)
        kind->addItem(words::factText(static_cast<FactKind>(one)), one);
    if (m_view->student.hasLeft) {
        for (const FactKind one : {FactKind::HandedToSchool, FactKind::HandedToGuardian, FactKind::StaysFollowed})
            kind->addItem(words::factText(one), int(one));
    }
    auto *danger = new QCheckBox(tr("说到了自伤或轻生的想法或计划"));
    danger->setAccessibleName(danger->text());
    dialog->body()->addWidget(kind);
    dialog->body()->addWidget(danger);
    QLineEdit *note = dialog->addLine(tr("在哪里、谁在场"), tr("例如：11-25 在辅导室面谈 40 分钟"));
    dialog->keepDraft(note, m_source.drafts, u"alert.fact/"_s + m_id.toString());
    QLineEdit *when = addMoment(dialog);
    auto *proof = new EvidenceList(m_source, *m_view, EvidenceList::Most::One);
    dialog->body()->addWidget(proof);
    const auto askProof = [kind, proof] {
        const auto fact = static_cast<FactKind>(kind->currentData().toInt());
        proof->setVisible(wantsProof(fact));
        proof->limit([fact](const Evidence &one) { return shows(one, fact); });
    };
    askProof();
    connect(kind, &QComboBox::currentIndexChanged, proof, askProof);
    connect(kind, &QComboBox::currentIndexChanged, danger,
            [kind, danger] { danger->setVisible(kind->currentData().toInt() == int(FactKind::Interview)); });
    kind->setFocus();
    connect(kind, &QComboBox::currentIndexChanged, when,
            [kind, when] { when->setEnabled(kind->currentData().toInt() < int(FactKind::HandedToSchool)); });
    dialog->onAccept([this, dialog, kind, danger, note, when, proof] {
        Fact fact;
        fact.kind = static_cast<FactKind>(kind->currentData().toInt());
        const QString text = note->text().trimmed();
        if (fact.kind >= FactKind::HandedToSchool) {
            follow(dialog, [=, this](const Alert &seen) { return m_source.handOver(m_id, seen.revision, fact.kind, text); });
            return;
        }
        const auto at = momentOf(when, dialog);
        if (!at)
            return;
        fact.at = *at;
        fact.danger = danger->isChecked() && fact.kind == FactKind::Interview;
        const QList<Evidence> shown = wantsProof(fact.kind) ? proof->chosen() : QList<Evidence>();
        if (shown.size() > 1) {
            dialog->showWords(tr("证明这件事的记录只选一条，库里的或库外的。没有改动任何东西。"));
            return;
        }
        if (!shown.isEmpty())
            fact.shownBy = shown.first();
        follow(dialog, [=, this](const Alert &seen) { return m_source.recordFact(m_id, seen.revision, fact, text); });
    });
    dialog->open();
}

void AlertDetailPage::grade()
{
    if (!m_view || !m_grade->isEnabled())
        return;
    AlertView view = *m_view;
    const bool again = wantsSecondLook(view.alert);
    if (view.alert.state == State::Closed && !again)
        return;
    if (again)
        view.alert.severity.reset(); // the case that follows has no level yet
    auto *dialog = new GradeDialog(m_source, view, this);
    connect(dialog, &GradeDialog::decided, this, [this, again] {
        emit changed();
        if (again)
            emit backRequested(); // the list has the one that follows
        else
            reload(ThenAsk::Nothing);
    });
    dialog->open();
}

void AlertDetailPage::triage()
{
    if (!m_view || !m_aside->isVisible())
        return;
    ask(wantsSecondLook(m_view->alert) ? askLeave : askAside);
}

void AlertDetailPage::sign()
{
    if (!m_view)
        return;
    m_seen = m_view->alert;
    auto *dialog = new AskDialog(tr("补签名"), tr("由签名的人自己写。签名加在最近一次定级上。"), tr("签名"), this);
    auto *row = new SignerRow(tr("签名的人"), m_source.table, u"crisis_head"_s, SignerRow::Asks::PersonAndRole);
    for (const QString &word : m_view->owed) {
        if (word.startsWith(u"signature:"))
            row->setOwed(word.section(u':', 1));
    }
    dialog->body()->addWidget(row);
    row->ask(m_source, m_id);
    row->setFocus();
    dialog->onAccept([this, dialog, row] {
        const auto named = row->decider();
        if (!named) {
            dialog->showWords(tr("还没选是谁签名。没有改动任何东西。"));
            return;
        }
        const Decider signer = *named;
        follow(dialog, [this, signer](const Alert &seen) { return m_source.sign(m_id, seen.revision, signer); });
    });
    dialog->open();
}

void AlertDetailPage::ask(void (*dialog)(const AlertsSource &, const AlertView &, const Follow &, QWidget *))
{
    if (!m_view || (m_view->alert.state == State::Closed && !wantsSecondLook(m_view->alert)))
        return;
    m_seen = m_view->alert;
    dialog(m_source, *m_view, [this](AskDialog *asked, const Storing &store) { follow(asked, store); }, this);
}

AlertsSource::Job<AlertView> AlertDetailPage::load() const
{
    return m_reason.isEmpty() ? m_source.open(m_id) : m_source.openNotes(m_id, m_reason);
}

void AlertDetailPage::askReason()
{
    if (!m_view || !m_view->notesRedacted || !m_source.openNotes)
        return;
    auto *dialog = new AskDialog(tr("打开写的话：%1").arg(m_view->student.name),
                                 tr("打开以后，各条写的话显示在经过里；离开这一页就收起。理由和您的名字、时间记进日志，查阅记录里看得到。"),
                                 tr("打开"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么要看"), tr("例如：接手这名学生的辅导"));
    dialog->onAccept([this, dialog, reason] {
        const QString why = reason->text().trimmed();
        onFinished(m_source.openNotes(m_id, why), dialog, [this, dialog, why](const core::Result<AlertView> &view) {
            if (!view)
                return dialog->showError(view.error());
            dialog->finish();
            if (!isVisible())
                return;
            m_reason = why;
            m_view = *view;
            show();
        });
    });
    dialog->open();
}

void AlertDetailPage::forget()
{
    if (m_reason.isEmpty())
        return;
    m_reason.clear();
    m_view.reset();
    m_story.clear();
    m_storyList->setRows(0, {});
}

void AlertDetailPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    forget();
}

void AlertDetailPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_view && !m_id.isNull())
        reload(ThenAsk::Nothing);
}

} // namespace ui::alerts
