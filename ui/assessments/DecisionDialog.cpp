// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/DecisionDialog.h"

#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::assessments::SheetRow;
using core::assessments::Verdict;

namespace ui::assessments
{

namespace
{

QString whose(const SheetRow &sheet)
{
    return sheet.student ? words::studentLine(*sheet.student) : sheet.typedName;
}

} // namespace

DecisionDialog::DecisionDialog(const AssessmentsSource &source, const SheetRow &sheet, QWidget *parent)
    : AskDialog(tr("这份答卷算不算数？"),
                tr("%1。由人来定，可以改判，每次的理由都留着。关键题的任务不受影响。").arg(whose(sheet)), tr("记下"), parent)
    , m_source(source)
    , m_sheet(sheet)
{
    const auto say = [this](const QString &text, Text size, const char *kind) {
        QLabel *said = label(text, size, kind);
        said->setWordWrap(true);
        body()->addWidget(said);
    };
    if (sheet.flags.isEmpty())
        say(tr("程序没有看出可疑的地方。"), Text::Body, nullptr);
    for (const core::assessments::Flag flag : sheet.flags)
        say(tr("%1：%2").arg(words::flagText(flag), words::flagReasonText(flag)), Text::Body, nullptr);
    if (const auto &last = sheet.decision) {
        say(tr("上次：%1，%2（%3，%4）")
                .arg(words::verdictText(last->verdict), last->reason, last->decider,
                     momentText(last->at.toLocalTime(), source.clock->now())),
            Text::Secondary, "second");
    }
    for (const Verdict verdict : {Verdict::Keep, Verdict::Aside, Verdict::Retest}) {
        auto *choice = new QRadioButton(words::verdictChoiceText(verdict));
        choice->setAccessibleName(choice->text());
        m_verdicts.append(choice);
        body()->addWidget(choice);
    }
    m_reason = addLine(tr("理由"), tr("例如：当面问过，是认真答的"));
    m_verdicts.first()->setFocus();
    onAccept([this] { store(); });
}

void DecisionDialog::store()
{
    for (int i = 0; i < m_verdicts.size(); ++i) {
        if (!m_verdicts.at(i)->isChecked())
            continue;
        onFinished(m_source.decide(m_sheet.sheet, static_cast<Verdict>(i), m_reason->text()), this,
                   [this](const core::Result<> &done) {
                       if (!done) {
                           showError(done.error());
                           return;
                       }
                       finish();
                       emit decided();
                   });
        return;
    }
    showWords(tr("还没选怎么算。没有改动任何东西。"));
    m_verdicts.first()->setFocus();
}

} // namespace ui::assessments
