// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/TableText.h"

using namespace Qt::Literals::StringLiterals;

namespace ui::words
{

QString tableText(const QString &table)
{
    struct Row {
        const char *table;
        const char16_t *text;
    };
    static constexpr Row Rows[] = {
        {"campaign_import", u"答卷的批次"}, {"school_year_turn", u"升级记录"},
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

} // namespace ui::words
