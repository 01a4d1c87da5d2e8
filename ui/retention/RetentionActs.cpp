// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/RetentionPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/RecordList.h"
#include "ui/words/ErrorText.h"
#include "ui/words/RetentionWords.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::retention;
using core::Result;

namespace ui::retention
{

/// Waits for `job`, says what came of it and reads everything again.
template <typename T> void RetentionPage::after(const QFuture<Result<T>> &job, const QString &done)
{
    m_busy = true;
    update();
    onFinished(job, this, [this, done](const Result<T> &outcome) {
        m_busy = false;
        say(outcome ? done : words::errorText(outcome.error()), outcome.has_value());
        reload();
    });
}

void RetentionPage::make()
{
    if (!m_make->isEnabled())
        return;
    m_busy = true;
    update();
    onFinished(m_source.make(), this, [this](const Result<DestructionList> &made) {
        m_busy = false;
        if (made)
            m_wanted = made->id; // the buttons beside must not act on an older list
        say(made ? tr("销毁清单生成好了。请两个人分别看过内容，各自签名。") : words::errorText(made.error()), made.has_value());
        reload();
    });
}

void RetentionPage::sign()
{
    const DestructionList *list = chosen();
    if (!list || !m_sign->isEnabled())
        return;
    auto *dialog = new AskDialog(
        tr("在清单 %1 上签名").arg(list->number),
        tr("您确认看过清单的内容，同意销毁。销毁后不能恢复。还要另一个人用自己的密码进来签。"), tr("看过了，签名"), this);
    dialog->setObjectName(u"signDialog"_s);
    dialog->onAccept([this, dialog, id = list->id] {
        onFinished(m_source.sign(id), dialog, [this, dialog](const Result<DestructionList> &outcome) {
            if (!outcome)
                return dialog->showError(outcome.error());
            dialog->finish();
            say(tr("签好了。%1。").arg(words::listStateText(outcome->state)), true);
            reload();
        });
    });
    dialog->open();
}

void RetentionPage::destroy()
{
    const DestructionList *list = chosen();
    if (!list || !m_destroy->isEnabled())
        return;
    const QString confirmation = tr("销毁清单%1").arg(list->number);
    auto *dialog = new AskDialog(
        tr("销毁清单 %1 的资料").arg(list->number),
        tr("清单上的资料会从档案里抹去，档案文件随后重写一遍。销毁后不能恢复，恢复单也不行。请照样写下「%1」。").arg(confirmation),
        tr("销毁"), this);
    dialog->setObjectName(u"destroyDialog"_s);
    QLineEdit *typed = dialog->addLine(tr("照样写"), confirmation);
    typed->setObjectName(u"typed"_s);
    dialog->onAccept([this, dialog, typed, confirmation, id = list->id] {
        if (typed->text().trimmed() != confirmation)
            return dialog->showWords(tr("写的和「%1」不一样。没有销毁任何东西。").arg(confirmation));
        m_busy = true;
        update();
        onFinished(m_source.destroy(id), dialog,
                   [this, dialog](const Result<core::workspace::DestroyedForGood> &outcome) {
                       m_busy = false;
                       update();
                       if (!outcome)
                           return dialog->showError(outcome.error());
                       dialog->finish();
                       QString text = tr("销毁了 %1 条记录，档案文件已重写。").arg(outcome->outcome.records);
                       if (!outcome->outcome.stillHeldBy.isEmpty())
                           text += tr("还有 %1 份备份含有这些资料，见右下。").arg(outcome->outcome.stillHeldBy.size());
                       const QStringList mentions = words::mentionTexts(outcome->outcome.mayMention);
                       if (!mentions.isEmpty())
                           text += tr("别处的文字里可能还提到他们：%1，请看一遍。").arg(mentions.join(tr("，")));
                       say(text, true);
                       reload();
                   });
    });
    // Closed while the work goes on: what came of it is read again.
    connect(dialog, &QDialog::finished, this, [this] {
        m_busy = false;
        reload();
    });
    dialog->open();
}

void RetentionPage::hold()
{
    const int row = m_files->currentRow();
    if (row < 0 || row >= m_lines.size() || !m_lines.at(row).student)
        return;
    const auto student = *m_lines.at(row).student;
    auto *dialog = new AskDialog(tr("先保留 %1 的资料").arg(student.name),
                                 tr("解除之前，这名学生的任何资料都不会进销毁清单；已有的清单作废。"), tr("保留"), this);
    dialog->setObjectName(u"holdDialog"_s);
    QLineEdit *reason = dialog->addLine(tr("理由"), tr("例如：案件还在审理"));
    reason->setObjectName(u"reason"_s);
    dialog->onAccept([this, dialog, reason, id = student.id] {
        onFinished(m_source.hold(id, reason->text()), dialog, [this, dialog](const Result<> &outcome) {
            if (!outcome)
                return dialog->showError(outcome.error());
            dialog->finish();
            say(tr("这份资料先保留。"), true);
            reload();
        });
    });
    dialog->open();
}

void RetentionPage::release()
{
    const int row = m_files->currentRow();
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).block != Block::Hold)
        return;
    after(m_source.release(m_lines.at(row).student->id), tr("保留已解除，这份资料按期限处理。"));
}

void RetentionPage::backupGone()
{
    const int row = m_copies->currentRow();
    if (row < 0 || row >= m_backups.size())
        return;
    const auto &backup = m_backups.at(row).backup;
    auto *dialog = new AskDialog(tr("这份备份已销毁"),
                                 tr("您确认 %1 这份备份已经毁掉。程序不会去删那个文件，只记下这件事。")
                                     .arg(QDir::toNativeSeparators(backup.place)),
                                 tr("已经毁掉"), this);
    dialog->setObjectName(u"goneDialog"_s);
    dialog->onAccept([this, dialog, id = backup.id] {
        onFinished(m_source.backupGone(id), dialog, [this, dialog](const Result<> &outcome) {
            if (!outcome)
                return dialog->showError(outcome.error());
            dialog->finish();
            say(tr("记下了：这份备份已销毁。"), true);
            reload();
        });
    });
    dialog->open();
}

} // namespace ui::retention
