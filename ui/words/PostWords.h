// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/SchoolPosts.h"
#include "ui/words/Paper.h"
#include "ui/words/ReferralPapers.h"

namespace ui::words
{

QString postLevelText(core::network::Level level); ///< 「班级」
/// 「全校」, else the scope as it is.
QString postScopeText(core::network::Level level, const QString &scope);
/// ● filled, ! two people at once, ◐ somebody is named and does not fill it, ○ nobody.
QString postMark(const core::network::PostState &state);
/// 「空缺：还没有人任职」, 「空缺：前一任到 2026-10-31 为止」, 「在任」.
QString postStateText(const core::network::PostState &state);
QString postDaysText(const core::network::Post &post); ///< 「2026-09-01 至 …」; 「—」 without days
/// 「冯卫晨、史凯浩」; 「空缺」.
QString holdersText(const core::network::PostState &state);
/// 「四级岗位应设 93 个，到位 82 个；五类人员齐的班 0 / 24」
QString postFiguresText(const core::network::PostGrid &grid);
/// What went over, a line each, and what of it is not for this viewer.
QStringList handedLines(const core::workspace::HandedOver &over);
/// 「七年级4班　班主任：郑若晓 → 长孙紫瑶，2026-11-01 起，2026-11-02 签收」
QString handoverText(const core::network::Handover &handover);
/// The whole network for the wall of the counselling room, by level, with what is open. Names pupils only as dormitory heads.
Paper postGridPaper(const core::network::PostGrid &grid, const FormSetting &setting);

} // namespace ui::words
