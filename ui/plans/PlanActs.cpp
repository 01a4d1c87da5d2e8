// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/PaperPages.h"
#include "ui/common/RecordList.h"
#include "ui/plans/PlanAsk.h"
#include "ui/words/ErrorText.h"
#include "ui/words/PlanWords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::plans;

namespace ui::plans
{

namespace
{

QStringList openWords(const QStringList &words)
{
    QStringList lines;
    for (const QString &word : words)
        lines.append(words::planOpenText(word));
    return lines;
}

} // namespace

template <typename T> void PlanDialog::follow(const QFuture<core::Result<T>> &job, AskDialog *dialog)
{
    onFinished(job, dialog, [this, dialog](const core::Result<T> &done) {
        if (!done)
            return dialog->showError(done.error(), openWords(done.error().context.value(u"open"_s).toStringList()));
        dialog->finish();
        say({});
        reload();
    });
}

void PlanDialog::keep(const PlanContent &content, AskDialog *dialog)
{
    const Plan base = m_view->versions.isEmpty() ? Plan() : m_view->versions.first();
    follow(m_source.save(m_student, base.id, base.revision, content), dialog);
}

void PlanDialog::begin()
{
    if (!m_view)
        return;
    m_versions->setCurrentRow(0);
    std::optional<PlanContent> present;
    if (!m_view->versions.isEmpty())
        present = m_view->versions.first().content;
    askBeginning(m_source.templates, present, m_source.clock->today(), this,
                 [this](const PlanContent &content, AskDialog *dialog) { keep(content, dialog); });
}

void PlanDialog::change()
{
    const int row = m_content->currentRow();
    const Plan *plan = chosen();
    if (!plan || m_shows != Shows::Version || row < 0 || row >= m_lines.size() || !m_source.mayEdit)
        return;
    const Line line = m_lines.at(row);
    if (plan->state == PlanState::InForce && line.kind == Kind::Measure)
        return evaluate(plan->content.goals.at(line.goal).measures.at(line.measure));
    if (plan->state == PlanState::InForce && line.kind == Kind::Review)
        return askDay(tr("复核过了，下次复核"), m_source.clock->today().addDays(30), this,
                      [this, id = plan->id, revision = plan->revision](const QDate &next, AskDialog *dialog) {
                          follow(m_source.reviewed(id, revision, next), dialog);
                      });
    if (!draft())
        return;
    const PlanContent content = plan->content;
    const auto text = [this, content, line](const QString &now, auto put) {
        askText(line.cells.first(), tr("写事实和做法，不贴标签。"), now, this,
                [this, content, put](const QString &written, AskDialog *dialog) {
                    PlanContent after = content;
                    put(after) = written;
                    keep(after, dialog);
                });
    };
    switch (line.kind) {
    case Kind::Strengths:
        return text(content.strengths, [](PlanContent &one) -> QString & { return one.strengths; });
    case Kind::Worries:
        return text(content.worries, [](PlanContent &one) -> QString & { return one.worries; });
    case Kind::Internal:
        return text(content.internal, [](PlanContent &one) -> QString & { return one.internal; });
    case Kind::Goal:
        return text(content.goals.at(line.goal).what,
                    [at = line.goal](PlanContent &one) -> QString & { return one.goals[at].what; });
    case Kind::Review:
        return askDay(tr("复核日期"), content.review, this, [this, content](const QDate &day, AskDialog *dialog) {
            PlanContent after = content;
            after.review = day;
            keep(after, dialog);
        });
    case Kind::Measure:
        return askMeasure(content.goals.at(line.goal).measures.at(line.measure), this,
                          [this, content, line](const Measure &measure, AskDialog *dialog) {
                              PlanContent after = content;
                              after.goals[line.goal].measures[line.measure] = measure;
                              keep(after, dialog);
                          });
    case Kind::Other:
        return;
    }
}

void PlanDialog::addGoal()
{
    if (!draft())
        return;
    askText(tr("目标"), tr("写想达到什么，看得出来的。"), {}, this,
            [this, content = draft()->content](const QString &what, AskDialog *dialog) {
                PlanContent after = content;
                after.goals.append({{}, what, {}});
                keep(after, dialog);
            });
}

void PlanDialog::addMeasure()
{
    if (!draft() || draft()->content.goals.isEmpty())
        return;
    const int row = m_content->currentRow();
    const qsizetype at = row >= 0 && row < m_lines.size() ? m_lines.at(row).goal : -1;
    const qsizetype goal = at >= 0 ? at : draft()->content.goals.size() - 1;
    Measure fresh;
    fresh.due = m_source.clock->today().addDays(14);
    askMeasure(fresh, this, [this, goal, content = draft()->content](const Measure &measure, AskDialog *dialog) {
        PlanContent after = content;
        after.goals[goal].measures.append(measure);
        keep(after, dialog);
    });
}

void PlanDialog::enforce()
{
    const Plan *plan = draft();
    if (!plan)
        return;
    onFinished(m_source.putInForce(plan->id, plan->revision), this, [this](const core::Result<> &done) {
        if (!done)
            return sayError(done.error());
        say(tr("定稿了，从今天起执行。"));
        reload();
    });
}

void PlanDialog::end()
{
    const Plan *plan = m_view ? m_view->inForce() : nullptr;
    if (!plan)
        return;
    askText(tr("结束：为什么"), tr("例如：目标都到了。各版都留着。"), {}, this,
            [this, id = plan->id, revision = plan->revision](const QString &reason, AskDialog *dialog) {
                follow(m_source.end(id, revision, reason), dialog);
            });
}

void PlanDialog::evaluate(const Measure &measure)
{
    askEvaluation(measure, this, [this](const Evaluation &evaluation, AskDialog *dialog) {
        follow(m_source.evaluate(m_student, evaluation), dialog);
    });
}

void PlanDialog::makeCard()
{
    onFinished(m_source.proposed(m_student), this, [this](const core::Result<CardText> &text) {
        if (!text)
            return sayError(text.error());
        const Plan *plan = m_view ? m_view->inForce() : nullptr;
        const QDate until = plan ? plan->content.review : m_source.clock->today().addDays(30);
        askCard(*text, until, this, [this](const CardRequest &request, AskDialog *dialog) {
            follow(m_source.makeCard(m_student, request), dialog);
        });
    });
}

void PlanDialog::withdraw()
{
    const qsizetype at = chosenCard();
    if (at < 0)
        return;
    onFinished(m_source.withdraw(m_cards.at(at).id, m_cards.at(at).revision), this, [this](const core::Result<> &done) {
        if (!done)
            return sayError(done.error());
        say(tr("卡收回了。请把纸也收回来。"));
        reload();
    });
}

void PlanDialog::print()
{
    if (!m_view || !m_print->isEnabled() || !m_source.mayEdit)
        return;
    if (const qsizetype card = chosenCard(); m_shows == Shows::Cards && card >= 0) {
        return writePdf(tr("知情卡-%1.pdf").arg(m_cards.at(card).receiver), m_source.cardPaper(m_cards.at(card).id), nullptr);
    }
    if (m_shows == Shows::Cards)
        return;
    auto *dialog = new AskDialog(tr("存成 PDF"), tr("文件离开加密的档案库，谁拿到都能看。内部备注不印。"), tr("接着存"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么要存"), tr("例如：研判会用"));
    dialog->onAccept([this, dialog, reason] {
        writePdf(tr("一生一策-%1.pdf").arg(m_view->student.name),
                 m_source.planPaper(m_student, reason->text().trimmed()), dialog);
    });
    dialog->open();
}

void PlanDialog::writePdf(const QString &suggested, const QFuture<core::Result<words::Paper>> &paper, AskDialog *dialog)
{
    onFinished(paper, this, [this, suggested, dialog](const core::Result<words::Paper> &made) {
        if (!made)
            return dialog ? dialog->showError(made.error()) : sayError(made.error());
        if (dialog)
            dialog->finish();
        m_source.files.save(this, tr("存成 PDF"), suggested, [this, paper = *made](const QString &path) {
            onFinished(m_source.writeFile(path, paperPdf(paper)), this, [this, path](const core::Result<> &written) {
                if (!written)
                    return sayError(written.error());
                say(tr("存好了：%1").arg(path));
            });
        });
    });
}

void PlanDialog::say(const QString &text)
{
    m_said->setText(text);
}

void PlanDialog::sayError(const core::Error &error)
{
    const QStringList lines = QStringList{words::errorText(error)} + openWords(error.context.value(u"open"_s).toStringList());
    say(lines.join(u'\n'));
}

} // namespace ui::plans
