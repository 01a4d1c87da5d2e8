// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace ui::words
{

/// `asked` (zh or en, such as from --lang), else the variable YICE_LANG, else `kept` (such as from the settings), else the
/// system's: English for en, Chinese for every other, as the users are teachers in China.
core::base::Language chooseLanguage(const QString &asked, const QString &kept = {});
/// What stands after --lang among the arguments of a program; empty without it.
QString askedLanguage(const QStringList &arguments);
/// zh or en.
QString languageCode(core::base::Language language);

core::base::Language otherLanguage();
/// As it calls itself.
QString otherLanguageName();

/// Every word from now on, those of Qt's own windows too. Once, before the first text. GUI thread.
void speak(QCoreApplication &application, core::base::Language language);
/// For numbers and names of days.
QLocale locale();

} // namespace ui::words
