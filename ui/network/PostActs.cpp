// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/PostActs.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/PostWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::network::Holding;
using core::network::PostState;
using core::workspace::HandedOver;
using core::workspace::PostHistory;
using core::workspace::ReplacementWish;

namespace ui::network
{

namespace
{

constexpr int HistoryWidth = 680;

QString placeText(const PostState &state)
{
    return PostActs::tr("%1　%2").arg(words::postScopeText(state.level, state.scope), state.name);
}

/// The day of `line`; invalid with false where something else is written there.
bool readDay(const QLineEdit *line, QDate &day)
{
    const QString text = line->text().trimmed();
    day = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || day.isValid();
}

QString wrongDay() { return PostActs::tr("日期不对：写成 2026-11-01 的样子。没有改动任何东西。"); }

QList<Holding> recorded(QList<Holding> list)
{
    list.removeIf([](const Holding &one) { return one.id.isNull(); });
    return list;
}

QString namesText(const QList<Holding> &list)
{
    PostState named;
    named.holders = list;
    return words::holdersText(named);
}

/// Which of several holders is meant; nullptr where there is one.
QComboBox *addChoice(AskDialog *dialog, const QList<Holding> &list)
{
    if (list.size() < 2)
        return nullptr;
    QComboBox *box = choice(PostActs::tr("哪一位"));
    for (const Holding &one : list)
        box->addItem(u"%1　%2"_s.arg(one.post.holder, words::postDaysText(one.post)));
    dialog->body()->addWidget(box);
    return box;
}

Holding chosen(const QComboBox *box, const QList<Holding> &list)
{
    return list.at(box ? std::max(0, box->currentIndex()) : 0);
}

} // namespace

PostActs::PostActs(PostsSource source, std::shared_ptr<const core::Clock> clock, QWidget *page)
    : QObject(page), m_source(std::move(source)), m_clock(std::move(clock)), m_page(page)
{
}

void PostActs::sayWhy(const QString &title, const QString &text)
{
    auto *dialog = new AskDialog(title, text, tr("知道了"), m_page);
    dialog->hideCancel();
    dialog->onAccept([dialog] { dialog->finish(); });
    dialog->open();
}

bool PostActs::hasRecord(const PostState &state, const QList<Holding> &list, const QString &title)
{
    if (!list.isEmpty())
        return true;
    sayWhy(title, state.holders.isEmpty() ? tr("%1 现在没有人任职。按 F 写上由谁任职。").arg(placeText(state))
                                          : tr("%1 是按教职工表上的岗位算的，没有任职的起止。按 F 写上由谁、从哪天起任职。").arg(placeText(state)));
    return false;
}

void PostActs::fill(const PostState &state)
{
    if (!m_source.mayEdit || state.kind.isEmpty())
        return;
    auto *dialog = new AskDialog(tr("写上任职的人"), tr("%1。教职工写工号，姓名不重的也可以写姓名；宿舍长写学号。").arg(placeText(state)), tr("写上"), m_page);
    QLineEdit *holder = dialog->addLine(tr("由谁任职"), tr("教职工工号或姓名"));
    QLineEdit *first = dialog->addLine(tr("从哪天起"), u"2026-09-01"_s);
    first->setText(m_clock->today().toString(Qt::ISODate));
    QLineEdit *last = dialog->addLine(tr("到哪天为止，空着就不写"), u"2027-08-31"_s, false);
    dialog->onAccept([this, dialog, state, holder, first, last] {
        core::workspace::PostWish wish{state.kind, state.scope, holder->text(), {}, {}};
        if (!readDay(first, wish.first) || !readDay(last, wish.last)) {
            dialog->acceptButton()->setEnabled(true);
            return dialog->showWords(wrongDay());
        }
        onFinished(m_source.fill(wish), dialog, [this, dialog](const core::Result<core::Id<core::network::Post>> &done) {
            if (!done)
                return dialog->showError(done.error());
            dialog->finish();
            emit changed();
        });
    });
    dialog->open();
}

void PostActs::end(const PostState &state)
{
    const QList<Holding> list = recorded(state.holders + state.ahead);
    if (!m_source.mayEdit || !hasRecord(state, list, tr("结束任职")))
        return;
    auto *dialog = new AskDialog(tr("结束任职"), tr("%1，%2。有人接任时请办交接；这里只写任到哪天为止，以前的任职都留着。").arg(placeText(state), namesText(list)), tr("结束"), m_page);
    QComboBox *who = addChoice(dialog, list);
    QLineEdit *last = dialog->addLine(tr("任职到哪天为止"), u"2026-10-31"_s);
    last->setText(m_clock->today().toString(Qt::ISODate));
    dialog->onAccept([this, dialog, list, who, last] {
        QDate day;
        if (!readDay(last, day)) {
            dialog->acceptButton()->setEnabled(true);
            return dialog->showWords(wrongDay());
        }
        onFinished(m_source.end(chosen(who, list), day), dialog, [this, dialog](const core::Result<> &done) {
            if (!done)
                return dialog->showError(done.error());
            dialog->finish();
            emit changed();
        });
    });
    dialog->open();
}

void PostActs::withdraw(const PostState &state)
{
    const QList<Holding> list = recorded(state.holders + state.ahead);
    if (!m_source.mayEdit || !hasRecord(state, list, tr("撤掉误记的任职")))
        return;
    auto *dialog = new AskDialog(tr("撤掉误记的任职"), tr("%1，%2。只用于写错了的：撤掉以后不再算任过职，日志里还查得到。").arg(placeText(state), namesText(list)), tr("撤掉"), m_page);
    QComboBox *who = addChoice(dialog, list);
    dialog->onAccept([this, dialog, list, who] {
        onFinished(m_source.withdraw(chosen(who, list)), dialog, [this, dialog](const core::Result<> &done) {
            if (!done)
                return dialog->showError(done.error());
            dialog->finish();
            emit changed();
        });
    });
    dialog->open();
}

void PostActs::handOver(const PostState &state)
{
    const QList<Holding> list = recorded(state.holders);
    if (!m_source.mayEdit || !hasRecord(state, list, tr("交接")))
        return;
    auto *dialog = new AskDialog(tr("交接"), tr("%1，%2 交给别人。先看一眼要交的事，再确定。").arg(placeText(state), namesText(list)), tr("看要交的事"), m_page);
    QComboBox *who = addChoice(dialog, list);
    QLineEdit *holder = dialog->addLine(tr("交给谁"), tr("教职工工号或姓名"));
    QLineEdit *first = dialog->addLine(tr("从哪天起由他任职"), u"2026-11-01"_s);
    first->setText(m_clock->today().toString(Qt::ISODate));
    QLineEdit *note = dialog->addLine(tr("交接的说明，可以空着"), tr("例如：钥匙和名册已交"), false);
    dialog->onAccept([this, dialog, list, who, holder, first, note] {
        ReplacementWish wish{holder->text(), {}, {}, note->text()};
        if (!readDay(first, wish.day)) {
            dialog->acceptButton()->setEnabled(true);
            return dialog->showWords(wrongDay());
        }
        const Holding held = chosen(who, list);
        onFinished(m_source.prepare(held, wish), dialog, [this, dialog, held, wish](const core::Result<HandedOver> &over) {
            if (!over)
                return dialog->showError(over.error());
            dialog->finish();
            confirmHandOver(held, wish, *over);
        });
    });
    dialog->open();
}

void PostActs::confirmHandOver(const Holding &held, const ReplacementWish &wish, const HandedOver &over)
{
    const QStringList lines = words::handedLines(over);
    auto *dialog = new AskDialog(tr("交接"), tr("%1　%2：%3 任到 %4 的前一天，%5 从这天起任职。").arg(words::postScopeText(held.post.level, held.post.scope), held.post.title, over.handover.from, wish.day.toString(Qt::ISODate), over.handover.to), tr("交接"), m_page);
    QLabel *items = label(lines.isEmpty() ? tr("没有要交的事。") : tr("要交的事：") + u'\n' + lines.join(u'\n'), Text::Body);
    items->setWordWrap(true);
    dialog->body()->addWidget(items);
    dialog->onAccept([this, dialog, held, wish] {
        onFinished(m_source.handOver(held, wish), dialog, [this, dialog](const core::Result<HandedOver> &done) {
            if (!done)
                return dialog->showError(done.error());
            dialog->finish();
            emit changed();
        });
    });
    dialog->open();
}

void PostActs::showHistory(const PostState &state)
{
    if (state.kind.isEmpty())
        return;
    onFinished(m_source.history(state.kind, state.scope), this, [this, state](const core::Result<PostHistory> &history) {
        if (history)
            return show(state, *history);
        auto *dialog = new AskDialog(tr("任职的经过"), placeText(state), tr("知道了"), m_page);
        dialog->hideCancel();
        dialog->onAccept([dialog] { dialog->finish(); });
        dialog->open();
        dialog->showError(history.error());
    });
}

void PostActs::show(const PostState &state, const PostHistory &history)
{
    QStringList lines;
    for (const Holding &one : history.held)
        lines.append(tr("任职：%1　%2").arg(one.post.holder, words::postDaysText(one.post)));
    const auto open = std::find_if(history.handovers.begin(), history.handovers.end(),
                                   [](const HandedOver &one) { return !one.handover.acknowledged.isValid(); });
    const bool maySign = m_source.mayEdit && open != history.handovers.end();
    for (const HandedOver &one : history.handovers) {
        lines.append(tr("交接：%1").arg(words::handoverText(one.handover)));
        if (!one.handover.note.isEmpty())
            lines.append(tr("说明：%1").arg(one.handover.note));
        lines += words::handedLines(one);
    }
    auto *dialog = new AskDialog(tr("任职的经过"), maySign ? tr("%1。%2 还没有签收，当面签了再记。").arg(placeText(state), open->handover.to) : placeText(state),
                                 maySign ? tr("记下今天签收") : tr("知道了"), m_page);
    auto *list = new RecordList(tr("任职和交接"), {{tr("经过"), HistoryWidth - 60}});
    dialog->setMinimumWidth(HistoryWidth);
    list->setEmptyText(tr("还没有人任过这个岗位。"));
    list->setRows(int(lines.size()), [lines](int row, int) -> Cell {
        Cell cell;
        cell.text = lines.at(row);
        return cell;
    });
    dialog->body()->addWidget(list);
    if (!maySign) {
        dialog->hideCancel();
        dialog->onAccept([dialog] { dialog->finish(); });
    } else {
        dialog->onAccept([this, dialog, id = open->handover.id] {
            onFinished(m_source.acknowledge(id, m_clock->today()), dialog, [this, dialog](const core::Result<> &done) {
                if (!done)
                    return dialog->showError(done.error());
                dialog->finish();
                emit changed();
            });
        });
    }
    dialog->open();
}

void PostActs::print()
{
    if (!m_source.mayPrint)
        return;
    auto *dialog = new AskDialog(tr("打印岗位表"), tr("每一级的岗位、由谁任职、哪里空缺。存成 PDF 再打印，做一份会记进日志。"), tr("存成 PDF…"), m_page);
    dialog->onAccept([this, dialog] {
        dialog->acceptButton()->setEnabled(true); // nobody answers where the choice of a file is called off
        m_source.files.save(dialog, tr("存到哪里"), tr("岗位表-%1.pdf").arg(m_clock->today().toString(Qt::ISODate)), [this, dialog](const QString &path) {
            savePaper(m_source.paper(), path, m_source.writeFile, dialog, [dialog](const core::Error &error) { dialog->showError(error); });
        });
    });
    dialog->open();
}

} // namespace ui::network
