// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DueText.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/SeverityMark.h"
#include "ui/crisis/CrisisPage.h"
#include "ui/crisis/CrisisSide.h"
#include "ui/crisis/StepChoices.h"
#include "ui/words/CaseWords.h"
#include "ui/words/CrisisWords.h"
#include "ui/words/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using namespace core::crisis;
using core::alerts::Duty;
using core::alerts::HomeInvolved;

namespace ui::crisis
{

namespace
{

constexpr qint64 NowMilliseconds = 60LL * 60 * 1000; // what is due within this stands under 现在
constexpr qint64 Minute = 60 * 1000;

/// 0:23, 13:05; after a day in days.
QString elapsedText(const QDateTime &from, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(0, from.msecsTo(now)) / Minute;
    const qint64 days = minutes / (24 * 60);
    return days > 0 ? CrisisPage::tr("%1 天").arg(days) : u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

void CrisisPage::showHead()
{
    const core::alerts::Alert &alert = m_view->alert.alert;
    const QDateTime now = m_source.clock->now();
    m_elapsed->setText(elapsedText(alert.firstRecord, now));
    m_elapsed->setAccessibleName(tr("过了 %1").arg(m_elapsed->text()));
    m_since->setText(tr("从 %1\n第一条记录起").arg(momentText(alert.firstRecord, now)));
    m_name->setText(words::studentLine(m_view->alert.student));
    const QStringList &present = m_view->watch.present;
    if (m_view->guardOver.isValid())
        m_present->setText(words::guardOverText(*m_view));
    else
        m_present->setText(present.isEmpty() ? tr("现在没有写下谁陪着，按 S 排班") : tr("现在 %1 陪着").arg(present.join(Words::tr("、"))));
    m_mark->show();
    if (alert.severity)
        m_mark->setSeverity(static_cast<common::Severity>(*alert.severity), {});
    else
        m_mark->setUngraded();
    m_level->setText(m_view->alert.owed.isEmpty() ? tr("%1 定").arg(momentText(m_view->since, now))
                                                  : tr("%1 定，还差签名或依据").arg(momentText(m_view->since, now)));
    m_level->setVisible(alert.severity.has_value());
}

void CrisisPage::showSide()
{
    if (m_view)
        m_side->setView(*m_view, m_source.clock->now(), {mayWrite(), m_masked, bool(m_source.suspectBullying)});
}

void CrisisPage::showSteps(const QString &wanted)
{
    const QDateTime now = m_source.clock->now();
    QList<StepLine> soon, later, done;
    for (const Duty &duty : m_view->alert.duties)
        (now.msecsTo(duty.due) <= NowMilliseconds ? soon : later).append({{}, duty, {}, duty.due});
    for (const core::alerts::StepDone &one : m_view->alert.alert.steps)
        done.prepend({{}, {}, words::stepText(one.step, m_source.table), one.at});
    for (const core::alerts::Task &one : m_view->alert.alert.tasks) {
        if (one.done)
            done.append({{}, {}, words::taskText(one.kind), *one.done});
    }
    std::stable_sort(done.begin(), done.end(), [](const StepLine &a, const StepLine &b) { return a.at > b.at; });
    m_lines.clear();
    int place = 0;
    const auto add = [&](const QString &title, const QList<StepLine> &lines) {
        if (lines.isEmpty())
            return;
        m_lines.append({tr("%1　%2 件").arg(title).arg(lines.size()), {}, {}, {}});
        for (const StepLine &one : lines) {
            if (one.duty && one.duty->step == wanted)
                place = int(m_lines.size());
            m_lines.append(one);
        }
    };
    add(tr("现在"), soon);
    add(tr("今天和以后"), later);
    add(tr("办过"), done);
    m_steps->setEmptyText(tr("没有要办的步骤。"));
    m_steps->setRows(int(m_lines.size()), [this](int row, int column) -> Cell {
        const StepLine &line = m_lines.at(row);
        if (!line.heading.isEmpty())
            return headingCell(line.heading, column);
        const QDateTime moment = m_source.clock->now();
        Cell cell;
        if (!line.duty) {
            cell.text = column == 0 ? u"✓ "_s + line.done : momentText(line.at, moment);
            cell.second = true;
            return cell;
        }
        const DueText due = dueText(line.duty->due, moment);
        cell.text = column == 0 ? stepTitle(*line.duty, m_source.table) : due.text;
        cell.bold = column == 0 && moment.msecsTo(line.duty->due) <= NowMilliseconds;
        cell.lateness = column == 1 ? int(due.lateness) : 0;
        return cell;
    });
    m_steps->setCurrentRow(place);
    showNext();
}

void CrisisPage::showCalls()
{
    m_calls->setRows(int(m_view->calls.size()), [this](int row, int column) -> Cell {
        const CallLine &line = m_view->calls.at(row);
        Cell cell;
        cell.bold = column < 2;
        if (column == 0)
            cell.text = line.person.isEmpty() ? line.who.name : u"%1　%2"_s.arg(line.who.name, line.person);
        else if (column == 1)
            cell.text = line.stopped.isEmpty() ? line.phone : QString();
        else if (!line.stopped.isEmpty())
            cell.text = words::crisisOpenText(line.stopped);
        else if (line.last)
            cell.text = u"%1　%2"_s.arg(momentText(line.last->at, m_source.clock->now()), words::crisisOutcomeText(line.last->word));
        else
            cell.text = tr("还没打");
        cell.second = column == 2;
        return cell;
    });
}

void CrisisPage::showWritten()
{
    m_written.clear();
    const auto add = [this](EntryKind kind, const QList<CrisisWord> &list) {
        for (const CrisisWord &one : list) {
            Entry entry;
            if (const Entry *last = lastOf(m_view->entries, kind, one.id))
                entry = *last;
            entry.kind = kind;
            entry.word = one.id;
            m_written.append(entry);
        }
    };
    add(EntryKind::SixStep, m_view->table.steps);
    add(EntryKind::Postvention, m_view->table.postvention);
    add(EntryKind::Account, m_view->table.account);
    const QString away = m_view->alert.notesRedacted ? tr("以前写的话收着，写明理由以后打开。") : QString();
    for (RecordList *list : {m_six, m_all})
        list->setFoot(m_view->alert.notesWithheld ? tr("您的岗位看不到各条写的话。要看请找心理教师。") : away);
    m_six->setRows(int(m_written.size()), [this](int row, int column) -> Cell {
        const Entry &entry = m_written.at(row);
        Cell cell;
        if (column == 0)
            cell.text = core::crisis::find(wordsOf(entry.kind), entry.word)->name;
        else if (column == 1)
            cell.text = momentText(entry.at, m_source.clock->now());
        else
            cell.text = !entry.at.isValid() ? tr("还没写，按 Enter 写") : m_masked ? tr("已遮住") : entry.note.isEmpty() && m_view->alert.notesRedacted ? tr("收着") : entry.note;
        cell.second = column > 0;
        return cell;
    });
}

const QList<CrisisWord> &CrisisPage::wordsOf(EntryKind kind) const
{
    const CrisisTable &table = m_view->table;
    return kind == EntryKind::SixStep ? table.steps : kind == EntryKind::Account ? table.account : table.postvention;
}

void CrisisPage::showAll()
{
    m_all->setEmptyText(tr("还没有记下什么。"));
    m_all->setRows(int(m_view->entries.size()), [this](int row, int column) -> Cell {
        const Entry &entry = m_view->entries.at(m_view->entries.size() - 1 - row);
        Cell cell;
        cell.second = column == 0;
        if (column == 0)
            cell.text = momentText(entry.at, m_source.clock->now());
        else
            cell.text = m_masked ? u"%1　%2"_s.arg(words::entryKindText(entry.kind), tr("已遮住")) : words::entryText(entry, m_view->table);
        return cell;
    });
}

const CrisisPage::StepLine *CrisisPage::chosenStep() const
{
    const int row = m_steps->currentRow();
    return row >= 0 && row < m_lines.size() && m_lines.at(row).heading.isEmpty() ? &m_lines.at(row) : nullptr;
}

void CrisisPage::showNext()
{
    if (!m_view)
        return;
    const int call = m_calls->currentRow();
    if (m_onCalls && call >= 0 && call < m_view->calls.size())
        return m_next->setContent(callContent(m_view->calls.at(call)));
    if (const StepLine *line = chosenStep())
        return m_next->setContent(stepContent(*line));
    m_next->setContent({tr("现在没有要办的步骤"), {}, false, false, {}, tr("守护一直到交给家长或医院，按 E 记交接。有变化随时按 S、R、N、H、D 记下。"), {}, false});
}

NextPanel::Content CrisisPage::stepContent(const StepLine &line)
{
    NextPanel::Content content;
    if (!line.duty) {
        content.title = line.done;
        content.due = tr("办过　%1").arg(momentText(line.at, m_source.clock->now()));
        return content;
    }
    const Duty duty = *line.duty;
    const DueText due = dueText(duty.due, m_source.clock->now());
    content.title = stepTitle(duty, m_source.table);
    content.due = due.text;
    content.late = due.lateness == Lateness::Overdue;
    content.soon = due.lateness == Lateness::Soon;
    content.text = stepHint(duty, *m_view);
    const QList<Entry> entries = entriesFor(m_view->table, duty.step);
    QStringList phones;
    for (const Entry &one : entries) {
        const QString phone = one.safe ? QString() : phoneText(*m_view, goesHome(one) ? u"guardian"_s : one.role);
        if (!phone.isEmpty() && !phones.contains(phone))
            phones.append(phone);
    }
    content.phone = phones.join(u"　　"_s);
    if (!mayWrite()) {
        content.text = m_source.mayEdit ? tr("已经结案，不能再记。") : tr("您的岗位只能看，要记请找心理教师。");
        return content;
    }
    if (duty.step == core::alerts::AskHome) {
        content.question = true;
        // The least safe answer last: who only presses the first key stops, and does not open home.
        content.choices = {{tr("有"), tr("对这个人一律停"), [this] { answerHome(HomeInvolved::Yes); }},
                           {tr("不清楚"), tr("先找保护负责人"), [this] { answerHome(HomeInvolved::Unknown); }},
                           {tr("没有"), tr("可以联系监护人"), [this] { answerHome(HomeInvolved::No); }}};
        return content;
    }
    if (duty.step == core::alerts::SignaturesFollow) {
        content.choices = {{tr("打开预警，补签名"), {}, [this] { m_source.openAlert(m_id); }}};
        return content;
    }
    if (const core::alerts::StepRule *rule = m_source.table.step(duty.step); rule && rule->inquiry != core::alerts::InquiryPart::None) {
        content.choices = {{tr("打开预警，在欺凌调查里记"), {}, [this] { m_source.openAlert(m_id); }}};
        return content;
    }
    const auto posts = std::count_if(entries.begin(), entries.end(), [](const Entry &one) { return one.word == u"reached"; });
    for (const Entry &one : entries)
        content.choices.append({entryChoiceText(one, *m_view, posts > 1), {}, [this, one, title = content.title] { write(one, title); }});
    if (duty.step == core::alerts::Guard)
        content.choices.append({tr("交给家长或医院"), tr("守护到此结束"), [this] { writeKind(EntryKind::HandOver); }});
    if (entries.isEmpty())
        content.choices.append({tr("办了，记一句"), {}, [this, duty] { recordStep(duty); }});
    return content;
}

NextPanel::Content CrisisPage::callContent(const CallLine &line)
{
    NextPanel::Content content;
    content.title = tr("打给%1").arg(line.who.name);
    if (!line.stopped.isEmpty()) {
        content.text = words::crisisOpenText(line.stopped);
        return content;
    }
    content.phone = phoneText(*m_view, line.who.id);
    content.text = content.phone.isEmpty() ? tr("还没有号码，记下一次就有了。") : QString();
    if (!mayWrite())
        return content;
    for (const QString &word : {u"reached"_s, u"not_reached"_s}) {
        Entry call;
        call.kind = EntryKind::Call;
        call.role = line.who.id;
        call.word = word;
        content.choices.append({words::crisisOutcomeText(word), {}, [this, call, title = content.title] { write(call, title); }});
    }
    return content;
}

} // namespace ui::crisis
