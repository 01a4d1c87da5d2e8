// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CaseClosing.h"

#include "core/alerts/Triage.h"

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

Result<QStringList> careLeft(const Areas &areas, const Id<alerts::Alert> &id)
{
    referral::CareFilter open;
    open.onlyOpen = true;
    QStringList left;
    YICE_ASSIGN(const auto referrals, areas.referrals.list(open));
    for (const referral::ReferralRow &row : referrals) {
        if (row.referral.alert != id)
            continue;
        for (const referral::ReferralDeadline &step : row.open)
            left.append(u"care:"_s + step.step);
    }
    YICE_ASSIGN(const auto leaves, areas.leaves.list(open));
    for (const referral::LeaveRow &row : leaves) {
        if (row.leave.alert == id)
            left.append(u"care:leave"_s);
    }
    YICE_ASSIGN(const auto items, meetings::MeetingRepository(areas.db).openItems(QDate(9999, 12, 31)));
    for (const meetings::OpenItem &one : items) {
        if (one.alert == id)
            left.append(u"meeting:item"_s);
    }
    left.removeDuplicates();
    return left;
}

/// What `end` says, and what is left of care besides; the latter takes the ending back.
template <typename End> Result<> ended(Areas &areas, const Id<alerts::Alert> &id, End end)
{
    YICE_TRY(areas.db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const QStringList left, careLeft(areas, id));
    const Result<> done = end();
    if (left.isEmpty() || (!done && done.error().code != ErrorCode::ConditionsUnmet))
        return done;
    QStringList open = left;
    if (!done)
        open = done.error().context.value(u"open"_s).toStringList() + left;
    return fail(ErrorCode::ConditionsUnmet, open.join(u' '), {{u"open"_s, open}});
}

} // namespace

Result<> closeCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::Decision &ruling)
{
    return ended(areas, id, [&] { return areas.alerts.close(id, revision, ruling); });
}

Result<> setAsideCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::Decision &ruling)
{
    return ended(areas, id, [&] { return alerts::setCaseAside(areas.db, areas.rules.table, id, revision, ruling); });
}

Result<> gradeCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::Decision &ruling)
{
    YICE_TRY(areas.alerts.grade(id, revision, ruling));
    YICE_ASSIGN(const alerts::AlertView after, areas.alerts.open(id));
    const QString why = ruling.reasons.join(u'\n').trimmed();
    if (why.isEmpty()) // raising waits for no words; the task then stays
        return {};
    for (const alerts::Task &task : after.alert.tasks) {
        const bool asked = task.kind == alerts::TaskKind::Triage || task.kind == alerts::TaskKind::GradeNow;
        if (asked && !task.done)
            YICE_TRY(areas.alerts.completeTask(task.id, why));
    }
    return {};
}

} // namespace core::workspace
