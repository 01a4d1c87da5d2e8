// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station/HelpLines.h"
#include "ui/common/Parts.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui::station
{

constexpr int ColumnWidth = 860; ///< of what is read, in pixels
constexpr int RowHeight = 64;    ///< of an option: a finger's width

/// A page whose content stands in one column of at most ColumnWidth in the middle, scrolled where the screen is small.
/// Returns the column. `name` is what a screen reader calls it.
QVBoxLayout *makeColumn(QWidget *page, const QString &name);
/// A strip along an edge of the screen, with the place for its parts.
QWidget *makeStrip(const QString &name, QHBoxLayout **line);

/// 「12356　全国统一心理援助热线」, one line a number.
QString talkLines(const QList<core::station::HelpLine> &lines);
/// 「110 报警、120 急救」
QString dangerLines(const QList<core::station::HelpLine> &lines);

/// A label of words that a student reads: as large as an option, wrapped, named for a screen reader.
QLabel *reading(const QString &text, ui::common::Text size = ui::common::Text::Option, const char *kind = nullptr);
/// A large button of one of the pages.
QPushButton *largeButton(const QString &text, bool primary);

} // namespace ui::station
