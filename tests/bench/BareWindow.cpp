// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

/// The yardstick of starting: a Qt program that shows an empty window, or one with the line of text that it is given.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1024, 700);
    if (QApplication::arguments().size() > 1)
        window.setCentralWidget(new QLabel(QApplication::arguments().at(1)));
    window.show();
    return QApplication::exec();
}
