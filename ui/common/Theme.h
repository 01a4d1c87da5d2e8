// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Tokens.h"

#include <QFont>
#include <QPalette>
#include <QString>
#include <QStringList>

class QApplication;
class QWidget;

namespace ui::common
{

enum class Text { Question, Option, Figure, RecordName, PageTitle, Section, Body, Secondary, Caption, Note };

/// Fonts, palette and style sheet of the whole program, made from the tokens. GUI thread only.
class Theme
{
public:
    /// Fusion, palette, sheet and font; may be called again to change scheme or size. `textScale` 1.0 to 2.0.
    static void apply(QApplication &application, Scheme scheme, double textScale = 1.0);
    static Scheme scheme();
    /// The tokens of the scheme in force.
    static const Tokens &tokens();

    /// In a Simplified Chinese family, named explicitly: the system's own choice may be Japanese shapes.
    static QFont font(Text text);

    static QPalette palette(Scheme scheme);
    static QString styleSheet(Scheme scheme);
    /// Marks `widget` for a rule of the sheet: primary, link, chip, bar (of a toolbar), quiet, second, error.
    static void setKind(QWidget *widget, const char *kind);
};

/// While it lives, what is painted has the colours of the light scheme, as paper has.
class OnPaper
{
public:
    OnPaper();
    ~OnPaper();
    static bool isNow(); ///< paper shows no focus
    Q_DISABLE_COPY_MOVE(OnPaper)

private:
    Scheme m_before;
};

} // namespace ui::common
