// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/BackupWords.h"

using namespace Qt::Literals::StringLiterals;
using core::workspace::BackupReport;
using core::workspace::Difference;

namespace ui::words
{

QString tableText(const QString &table)
{
    struct Row {
        const char *table;
        const char16_t *text;
    };
    static constexpr Row Rows[] = {
        {"student", u"学生"},         {"guardian", u"监护人"},   {"consent", u"同意书"},     {"campaign", u"测评轮次"},
        {"respondent", u"作答人"},    {"sheet", u"答卷"},        {"alert", u"预警"},         {"signal", u"预警信号"},
        {"decision", u"定级"},        {"fact", u"事实"},         {"step_done", u"办过的步骤"}, {"task", u"要办的事"},
        {"trusted_unit", u"登记的单位"}, {"package_sent", u"发出的包"}, {"package_taken", u"收到的包"}, {"journal", u"日志"},
    };
    for (const Row &row : Rows) {
        if (table == QLatin1StringView(row.table))
            return QString::fromUtf16(row.text);
    }
    return {};
}

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
            return u"备份盘 %1 天没有插上"_s.arg(days);
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
