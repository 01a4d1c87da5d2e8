// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/CaseWords.h"
#include "ui/words/DutyWords.h"
#include "ui/words/GroupWords.h"
#include "ui/words/LetterWords.h"
#include "ui/words/RoomWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::alerts::Duty;
using core::alerts::DutyDigest;

namespace ui::today
{

namespace
{
/// Far enough that an empty day can name what comes next.
constexpr int LookAhead = 35;
/// More than one screen holds, so that the first look is whole.
constexpr int FirstRows = 60;

enum DutyColumn { LevelColumn, NameColumn, StudentColumn, ClassColumn, DueColumn };

bool isTask(const Duty &duty, core::alerts::TaskKind kind)
{
    return duty.step == u"task:"_s + core::alerts::taskKindName(kind);
}

bool isOfMeeting(const Duty &duty)
{
    return duty.step.startsWith(u"meeting:");
}

/// Of a plan; its review has no name of its own.
bool isOfPlan(const Duty &duty)
{
    return duty.step.startsWith(u"plan:");
}

/// Done where the case is, by signing there.
bool isOwed(const Duty &duty)
{
    return duty.step == core::alerts::SignaturesFollow;
}

/// Written in the record of the inquiry, where the case is.
bool isOfInquiry(const Duty &duty)
{
    return duty.step.startsWith(u"inquiry_") || duty.step.startsWith(core::alerts::inPlace(u"inquiry_"_s));
}

bool isOfReports(const Duty &duty)
{
    return duty.step.startsWith(u"report:");
}

bool isUnknownChild(const Duty &duty)
{
    using core::alerts::TaskKind;
    return isTask(duty, TaskKind::FindStudent) || isTask(duty, TaskKind::FindTalker) ||
        (duty.alert.isNull() && duty.place.isEmpty());
}
} // namespace

TodayPage::TodayPage(TodaySource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_figure(label({}, Text::Figure))
    , m_total(label({}, Text::Section))
    , m_late(label({}, Text::Section))
    , m_hint(label({}, Text::Secondary, "second"))
    , m_signal(button(tr("记一条预警信号　Ctrl+N"), "primary"))
    , m_done(button(tr("办结　Ctrl+D")))
    , m_print(button(tr("打印　Ctrl+P")))
    , m_crisis(button(tr("危机处置　C"), "bar"))
    , m_list(new RecordList(tr("今日要办"), {{tr("等级"), ui::common::widthFor(76, 101)},
                                             {tr("事项"), 316},
                                             {tr("学生"), 92},
                                             {tr("班级"), 128},
                                             {tr("时限"), 240}}))
    , m_chosenTitle(label({}, Text::Section))
    , m_chosenText(label({}, Text::Body, "second"))
{
    setAccessibleName(tr("今日"));
    build();
    connect(m_list, &RecordList::opened, this, &TodayPage::openChosen);
    connect(m_list, &RecordList::currentChanged, this, &TodayPage::showChosen);
    connect(m_list, &RecordList::retryRequested, this, &TodayPage::reload);
    connect(m_done, &QPushButton::clicked, this, &TodayPage::finishChosen);
    connect(m_signal, &QPushButton::clicked, this, [this] { m_source.noteSignal(); });
    connect(m_crisis, &QPushButton::clicked, this, &TodayPage::openCrisis);
    m_print->setVisible(bool(m_source.print));
    const auto print = [this] { printDuties(m_source.print, m_source.clock->today(), this); };
    connect(m_print, &QPushButton::clicked, this, print);
    addKey(this, Qt::CTRL | Qt::Key_P, print);
    addKey(this, Qt::CTRL | Qt::Key_D, [this] { finishChosen(); });
    addLetterKey(this, Qt::Key_C, [this] { openCrisis(); });
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { m_source.noteSignal(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    m_list->table()->setFocus();
    reload();
}

void TodayPage::build()
{
    QPalette teal = m_figure->palette();
    teal.setColor(QPalette::WindowText, QColor(Theme::tokens().accent));
    m_figure->setPalette(teal);
    m_figure->setStyleSheet(u"color: %1"_s.arg(QColor(Theme::tokens().accent).name()));
    m_late->setStyleSheet(u"color: %1"_s.arg(QColor(Theme::tokens().of(Severity::Red).text).name()));
    auto *words = new QHBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_total);
    words->addWidget(m_late);
    words->addStretch();
    auto *two = new QVBoxLayout;
    two->setSpacing(0);
    two->addLayout(words);
    two->addWidget(m_hint);
    auto *band = new QHBoxLayout;
    band->setContentsMargins(16, 12, 16, 10);
    band->setSpacing(14);
    band->addWidget(m_figure);
    band->addLayout(two, 1);
    band->addWidget(m_print);
    band->addWidget(m_done);
    band->addWidget(m_signal);
    QLabel *keys = label(tr("↑↓ 选择　Enter 打开　C 危机处置　Ctrl+D 办结　F5 重新读取"), Text::Secondary, "quiet");
    keys->setContentsMargins(16, 6, 16, 8);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(band);
    left->addWidget(m_list, 1);
    left->addWidget(keys);

    QWidget *side = sidePanel(tr("选中的事项"), 300);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(16, 14, 16, 12);
    sideColumn->setSpacing(8);
    m_chosenTitle->setWordWrap(true);
    m_chosenText->setWordWrap(true);
    sideColumn->addWidget(m_chosenTitle);
    sideColumn->addWidget(m_chosenText);
    sideColumn->addWidget(m_crisis, 0, Qt::AlignLeft);
    sideColumn->addStretch();
    QLabel *discreet = label(tr("这里只写要做什么，不写学生说过什么。"), Text::Secondary, "quiet");
    discreet->setWordWrap(true);
    sideColumn->addWidget(discreet);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(left, 1);
    all->addWidget(side);
}

void TodayPage::reload()
{
    if (!m_source.digest || !m_lines.isEmpty())
        return readAll();
    m_list->setBusy();
    onFinished(m_source.digest(LookAhead, FirstRows), this, [this](const core::Result<DutyDigest> &digest) {
        if (!digest) {
            m_list->showError(digest.error());
            return;
        }
        if (digest->first.size() == digest->total())
            return show(digest->first);
        if (m_lines.isEmpty())
            show(digest->first, &*digest);
        QTimer::singleShot(0, this, &TodayPage::readAll);
    });
}

void TodayPage::readAll()
{
    m_list->setBusy();
    onFinished(m_source.duties(LookAhead), this, [this](const core::Result<QList<Duty>> &duties) {
        if (!duties) {
            m_list->showError(duties.error());
            return;
        }
        // What somebody has chosen must not become another when rows come or go before it. One that is done stays behind, also
        // where its step is due again another day.
        const Duty *before = chosen();
        const std::optional<Duty> kept = before ? std::optional(*before) : std::nullopt;
        show(*duties);
        if (const int row = kept ? rowOf(*kept) : -1; row >= 0)
            m_list->setCurrentRow(row);
    });
}

int TodayPage::rowOf(const Duty &duty) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) {
        return line.heading.isEmpty() && line.duty.alert == duty.alert && line.duty.task == duty.task
            && line.duty.step == duty.step && line.duty.due == duty.due && line.duty.place == duty.place;
    });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

void TodayPage::showCounts(int late, int total)
{
    const QDate today = m_source.clock->now().toLocalTime().date();
    m_figure->setText(QString::number(total));
    m_figure->setAccessibleName(tr("要办 %1 项").arg(total));
    m_total->setText(late == 0 ? tr("项要办，没有逾期") : tr("项要办，其中 "));
    m_late->setText(late == 0 ? QString() : tr("%1 项已逾期").arg(late));
    m_hint->setText(today.toString(u"yyyy-MM-dd　"_s) + ui::words::weekdayText(today));
    if (m_source.badge)
        m_source.badge(total, late > 0);
}

void TodayPage::show(const QList<Duty> &duties, const DutyDigest *counted)
{
    const QDateTime now = m_source.clock->now();
    const QDate today = now.toLocalTime().date();
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    QList<Line> late, due, week;
    const Duty *next = nullptr;
    for (const Duty &duty : duties) {
        const QDate day = duty.due.toLocalTime().date();
        if (duty.overdue)
            late.append({{}, 0, duty});
        else if (day <= today)
            due.append({{}, 0, duty});
        else if (day <= sunday)
            week.append({{}, 0, duty});
        else if (!next || duty.due < next->due)
            next = &duty;
    }
    const int lateCount = counted ? counted->overdue : int(late.size());
    const int dueCount = counted ? counted->dueUntil(today) : int(due.size());
    const int weekCount = counted ? counted->dueUntil(sunday) - dueCount : int(week.size());
    const int total = lateCount + dueCount + weekCount;
    if (counted && total == 0)
        return; // what comes next is not known before all are read
    m_lines.clear();
    const auto add = [this](const QString &title, const QList<Line> &lines, int count, int lateness) {
        if (count == 0)
            return;
        m_lines.append({tr("%1　%2 项").arg(title).arg(count), lateness, {}});
        m_lines.append(lines);
        if (lines.size() < count)
            m_lines.append({tr("其余 %1 项读完后显示在这里").arg(count - lines.size()), lateness, {}});
    };
    add(tr("逾期"), late, lateCount, int(Lateness::Overdue));
    add(tr("今天"), due, dueCount, 0);
    add(tr("本周"), week, weekCount, 0);
    showCounts(lateCount, total);
    m_list->setEmptyText(!next ? tr("今天没有到期的事，往后五周也没有。")
                               : tr("今天没有到期的事。下一件：%1 %2 %3。")
                                     .arg(dayText(next->due.toLocalTime().date(), today),
                                          next->student              ? next->student->name
                                          : words::isOfNobody(*next) ? QString()
                                                                     : tr("（待找到的学生）"),
                                          words::dutyText(*next)));
    m_list->setRows(int(m_lines.size()), [this, now](int row, int column) -> Cell {
        const Line &line = m_lines.at(row);
        Cell cell;
        if (!line.heading.isEmpty()) {
            cell = headingCell(line.heading, column);
            cell.lateness = line.lateness;
            return cell;
        }
        const Duty &duty = line.duty;
        switch (column) {
        case LevelColumn:
            if (duty.severity)
                cell.severity = int(*duty.severity);
            else
                cell.text = words::waitsForLevel(duty) ? tr("待定级") : u"—"_s;
            break;
        case NameColumn:
            cell.text = words::dutyText(duty);
            break;
        case StudentColumn:
            cell.text = duty.student ? duty.student->name : words::isOfNobody(duty) ? u"—"_s : tr("待找到");
            cell.bold = duty.student.has_value();
            cell.second = !duty.student;
            break;
        case ClassColumn:
            cell.text = duty.student ? duty.student->className.display() : QString();
            cell.second = true;
            break;
        case DueColumn: {
            const DueText said = dueText(duty.due, now);
            cell.text = duty.risenTo ? said.text + u"　"_s + words::risenText(duty) : said.text;
            cell.lateness = int(said.lateness);
            break;
        }
        default:
            break;
        }
        return cell;
    });
    showChosen();
}

const Duty *TodayPage::chosen() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_lines.size() || !m_lines.at(row).heading.isEmpty())
        return nullptr;
    return &m_lines.at(row).duty;
}

void TodayPage::showChosen()
{
    const Duty *duty = chosen();
    m_done->setEnabled(duty && !isUnknownChild(*duty) && duty->place.isEmpty() && !isOwed(*duty) && !isOfInquiry(*duty));
    m_crisis->setVisible(duty && !duty->alert.isNull() && m_source.openCrisis);
    if (!duty) {
        m_chosenTitle->clear();
        m_chosenText->clear();
        return;
    }
    const QDateTime now = m_source.clock->now();
    m_chosenTitle->setText(words::dutyText(*duty));
    QStringList lines;
    if (duty->student)
        lines.append(words::studentLine(*duty->student));
    lines.append(tr("%1　%2").arg(words::tierText(duty->tier), dueText(duty->due, now).text));
    lines.append(tr("最迟 %1").arg(momentText(duty->due, now)));
    if (duty->risenTo)
        lines.append(tr("%1。程序不往外发任何东西，要您自己告诉他们。").arg(words::risenText(*duty)));
    if (isTask(*duty, core::alerts::TaskKind::SpeakToday))
        lines.append(tr("\n请今天当面和这名学生谈一谈。没有测评同意书，所以这里不写原因；办结会记为突破保密。"));
    else if (isUnknownChild(*duty))
        lines.append(tr("\n这份答卷还不知道是谁的。按 Enter 到测评里认出是谁，任务会转到那名学生名下。"));
    else if (isOwed(*duty))
        lines.append(tr("\n定级还是暂定的：按 Enter 打开预警，补上签名和依据就办结。"));
    else if (isOfInquiry(*duty))
        lines.append(tr("\n欺凌调查的一步：按 Enter 打开预警，按 B 在「欺凌调查」里记下就办结。"));
    else if (isOfPlan(*duty))
        lines.append(tr("\n在一生一策里办：按 Enter 打开，写下评估或定下次复核就办结。"));
    else if (isOfMeeting(*duty))
        lines.append(duty->student ? tr("\n研判会定的事：按 Enter 打开那次会，记下结果就办结。")
                                   : tr("\n每月开一次研判会：按 Enter 打开研判会，准备名单。"));
    else if (duty->step.startsWith(u"appointment:"))
        lines.append(u'\n' + words::roomDutyHelp(duty->step));
    else if (isOfReports(*duty))
        lines.append(tr("\n按 Enter 打开班级周报，看是哪些班，可以打印催交单。没交不等于没有情况。"));
    else if (duty->step.startsWith(u"sitting:"))
        lines.append(u'\n' + words::sittingDutyHelp());
    else if (duty->step.startsWith(u"letter:"))
        lines.append(u'\n' + words::letterDutyHelp(duty->step));
    else if (!duty->place.isEmpty())
        lines.append(tr("\n在转介里办：按 Enter 打开，记下做了什么就办结。"));
    else
        lines.append(tr("\nEnter 打开预警，Ctrl+D 写一句做了什么就办结。"));
    m_chosenText->setText(lines.join(u'\n'));
}

void TodayPage::openChosen()
{
    const Duty *duty = chosen();
    if (!duty)
        return;
    if (isUnknownChild(*duty))
        m_source.openSheet(duty->sheet);
    else if (!duty->place.isEmpty())
        m_source.openPlace(duty->place);
    else
        m_source.openAlert(duty->alert);
}

void TodayPage::openCrisis()
{
    const Duty *duty = chosen();
    if (duty && !duty->alert.isNull() && m_source.openCrisis)
        m_source.openCrisis(duty->alert);
}

void TodayPage::finishChosen()
{
    const Duty *duty = chosen();
    if (!duty || isUnknownChild(*duty))
        return;
    if (!duty->place.isEmpty() || isOwed(*duty) || core::alerts::isInPlace(duty->step))
        return openChosen();
    const bool breaks = isTask(*duty, core::alerts::TaskKind::SpeakToday);
    auto *dialog = new AskDialog(tr("办结：%1").arg(duty->name),
                                 breaks ? tr("这一步会记为突破保密，您写的这句话是理由，留在日志里，不能改。")
                                        : tr("写一句做了什么。会和您的名字、时间一起留下。"),
                                 tr("办结"), this);
    QLineEdit *note = dialog->addLine(tr("做了什么"), tr("例如：已电话告知班主任"));
    dialog->keepDraft(note, m_source.drafts, u"alert.step/%1/%2"_s.arg(duty->alert.toString(), duty->step));
    dialog->onAccept([this, dialog, note, duty = *duty] {
        onFinished(m_source.finish(duty, note->text().trimmed()), dialog, [this, dialog](const core::Result<> &done) {
            if (!done && done.error().code == core::ErrorCode::Conflict) {
                reload(); // the list behind; what was written is kept as a draft of this step
                return dialog->showWords(tr("您写的时候，别人改了这个预警。您写的还在这里，也留作草稿，没有存。"
                                            "请关上看一眼列表；这一件还在的话，再按 Ctrl+D，您写的会回来。"));
            }
            if (!done && done.error().context.value(u"open"_s).toStringList().contains(u"crisis_record"_s))
                return dialog->showWords(tr("这一步记在危机处置里，写明谁、何时、签字还是拒签、回执。关上这里，按 C 打开。没有改动任何东西。"));
            if (!done) {
                dialog->showError(done.error());
                return;
            }
            dialog->finish();
            reload();
        });
    });
    dialog->open();
}

shell::PageInfo todayPage(TodaySource source)
{
    return {u"today"_s, QObject::tr("今日"), QKeySequence(u"Ctrl+1"_s), shell::Icon::Today, false,
            [source = std::move(source)](QWidget *parent) { return new TodayPage(source, parent); }};
}

} // namespace ui::today
