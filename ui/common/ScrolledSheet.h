// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace ui::common
{

/// A column of a page that scrolls downwards only and takes no focus of its own; named as its content.
QScrollArea *scrolledSheet(QWidget *content);

} // namespace ui::common
