// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanDialog.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/RecordList.h"
#include "ui/plans/PlanConflict.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MomentText.h"

#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::plans;

namespace ui::plans
{

QString PlanDialog::draftKey() const
{
    return u"plan/"_s + m_student.toString();
}

Plan PlanDialog::newest() const
{
    return m_view && !m_view->versions.isEmpty() ? m_view->versions.first() : Plan();
}

/// `dialog` holds what was typed until it is kept elsewhere.
void PlanDialog::conflicted(const PlanContent &base, const PlanContent &mine, AskDialog *dialog)
{
    const auto fresh = [this] { return core::Id<Measure>::make(*m_source.clock).toString(); };
    const Unsettled unsettled{base, withKeys(mine, fresh)};
    const auto compare = [this, unsettled, dialog] {
        dialog->finish();
        m_unsettled = unsettled;
        m_compareNext = true;
        reload();
    };
    if (!m_source.drafts.keep)
        return compare();
    onFinished(m_source.drafts.keep(draftKey(), toText(unsettled)), dialog, [dialog, compare](const core::Result<> &kept) {
        if (!kept)
            return dialog->showError(kept.error());
        compare();
    });
}

/// What waits from another time, and no longer says the same as what is stored.
void PlanDialog::findUnsettled()
{
    if (!m_source.drafts.find || !m_source.mayEdit || m_unsettled)
        return;
    onFinished(m_source.drafts.find(draftKey()), this, [this](const core::Result<DraftSource::Found> &found) {
        if (!found || !*found || m_unsettled)
            return;
        const auto unsettled = unsettledFromText((*found)->text);
        if (!unsettled || !m_view)
            return;
        if (disputes(unsettled->base, newest().content, unsettled->mine).isEmpty())
            return dropUnsettled();
        m_unsettled = *unsettled;
        say(tr("您 %1 写的改动没有存进去：那时别人也改了。两份都在，按 C 比一比。").arg(words::momentText((*found)->at)));
        offer();
    });
}

void PlanDialog::dropUnsettled()
{
    m_unsettled.reset();
    if (m_source.drafts.drop)
        m_source.drafts.drop(draftKey());
    offer();
}

void PlanDialog::compareUnsettled()
{
    if (!m_unsettled || !m_view)
        return;
    const Plan stored = newest();
    auto *dialog = new PlanConflict(stored, *m_unsettled, this);
    connect(dialog, &PlanConflict::settled, this,
            [this, dialog, stored](const PlanContent &content) { settle(stored, content, dialog); });
    connect(dialog, &QDialog::rejected, this, [this] {
        say(tr("您写的留着，没有存进去。按 C 再比。"));
        offer();
    });
    dialog->open();
}

void PlanDialog::settle(const Plan &stored, const PlanContent &content, PlanConflict *dialog)
{
    const auto done = [this, dialog] {
        dialog->accept();
        dropUnsettled();
        say(tr("选好的存下了。"));
        reload();
    };
    if (content == stored.content)
        return done();
    onFinished(m_source.save(m_student, stored.id, stored.revision, content), dialog,
               [this, dialog, done, stored, content](const core::Result<Plan> &saved) {
                   if (saved)
                       return done();
                   if (saved.error().code != core::ErrorCode::Conflict)
                       return dialog->refuse(words::errorText(saved.error()));
                   // Once more: what has been chosen so far is what is compared next.
                   m_unsettled = Unsettled{stored.content, content};
                   if (m_source.drafts.keep)
                       m_source.drafts.keep(draftKey(), toText(*m_unsettled));
                   dialog->accept();
                   m_compareNext = true;
                   reload();
               });
}

} // namespace ui::plans
