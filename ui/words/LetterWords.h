// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/LetterService.h"

namespace ui::words
{

QString channelText(core::counselling::LetterChannel channel); ///< 「信箱」
QString hintedSexText(core::counselling::HintedSex sex);       ///< 「不知道」
QString signText(const core::alerts::LetterSigns &signs);      ///< 「本人有危险、疑似被人伤害」
QString letterReplyText(core::counselling::LetterReply reply); ///< 「在信箱处回复」
QString letterSearchText(core::counselling::LetterSearch search); ///< empty for none
/// Who wrote it and whom it is about, as far as the viewer may know: 「匿名　七年级(3)班　女　说的是 周可欣　高一(2)班」.
QString letterPeopleText(const core::counselling::LetterRow &row);
/// What became of it, or what it waits for.
QString letterStateText(const core::counselling::LetterRow &row);
/// A line of a list; never what is written.
QString letterLine(const core::counselling::LetterRow &row);
/// One word of what keeps a step from being done.
QString letterOpenText(const QString &word);
QString emptyingText(const core::counselling::Emptying &emptying);
/// Counts that name nobody, a line each.
QStringList letterFigureLines(const core::counselling::LetterFigures &figures);

/// A duty of the letter box, by its step.
QString letterDutyText(const QString &step);
QString letterDutyHelp(const QString &step); ///< how it is done

} // namespace ui::words
