// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/BackupWords.h"

#include "ui/words/TableText.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using core::workspace::BackupReport;
using core::workspace::Difference;

namespace ui::words
{

namespace
{
constexpr qint64 Day = 24 * 60 * 60;
}

QString missingPlaceText(const core::workspace::BackupState &state)
{
    for (const core::workspace::BackupPlace &place : state.places) {
        if (!place.second || place.reachable)
            continue;
        const QDateTime from = place.last.isValid() ? place.last : place.since;
        const qint64 days = from.isValid() ? from.secsTo(state.now) / Day : 0;
        if (days > 0)
            return Words::tr("备份盘 %1 天没有插上").arg(days);
    }
    return {};
}

QList<Difference> comparedLines(const BackupReport &report)
{
    QList<Difference> lines{{u"journal"_s, report.found.entries, report.found.entries}};
    for (auto it = report.found.counts.constBegin(); it != report.found.counts.constEnd(); ++it) {
        if (!tableText(it.key()).isEmpty())
            lines.append({it.key(), it.value(), it.value()});
    }
    for (Difference &line : lines) {
        for (const Difference &later : report.later.value_or(QList<Difference>())) {
            if (later.what == line.what)
                line.found = later.found;
        }
    }
    return lines;
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 Mega = 1024 * 1024;
    if (bytes < Mega)
        return u"%1 KB"_s.arg(std::max<qint64>(1, bytes / 1024));
    return u"%1.%2 MB"_s.arg(bytes / Mega).arg(bytes % Mega * 10 / Mega);
}

} // namespace ui::words
