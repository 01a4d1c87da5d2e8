// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/SittingPanel.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/counselling/GroupDialogs.h"
#include "ui/counselling/SessionAsk.h"
#include "ui/words/RoomWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;
using core::Result;

namespace ui::counselling
{

/// One of the acts that are done at once; what is being written stays.
void SittingPanel::act(const Task &job)
{
    onFinished(job, this, [this](const Result<> &done) {
        if (!done)
            return say(groupErrorText(done.error()), "error");
        refresh();
    });
}

/// Read again while what is being written stays.
void SittingPanel::refresh()
{
    onFinished(m_source.openSitting(m_id, m_reason), this, [this, id = m_id](const Result<SittingView> &view) {
        if (id != m_id)
            return;
        if (!view)
            return m_members->showError(view.error());
        show(*view);
    });
}

void SittingPanel::settle(AskDialog *dialog, const Task &job)
{
    onFinished(job, dialog, [this, dialog](const Result<> &done) {
        if (!done)
            return showGroupError(dialog, done.error());
        dialog->finish();
        refresh();
    });
}

void SittingPanel::mark(Presence presence)
{
    if (const AttendanceRow *row = chosen())
        act(m_source.mark(m_id, row->student.id, presence));
}

void SittingPanel::tellDanger()
{
    const AttendanceRow *row = chosen();
    if (!row)
        return;
    auto *dialog = new AskDialog(tr("有危险迹象"), tr("在活动里看到或听到 %1 有危险迹象：马上记一条信号，按规定的时限当面谈。说了什么，写进他自己的辅导记录。").arg(row->student.name),
                                 tr("记信号"), this);
    dialog->onAccept([this, dialog, id = row->student.id] { settle(dialog, m_source.tellDanger(m_id, id)); });
    dialog->open();
}

void SittingPanel::findChosen()
{
    const AttendanceRow *row = chosen();
    if (!row)
        return;
    auto *dialog = new AskDialog(tr("找到人了"), tr("%1 没有来。怎样知道是平安的？").arg(row->student.name), tr("记下"), this);
    QComboBox *how = choice(tr("怎样找到的"));
    for (const Found one : {Found::Seen, Found::Spoken, Found::SeenByStaff})
        how->addItem(words::foundText(one), int(one));
    dialog->body()->addWidget(how);
    dialog->onAccept([this, dialog, how, id = row->student.id] {
        settle(dialog, m_source.find(m_id, id, static_cast<Found>(how->currentData().toInt())));
    });
    dialog->open();
    how->setFocus();
}

void SittingPanel::move()
{
    const Sitting &one = m_view->sitting;
    auto *dialog = new SittingDialog(m_source, {one.slot, one.minutes, one.room, one.theme, text()}, true, this);
    dialog->onAccept([this, dialog] {
        SittingContent content = dialog->content();
        content.text = text();
        onFinished(m_source.saveSitting(m_id, m_view->sitting.revision, content), dialog, [this, dialog](const Result<> &done) {
            if (!done)
                return dialog->refuse(done.error());
            m_dirty = false;
            dialog->finish();
            reload();
        });
    });
    dialog->open();
}

void SittingPanel::cancel()
{
    auto *dialog = new AskDialog(tr("取消这次活动"), tr("房间和人就空出来了。取消的活动留在列表里。"), tr("取消活动"), this);
    dialog->onAccept([this, dialog] { settle(dialog, m_source.cancel(m_id, m_view->sitting.revision)); });
    dialog->open();
}

void SittingPanel::finalise()
{
    auto *dialog = new AskDialog(tr("完成并签名"), tr("定稿后不能改，只能在下面加补记。"), tr("定稿"), this);
    dialog->onAccept([this, dialog] {
        const Sitting &one = m_view->sitting;
        const auto sign = [this, dialog](qint64 revision) { settle(dialog, m_source.finalise(m_id, revision)); };
        if (!m_dirty && !m_view->draft)
            return sign(one.revision);
        onFinished(m_source.saveSitting(m_id, one.revision, {one.slot, one.minutes, one.room, one.theme, text()}), dialog,
                   [this, dialog, sign](const Result<> &saved) {
                       if (!saved)
                           return showGroupError(dialog, saved.error());
                       m_dirty = false;
                       onFinished(m_source.openSitting(m_id, m_reason), dialog, [this, dialog, sign](const Result<SittingView> &view) {
                           if (!view)
                               return showGroupError(dialog, view.error());
                           m_view = *view;
                           sign(view->sitting.revision);
                       });
                   });
    });
    dialog->open();
}

void SittingPanel::addLater()
{
    askParagraph(tr("补记"), tr("写上的人和时间会一起记下，原文不变。"), this,
                 [this](const QString &words, AskDialog *dialog) { settle(dialog, m_source.add(m_id, words)); });
}

void SittingPanel::askReason()
{
    auto *dialog = new AskDialog(tr("打开别人的记录"), tr("您和理由都会记入日志。"), tr("打开"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么要看"), tr("例如：督导"));
    dialog->onAccept([this, dialog, reason] {
        const QString words = reason->text().trimmed();
        dialog->finish();
        open(m_id, words);
    });
    dialog->open();
}

void SittingPanel::dropDraft()
{
    onFinished(m_source.dropDraft(m_id), this, [this](const Result<> &done) {
        if (!done)
            return say(groupErrorText(done.error()), "error");
        reload();
    });
}

} // namespace ui::counselling
