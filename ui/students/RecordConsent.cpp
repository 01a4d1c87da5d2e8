// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/RecordPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/CaseNews.h"
#include "ui/words/CaseWords.h"
#include "ui/words/RecordWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::students::ConsentAnswer;

namespace ui::students
{

/// What somebody else has registered meanwhile, beside what was chosen; the next try is made on that.
void RecordPage::tellConsent(AskDialog *dialog)
{
    onFinished(m_source.open(m_id), dialog, [this, dialog](const core::Result<RecordView> &view) {
        if (!view)
            return dialog->showError(view.error());
        m_seenConsent = view->consent;
        const core::students::Consent now = view->consent.value_or(core::students::Consent());
        dialog->showWords(words::staleText({tr("存着的：家长%1，学生%2，依据：%3")
                                                .arg(words::consentAnswerText(now.guardian), words::consentAnswerText(now.student),
                                                     now.basis)}));
    });
}

void RecordPage::registerConsent()
{
    if (!m_view)
        return;
    auto *dialog = new AskDialog(tr("登记同意书：%1").arg(m_view->row.name),
                                 tr("照纸上写的登记。不同意或撤回以后，得分不再显示；关键题的安全任务照旧。"), tr("登记"), this);
    QComboBox *guardian = choice(tr("家长意见"));
    QComboBox *own = choice(tr("学生意见"));
    for (ConsentAnswer answer :
         {ConsentAnswer::None, ConsentAnswer::Granted, ConsentAnswer::Refused, ConsentAnswer::Withdrawn}) {
        guardian->addItem(words::consentAnswerText(answer), int(answer));
        own->addItem(words::consentAnswerText(answer), int(answer));
    }
    const core::students::Consent now = m_view->consent.value_or(core::students::Consent());
    guardian->setCurrentIndex(int(now.guardian));
    own->setCurrentIndex(int(now.student));
    dialog->body()->addWidget(label(tr("家长意见")));
    dialog->body()->addWidget(guardian);
    auto *safe = new QCheckBox(tr("由安全的监护人或民政部门同意"));
    safe->setChecked(now.safe);
    safe->setVisible(now.safe || now.notHeard);
    dialog->body()->addWidget(safe);
    dialog->body()->addWidget(label(tr("学生意见")));
    dialog->body()->addWidget(own);
    QLineEdit *basis = dialog->addLine(tr("依据"), tr("例如：纸质同意书，9 月 3 日交回"));
    guardian->setFocus();
    m_seenConsent = m_view->consent;
    dialog->onAccept([this, dialog, guardian, own, basis, safe] {
        core::students::Consent given;
        given.guardian = static_cast<ConsentAnswer>(guardian->currentData().toInt());
        given.student = static_cast<ConsentAnswer>(own->currentData().toInt());
        given.basis = basis->text().trimmed();
        given.safe = safe->isChecked();
        onFinished(m_source.setConsent(m_id, given, m_seenConsent),
                   dialog, [this, dialog](const core::Result<> &done) {
                       if (!done && done.error().code == core::ErrorCode::Conflict)
                           return tellConsent(dialog);
                       if (!done) {
                           dialog->showError(done.error());
                           return;
                       }
                       dialog->finish();
                       reload();
                       emit changed();
                   });
    });
    dialog->open();
}

} // namespace ui::students
