// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crisis/CrisisSide.h"

#include "ui/common/DueText.h"
#include "ui/common/Parts.h"
#include "ui/words/CrisisWords.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using namespace core::crisis;

namespace ui::crisis
{

namespace
{

constexpr qsizetype MostShifts = 4;
constexpr qsizetype MostThings = 3;
constexpr qsizetype MostGaps = 2;

QString peopleOf(const Entry &entry)
{
    QStringList people{entry.person};
    people += entry.others;
    people.removeAll(QString());
    return people.join(Words::tr("、"));
}

/// Those that are not over, the next first; what is over tells nothing any more.
QStringList shiftLines(QList<Entry> shifts, const QDateTime &now)
{
    shifts.removeIf([&](const Entry &one) { return one.until <= now; });
    std::stable_sort(shifts.begin(), shifts.end(), [](const Entry &a, const Entry &b) { return a.at < b.at; });
    QStringList lines;
    for (const Entry &one : shifts.mid(0, MostShifts)) {
        const QString time = CrisisSide::tr("%1–%2").arg(momentText(one.at, now), momentText(one.until, now));
        lines.append(one.at <= now ? CrisisSide::tr("%1　%2　在守").arg(time, peopleOf(one)) : u"%1　%2"_s.arg(time, peopleOf(one)));
    }
    if (shifts.size() > MostShifts)
        lines.append(CrisisSide::tr("后面还有 %1 班").arg(shifts.size() - MostShifts));
    return lines;
}

/// Gaps that last or lie ahead; those that are over stand in the form.
QStringList gapLines(const Watch &watch, const QDateTime &now)
{
    QStringList lines;
    if (watch.present.isEmpty())
        lines.append(CrisisSide::tr("现在没有写下谁陪着"));
    else if (watch.present.size() == 1)
        lines.append(CrisisSide::tr("现在只有 %1 一个人").arg(watch.present.first()));
    for (const Gap &one : watch.gaps) {
        if (one.until <= now || lines.size() > MostGaps)
            continue;
        const QString time = CrisisSide::tr("%1–%2").arg(momentText(one.from, now), momentText(one.until, now));
        lines.append(one.guards == 0 ? CrisisSide::tr("%1　没有人").arg(time) : CrisisSide::tr("%1　缺 1 人").arg(time));
    }
    for (const Doubled &one : watch.doubled) {
        if (one.until > now)
            lines.append(words::doubledText(one));
    }
    return lines;
}

QStringList thingLines(const QList<Entry> &entries, const QDateTime &now, bool masked)
{
    QStringList lines;
    for (const Entry &one : entries) {
        if (one.kind == EntryKind::Removed)
            lines.prepend(u"%1　%2　%3"_s.arg(masked || one.note.isEmpty() ? CrisisSide::tr("一件东西") : one.note, peopleOf(one), momentText(one.at, now)));
    }
    const qsizetype all = lines.size();
    lines = lines.mid(0, MostThings);
    if (all > MostThings)
        lines.append(CrisisSide::tr("一共 %1 件").arg(all));
    return lines;
}

QStringList lastLine(const QList<Entry> &entries, EntryKind kind, const QString &word, const QDateTime &now)
{
    const Entry *last = lastOf(entries, kind, word);
    if (!last)
        return {};
    QStringList parts{words::crisisOutcomeText(last->word), last->place, peopleOf(*last), momentText(last->at, now)};
    parts.removeAll(QString());
    return {parts.join(u"　"_s)};
}

/// To each authority the last report, with its receipt.
QStringList reportLines(const CrisisView &view, const QDateTime &now)
{
    QStringList lines;
    for (const CrisisWord &authority : view.table.reports) {
        const Entry *last = lastOf(view.entries, EntryKind::Report, authority.id);
        if (!last)
            continue;
        QStringList parts{authority.name, last->place, last->person, last->result, momentText(last->at, now)};
        parts.removeAll(QString());
        lines.append(parts.join(u"　"_s));
    }
    return lines;
}

} // namespace

CrisisSide::CrisisSide(QWidget *parent) : QScrollArea(parent), m_bullying(button(tr("怀疑学生间欺凌　Q"), "bar"))
{
    setAccessibleName(tr("守护和经过"));
    setObjectName(u"sidePanel"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAccessibleName(accessibleName());
    auto *inner = new QWidget;
    inner->setObjectName(u"band"_s);
    inner->setAttribute(Qt::WA_StyledBackground);
    inner->setAccessibleName(accessibleName());
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(4);
    m_parts = {addPart(column, tr("守护"), tr("排班　S"), EntryKind::Guard),
               addPart(column, tr("交给谁"), tr("交接　E"), EntryKind::HandOver),
               addPart(column, tr("拿走的东西"), tr("记一件　R"), EntryKind::Removed),
               addPart(column, tr("家长"), tr("告知　N"), EntryKind::Notice),
               addPart(column, tr("送医"), tr("记下　H"), EntryKind::Hospital),
               addPart(column, tr("报告区县"), tr("记下　D"), EntryKind::District),
               addPart(column, tr("公安、民政、教育"), tr("记下　J"), EntryKind::Report)};
    column->addSpacing(4);
    column->addWidget(hairline());
    column->addWidget(m_bullying, 0, Qt::AlignLeft);
    connect(m_bullying, &QPushButton::clicked, this, &CrisisSide::bullyingWanted);
    column->addStretch();
    setWidget(inner);
    clear();
}

CrisisSide::Part CrisisSide::addPart(QVBoxLayout *column, const QString &title, const QString &tool, EntryKind kind)
{
    Part part{kind, button(tool, "bar"), label({}, Text::Body, "second"), label({}, Text::Body, "late")};
    part.tool->setAccessibleName(u"%1　%2"_s.arg(title, tool));
    auto *head = new QHBoxLayout;
    head->addWidget(label(title, Text::Section), 1);
    head->addWidget(part.tool);
    if (column->count() > 0) {
        column->addSpacing(4);
        column->addWidget(hairline());
    }
    column->addLayout(head);
    for (QLabel *one : {part.missing, part.lines}) {
        one->setWordWrap(true);
        column->addWidget(one);
    }
    connect(part.tool, &QPushButton::clicked, this, [this, kind] { emit wanted(kind); });
    return part;
}

void CrisisSide::say(const Part &part, const QStringList &lines, const QStringList &missing)
{
    part.lines->setText(lines.join(u'\n'));
    part.lines->setVisible(!lines.isEmpty());
    part.missing->setText(missing.join(u'\n'));
    part.missing->setVisible(!missing.isEmpty());
}

void CrisisSide::clear()
{
    for (const Part &part : std::as_const(m_parts)) {
        say(part, {}, {});
        part.tool->setEnabled(false);
    }
    m_bullying->setEnabled(false);
}

void CrisisSide::setView(const CrisisView &view, const QDateTime &now, Look look)
{
    const CallLine *home = nullptr;
    for (const CallLine &one : view.calls) {
        if (one.who.id == u"guardian")
            home = &one;
    }
    const QString stopped = home ? home->stopped : QString();
    for (const Part &part : std::as_const(m_parts)) {
        QStringList lines;
        QStringList missing;
        switch (part.kind) {
        case EntryKind::Guard:
            lines = shiftLines(view.shifts, now);
            missing = view.guardOver.isValid() ? QStringList() : gapLines(view.watch, now);
            if (view.guardOver.isValid())
                lines.append(tr("要再守就按 S，重新计时"));
            break;
        case EntryKind::HandOver:
            if (view.guardOver.isValid())
                lines = {words::guardOverText(view)};
            break;
        case EntryKind::Removed:
            lines = thingLines(view.entries, now, look.masked);
            if (lines.isEmpty())
                lines = {tr("药品、尖锐的东西、绳索；书包、床位、高处的窗")};
            break;
        case EntryKind::Notice:
            lines = lastLine(view.entries, EntryKind::Notice, {}, now);
            if (!stopped.isEmpty())
                lines.append(words::crisisOpenText(stopped));
            break;
        case EntryKind::District:
            lines = lastLine(view.entries, EntryKind::District, u"phone"_s, now) + lastLine(view.entries, EntryKind::District, u"written"_s, now);
            break;
        case EntryKind::Report:
            lines = reportLines(view, now);
            break;
        default:
            lines = lastLine(view.entries, part.kind, {}, now);
            break;
        }
        if (lines.isEmpty() && missing.isEmpty())
            lines = {tr("还没有")};
        say(part, lines, missing);
        part.tool->setEnabled(look.mayWrite);
    }
    m_bullying->setVisible(look.bullying);
    m_bullying->setEnabled(look.mayWrite);
}

} // namespace ui::crisis
