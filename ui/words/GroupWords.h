// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/GroupService.h"

namespace ui::words
{

QString groupKindText(core::counselling::GroupKind kind);  ///< 「干预性」
QString presenceText(core::counselling::Presence presence); ///< 「没有来」
QString memberConsentText(const core::counselling::GroupMember &member); ///< 「本人和监护人都同意」
QString leadersText(const core::counselling::Group &group); ///< 「李静怡、何老师」
QString sittingStateText(const core::counselling::Sitting &sitting); ///< 「已定稿」, 「取消」
/// 「第 3 次　2026-11-25 周三 16:00–17:00　团体活动室　主题」
QString sittingLine(const core::counselling::Sitting &sitting);
/// One word of what keeps something of a group or a sitting from being done.
QString groupOpenText(const QString &word);
QString groupBoundsText(); ///< what is not written into the record of a group
QString sittingDutyText();
QString sittingDutyHelp(); ///< how it is done

} // namespace ui::words
