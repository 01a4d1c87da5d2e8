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
    qputenv("TZ", "Asia/Shanghai"); // the hours that are typed are those of the school
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    ui::words::speak(app, ui::words::chooseLanguage(u"zh"_s));
    ui::common::Theme::apply(app, ui::common::Scheme::Light);
    return Catch::Session().run(argc, argv);
}
