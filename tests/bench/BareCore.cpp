// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <cstdio>

/// The yardstick of yicectl: a Qt Core program that prints one line.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::puts(YICE_VERSION);
    return 0;
}
