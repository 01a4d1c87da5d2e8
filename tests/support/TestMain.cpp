// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    // Expected words are Chinese, whatever this computer speaks.
    qputenv("YICE_LANG", "zh");
    QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
