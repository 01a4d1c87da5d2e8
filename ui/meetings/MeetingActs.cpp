// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/meetings/CasePicker.h"
#include "ui/meetings/DecisionPanel.h"
#include "ui/meetings/PeopleDialog.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MeetingWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::meetings;

namespace ui::meetings
{

void MeetingPage::say(const QString &text, const char *kind)
{
    Theme::setKind(m_note, kind);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void MeetingPage::sayError(const core::Error &error)
{
    QStringList lines{words::errorText(error)};
    for (const QString &word : error.context.value(u"open"_s).toStringList())
        lines.append(u"· "_s + words::meetingUnmetText(word, m_source.table));
    say(lines.join(u'\n'), "error");
}

QString MeetingPage::nameOf(const AlertId &alert) const
{
    for (const CaseView &one : m_view->cases) {
        if (one.one.alert == alert)
            return m_named ? one.student.name : words::initialsText(one.student.name);
    }
    return {};
}

void MeetingPage::act(const MeetingsSource::Job<> &job, const QString &said)
{
    onFinished(job, this, [this, said](const core::Result<> &done) {
        if (!done)
            return sayError(done.error());
        say(said);
        readAgain();
    });
}

void MeetingPage::addCase()
{
    onFinished(m_source.candidates(m_id), this, [this](const core::Result<QList<Candidate>> &others) {
        if (!others)
            return sayError(others.error());
        if (!prepared())
            return;
        auto *dialog = new CasePicker(*others, m_named, this);
        dialog->onAccept([this, dialog] {
            const auto chosen = dialog->chosen();
            if (!chosen)
                return dialog->showWords(tr("还没选个案。没有改动任何东西。"));
            onFinished(m_source.addCase(m_id, *chosen), dialog, [this, dialog, alert = *chosen](const core::Result<> &done) {
                if (!done)
                    return dialog->showError(done.error());
                dialog->finish();
                keep();
                m_case.reset();
                m_dirty = false;
                m_wanted = alert;
                readAgain();
            });
        });
        dialog->open();
    });
}

void MeetingPage::dropCase()
{
    const CaseView *one = chosen();
    if (!one || one->one.decided)
        return;
    const QString name = one->apart ? tr("另行研究的个案") : nameOf(one->one.alert);
    act(m_source.dropCase(m_id, one->one.alert), tr("%1 移出了名单，个案照常在办。按 A 可以再加上。").arg(name));
}

void MeetingPage::toggleApart()
{
    if (const CaseView *one = chosen()) {
        keep();
        m_dirty = false;
        act(m_source.setApart(m_id, one->one.alert, !one->apart),
            one->apart ? tr("这个个案和大家一起研究。") : tr("这个个案另行研究：排到最后，不显示是谁，也不进会议纪要。"));
    }
}

void MeetingPage::people()
{
    if (!m_view)
        return;
    m_people = new PeopleDialog(m_source, *m_view, this);
    connect(m_people, &PeopleDialog::changed, this, [this] { readAgain(); });
    m_people->open();
}

void MeetingPage::go()
{
    if (prepared())
        hold();
    else
        close();
}

void MeetingPage::hold()
{
    keep();
    const bool shown = m_case && (m_mine || m_dirty || m_hasDraft);
    if (shown && (m_mine || !m_decision->proposal().says(proposalOf(m_case->one))))
        return say(tr("正在看的这个有写了没定的，没有散会。定下来，或按 Alt+D 丢掉，再散会。"), "error");
    findUnfinished(0);
}

/// What somebody wrote about a case and did not decide would be lost with the end of the meeting.
void MeetingPage::findUnfinished(int row)
{
    if (!m_source.drafts.find || row >= m_view->cases.size())
        return askToHold();
    const Case &one = m_view->cases.at(row).one;
    onFinished(m_source.drafts.find(draftKey(one.alert)), this, [this, row, one](const core::Result<DraftSource::Found> &found) {
        if (!prepared())
            return;
        const auto mine = found && *found ? proposalIn((*found)->text) : std::nullopt;
        if (!mine || mine->isBlank() || mine->says(proposalOf(one)))
            return findUnfinished(row + 1);
        say(tr("名单上第 %1 个有写了没定的，没有散会。打开它定下来，或按 Alt+D 丢掉，再散会。").arg(row + 1), "error");
    });
}

void MeetingPage::askToHold()
{
    auto *dialog = new AskDialog(tr("散会"), tr("散会以后决定不能再改，定下的任务到各人的今日里。接着记签字；降级要签够岗位，归档时才生效。"), tr("散会"), this);
    dialog->onAccept([this, dialog] {
        onFinished(m_source.hold(m_id), dialog, [this, dialog](const core::Result<> &done) {
            if (!done) {
                QStringList open;
                for (const QString &word : done.error().context.value(u"open"_s).toStringList())
                    open.append(words::meetingUnmetText(word, m_source.table));
                return dialog->showError(done.error(), open);
            }
            dialog->finish();
            m_case.reset();
            m_dirty = false;
            say(tr("散会了。按 P 记下谁签了字，Ctrl+P 存纪要。"));
            readAgain();
        });
    });
    dialog->open();
}

void MeetingPage::close()
{
    act(m_source.close(m_id), tr("归档了。以后只能加补记。"));
}

void MeetingPage::reportItem(const Item &item)
{
    auto *dialog = new AskDialog(tr("记下结果"), u"%1　%2"_s.arg(item.what, item.person), tr("办结"), this);
    QLineEdit *outcome = dialog->addLine(tr("结果"), tr("例如：11-28 复诊过，两周后再去"));
    dialog->onAccept([this, dialog, outcome, id = item.id] {
        onFinished(m_source.itemDone(id, outcome->text()), dialog, [this, dialog](const core::Result<> &done) {
            if (!done)
                return dialog->showError(done.error());
            dialog->finish();
            readAgain();
            if (m_dirty)
                keep();
            else
                readCase(true);
        });
    });
    dialog->open();
}

void MeetingPage::addendum()
{
    auto *dialog = new AskDialog(tr("补记"), tr("写上的人和时间会一起记下，原来的不变。说到某一名学生的，选那个个案。"), tr("记下"), this);
    QLineEdit *text = dialog->addLine(tr("补记"), {});
    QComboBox *about = choice(tr("说的是哪个个案"));
    about->addItem(tr("整次会议"));
    if (m_case)
        about->addItem(tr("正在看的个案：%1").arg(nameOf(m_case->one.alert)));
    dialog->body()->addWidget(label(about->accessibleName(), Text::Secondary, "second"));
    dialog->body()->addWidget(about);
    const auto shown = m_case ? std::optional(m_case->one.alert) : std::nullopt;
    dialog->onAccept([this, dialog, text, about, shown] {
        const auto alert = about->currentIndex() > 0 ? shown : std::nullopt;
        onFinished(m_source.addendum(m_id, text->text(), alert), dialog, [this, dialog](const core::Result<> &done) {
            if (!done && done.error().code == core::ErrorCode::Invalid)
                return dialog->showWords(tr("整次会议的补记里不能有学生的名字。请选「正在看的个案」，或改写。没有改动任何东西。"));
            if (!done)
                return dialog->showError(done.error());
            dialog->finish();
            say(tr("补记好了，纪要里会有。"));
            readAgain();
        });
    });
    dialog->open();
}

void MeetingPage::print()
{
    auto *dialog = new AskDialog(tr("存成 PDF"), tr("文件离开加密的档案库，谁拿到都能看。另行研究的个案不在会议纪要里，要单独存。"),
                                 tr("选位置"), this);
    QComboBox *what = choice(tr("存哪一份"));
    what->addItem(tr("会议纪要"));
    if (m_case)
        what->addItem(m_case->apart ? tr("另行研究的这个个案") : tr("只有 %1 的个案").arg(nameOf(m_case->one.alert)));
    what->setCurrentIndex(m_case && m_case->apart ? 1 : 0);
    dialog->body()->addWidget(what);
    what->setFocus();
    const auto shown = m_case ? std::optional(m_case->one.alert) : std::nullopt;
    dialog->onAccept([this, dialog, what, shown] { write(what->currentIndex() > 0 ? shown : std::nullopt, dialog); });
    dialog->open();
}

void MeetingPage::write(const std::optional<AlertId> &only, AskDialog *dialog)
{
    const QString day = m_view->meeting.day.toString(Qt::ISODate);
    const QString name = only ? tr("研判会纪要-%1-单独.pdf").arg(day) : tr("研判会纪要-%1.pdf").arg(day);
    dialog->clearWords();
    m_source.files.save(dialog, tr("纪要存到哪里"), name, [this, only, dialog](const QString &path) {
        onFinished(m_source.minutes(m_id, only), dialog, [this, dialog, path](const core::Result<words::Paper> &paper) {
            if (!paper)
                return dialog->showError(paper.error());
            onFinished(m_source.writePaper(path, *paper), dialog, [this, dialog, path](const core::Result<> &written) {
                if (!written)
                    return dialog->showError(written.error());
                dialog->finish();
                say(tr("存好了：%1").arg(path));
            });
        });
    });
}

} // namespace ui::meetings
