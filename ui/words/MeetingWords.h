// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/MeetingService.h"
#include "ui/words/ReferralPapers.h"

namespace ui::words
{

QString meetingStateText(core::meetings::MeetingState state); ///< 已准备
QString partText(core::meetings::Part part);                  ///< 主持人
QString kindText(core::meetings::Kind kind);                  ///< 维持
QString meetingRoleText(const QString &role, const core::meetings::MeetingRules &rules,
                        const core::alerts::GradingTable &table);
/// The role; of somebody from outside 「精神科医生（校外：市精神病院）」.
QString attendeeRoleText(const core::meetings::Attendee &one, const core::meetings::MeetingRules &rules,
                         const core::alerts::GradingTable &table);
/// 「定为橙」, 「维持」.
QString decidedText(const core::meetings::Decided &decided, const core::alerts::GradingTable &table);
QString effectText(core::meetings::Effect effect); ///< what is to be said beside the decision; empty: nothing
QString levelText(const std::optional<core::alerts::Severity> &severity, const core::alerts::GradingTable &table);
/// One thing that changed in a case since the last meeting.
struct ChangeRow {
    QString what;
    QString before; ///< empty: only what is new is told
    QString now;
    bool grave = false; ///< to be seen first
};
QList<ChangeRow> changeRows(const core::meetings::CaseView &view, const core::alerts::GradingTable &table);
/// 「上次（2026-10-29）的决定：维持」; empty: no meeting decided before.
QString lastDecisionLine(const core::meetings::Changes &changes, const core::alerts::GradingTable &table);
/// 「问复诊结果　李静怡　2026-11-30　还没办」.
QString meetingItemText(const core::meetings::Item &item);
/// What changed, a line each; one line where nothing did.
QStringList changeLines(const core::meetings::CaseView &view, const core::alerts::GradingTable &table);
QString meetingOpenText(const QString &word); ///< of missingToHold() and ConditionsUnmet; empty: not a word of meetings
/// The same, and where it is none of them a word of the case itself.
QString meetingUnmetText(const QString &word, const core::alerts::GradingTable &table);
QString signatureText(const core::meetings::Attendee &one); ///< 「2026-11-25 已签」; empty: neither signed nor refused
/// 「ZKX」 of 周可欣: what a screen shows that many look at.
QString initialsText(const QString &name);
/// Of a duty: 「研判会：…」; of the monthly meeting where `what` is empty.
QString meetingDutyText(const QString &step, const QString &what);

/// With room for each signature, and those recorded. Cases discussed apart stand on no common paper.
Paper minutesPaper(const core::meetings::Minutes &minutes, const core::alerts::GradingTable &table,
                   const FormSetting &setting);

} // namespace ui::words
