// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/LettersPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/StudentPicker.h"
#include "ui/counselling/LetterDialog.h"
#include "ui/words/ErrorText.h"
#include "ui/words/LetterWords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

// What is asked of the letter box and done with a letter.

namespace ui::counselling
{

namespace
{

constexpr int MostFound = 200;

QStringList openLines(const core::Error &error)
{
    QStringList lines;
    for (const QString &word : error.context.value(u"open"_s).toStringList())
        lines.append(words::letterOpenText(word));
    return lines;
}

} // namespace

void LettersPage::say(const core::Error &error)
{
    m_error->setText((QStringList{words::errorText(error)} + openLines(error)).join(u'\n'));
    m_error->show();
}

void LettersPage::settle(AskDialog *dialog, const QFuture<core::Result<>> &job)
{
    onFinished(job, dialog, [this, dialog](const core::Result<> &done) {
        if (!done)
            return dialog->showError(done.error(), openLines(done.error()));
        dialog->finish();
        m_list->table()->setFocus();
        reload();
    });
}

void LettersPage::open(const LettersSource::LetterId &id, const QString &reason, AskDialog *dialog)
{
    onFinished(m_source.open(id, reason), this, [this, id, dialog = QPointer(dialog)](const core::Result<LetterView> &view) {
        if (!view)
            return dialog ? dialog->showError(view.error()) : say(view.error());
        if (dialog)
            dialog->finish();
        const LetterRow *row = chosen();
        if (!row || row->letter.id != id || !isVisible())
            return;
        m_opened = *view;
        m_masked = false;
        showChosen();
    });
}

void LettersPage::openChosen()
{
    const LetterRow *row = chosen();
    if (!row) {
        const int wish = m_list->currentRow() - m_box.heading() - 1;
        if (m_box.heading() >= 0 && wish >= 0 && wish < int(m_box.wishes.size()) && m_source.openStudent)
            m_source.openStudent(m_box.wishes.at(wish).student.id);
        return;
    }
    if (row->mine)
        return open(row->letter.id, {}, nullptr);
    auto *dialog = new AskDialog(tr("打开别人登记的信"), tr("为什么要看，会和您的名字一起记入日志。"), tr("打开"), this);
    QLineEdit *reason = dialog->addLine(tr("理由"), tr("例如：接手这名学生"));
    dialog->onAccept([this, dialog, reason, id = row->letter.id] { open(id, reason->text().trimmed(), dialog); });
    dialog->open();
}

void LettersPage::enter()
{
    const auto waits = std::find_if(m_box.emptyings.begin(), m_box.emptyings.end(), [](const Emptying &one) { return one.unread > 0; });
    const QString left = waits == m_box.emptyings.end() ? QString() : tr("信箱取出的信还有 %1 封没有登记。").arg(waits->unread);
    auto *dialog = new LetterDialog(m_source, left, this);
    dialog->onAccept([this, dialog] {
        if (const QString missing = dialog->missing(); !missing.isEmpty())
            return dialog->showWords(missing);
        onFinished(m_source.add(dialog->content()), dialog, [this, dialog](const core::Result<LettersSource::LetterId> &id) {
            if (!id)
                return dialog->showError(id.error(), openLines(id.error()));
            dialog->finish();
            showLetter(*id);
        });
    });
    dialog->open();
}

void LettersPage::emptyBox()
{
    auto *dialog = new AskDialog(tr("开信箱"), tr("现在开了信箱，里面有几封？没有也登记：零封也是看过。"), tr("登记"), this);
    auto *found = new QSpinBox;
    found->setRange(0, MostFound);
    found->setAccessibleName(tr("几封信"));
    found->setSuffix(tr(" 封"));
    dialog->body()->addWidget(found);
    dialog->onAccept([this, dialog, found] {
        onFinished(m_source.empty(found->value()), dialog, [this, dialog](const core::Result<Emptying> &done) {
            if (!done)
                return dialog->showError(done.error());
            dialog->finish();
            m_list->table()->setFocus();
            const bool letters = done->found > 0;
            if (letters)
                m_box.emptyings.prepend(*done);
            reload();
            if (letters)
                enter();
        });
    });
    dialog->open();
    found->setFocus();
    found->selectAll();
}

void LettersPage::recount()
{
    const auto waits = std::find_if(m_box.emptyings.begin(), m_box.emptyings.end(), [](const Emptying &one) { return one.unread > 0; });
    if (waits == m_box.emptyings.end())
        return;
    const int entered = waits->found - waits->unread;
    auto *dialog = new AskDialog(tr("改封数"), words::emptyingText(*waits), tr("改好"), this);
    auto *found = new QSpinBox;
    found->setRange(entered, MostFound);
    found->setValue(entered);
    found->setAccessibleName(tr("其实是几封信"));
    found->setSuffix(tr(" 封"));
    dialog->body()->addWidget(found);
    dialog->onAccept([this, dialog, found, one = *waits] {
        onFinished(m_source.recount(one, found->value()), dialog, [this, dialog](const core::Result<Emptying> &done) {
            if (!done)
                return dialog->showError(done.error());
            dialog->finish();
            m_list->table()->setFocus();
            reload();
        });
    });
    dialog->open();
    found->setFocus();
}

void LettersPage::answerChosen()
{
    const LetterRow *row = chosen();
    if (!row)
        return;
    auto *dialog = new AskDialog(tr("记答复"), words::letterPeopleText(*row), tr("记下"), this);
    QComboBox *how = choice(tr("怎样答复的"));
    for (int i = 0; i <= int(LetterReply::NotWanted); ++i)
        how->addItem(words::letterReplyText(static_cast<LetterReply>(i)), i);
    auto *day = new QDateEdit(m_source.clock->today());
    day->setAccessibleName(tr("哪天答复的"));
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->setDateRange(row->letter.content.received, m_source.clock->today());
    dialog->body()->addWidget(how);
    dialog->body()->addWidget(day);
    QLineEdit *said = dialog->addLine(tr("答复了什么，可以不写"), {}, false);
    dialog->onAccept([this, dialog, how, day, said, id = row->letter.id, revision = row->letter.revision] {
        settle(dialog, m_source.answer(id, revision, static_cast<LetterReply>(how->currentData().toInt()), day->date(), said->text().trimmed()));
    });
    dialog->open();
    how->setFocus();
}

void LettersPage::identifyChosen()
{
    const LetterRow *row = chosen();
    if (!row)
        return;
    auto *dialog = new StudentPicker(tr("认出是谁"), tr("信里的危险会立刻记到这名学生的预警里，时限从读信那时算起。"), tr("记下"),
                                     m_source.findStudents, this);
    dialog->onAccept([this, dialog, id = row->letter.id, revision = row->letter.revision] {
        const auto who = dialog->student();
        if (!who)
            return dialog->showWords(tr("还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。"));
        settle(dialog, m_source.identify(id, revision, who->id));
    });
    dialog->open();
}

void LettersPage::giveUpChosen()
{
    const LetterRow *row = chosen();
    if (!row)
        return;
    auto *dialog = new AskDialog(tr("没能找到是谁"), tr("和另一人一起判断。以后认出来了，还可以记。"), tr("记下"), this);
    QLineEdit *reason = dialog->addLine(tr("怎样找过，为什么找不到"), tr("例如：对过笔迹，问过班主任和值周老师"));
    QLineEdit *second = dialog->addLine(tr("一起判断的人"), tr("姓名"));
    dialog->onAccept([this, dialog, reason, second, id = row->letter.id, revision = row->letter.revision] {
        settle(dialog, m_source.giveUp(id, revision, reason->text().trimmed(), second->text().trimmed()));
    });
    dialog->open();
}

void LettersPage::judgeChosen()
{
    const LetterRow *row = chosen();
    if (!row)
        return;
    auto *dialog = new AskDialog(tr("又看出危险"), tr("只能加，不能减：已经记下的在预警里判断。"), tr("记下"), this);
    auto *danger = new DangerQuestions(m_source, false);
    dialog->body()->addWidget(danger);
    dialog->onAccept([this, dialog, danger, id = row->letter.id, revision = row->letter.revision] {
        const auto signs = danger->signs();
        if (!signs)
            return dialog->showWords(tr("还没勾看出了什么。没有改动任何东西。"));
        settle(dialog, m_source.judge(id, revision, *signs, danger->suspected()));
    });
    dialog->open();
    danger->setFocus();
}

} // namespace ui::counselling
