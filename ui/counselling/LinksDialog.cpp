// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/LinksDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/counselling/SessionAsk.h"
#include "ui/words/CaseNews.h"
#include "ui/words/SessionWords.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

namespace ui::counselling
{

LinksDialog::LinksDialog(LinksSource source, const LinksSource::SessionId &session, QWidget *parent)
    : AskDialog(tr("同意与关联"), tr("谁同意这次辅导，属于哪个预警。保密的边界在右边要点里记。定稿以后不能再改。"), tr("记下"), parent)
    , m_source(std::move(source))
    , m_session(session)
    , m_agreed(choice(tr("谁同意辅导")))
    , m_case(choice(tr("属于哪个预警")))
    , m_appointment(label({}, Text::Body, "second"))
{
    for (const Agreed one : {Agreed::NotNoted, Agreed::Student, Agreed::Guardian, Agreed::Both, Agreed::Urgent})
        m_agreed->addItem(words::agreedText(one), int(one));
    body()->addWidget(label(tr("谁同意辅导"), Text::Secondary, "second"));
    body()->addWidget(m_agreed);
    body()->addWidget(label(tr("属于哪个预警"), Text::Secondary, "second"));
    body()->addWidget(m_case);
    body()->addWidget(m_appointment);
    m_agreed->setFocus();
    acceptButton()->setEnabled(false);
    onAccept([this] { store(); });
    onFinished(m_source.open(m_session), this, [this](const core::Result<SessionLinksView> &view) {
        if (view)
            show(*view);
        else
            showIn(this, view.error());
        acceptButton()->setEnabled(view && view->mayChange);
    });
}

void LinksDialog::show(const SessionLinksView &view)
{
    m_seen = view.links;
    m_agreed->setCurrentIndex(std::max(0, m_agreed->findData(int(view.links.agreed))));
    m_case->clear();
    m_case->addItem(tr("不属于预警"), QString());
    for (const core::alerts::AlertRow &row : view.cases)
        m_case->addItem(words::linkedCaseText(row), row.id.toString());
    m_case->setCurrentIndex(view.links.alert.isNull() ? 0 : std::max(0, m_case->findData(view.links.alert.toString())));
    m_appointment->setText(view.appointment.isValid() ? tr("预约：%1").arg(view.appointment.toString(u"yyyy-MM-dd HH:mm"_s))
                                                      : tr("没有预约：从预约开始写的会自动记上。"));
    for (QComboBox *box : {m_agreed, m_case})
        box->setEnabled(view.mayChange);
}

void LinksDialog::store()
{
    SessionLinks wanted;
    wanted.agreed = static_cast<Agreed>(m_agreed->currentData().toInt());
    if (m_case->currentIndex() > 0)
        wanted.alert = core::Id<core::alerts::Alert>::fromString(m_case->currentData().toString());
    onFinished(m_source.set(m_session, m_seen, wanted), this, [this](const core::Result<> &done) {
        if (!done && done.error().code == core::ErrorCode::Conflict)
            return tellOther();
        if (!done)
            return showIn(this, done.error());
        finish();
    });
}

/// What is stored now; the next try is made on that.
void LinksDialog::tellOther()
{
    onFinished(m_source.open(m_session), this, [this](const core::Result<SessionLinksView> &view) {
        if (!view)
            return showIn(this, view.error());
        m_seen = view->links;
        showWords(words::staleText({tr("存着的：%1").arg(words::agreedText(view->links.agreed))}));
    });
}

} // namespace ui::counselling
