// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/SessionEditor.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/PaperPages.h"
#include "ui/counselling/EarlierPanel.h"
#include "ui/counselling/NoteText.h"
#include "ui/counselling/PointsPanel.h"
#include "ui/counselling/SessionAsk.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

namespace ui::counselling
{

void SessionEditor::finalise()
{
    const Risks risks = m_points->risks();
    const auto open = std::count(risks.begin(), risks.end(), Answer::NotAsked);
    auto *dialog = new AskDialog(
        tr("完成并签名"),
        open == 0 ? tr("定稿后不能改，只能在下面加补记。") : tr("定稿后不能改，只能在下面加补记。当面问到的还有 %1 项没有问。").arg(open),
        tr("定稿"), this);
    dialog->onAccept([this, dialog] {
        onFinished(m_source.finalise(m_id, m_view->session.revision), dialog, [this, dialog](const core::Result<> &done) {
            if (!done)
                return showIn(dialog, done.error());
            dialog->finish();
            emit changed();
            this->open(m_id, m_reason);
        });
    });
    dialog->open();
}

/// What is being written is kept first: the page is left over it.
void SessionEditor::suspectBullying()
{
    if (m_masked || !m_view || m_view->withheld != Withheld::Nothing || !m_source.suspectBullying)
        return;
    keep();
    m_source.suspectBullying(m_view->student);
}

/// What cannot be saved as it stands stays as a draft, and the second Esc leaves all the same.
void SessionEditor::leave()
{
    if (m_dirty && mayWrite() && !m_draft && !m_leaveAnyway)
        return goOn(After::Leave);
    if (m_dirty)
        keep();
    left();
}

void SessionEditor::left()
{
    if (const auto next = std::exchange(m_next, {}))
        return open(*next);
    emit backRequested();
}

void SessionEditor::openEarlier(const SessionsSource::SessionId &id)
{
    m_next = id;
    leave();
}

/// What was agreed last time is read from the note, which is journalled as any look into it is. Another's stays closed.
void SessionEditor::showEarlier()
{
    onFinished(m_source.list(m_view->session.student), this, [this, id = m_id](const core::Result<QList<SessionRow>> &rows) {
        if (id != m_id || !m_view)
            return;
        if (!rows)
            return sayError(rows.error());
        QList<SessionRow> before;
        for (const SessionRow &row : *rows) {
            if (row.number < m_view->session.number)
                before.append(row);
        }
        std::sort(before.begin(), before.end(), [](const SessionRow &a, const SessionRow &b) { return a.number > b.number; });
        m_earlier->setRows(before);
        if (before.isEmpty() || !before.first().mine)
            return;
        onFinished(m_source.open(before.first().id, {}), this, [this, id](const core::Result<SessionView> &last) {
            if (id == m_id && last && last->withheld == Withheld::Nothing)
                m_earlier->setAgreed(last->session.content.text[size_t(Part::Homework)]);
        });
    });
}

/// The draft and what is stored, one in the place of the other.
void SessionEditor::swapVersions()
{
    if (m_draft) {
        const Content mine = *m_draft;
        m_draft.reset();
        showContent(mine);
        say(tr("现在显示您的草稿。"), "note");
    } else {
        m_draft = content();
        showContent(m_view->session.content);
        say(tr("现在显示存着的那一份，只能看。Alt+V 换回草稿，Alt+D 丢掉草稿。"), "note");
    }
    offer();
}

void SessionEditor::dropDraft()
{
    onFinished(m_source.dropDraft(m_id), this, [this](const core::Result<> &done) {
        if (!done)
            return sayError(done.error());
        m_dirty = false;
        m_draft.reset();
        open(m_id, m_reason);
    });
}

void SessionEditor::askReason()
{
    auto *dialog = new AskDialog(tr("打开别人的记录"), tr("您和理由都会记入日志。"), tr("打开"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么要看"), tr("例如：接手这名学生"));
    dialog->onAccept([this, dialog, reason] {
        const QString words = reason->text().trimmed();
        dialog->finish();
        open(m_id, words);
    });
    dialog->open();
}

void SessionEditor::addLater()
{
    AskDialog *asked = askParagraph(tr("补记"), tr("写上的人和时间会一起记下，原文不变。"), this, [this, id = m_id](const QString &text, AskDialog *dialog) {
        onFinished(m_source.add(id, text), dialog, [this, id, dialog](const core::Result<> &done) {
            if (!done)
                return showIn(dialog, done.error());
            dialog->finish();
            if (id == m_id)
                open(m_id, m_reason);
        });
    });
    addKey(asked, Qt::Key_F9, [this] { mask(true); });
}

void SessionEditor::disclose()
{
    keep();
    AskDialog *asked = askDisclosure(m_source.clock->today(), this, [this, id = m_id](const Disclosure &one, AskDialog *dialog) {
        onFinished(m_source.disclose(id, one), dialog, [this, id, dialog](const core::Result<> &done) {
            if (!done)
                return showIn(dialog, done.error());
            dialog->finish();
            if (id == m_id)
                open(m_id, m_reason);
        });
    });
    addKey(asked, Qt::Key_F9, [this] { mask(true); });
}

void SessionEditor::link()
{
    auto *asked = new LinksDialog(m_source.links, m_id, this);
    addKey(asked, Qt::Key_F9, [this] { mask(true); });
    asked->open();
}

/// What is being written over the note goes out of sight with it, and comes back with its words.
void SessionEditor::hideAsked(bool hidden)
{
    for (AskDialog *dialog : findChildren<AskDialog *>()) {
        if (!hidden || !dialog->isVisible())
            continue;
        m_hidden.append(dialog);
        dialog->hide();
    }
    if (hidden)
        return;
    for (const QPointer<AskDialog> &dialog : std::exchange(m_hidden, {})) {
        if (dialog)
            dialog->open();
    }
}

void SessionEditor::print()
{
    auto *dialog = new AskDialog(tr("存成 PDF"), tr("文件离开加密的档案库，谁拿到都能看。"), tr("接着存"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么要存"), tr("例如：督导用"));
    dialog->onAccept([this, dialog, reason] {
        const auto job = m_source.paper(m_id, reason->text().trimmed());
        onFinished(job, dialog, [this, dialog](const core::Result<words::Paper> &paper) {
            if (!paper)
                return showIn(dialog, paper.error());
            dialog->finish();
            const QString name = tr("辅导记录-%1-第%2次.pdf").arg(m_view->student.name).arg(m_view->session.number);
            m_source.files.save(this, tr("存成 PDF"), name, [this, paper = *paper](const QString &path) {
                onFinished(m_source.writeFile(path, paperPdf(paper)), this, [this, path](const core::Result<> &written) {
                    if (!written)
                        return sayError(written.error());
                    say(tr("存好了：%1").arg(path), "note");
                });
            });
        });
    });
    dialog->open();
}

} // namespace ui::counselling
