// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/common/Theme.h"
#include "ui/words/Language.h"

#include <QApplication>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    // Expected words are Chinese, whatever this computer speaks; the walk through the English pages sets YICE_LANG.
    ui::words::speak(app, ui::words::chooseLanguage(qEnvironmentVariable("YICE_LANG", u"zh"_s)));
    ui::common::Theme::apply(app, ui::common::Scheme::Light);
    return Catch::Session().run(argc, argv);
}
