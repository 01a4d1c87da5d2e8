// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/meetings/CaseSheet.h"
#include "ui/meetings/DecisionPanel.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MeetingWords.h"
#include "ui/words/MomentText.h"

#include <QApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::meetings;

namespace ui::meetings
{

void MeetingPage::chosenChanged()
{
    const CaseView *one = chosen();
    if (one && m_case && one->one.alert == m_case->one.alert)
        return;
    keep();
    m_case.reset();
    m_mine.reset();
    m_refused.reset();
    m_hasDraft = m_dirty = false;
    m_decision->clear();
    m_sheet->clear();
    if (one && one->apart)
        m_sheet->setCurtain();
    else if (one)
        m_settle.start(m_source.settle);
    offer();
}

/// Whoever only goes past a case has not looked at it: it is read, and the look journalled, after a moment.
void MeetingPage::readCase(bool reveal)
{
    m_settle.stop();
    const CaseView *one = chosen();
    if (!one || (one->apart && !reveal))
        return;
    onFinished(m_source.openCase(m_id, one->one.alert), this,
               [this, alert = one->one.alert](const core::Result<CaseView> &view) {
                   const CaseView *now = chosen();
                   if (!now || now->one.alert != alert)
                       return;
                   if (!view)
                       return sayError(view.error());
                   if (!m_dirty)
                       showCase(*view);
               });
}

void MeetingPage::showCase(const CaseView &view)
{
    // What had the focus goes with the case before; the keys of the page must not go with it.
    const bool writing = m_decision->isAncestorOf(QApplication::focusWidget()) || m_decide->hasFocus();
    m_case = view;
    m_mine.reset();
    const int place = m_list->currentRow() + 1;
    m_sheet->setCase(view, tr("第 %1 / %2 个").arg(place).arg(m_view->cases.size()), m_source.mayWrite);
    m_decision->setFrozen(false);
    m_decision->setCase(view, m_view->rules, writes(), m_source.mayWrite);
    m_dirty = m_hasDraft = false;
    offer();
    if (writing && writes())
        m_decision->focusFirst();
    else if (writing)
        m_list->table()->setFocus();
    if (!writes())
        return;
    const auto refused = std::exchange(m_refused, {});
    if (!refused)
        return findDraft();
    const auto &stored = view.one.decided;
    showMine(*refused,
             stored ? tr("您写的时候，%1 已经定了：%2。您写的没有丢，显示的就是它。Alt+V 换看存着的，比一比再定。")
                          .arg(stored->by, words::decidedText(*stored, m_source.table))
                    : tr("您写的时候，这个个案在名单上被改过。您写的没有丢，显示的就是它。看过以后可以再定一次。"),
             "error");
}

void MeetingPage::showMine(const Proposal &mine, const QString &said, const char *kind)
{
    m_decision->setProposal(mine);
    m_hasDraft = m_dirty = true;
    say(said, kind);
    offer();
}

void MeetingPage::focusDecision()
{
    const CaseView *one = chosen();
    if (!one)
        return;
    if (!m_case)
        return readCase(true);
    if (writes() && !m_mine)
        m_decision->focusFirst();
}

void MeetingPage::nextUndecided()
{
    const auto undecided = [](const CaseView &one) { return !one.one.decided; };
    const auto from = m_view->cases.begin() + std::max(0, m_list->currentRow());
    auto next = std::find_if(from, m_view->cases.end(), undecided);
    if (next == m_view->cases.end())
        next = std::find_if(m_view->cases.begin(), from, undecided);
    m_list->table()->setFocus();
    if (next == m_view->cases.end() || (next == from && !undecided(*from)))
        return say(m_view->missing.isEmpty() ? tr("都定下来了。Ctrl+G 散会，开始签字。") : tr("都定下来了。"));
    m_list->setCurrentRow(int(next - m_view->cases.begin()));
}

/// A case that is left out and put on the list again is the same.
QString MeetingPage::draftKey(const AlertId &alert) const
{
    return u"meeting.case/%1/%2"_s.arg(m_id.toString(), alert.toString());
}

void MeetingPage::edited()
{
    if (!writes() || m_mine)
        return;
    m_dirty = true;
    m_pause.start(m_source.pause);
}

/// Without waiting for the answer.
void MeetingPage::keep()
{
    m_pause.stop();
    if (!m_dirty || !writes() || m_mine || !m_source.drafts.keep)
        return;
    m_source.drafts.keep(draftKey(m_case->one.alert), draftOf(m_decision->proposal()));
    m_hasDraft = true;
    offer();
}

void MeetingPage::findDraft()
{
    if (!m_source.drafts.find)
        return;
    onFinished(m_source.drafts.find(draftKey(m_case->one.alert)), this,
               [this, alert = m_case->one.alert](const core::Result<DraftSource::Found> &found) {
                   if (!m_case || m_case->one.alert != alert || m_dirty || !found || !*found)
                       return;
                   const auto mine = proposalIn((*found)->text);
                   if (!mine || mine->says(proposalOf(m_case->one)))
                       return;
                   showMine(*mine, tr("找回 %1 写了没定的，显示的就是它。Alt+V 换看存着的那一份。").arg(words::momentText((*found)->at)),
                            "note");
               });
}

/// The stored decision in the place of what is being written, or back.
void MeetingPage::showStored(bool stored)
{
    if (!writes())
        return;
    if (stored) {
        keep();
        m_mine = m_decision->proposal();
        m_decision->setProposal(proposalOf(m_case->one));
        say(m_case->one.decided
                ? tr("现在显示存着的那一份，%1 在 %2 定的，只能看。Alt+V 换回您写的，Alt+D 丢掉您写的。")
                      .arg(m_case->one.decided->by, words::momentText(m_case->one.decided->at))
                : tr("存着的还没有决定。Alt+V 换回您写的，Alt+D 丢掉您写的。"));
    } else if (m_mine) {
        m_decision->setProposal(*std::exchange(m_mine, {}));
        say(tr("现在显示您写的。"));
    }
    if (m_mine)
        m_list->table()->setFocus();
    m_decision->setFrozen(m_mine.has_value());
    offer();
    if (!m_mine)
        m_decision->focusFirst();
}

void MeetingPage::dropDraft()
{
    if (!writes())
        return;
    onFinished(m_source.drafts.drop(draftKey(m_case->one.alert)), this, [this](const core::Result<> &done) {
        if (!done)
            return sayError(done.error());
        m_dirty = m_hasDraft = false;
        m_mine.reset();
        say({});
        readCase(true);
        m_list->table()->setFocus();
    });
}

void MeetingPage::decide()
{
    if (!writes() || m_mine)
        return;
    if (const QString fault = m_decision->takeFault(); !fault.isEmpty())
        return say(fault, "error");
    keep();
    const Proposal mine = m_decision->proposal();
    if (m_decide->hasFocus())
        m_decision->focusFirst();
    m_decide->setEnabled(false);
    onFinished(m_source.decide(m_id, m_case->one.alert, m_case->one.revision, mine.decided, mine.items), this,
               [this, alert = m_case->one.alert](const core::Result<> &done) { decided(done, alert); });
}

void MeetingPage::decided(const core::Result<> &done, const AlertId &alert)
{
    const bool here = m_case && m_case->one.alert == alert;
    offer();
    if (!done && done.error().code == core::ErrorCode::Conflict && here) {
        m_refused = m_decision->proposal();
        m_dirty = false; // the case comes back with what somebody else stored
        return readAgain();
    }
    if (!done)
        return sayError(done.error());
    if (here) {
        if (m_source.drafts.drop)
            m_source.drafts.drop(draftKey(m_case->one.alert));
        m_dirty = m_hasDraft = false;
        m_case.reset();
        m_wanted = alert;
    }
    say({});
    readAgain([this] { nextUndecided(); });
}

} // namespace ui::meetings
