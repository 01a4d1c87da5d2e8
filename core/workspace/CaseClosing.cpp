// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CaseClosing.h"

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

} // namespace

Result<> closeCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::Decision &ruling)
{
    YICE_TRY(areas.db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const QStringList left, careLeft(areas, id));
    const Result<> closed = areas.alerts.close(id, revision, ruling);
    if (left.isEmpty() || (!closed && closed.error().code != ErrorCode::ConditionsUnmet))
        return closed;
    QStringList open = left;
    if (!closed)
        open = closed.error().context.value(u"open"_s).toStringList() + left;
    return fail(ErrorCode::ConditionsUnmet, open.join(u' '), {{u"open"_s, open}}); // takes the closing back
}

} // namespace core::workspace
