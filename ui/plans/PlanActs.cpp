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

/// A word for the field, in the key of its draft.
QString placeOf(PlanDialog::Kind kind, const PlanContent &content, qsizetype goal)
{
    switch (kind) {
    case PlanDialog::Kind::Strengths:
        return partName(Part::Strengths);
    case PlanDialog::Kind::Worries:
        return partName(Part::Worries);
    case PlanDialog::Kind::Internal:
        return partName(Part::Internal);
    default:
        return content.goals.at(goal).key;
    }
}

} // namespace

template <typename T> void PlanDialog::follow(const QFuture<core::Result<T>> &job, AskDialog *dialog)
{
    onFinished(job, dialog, [this, dialog](const core::Result<T> &done) { answered(done, dialog); });
}

template <typename T> void PlanDialog::answered(const core::Result<T> &done, AskDialog *dialog)
{
    if (!done && done.error().code == core::ErrorCode::Conflict) {
        reload(); // behind the question, which keeps its text
        return dialog->showWords(tr("您写的时候，这份策被改过，后面已经换成改过的样子。您写的还在这里，没有存。看过以后再按一次就记下。"));
    }
    if (!done)
        return dialog->showError(done.error(), openWords(done.error().context.value(u"open"_s).toStringList()));
    dialog->finish();
    say({});
    reload();
}

void PlanDialog::keep(const Plan &base, const PlanContent &content, AskDialog *dialog)
{
    onFinished(m_source.save(m_student, base.id, base.revision, content), dialog,
               [this, base = base.content, content, dialog](const core::Result<Plan> &saved) {
                   if (!saved && saved.error().code == core::ErrorCode::Conflict)
                       return conflicted(base, content, dialog);
                   answered(saved, dialog);
               });
}

DraftPlace PlanDialog::draftOf(const QString &place) const
{
    return {m_source.drafts, u"%1/%2"_s.arg(draftKey(), place)};
}

const Plan *PlanDialog::stillInForce(const PlansSource::PlanId &id, AskDialog *dialog) const
{
    const Plan *now = m_view ? m_view->inForce() : nullptr;
    if (now && now->id == id)
        return now;
    dialog->showWords(tr("这一版已经不在执行：别人换了新的一版，或结束了它。您写的还在这里，没有存。"));
    return nullptr;
}

void PlanDialog::begin()
{
    if (!m_view)
        return;
    m_versions->setCurrentRow(0);
    const Plan base = newest();
    const auto present = m_view->versions.isEmpty() ? std::nullopt : std::optional(base.content);
    askBeginning(m_source.templates, present, m_source.clock->today(), this,
                 [this, base](const PlanContent &content, AskDialog *dialog) { keep(base, content, dialog); });
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
                      [this, id = plan->id](const QDate &next, AskDialog *dialog) {
                          if (const Plan *now = stillInForce(id, dialog))
                              follow(m_source.reviewed(id, now->revision, next), dialog);
                      });
    if (!draft())
        return;
    const Plan base = *plan; // as it was read: what is stored by the time of the answer may be another
    const PlanContent &content = base.content;
    const auto text = [this, base, line](const QString &now, auto put) {
        askText(line.cells.first(), tr("写事实和做法，不贴标签。"), now, draftOf(placeOf(line.kind, base.content, line.goal)), this,
                [this, base, put](const QString &written, AskDialog *dialog) {
                    PlanContent after = base.content;
                    put(after) = written;
                    keep(base, after, dialog);
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
        return askDay(tr("复核日期"), content.review, this, [this, base](const QDate &day, AskDialog *dialog) {
            PlanContent after = base.content;
            after.review = day;
            keep(base, after, dialog);
        });
    case Kind::Measure:
        return askMeasure(content.goals.at(line.goal).measures.at(line.measure),
                          draftOf(content.goals.at(line.goal).measures.at(line.measure).key), this,
                          [this, base, line](const Measure &measure, AskDialog *dialog) {
                              PlanContent after = base.content;
                              after.goals[line.goal].measures[line.measure] = measure;
                              keep(base, after, dialog);
                          });
    case Kind::Other:
        return;
    }
}

void PlanDialog::addGoal()
{
    if (!draft())
        return;
    askText(tr("目标"), tr("写想达到什么，看得出来的。"), {}, draftOf(u"new_goal"_s), this,
            [this, base = *draft()](const QString &what, AskDialog *dialog) {
                PlanContent after = base.content;
                after.goals.append({{}, what, {}});
                keep(base, after, dialog);
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
    askMeasure(fresh, draftOf(u"new_measure"_s), this, [this, goal, base = *draft()](const Measure &measure, AskDialog *dialog) {
        PlanContent after = base.content;
        after.goals[goal].measures.append(measure);
        keep(base, after, dialog);
    });
}

void PlanDialog::enforce()
{
    const Plan *plan = draft();
    if (!plan)
        return;
    onFinished(m_source.putInForce(plan->id, plan->revision), this, [this](const core::Result<> &done) {
        if (!done && done.error().code == core::ErrorCode::Conflict) {
            reload();
            return say(tr("没有定稿：这份草稿被改过，现在显示的是改过的。看过以后再定。"));
        }
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
    askText(tr("结束：为什么"), tr("例如：目标都到了。各版都留着。"), {}, draftOf(u"end"_s), this,
            [this, id = plan->id](const QString &reason, AskDialog *dialog) {
                if (const Plan *now = stillInForce(id, dialog))
                    follow(m_source.end(id, now->revision, reason), dialog);
            });
}

void PlanDialog::evaluate(const Measure &measure)
{
    askEvaluation(measure, draftOf(u"evaluate/"_s + measure.key), this, [this](const Evaluation &evaluation, AskDialog *dialog) {
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
