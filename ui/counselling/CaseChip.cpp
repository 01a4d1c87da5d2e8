// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/CaseChip.h"

#include "ui/common/DueText.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using core::alerts::AlertRow;
using ui::words::Words;

namespace ui::counselling
{

common::Cell levelCell(const AlertRow *open)
{
    common::Cell cell;
    if (open && open->severity)
        cell.severity = int(*open->severity);
    else if (open)
        cell.text = Words::tr("待定级");
    return cell;
}

common::Cell dueCell(const AlertRow *open, const QDateTime &now)
{
    common::Cell cell;
    if (!open || !open->next)
        return cell;
    const common::DueText due = common::dueText(open->next->due, now);
    cell.text = due.text;
    cell.lateness = int(due.lateness);
    return cell;
}

QString caseLine(const AlertRow *open, const QDateTime &now)
{
    if (!open)
        return {};
    QStringList parts{open->severity ? open->levelName : Words::tr("待定级"), words::stateText(open->state)};
    if (open->next)
        parts << open->nextName << common::dueText(open->next->due, now).text;
    return Words::tr("在办的个案：%1").arg(parts.join(u"　"_s));
}

} // namespace ui::counselling
