// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/Paper.h"

#include <QCoreApplication>

// What the command line loads only when it must draw pages: with Qt Gui every other command would start twice as slowly.

/// An application that can draw without a display. Once, instead of QCoreApplication.
using MakePagesApplication = QCoreApplication *(*)(int &argc, char **argv);
/// The paper as PDF; empty: it could not be drawn.
using DrawPaper = void (*)(const ui::words::Paper &paper, QByteArray &pdf);
inline constexpr const char *MakePagesApplicationName = "yiceMakePagesApplication";
inline constexpr const char *DrawPaperName = "yiceDrawPaper";
