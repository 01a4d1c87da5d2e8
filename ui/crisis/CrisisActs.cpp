// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/PaperSaving.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/crisis/CrisisPage.h"
#include "ui/crisis/EntryDialog.h"
#include "ui/crisis/StepChoices.h"
#include "ui/words/CaseNews.h"
#include "ui/words/CaseWords.h"
#include "ui/words/CrisisWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::crisis;
using core::alerts::HomeInvolved;

namespace ui::crisis
{

namespace
{

/// What is still open, of a crisis or of its case, in words.
QStringList openLines(const core::Error &error, const core::alerts::GradingTable &table)
{
    QStringList lines;
    for (const QString &word : error.context.value(u"open"_s).toStringList()) {
        const QString own = words::crisisOpenText(word);
        lines.append(own.isEmpty() ? words::openWordText(word, table) : own);
    }
    return lines;
}

QString kindTitle(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Guard:
        return CrisisPage::tr("排一班");
    case EntryKind::Removed:
        return CrisisPage::tr("记一件拿走的东西");
    case EntryKind::Notice:
        return CrisisPage::tr("告知家长");
    case EntryKind::Hospital:
        return CrisisPage::tr("送到医院");
    case EntryKind::District:
        return CrisisPage::tr("报告区县");
    case EntryKind::Report:
        return CrisisPage::tr("报告主管机关");
    case EntryKind::HandOver:
        return CrisisPage::tr("守护结束：交给谁");
    default:
        return {};
    }
}

} // namespace

void CrisisPage::write(Entry begun, const QString &title)
{
    if (!mayWrite())
        return;
    auto *dialog = new EntryDialog(title, begun, *m_view, m_source.clock->now(), this);
    const bool ofList = begun.kind == EntryKind::SixStep || begun.kind == EntryKind::Postvention || begun.kind == EntryKind::Account;
    if (ofList)
        dialog->keepDraft(dialog->note(), m_source.drafts, u"crisis/%1/%2/%3"_s.arg(m_id.toString(), entryName(begun.kind), begun.word));
    dialog->onAccept([this, dialog, ofList] {
        const std::optional<Entry> entry = dialog->entry();
        if (!entry)
            return;
        onFinished(m_source.add(m_id, *entry), dialog, [this, dialog, ofList](const core::Result<> &done) {
            if (!done)
                return dialog->refuse(done.error());
            dialog->finish();
            read(!ofList);
        });
    });
    dialog->open();
}

void CrisisPage::writeKind(EntryKind kind)
{
    if (!m_view)
        return;
    Entry begun;
    begun.kind = kind;
    if (kind == EntryKind::Notice || kind == EntryKind::HandOver) {
        begun.word = kind == EntryKind::Notice ? u"told"_s : QString(ToGuardian);
        begun.safe = m_view->alert.alert.home == HomeInvolved::Yes || m_view->alert.alert.home == HomeInvolved::Unknown;
    }
    if (kind == EntryKind::District)
        begun.word = lastOf(m_view->entries, EntryKind::District, u"phone"_s) ? u"written"_s : u"phone"_s;
    write(begun, kindTitle(kind));
}

void CrisisPage::writeRow(int row)
{
    if (row < 0 || row >= m_written.size())
        return;
    const bool told = m_written.at(row).kind == EntryKind::Account && m_written.at(row).at.isValid();
    if (told && m_written.at(row).note.isEmpty() && m_view->alert.notesRedacted && m_source.openNotes)
        return askReason(); // is told more fully each time, from what was told before
    Entry begun;
    begun.kind = m_written.at(row).kind;
    begun.word = m_written.at(row).word;
    if (begun.kind == EntryKind::Account) // is told more fully each time
        begun.note = m_written.at(row).note;
    const CrisisWord *word = core::crisis::find(wordsOf(begun.kind), begun.word);
    write(begun, word ? word->name : QString());
}

void CrisisPage::answerHome(HomeInvolved answer)
{
    if (!mayWrite())
        return;
    const QString after = answer == HomeInvolved::No ? tr("记下以后显示监护人的电话，可以告知家长。")
        : answer == HomeInvolved::Unknown            ? tr("记下以后先告知保护负责人，只联系安全的监护人或民政。")
                                                     : tr("记下以后只联系安全的监护人或民政。记下后回到预警按 H，写是谁、凭什么。");
    auto *dialog = new AskDialog(tr("家里有没有人可能牵涉：%1").arg(words::homeText(answer)), after, tr("记下"), this);
    m_seen = m_view->alert.alert;
    dialog->onAccept([this, dialog, answer] {
        follow(dialog, [this, answer](qint64 revision) { return m_source.answerHome(m_id, revision, answer); });
    });
    dialog->open();
    dialog->acceptButton()->setFocus();
}

void CrisisPage::recordStep(const core::alerts::Duty &duty)
{
    if (!mayWrite())
        return;
    const bool breaks = duty.step == u"task:"_s + taskKindName(core::alerts::TaskKind::SpeakToday);
    auto *dialog = new AskDialog(stepTitle(duty, m_source.table),
                                 breaks ? tr("这一步会记为突破保密，您写的这句话是理由，留在日志里，不能改。")
                                        : tr("写一句做了什么、谁做的。会和您的名字、时间一起留下。"),
                                 tr("记下"), this);
    QLineEdit *note = dialog->addLine(tr("做了什么"), tr("例如：李老师 10:20 到场"));
    QLineEdit *instead = core::alerts::isInPlace(duty.step) ? dialog->addLine(tr("由谁办（独立的专人）"), tr("姓名")) : nullptr;
    QLineEdit *when = duty.task.isNull() ? dialog->addLine(tr("时间"), tr("空着就是现在；例如 21:30"), false) : nullptr;
    m_seen = m_view->alert.alert;
    dialog->onAccept([this, dialog, note, instead, when, duty] {
        const QString time = when ? when->text().trimmed() : QString();
        const auto at = time.isEmpty() ? std::optional(QDateTime()) : timeFrom(time, m_source.clock->now(), Wanted::Past);
        if (!at)
            return dialog->showWords(tr("「%1」不是时间：写成 21:30 或 11-25 21:30 的样子。没有改动任何东西。").arg(time));
        if (instead || at->isValid()) {
            core::alerts::StepDone done;
            done.step = duty.step;
            done.note = note->text().trimmed();
            done.at = *at;
            done.person = instead ? instead->text().trimmed() : QString();
            follow(dialog, [this, done](qint64 revision) { return m_source.takeInPlace(m_id, revision, done); });
            return;
        }
        follow(dialog, [this, duty, text = note->text().trimmed()](qint64 revision) {
            return duty.task.isNull() ? m_source.recordStep(m_id, revision, duty.step, text)
                                      : m_source.completeTask(duty.task, text);
        });
    });
    dialog->open();
}

void CrisisPage::askReason()
{
    if (!m_view || !m_view->alert.notesRedacted || !m_source.openNotes)
        return;
    auto *dialog = new AskDialog(tr("打开以前写的话：%1").arg(m_view->alert.student.name),
                                 tr("步骤、电话、排班和拿走的东西一直看得到。打开的是以前写的话，离开这一页就收起。理由和您的名字、时间记进日志，查阅记录里看得到。"),
                                 tr("打开"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么要看"), tr("例如：接手这名学生的辅导"));
    dialog->onAccept([this, dialog, reason, asked = m_id] {
        const QString why = reason->text().trimmed();
        onFinished(m_source.openNotes(asked, why), dialog, [this, dialog, why, asked](const core::Result<CrisisView> &view) {
            if (!view)
                return dialog->showError(view.error());
            dialog->finish();
            if (!isVisible() || asked != m_id)
                return;
            m_reason = why;
            show(*view, false);
        });
    });
    dialog->open();
}

void CrisisPage::suspectBullying()
{
    if (mayWrite() && m_source.suspectBullying)
        m_source.suspectBullying(m_id);
}

void CrisisPage::follow(AskDialog *dialog, const std::function<QFuture<core::Result<>>(qint64 revision)> &store)
{
    onFinished(store(m_seen.revision), dialog, [this, dialog](const core::Result<> &done) {
        if (!done && done.error().code == core::ErrorCode::Conflict) {
            onFinished(load(), dialog, [this, dialog](const core::Result<CrisisView> &view) {
                if (!view)
                    return dialog->showError(view.error());
                const QStringList news = words::caseNews(m_seen, view->alert.alert, m_source.table);
                m_seen = view->alert.alert;
                show(*view, false);
                dialog->showWords(words::staleText(news));
            });
            return;
        }
        if (!done)
            return dialog->showError(done.error(), openLines(done.error(), m_source.table));
        dialog->finish();
        read(true);
    });
}

void CrisisPage::print()
{
    if (!m_view || !m_print->isEnabled())
        return;
    auto *dialog = new AskDialog(tr("打印"), tr("存成 PDF 再打印，能填的都填好。离开档案库的是明文，做一份会记进日志；被怀疑的人不会出现在上面。"),
                                 tr("存成 PDF…"), this);
    QComboBox *form = choice(tr("哪一份"));
    for (const FormOffer &one : m_source.forms)
        form->addItem(one.title, one.name);
    dialog->body()->addWidget(form);
    form->setFocus();
    const auto refuse = [this, dialog](const core::Error &error) { dialog->showError(error, openLines(error, m_source.table)); };
    dialog->onAccept([this, dialog, form, refuse] {
        const QString name = form->currentData().toString();
        dialog->acceptButton()->setEnabled(true); // nobody answers where the choice of a file is called off
        m_source.files.save(dialog, tr("存到哪里"), u"%1-%2.pdf"_s.arg(m_view->alert.student.name, form->currentText()),
                            [this, dialog, name, refuse](const QString &path) {
                                savePaper(m_source.makeForm(name, m_id), path, m_source.writeFile, dialog, refuse);
                            });
    });
    dialog->open();
}

} // namespace ui::crisis
